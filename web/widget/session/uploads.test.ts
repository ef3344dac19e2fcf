import { expect, it } from 'vitest'
import type { Attachment } from '../../../src/protocol/message.ts'
import { RequestFault, type SessionApi } from './session-api.ts'
import { Uploads } from './uploads.ts'

type Upload = SessionApi['upload']

function openUploads(upload: Upload, maxFileMb = 1) {
  const uploads = new Uploads({
    api: { upload },
    openSession: async () => ({ id: 'ses_1', token: 't' }),
    maxFileMb,
    explain: (fault, limit) => `${fault} ${limit}`,
    onChange: () => {},
  })
  return { uploads, settle: () => new Promise<void>((resolve) => setImmediate(resolve)) }
}

const file = (name: string, bytes = 1) => new File([new Uint8Array(bytes)], name)
const stored = (name: string) => ({ id: `att_${name}`, file_name: name }) as unknown as Attachment

it('sends each file at once, tells how far it is, and hands over what has arrived', async () => {
  let finish = () => {}
  const { uploads, settle } = openUploads(async (_key, { name }, watch) => {
    watch.onProgress(0.5)
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    return stored(name)
  })
  uploads.add([file('a.txt')])
  await settle()
  expect([uploads.isBusy, uploads.all]).toMatchObject([true, [{ name: 'a.txt', progress: 0.5, attachment: null, fault: '' }]])
  finish()
  await settle()
  expect(uploads.isBusy).toBe(false)
  expect(uploads.take()).toEqual(['att_a.txt'])
  expect(uploads.all).toEqual([])
})

it('refuses what is too large or too much in words, without sending it', async () => {
  const sent: string[] = []
  const { uploads, settle } = openUploads(async (_key, { name }) => {
    sent.push(name)
    return stored(name)
  })
  uploads.add([file('large', 1_048_577), ...Array.from({ length: 11 }, (_, index) => file(`${index}`))])
  await settle()
  expect(uploads.all.map(({ fault }) => fault).filter(Boolean)).toEqual(['limit 1', 'tooMany 10'])
  expect(sent).toHaveLength(10)
})

it.each([
  [new RequestFault(0), 'fault 0'],
  [new RequestFault(503), 'fault 0'],
  [new RequestFault(413, 'too large'), 'limit 1'],
  [new RequestFault(422, 'This name can not be.'), 'This name can not be.'],
])('says why: %o', async (fault, words) => {
  const { uploads, settle } = openUploads(() => Promise.reject(fault))
  uploads.add([file('a.txt')])
  await settle()
  expect(uploads.all).toMatchObject([{ fault: words }])
  expect([uploads.isBusy, uploads.take()]).toEqual([false, []])
})

it('gives up the request of a file that is taken off', async () => {
  let signal: AbortSignal | undefined
  const { uploads, settle } = openUploads((_key, _file, watch) => {
    signal = watch.signal
    return new Promise(() => {})
  })
  uploads.add([file('a.txt')])
  await settle()
  uploads.remove(uploads.all[0]?.id ?? -1)
  expect([signal?.aborted, uploads.all]).toEqual([true, []])
})

it('does not send a file that is taken off before there is a session', async () => {
  const sent: string[] = []
  const { uploads, settle } = openUploads(async (_key, { name }) => {
    sent.push(name)
    return stored(name)
  })
  uploads.add([file('a.txt')])
  uploads.remove(uploads.all[0]?.id ?? -1)
  await settle()
  expect(sent).toEqual([])
})
