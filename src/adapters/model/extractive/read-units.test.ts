import { expect, test } from 'vitest'
import { readUnits } from './read-units.ts'

const texts = (text: string) => readUnits(text).map((unit) => unit.text)

test('a paragraph gives its sentences, in one block', () => {
  const units = readUnits('First one. Second one.\n\nAnother paragraph.')
  expect(units.map(({ text, block }) => [text, block])).toEqual([
    ['First one.', 0],
    ['Second one.', 0],
    ['Another paragraph.', 1],
  ])
})

test('a list gives its items without bullets, with what is indented below them', () => {
  const units = readUnits('To do it:\n1. Open it.\n   Then wait.\n2. Close it.')
  expect(units.map(({ kind, bullet, text }) => [kind, bullet, text])).toEqual([
    ['sentence', '', 'To do it:'],
    ['item', '1.', 'Open it.\n   Then wait.'],
    ['item', '2.', 'Close it.'],
  ])
})

test('a table gives its rows, without the rule', () => {
  expect(texts('| A | B |\n| --- | --- |\n| 1 | 2 |')).toEqual(['| A | B |', '| 1 | 2 |'])
})

test('a block of code stays whole', () => {
  expect(texts('Run this:\n```\na\n\nb\n```\nDone.')).toEqual(['Run this:', '```\na\n\nb\n```', 'Done.'])
})

test('headings are no units; those that stand alone in the text belong to what follows', () => {
  expect(texts('## Title\nText.')).toEqual(['Text.'])
  const units = readUnits('Cards\n\nWe accept Visa.\n\nPayPal and wallets\n\nWe take PayPal.')
  expect(units.map(({ text, heading }) => [text, heading])).toEqual([
    ['We accept Visa.', 'Cards'],
    ['We take PayPal.', 'PayPal and wallets'],
  ])
})

test('an announcement is cut from the sentence below it, and so is a glued heading', () => {
  expect(texts('To connect it:\nGo to the settings.')).toEqual(['To connect it:', 'Go to the settings.'])
  expect(texts('Staff hoursYou can change them.')).toEqual(['Staff hours', 'You can change them.'])
  expect(texts('Use WebSphere or PayPal.')).toEqual(['Use WebSphere or PayPal.'])
})

test('nothing of the text is lost or changed', () => {
  const text = 'One. Two!\n\n- a\n- b\n\nLast?'
  for (const unit of texts(text)) expect(text).toContain(unit)
})
