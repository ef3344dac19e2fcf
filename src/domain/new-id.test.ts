import { expect, it } from 'vitest'
import { DocumentId, EscalationId, MessageId, SessionId } from '../protocol/ids.ts'
import { Timestamp } from '../protocol/session.ts'
import { newId } from './new-id.ts'

it('[W2] ids carry their kind and are refused as another', () => {
  expect(newId.session()).toMatch(/^ses_/)
  expect(newId.message()).toMatch(/^msg_/)
  expect(newId.attachment()).toMatch(/^att_/)
  expect(newId.document()).toMatch(/^doc_/)
  expect(newId.escalation()).toMatch(/^esc_/)
  expect(SessionId.safeParse(newId.session()).success).toBe(true)
  expect(MessageId.safeParse(newId.session()).success).toBe(false)
  for (const wrong of [
    '',
    'ses_',
    'ses_8zzzzzzzzzzzzzzzzzzzzzzzzz',
    'SES_01h455vb4pex5vsknk084sn02q',
    'ses_01h455vb4pex5vsknk084sn02q\n',
  ]) {
    expect(SessionId.safeParse(wrong).success).toBe(false)
  }
  expect(DocumentId.safeParse(newId.document()).success && EscalationId.safeParse(newId.escalation()).success).toBe(true)
})

it('[W2] ids sort by their time of creation', async () => {
  const ids: string[] = []
  for (let n = 0; n < 5; n++) {
    ids.push(newId.message())
    const made = Date.now()
    await expect.poll(() => Date.now(), { interval: 1 }).toBeGreaterThan(made)
  }
  expect(ids.toSorted()).toEqual(ids)
})

it('[W2] times are RFC 3339 in UTC with milliseconds', () => {
  expect(Timestamp.safeParse(new Date().toISOString()).success).toBe(true)
  for (const wrong of ['2026-11-22T13:31:00Z', '2026-11-22T13:31:00.000+01:00', '2026-11-22 13:31:00.000Z', '1795354260']) {
    expect(Timestamp.safeParse(wrong).success).toBe(false)
  }
})
