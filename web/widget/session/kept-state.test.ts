import { expect, it } from 'vitest'
import { findStorage, KeptState } from './kept-state.ts'

const session = { id: 'ses_1', token: 't', userId: null, lastRead: 3 }

it('keeps the session, the draft and the outbox of one server apart from those of another', () => {
  const store = findStorage()
  const [one, other] = [new KeptState('https://a.example/api', store), new KeptState('https://b.example/api', store)]
  one.session = session
  one.draft = 'Hello'
  one.outbox.save('[1]')
  expect([other.session, other.draft, other.outbox.load()]).toEqual([null, '', null])
  expect([one.session, one.draft, one.outbox.load()]).toEqual([session, 'Hello', '[1]'])
  one.session = null
  one.draft = ''
  expect([one.session, one.draft]).toEqual([null, ''])
})

it('takes what it can not read as nothing', () => {
  const store = findStorage()
  store.setItem('deskhand:a:session', '{')
  expect(new KeptState('a', store).session).toBeNull()
})

it('knows which changes of other tabs concern it', () => {
  const kept = new KeptState('a', findStorage())
  expect([kept.isSession('deskhand:a:session'), kept.isSession(null)]).toEqual([true, true])
  expect([kept.isSession('deskhand:a:draft'), kept.isSession('deskhand:b:session')]).toEqual([false, false])
})
