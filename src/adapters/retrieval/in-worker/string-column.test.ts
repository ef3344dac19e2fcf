import { expect, it } from 'vitest'
import { fc } from '../../../../test/fast-check.ts'
import { StringColumn, StringColumnWriter } from './string-column.ts'

it('gives every string back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (strings) => {
      const column = StringColumn.from(strings)
      expect(Array.from({ length: column.length }, (_, i) => column.at(i))).toEqual(strings)
    }),
  )
})

it('copies strings of another column, also long ones', () => {
  const source = StringColumn.from(['a', 'ü'.repeat(5000), ''])
  const writer = new StringColumnWriter()
  for (const index of [1, 2, 0]) writer.pushBytes(source.slice(index))
  const copy = writer.finish()
  expect([copy.at(0), copy.at(1), copy.at(2)]).toEqual(['ü'.repeat(5000), '', 'a'])
})
