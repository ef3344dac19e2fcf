import type { FastifyRequest } from 'fastify'
import type { UploadedFile } from '../domain/chat/receive-attachment.ts'
import { DeskhandError } from '../domain/error.ts'

export interface Form {
  /** The text fields; of a field that comes twice, all values. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly files: readonly UploadedFile[]
}

/**
 * Reads a multipart form whole. Files that are larger than `limitBytes`, alone or together, are refused with 413, a form
 * that breaks off with 400.
 */
export async function readForm(request: FastifyRequest, limitBytes: number): Promise<Form> {
  const fields = new Map<string, string[]>()
  const files: UploadedFile[] = []
  let total = 0
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      if (part.fieldname !== 'attachments') throw fieldFault(part.fieldname, 'is not a file field of this form; files go into attachments')
      const bytes = await part.toBuffer()
      // What browsers send for a file input in which nothing was chosen.
      if (!part.filename && bytes.length === 0) continue
      total += bytes.length
      if (total > limitBytes) throw new DeskhandError('payload_too_large', 'The files of the form are too large together.')
      files.push({ name: part.filename ?? '', mediaType: part.mimetype, bytes })
    } else {
      if (part.valueTruncated || part.fieldnameTruncated) throw new DeskhandError('payload_too_large', 'A field of the form is too long.')
      // A field that calls itself JSON arrives parsed; its text is gone.
      if (typeof part.value !== 'string') throw fieldFault(part.fieldname, 'must be text')
      const values = fields.get(part.fieldname) ?? []
      fields.set(part.fieldname, [...values, part.value])
    }
  }
  return { fields, files }
}

/** The one value of a text field, or undefined. */
export function oneField(form: Form, name: string): string | undefined {
  const values = form.fields.get(name) ?? []
  if (values.length > 1) throw fieldFault(name, 'must be given once')
  return values[0]
}

function fieldFault(path: string, message: string): DeskhandError {
  return new DeskhandError('validation_failed', `form.${path}: ${message}`, [{ in: 'form', path, message }])
}
