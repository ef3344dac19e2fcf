import { expect, it } from 'vitest'
import type { Memory, MemoryKind } from '../../protocol/memory.ts'
import { recallFact } from './recall-fact.ts'

const memories = (['name', 'email', 'phone', 'address', 'order'] as const).map((kind) => ({ kind, value: kind }) as Memory)

const ASKED: readonly (readonly [question: string, kind: MemoryKind])[] = [
  ['What is my order number?', 'order'],
  ['do you remember my order number', 'order'],
  ["What's my email address?", 'email'],
  ['What was my phone number again?', 'phone'],
  ['Which is my shipping address?', 'address'],
  ['What is my name?', 'name'],
  ['Wie lautet meine Bestellnummer?', 'order'],
  ['Wie heiße ich?', 'name'],
  ['¿Cuál es mi número de pedido?', 'order'],
  ['Quel est mon numéro de commande ?', 'order'],
]

it.each(ASKED)('[ME7] knows what %j asks for', (question, kind) => {
  expect(recallFact(question, memories)?.kind).toBe(kind)
  expect(recallFact(question, [])).toBeNull()
})

it.each([
  'Where is my order?',
  'What is my order status?',
  'How do I change my email address?',
  'Can I change my name on the account?',
  'What is your phone number?',
  'What is the order number for?',
  'Do you have my size?',
  'What is my refund?',
])('[ME7] leaves %j to the documents', (question) => {
  expect(recallFact(question, memories)).toBeNull()
})
