import { z } from 'zod'
import { type ReceiveAttachmentDeps, receiveAttachment, type UploadedFile } from '../../domain/chat/receive-attachment.ts'
import { DeskhandError } from '../../domain/error.ts'
import type { Blobs } from '../../ports/blobs.ts'
import type { ConversationStore, StoredAttachment } from '../../ports/store.ts'
import { ErrorBody } from '../../protocol/errors.ts'
import { AttachmentId, SessionId } from '../../protocol/ids.ts'
import { Attachment } from '../../protocol/message.ts'
import { readForm } from '../read-form.ts'
import type { Server } from '../server.ts'
import { accessSession, noSuchSession, type SessionAccessDeps } from '../session-access.ts'

export interface AttachmentRouteDeps extends ReceiveAttachmentDeps, SessionAccessDeps {
  readonly maxUploadBytes: number
  readonly store: ReceiveAttachmentDeps['store'] & SessionAccessDeps['store'] & Pick<ConversationStore, 'findAttachment'>
  readonly blobs: Blobs
}

const tags = ['chat']
const params = z.object({ id: SessionId, attachment: AttachmentId })

export function addAttachmentRoutes(api: Server, deps: AttachmentRouteDeps): void {
  api.post(
    '/chat/sessions/:id/attachments',
    {
      schema: {
        tags,
        summary: 'Upload files to ask about',
        description: 'A multipart form with one or more files in `attachments`.',
        consumes: ['multipart/form-data'],
        params: z.object({ id: SessionId }),
        response: { 201: z.object({ data: z.array(Attachment) }), '4xx': ErrorBody },
      },
    },
    async (request, reply) => {
      const session = await accessSession(request.caller, request.params.id, deps)
      const { files } = await readForm(request, deps.maxUploadBytes)
      if (files.length === 0) throw new DeskhandError('validation_failed', 'form.attachments: there is no file in the form')
      reply.code(201)
      return { data: await receiveAll(session.id, files, deps) }
    },
  )

  api.get(
    '/chat/sessions/:id/attachments/:attachment',
    { schema: { tags, summary: 'Read what is known of a file', params, response: { 200: Attachment, '4xx': ErrorBody } } },
    async (request) => {
      await accessSession(request.caller, request.params.id, deps, noSuchAttachment)
      const { blob_key, passages, ...attachment } = await find(request.params, deps)
      return attachment
    },
  )

  api.get(
    '/chat/sessions/:id/attachments/:attachment/content',
    { schema: { tags, summary: 'Download a file', params } },
    async (request, reply) => {
      await accessSession(request.caller, request.params.id, deps, noSuchAttachment)
      const attachment = await find(request.params, deps)
      const bytes = await deps.blobs.get(attachment.blob_key)
      if (!bytes) throw noSuchAttachment()
      // A customer's file is never shown inside our own origin: it is downloaded, and sandboxed should a browser show it.
      reply.header('content-type', attachment.media_type)
      reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeRfc5987(attachment.file_name)}`)
      reply.header('content-security-policy', "sandbox; default-src 'none'")
      return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    },
  )
}

/** Keeps the files one after the other, so that their order is the form's. */
export async function receiveAll(session: SessionId, files: readonly UploadedFile[], deps: ReceiveAttachmentDeps): Promise<Attachment[]> {
  const received: Attachment[] = []
  for (const file of files) {
    const attachment = await receiveAttachment(session, file, deps)
    if (!attachment) throw noSuchSession()
    received.push(attachment)
  }
  return received
}

async function find({ id, attachment }: z.infer<typeof params>, deps: AttachmentRouteDeps): Promise<StoredAttachment> {
  const found = await deps.store.findAttachment(id, attachment)
  if (!found) throw noSuchAttachment()
  return found
}

function noSuchAttachment(): DeskhandError {
  return new DeskhandError('not_found', 'There is no such attachment.')
}

/** RFC 5987 `ext-value` characters: what encodeURIComponent leaves, less the four that header parsers trip over. */
function encodeRfc5987(text: string): string {
  return encodeURIComponent(text).replaceAll(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
