import { DeskhandError } from '../../domain/error.ts'
import { ClientFrame } from '../../protocol/frame.ts'
import { describeIssues } from '../describe-issues.ts'

/** A frame as it was understood, or what is wrong with it; `ref` names what it was about, as far as that can be read. */
export type ReadFrame =
  | { readonly frame: ClientFrame; readonly fault?: undefined; readonly ref: string | undefined }
  | { readonly frame?: undefined; readonly fault: DeskhandError; readonly ref: string | undefined }

export function readFrame(text: string): ReadFrame {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return { fault: new DeskhandError('malformed_json', 'The frame is not valid JSON.'), ref: undefined }
  }
  const ref = refOf(raw)
  const parsed = ClientFrame.safeParse(raw)
  if (parsed.success) return { frame: parsed.data, ref }
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  return { fault: new DeskhandError('validation_failed', describeIssues('body', issues).message), ref }
}

function refOf(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { client_message_id, session_id } = raw as { readonly client_message_id?: unknown; readonly session_id?: unknown }
  const ref = client_message_id ?? session_id
  return typeof ref === 'string' && ref.length <= 128 ? ref : undefined
}
