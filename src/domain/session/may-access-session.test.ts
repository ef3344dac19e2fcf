import { expect, it } from 'vitest'
import { newId } from '../new-id.ts'
import { anonymous, type Caller } from './caller.ts'
import { mayAccessSession } from './may-access-session.ts'

const session = { id: newId.session(), user_id: 'usr_1' }
const person = (userId: string, role: 'user' | 'support' | 'admin'): Caller => ({ kind: 'person', userId, role })

const callers: [string, Caller, { open: boolean; token: boolean }][] = [
  ['its session token', { kind: 'session', sessionId: session.id }, { open: true, token: true }],
  ['the token of another session', { kind: 'session', sessionId: newId.session() }, { open: false, token: false }],
  ['the person whose id it carries', person('usr_1', 'user'), { open: true, token: true }],
  ['another person', person('usr_2', 'user'), { open: false, token: false }],
  ['support', person('usr_3', 'support'), { open: true, token: true }],
  ['an admin', person('usr_4', 'admin'), { open: true, token: true }],
  ['nobody in particular', anonymous, { open: true, token: false }],
]

it.each(callers)('[A2] %s', (_name, caller, expected) => {
  expect({ open: mayAccessSession(caller, session, 'open'), token: mayAccessSession(caller, session, 'token') }).toEqual(expected)
})

it('[A2] a session without a user belongs to no person', () => {
  expect(mayAccessSession(person('', 'user'), { ...session, user_id: null }, 'open')).toBe(false)
})
