import { describe, expect, test } from 'vitest'
import { fc } from '../../../test/fast-check.ts'
import { splitIntoPassages } from '../../domain/knowledge/split-into-passages.ts'
import { createDocumentReader, DOCUMENT_LIMIT_BYTES } from './read-document.ts'

const reader = createDocumentReader()
const read = (name: string, content: string | Uint8Array) =>
  reader.read({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content })
const text = async (name: string, content: Uint8Array) => {
  const result = await read(name, content)
  if (result.kind === 'refused') throw new Error(result.detail)
  return { text: result.document.blocks.map((block) => ('text' in block ? block.text : '')).join('\n'), notes: result.notes }
}

describe('charsets', () => {
  const sentence = 'Prix : 5 € – déjà payé.'

  test('[K25] UTF-8 and UTF-16 are read with and without a mark', async () => {
    const bom = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(sentence)])
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sentence, 'utf16le')])
    const bigEndian = Buffer.from(utf16).swap16()
    for (const bytes of [Buffer.from(sentence), bom, utf16, bigEndian]) {
      expect(await text('a.txt', bytes)).toEqual({ text: sentence, notes: [] })
    }
  })

  test('[K25] what is not UTF-8 is read as Windows-1252, or as the page declares, and the note says so', async () => {
    const western = Uint8Array.from([
      ...Buffer.from('Prix : 5 '),
      0x80,
      ...Buffer.from(' d'),
      0xe9,
      ...Buffer.from('j'),
      0xe0,
      ...Buffer.from(' paid in full.'),
    ])
    expect(await text('a.md', western)).toEqual({ text: 'Prix : 5 € déjà paid in full.', notes: ['not valid UTF-8: read as Windows-1252'] })
    const russian = Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), Buffer.from([0xc4, 0xe0, 0x21])])
    expect(await text('a.html', russian)).toEqual({ text: 'Да!', notes: ['read as windows-1251, as the file declares'] })
  })

  test('[K25] line ends are made alike and control characters dropped', async () => {
    expect((await text('a.txt', Buffer.from(`One:\r\ntwo:\rthree\u0007 ${sentence.repeat(4)}\u2028`))).text).toBe(
      `One:\ntwo:\nthree ${sentence.repeat(4)}`,
    )
  })
})

describe('refusals', () => {
  test.each([
    ['an empty file', 'a.md', '', 'empty', 'the file is empty'],
    ['a file without text', 'a.md', '---\ntitle: A\n---\n\n', 'empty', 'the file has no text to read'],
    ['a page of scripts', 'a.html', '<script>1</script>', 'empty', 'the file has no text to read'],
    ['binary data', 'a.txt', Uint8Array.from([1, 2, 0, 4]), 'binary', 'the file holds binary data, not text'],
    ['a PDF in disguise', 'a.txt', '%PDF-1.7 ...', 'binary', 'the file holds binary data, not text'],
    [
      'unknown charsets',
      'a.txt',
      Uint8Array.from(Array(99).fill(0xe0)),
      'unreadable',
      'the file is neither UTF-8 nor Windows-1252 text; please save it as UTF-8',
    ],
    ['a PDF', 'a.PDF', '%PDF-', 'unsupported_type', '.pdf files cannot be read yet; markdown, MDX, HTML and plain text files can be read'],
    [
      'a name without ending',
      'LICENSE',
      'MIT',
      'unsupported_type',
      'a file without a name ending cannot be read; markdown, MDX, HTML and plain text files can be read',
    ],
    ['a large file', 'a.txt', new Uint8Array(DOCUMENT_LIMIT_BYTES + 1), 'too_large', 'the file has 10.1 MB; at most 10 MB can be read'],
    [
      'a page nested without end',
      'a.html',
      '<div>'.repeat(10_000),
      'unreadable',
      'the page cannot be read: it is nested more than 512 elements deep',
    ],
  ])('[K26] %s is refused with its reason', async (_, name, content, reason, detail) => {
    expect(await read(name, content)).toEqual({ kind: 'refused', reason, detail })
  })
})

describe('hostile input', () => {
  const SIZE = 200_000
  const fill = (part: string) => part.repeat(SIZE / part.length)
  const patterns: [string, string][] = [
    ['md', fill('>')],
    ['md', fill('- ')],
    ['md', fill('[')],
    ['md', '['.repeat(SIZE / 2) + ']'.repeat(SIZE / 2)],
    ['md', fill('![a](')],
    ['md', fill('*a **b _c ')],
    ['md', fill('`a ``b ')],
    ['md', fill('[a]: b\n')],
    ['md', fill('<a b="')],
    ['md', fill('```\n~~~\n')],
    ['md', `---\n${fill('a: *b\n')}`],
    ['mdx', fill('{/*')],
    ['mdx', fill('<Tab title="')],
    ['mdx', `${fill('<Tab>')}</Tab>`],
    ['html', fill('<a>x<p>')],
    ['html', `<a ${fill('b c ')}>x`],
    ['html', `<table>${fill('<i>x</i>')}`],
    ['html', fill('<!--')],
    ['txt', fill(' ')],
    ['txt', `a${fill(' ')}b`],
    ['txt', `${fill('\t')}a`],
    ['txt', fill('.')],
    ['txt', fill('e.g. ')],
    ['txt', `- a\n${fill(' b\n')}`],
    ['txt', fill('a: b?\n')],
    ['txt', fill('x')],
  ]

  test.each(patterns.map(([ending, content]) => ({ ending, content, start: JSON.stringify(content.slice(0, 16)) })))(
    '[K27] 200 kB of .$ending $start are read or refused within seconds',
    async ({ ending, content }) => {
      const started = performance.now()
      const result = await read(`a.${ending}`, content)
      if (result.kind === 'read') splitIntoPassages(result.document)
      expect(performance.now() - started).toBeLessThan(10_000)
    },
  )

  test('[K27] a line of 10 MB is read', async () => {
    const result = await read('a.md', 'word and more '.repeat(Math.floor(DOCUMENT_LIMIT_BYTES / 14)))
    expect(result.kind).toBe('read')
  })

  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      ...[
        '# ',
        '\n\n',
        '- ',
        '1. ',
        '> ',
        '```\n',
        '**',
        '[',
        '](',
        ')',
        '|',
        '\n|-|-|\n',
        '<Note>',
        '</Note>',
        '<Tab title="t">',
        '</Tab>',
      ],
      ...[
        '<div>',
        '</div>',
        '<table><tr><td>',
        '<p>',
        '<li>',
        '<script>',
        '<!--',
        '&amp;',
        '{/*',
        '*/}',
        '---\n',
        'title: a\n',
        '\\',
        '`',
        '  \n',
        '\t',
      ],
    ),
  )

  test.each(['md', 'mdx', 'html', 'txt'])(
    '[K27] whatever stands in a .%s file is read or refused, and read the same again',
    async (ending) => {
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
          const content = pieces.join('')
          const result = await read(`a.${ending}`, content)
          expect(await read(`a.${ending}`, content)).toEqual(result)
          if (result.kind === 'refused') return
          for (const passage of splitIntoPassages(result.document)) {
            expect(passage.text.trim()).not.toBe('')
            expect(passage.text).not.toMatch(/[\u0000-\u0008]/)
          }
        }),
        { numRuns: 300 },
      )
    },
  )
})
