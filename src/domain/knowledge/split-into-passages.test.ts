import { describe, expect, test } from 'vitest'
import { fc } from '../../../test/fast-check.ts'
import type { Block } from '../../ports/documents.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { countWords } from './count-words.ts'
import { splitIntoPassages } from './split-into-passages.ts'

const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const prose = (words: number, word = 'word') => `${Array.from({ length: words }, () => word).join(' ')}.`
const sentences = (count: number, wordsEach: number) =>
  Array.from({ length: count }, (_, index) => `Sentence ${index} ${prose(wordsEach - 2)}`).join(' ')
const split = (blocks: Block[], title = 'Refunds') => splitIntoPassages({ title, blocks })

describe('along headings', () => {
  test('[K1] each section is a passage that carries the headings above it, outermost first', () => {
    const passages = split([
      paragraph(prose(40, 'intro')),
      heading(2, 'Orders'),
      paragraph(prose(40, 'orders')),
      heading(3, 'Cancel'),
      paragraph(prose(40, 'cancel')),
      heading(2, 'Returns'),
      paragraph(prose(40, 'returns')),
    ])
    expect(passages.map((passage) => passage.heading)).toEqual([null, 'Orders', 'Orders › Cancel', 'Returns'])
  })

  test('[K1] a heading that repeats the title is not part of the path', () => {
    const passages = split([heading(1, 'Refunds'), paragraph(prose(40)), heading(2, 'When'), paragraph(prose(40))])
    expect(passages.map((passage) => passage.heading)).toEqual([null, 'When'])
  })

  test('[K1] skipped heading levels do not break the path', () => {
    const passages = split([heading(4, 'Deep'), paragraph(prose(40)), heading(2, 'Shallow'), paragraph(prose(40))])
    expect(passages.map((passage) => passage.heading)).toEqual(['Deep', 'Shallow'])
  })

  test('[K5] a heading with nothing under it and an overlong heading stay as text', () => {
    const long = prose(60, 'heading')
    const passages = split([heading(2, 'A'), paragraph(prose(40)), heading(2, long), heading(2, 'Shipping takes 3 days')])
    expect(passages).toEqual([{ heading: 'A', text: `${prose(40)}\n\n${long}\n\nShipping takes 3 days` }])
  })
})

describe('sizes', () => {
  test('[K2] a long section becomes passages of even size, cut between paragraphs', () => {
    const passages = split(Array.from({ length: 8 }, (_, index) => paragraph(`P${index} ${prose(48)}`)))
    const sizes = passages.map((passage) => countWords(passage.text))
    expect(sizes).toHaveLength(3)
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(60)
    for (const size of sizes) expect(size).toBeLessThanOrEqual(180)
  })

  test('[K3] a long paragraph is cut between sentences only', () => {
    const text = sentences(50, 12)
    const passages = split([paragraph(text)])
    expect(passages.length).toBeGreaterThan(2)
    const whole = splitSentences(text).map((sentence) => sentence.text)
    expect(passages.flatMap((passage) => splitSentences(passage.text).map((sentence) => sentence.text))).toEqual(whole)
    for (const passage of passages) expect(countWords(passage.text)).toBeLessThanOrEqual(180)
  })

  test('[K3] a sentence without end is cut between words, and a word without end anywhere', () => {
    const endless = Array.from({ length: 5000 }, () => 'drone').join(' ')
    const passages = split([paragraph(endless)])
    for (const passage of passages) expect(countWords(passage.text)).toBeLessThanOrEqual(181)
    expect(passages.map((passage) => passage.text).join(' ')).toBe(endless)
    const blob = 'x'.repeat(50_000)
    expect(
      split([paragraph(blob)])
        .map((passage) => passage.text)
        .join(''),
    ).toBe(blob)
  })

  test('[K2] text without spaces between words is measured too', () => {
    const passages = split([paragraph('お客様のご注文は三営業日以内に発送されます。'.repeat(60))])
    expect(passages.length).toBeGreaterThan(3)
    for (const passage of passages) expect(passage.text.endsWith('。')).toBe(true)
  })
})

test('[K4] a question stays with what answers it, and a colon with what it announces', () => {
  const answers = Array.from({ length: 12 }, (_, index) => `Is there a limit for plan ${index}? ${sentences(2, 15)}`).join(' ')
  const passages = split([paragraph(answers)])
  expect(passages.length).toBeGreaterThan(1)
  for (const passage of passages) expect(passage.text).toMatch(/^Is there/)
  const apart = split([paragraph(prose(175)), paragraph('What does it cost?'), paragraph(prose(20, 'price')), paragraph(prose(60))])
  expect(apart[1]?.text).toMatch(/^What does it cost\?\n\nprice/)
})

describe('lists, tables and code', () => {
  test('[K4] a list stays with the paragraph that introduces it', () => {
    const passages = split([
      paragraph(prose(120)),
      paragraph('To reset it:'),
      { kind: 'list', items: [`1. ${prose(40, 'open')}`, `2. ${prose(40, 'click')}`] },
    ])
    expect(passages.map((passage) => passage.text.split('\n')[0])).toEqual([prose(120), 'To reset it:'])
    expect(passages[1]?.text).toBe(`To reset it:\n1. ${prose(40, 'open')}\n2. ${prose(40, 'click')}`)
  })

  test('[K4] a list too long for one passage repeats its introduction and never cuts a step', () => {
    const items = Array.from({ length: 30 }, (_, index) => `${index + 1}. ${prose(20, `step${index}`)}`)
    const passages = split([paragraph('Do this:'), { kind: 'list', items }])
    expect(passages.length).toBeGreaterThan(2)
    for (const passage of passages) expect(passage.text.startsWith('Do this:\n')).toBe(true)
    expect(passages.flatMap((passage) => passage.text.split('\n').slice(1))).toEqual(items)
  })

  test('[K4] table rows stay whole', () => {
    const rows = Array.from({ length: 40 }, (_, index) => `- Plan: ${index}; Price: ${index} dollars a month`)
    const passages = split([{ kind: 'table', rows }])
    expect(passages.flatMap((passage) => passage.text.split('\n'))).toEqual(rows)
  })

  test('[K4] a code block stays whole up to twice the size of a passage', () => {
    const code = Array.from({ length: 90 }, (_, index) => `  run ${index} now`).join('\n')
    const passages = split([paragraph('Run:'), { kind: 'code', text: code }, paragraph(prose(100))])
    expect(passages[0]?.text).toBe(`Run:\n${code}`)
  })
})

describe('tiny sections', () => {
  test('[K6] neighbours under one parent go together and keep their headings as lines', () => {
    const passages = split([
      heading(2, 'Contact'),
      heading(3, 'Chat'),
      paragraph('All day.'),
      heading(3, 'Phone'),
      paragraph('Mon–Fri.'),
      heading(2, 'Other'),
      paragraph(prose(60)),
    ])
    expect(passages[0]).toEqual({ heading: 'Contact', text: 'Chat\n\nAll day.\n\nPhone\n\nMon–Fri.' })
    expect(passages[1]?.heading).toBe('Other')
  })

  test('[K6] a crumb goes with a neighbour of any size, and an introduction with the sections below it', () => {
    const passages = split([
      heading(2, 'Deploy'),
      paragraph(prose(20, 'deploy')),
      heading(2, 'Start'),
      paragraph('docker compose up'),
      heading(3, 'Check'),
      paragraph(prose(100, 'check')),
    ])
    expect(passages).toEqual([
      { heading: 'Deploy', text: prose(20, 'deploy') },
      { heading: 'Start', text: `docker compose up\n\nCheck\n\n${prose(100, 'check')}` },
    ])
  })

  test('[K6] sections of different parents stay apart, and a well filled one keeps its heading', () => {
    const passages = split([
      heading(2, 'A'),
      heading(3, 'A1'),
      paragraph(prose(70)),
      heading(3, 'A2'),
      paragraph(prose(15, 'short')),
      heading(2, 'B'),
      heading(3, 'B1'),
      paragraph('Short too.'),
    ])
    expect(passages.map((passage) => passage.heading)).toEqual(['A › A1', 'A › A2', 'B › B1'])
  })
})

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), text: fc.lorem({ maxCount: 4 }) }),
  fc.record({ kind: fc.constant('paragraph' as const), text: fc.lorem({ mode: 'sentences', maxCount: 60 }) }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(
      fc.lorem().map((text) => `- ${text}`),
      { minLength: 1 },
    ),
  }),
  fc.record({ kind: fc.constant('code' as const), text: fc.lorem({ maxCount: 300 }) }),
)

test('[K5] [K7] whatever the blocks are: no word is lost, sizes are bounded, and twice gives the same', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 30 }), (blocks) => {
      const passages = split(blocks, 'The title')
      expect(split(blocks, 'The title')).toEqual(passages)
      const kept = passages.map((passage) => `${passage.heading ?? ''} ${passage.text}`).join(' ')
      for (const block of blocks) {
        const text = block.kind === 'list' ? block.items.join(' ') : block.kind === 'table' ? block.rows.join(' ') : block.text
        for (const word of text.split(/\s+/)) expect(kept).toContain(word)
      }
      for (const passage of passages) {
        expect(passage.text).toBe(passage.text.trim())
        expect(passage.text).not.toBe('')
        expect(countWords(passage.text)).toBeLessThanOrEqual(400)
      }
    }),
    { numRuns: 200 },
  )
})
