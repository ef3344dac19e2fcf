import { expect, test } from 'vitest'
import { Packet } from '../../protocol/escalation.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { newId } from '../new-id.ts'
import { buildPacket, type PacketInput } from './build-packet.ts'

const ids = Array.from({ length: 6 }, () => newId.message())
const id = (index: number) => ids[index] as MessageId

const INPUT: PacketInput = {
  messages: [
    { id: id(0), role: 'customer', content: 'hello' },
    { id: id(1), role: 'assistant', content: 'Hello! How can I help you?' },
    { id: id(2), role: 'customer', content: 'My order 4711 has not arrived, I paid $80. ann@example.com' },
    { id: id(3), role: 'assistant', content: 'I could not find this. Order 9999?' },
    { id: id(4), role: 'customer', content: 'Order 4711 is two weeks late!' },
    { id: id(5), role: 'customer', content: 'human please' },
  ],
  turns: [
    { message_id: id(0), outcome: 'small_talk' },
    { message_id: id(2), outcome: 'declined' },
  ],
  sources: [
    { document_id: 'doc_a', title: 'Shipping', uri: 'https://shop.example/shipping' },
    { document_id: 'doc_a', title: 'Shipping', uri: 'https://shop.example/shipping' },
    { document_id: 'doc_b', title: 'Tracking', uri: null },
  ],
  isSmallTalk: (content) => content === 'hello' || content === 'human please',
  priorityReasons: ['The customer asked for a person.'],
}

test('[E9] the goal is the first question, the open question the last one; greetings and requests for a person are neither', () => {
  const packet = buildPacket(INPUT)
  expect(packet.goal).toBe('My order 4711 has not arrived, I paid $80. ann@example.com')
  expect(packet.open_question).toBe('Order 4711 is two weeks late!')
})

test('[E9] a customer who only asks for a person has that for a goal', () => {
  const packet = buildPacket({ ...INPUT, messages: [{ id: id(5), role: 'customer', content: 'human please' }] })
  expect([packet.goal, packet.open_question]).toEqual(['human please', 'human please'])
})

test('[E10] facts are what the customer wrote, once each, with the message that says so', () => {
  expect(buildPacket(INPUT).facts).toEqual([
    { text: 'order 4711', message_id: id(2) },
    { text: 'amount $80', message_id: id(2) },
    { text: 'e-mail ann@example.com', message_id: id(2) },
  ])
})

test('[E11] what was tried, the sources without repetition and the reasons are in it, and it fits the wire', () => {
  const packet = buildPacket(INPUT)
  expect(packet.tried).toEqual([
    { message_id: id(0), outcome: 'small_talk' },
    { message_id: id(2), outcome: 'declined' },
  ])
  expect(packet.sources.map(({ document_id }) => document_id)).toEqual(['doc_a', 'doc_b'])
  expect(packet.priority_reasons).toEqual(['The customer asked for a person.'])
  expect(Packet.parse(packet)).toEqual(packet)
})

test('[E11] an empty conversation and a very long one make a packet too', () => {
  expect(buildPacket({ ...INPUT, messages: [], turns: [], sources: [] })).toMatchObject({ goal: '', open_question: '', facts: [] })
  const long = { id: id(0), role: 'customer' as const, content: `${'why '.repeat(20_000)}😀` }
  expect(buildPacket({ ...INPUT, messages: [long] }).goal.length).toBeLessThanOrEqual(501)
  const emoji = { id: id(0), role: 'customer' as const, content: '😀'.repeat(2_000) }
  expect(buildPacket({ ...INPUT, messages: [emoji] }).goal).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
})
