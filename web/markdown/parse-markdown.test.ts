import { describe, expect, it } from 'vitest'
import { fc } from '../../test/fast-check.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { plainText } from './plain-text.ts'
import type { Block, Inline } from './tree.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines })

describe('blocks', () => {
  it.each<[string, string, Block[]]>([
    ['nothing', ' \n\n', []],
    ['paragraphs', 'one\n\ntwo', [paragraph(text('one')), paragraph(text('two'))]],
    ['line breaks', 'one\r\ntwo', [paragraph(text('one'), { kind: 'break' }, text('two'))]],
    ['a heading', '## Returns\nWithin 30 days.', [{ kind: 'heading', inlines: [text('Returns')] }, paragraph(text('Within 30 days.'))]],
    ['a rule', 'one\n\n---\n\ntwo', [paragraph(text('one')), paragraph(text('two'))]],
    ['code', '```sh\nnpm ci\n\n# <b>\n```\nthen', [{ kind: 'code', text: 'npm ci\n\n# <b>' }, paragraph(text('then'))]],
    ['code that is still written', '```\nnpm c', [{ kind: 'code', text: 'npm c' }]],
    ['code in a line of its own', '```npm ci```', [paragraph({ kind: 'code', text: 'npm ci' })]],
    ['words behind a fence', '``` two words', [paragraph(text('``` two words'))]],
    ['code that holds a fence with words', '```\nsay\n```js or\n```', [{ kind: 'code', text: 'say\n```js or' }]],
    ['code that holds a shorter fence', '````\n```\n````', [{ kind: 'code', text: '```' }]],
    ['a list', '- one\n- two', [{ kind: 'list', start: null, items: [[paragraph(text('one'))], [paragraph(text('two'))]] }]],
    ['numbered steps', '3. one\n4. two', [{ kind: 'list', start: 3, items: [[paragraph(text('one'))], [paragraph(text('two'))]] }]],
    [
      'a list after words',
      'Do this:\n1. one\n\n2. two\n\nDone.',
      [
        paragraph(text('Do this:')),
        { kind: 'list', start: 1, items: [[paragraph(text('one'))], [paragraph(text('two'))]] },
        paragraph(text('Done.')),
      ],
    ],
    ['a year is no list', 'It was in\n2026. And then', [paragraph(text('It was in'), { kind: 'break' }, text('2026. And then'))]],
    [
      'a list in a list',
      '1. one\n   - a\n   - b\n2. two',
      [
        {
          kind: 'list',
          start: 1,
          items: [
            [paragraph(text('one')), { kind: 'list', start: null, items: [[paragraph(text('a'))], [paragraph(text('b'))]] }],
            [paragraph(text('two'))],
          ],
        },
      ],
    ],
    [
      'code in a list',
      '- run\n  ```\n  npm ci\n  ```\n- done',
      [{ kind: 'list', start: null, items: [[paragraph(text('run')), { kind: 'code', text: '  npm ci' }], [paragraph(text('done'))]] }],
    ],
    [
      'two kinds of lists',
      '- a\n1. b',
      [
        { kind: 'list', start: null, items: [[paragraph(text('a'))]] },
        { kind: 'list', start: 1, items: [[paragraph(text('b'))]] },
      ],
    ],
    ['HTML', '<b>one</b><script>x()</script>', [paragraph(text('<b>one</b><script>x()</script>'))]],
  ])('%s', (_name, written, blocks) => {
    expect(parseMarkdown(written)).toEqual(blocks)
  })
})

describe('inlines', () => {
  const inlinesOf = (written: string) => {
    const [first] = parseMarkdown(written)
    return first?.kind === 'paragraph' ? first.inlines : null
  }

  it.each<[string, Inline[]]>([
    ['**a** b', [{ kind: 'bold', inlines: [text('a')] }, text(' b')]],
    [
      '*a* _b_ __c__',
      [
        { kind: 'italic', inlines: [text('a')] },
        text(' '),
        { kind: 'italic', inlines: [text('b')] },
        text(' '),
        { kind: 'bold', inlines: [text('c')] },
      ],
    ],
    ['***a***', [{ kind: 'bold', inlines: [{ kind: 'italic', inlines: [text('a')] }] }]],
    ['**a *b***', [{ kind: 'bold', inlines: [text('a '), { kind: 'italic', inlines: [text('b')] }] }]],
    ['**a', [text('**a')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['order_id_2 and *', [text('order_id_2 and *')]],
    ['a ****', [text('a ****')]],
    ['`a*b*`', [{ kind: 'code', text: 'a*b*' }]],
    ['`` a`b ``', [{ kind: 'code', text: 'a`b' }]],
    ['`a', [text('`a')]],
    ['\\*a\\*', [text('*'), text('a'), text('*')]],
    ['3–5 days [1][12].', [text('3–5 days '), { kind: 'citation', marker: 1 }, { kind: 'citation', marker: 12 }, text('.')]],
    ['[ 1 ] [x] [1234]', [text('[ 1 ] [x] [1234]')]],
    ['[a](https://a.example/b "t")', [{ kind: 'link', href: 'https://a.example/b', text: 'a' }]],
    ['[**a** [1]](/help)', [{ kind: 'link', href: '/help', text: 'a [1]' }]],
    ['[](https://a.example/)', [{ kind: 'link', href: 'https://a.example/', text: 'https://a.example/' }]],
    ['![a](https://a.example/x.png)', [{ kind: 'link', href: 'https://a.example/x.png', text: 'a' }]],
    ['[a](javascript:alert(1))', [text('[a](javascript:alert(1))')]],
    ['[a](b c)', [text('[a](b c)')]],
    [
      'See https://a.example/x_y_z?q=1.',
      [text('See '), { kind: 'link', href: 'https://a.example/x_y_z?q=1', text: 'https://a.example/x_y_z?q=1' }, text('.')],
    ],
    ['<mailto:a@b.example>', [text('<mailto:a@b.example>')]],
    ['<https://a.example>', [text('<'), { kind: 'link', href: 'https://a.example', text: 'https://a.example' }, text('>')]],
    ['xhttps://a.example', [text('xhttps://a.example')]],
    ['https://', [text('https://')]],
  ])('%s', (written, inlines) => {
    expect(inlinesOf(written)).toEqual(inlines)
  })
})

describe('what is read aloud', () => {
  it('is the words alone', () => {
    const answer = '## Shipping\nIt takes **3–5 days** [1].\n\n1. Open [orders](/orders) [2]\n2. Press `Track`'
    expect(plainText(parseMarkdown(answer))).toBe('Shipping\nIt takes 3–5 days.\nOpen orders\nPress Track')
  })
})

describe('time', () => {
  const patterns = [
    '*',
    '**',
    '_',
    '`',
    '``` ',
    '[',
    ']',
    '[](',
    '[a](',
    '![',
    '[1]',
    '(',
    '\\',
    '- ',
    '1. ',
    '#',
    '# ',
    '> ',
    '<',
    '<a',
    '\n',
    ' ',
    '\t',
    '~~~',
    '*a ',
    '**a',
    '_a_',
    '`a``',
    '- \n',
    '  - a\n',
    '* * ',
    'https://',
    'http://a ',
    '[[',
    '[a](b',
    '[a](  ',
    '**a *b ',
    '*_',
    '-',
    '- -\n',
    '\u00a0',
    '***a',
  ]
  it.each(patterns)('8,000 characters of %j are read at once', (pattern) => {
    const written = pattern.repeat(Math.ceil(8_000 / pattern.length))
    const run = () => {
      const from = performance.now()
      plainText(parseMarkdown(written))
      return performance.now() - from
    }
    // The best of five: what else the machine does is not measured.
    expect(Math.min(...Array.from({ length: 5 }, run))).toBeLessThan(40)
  })

  it('a fence with words far behind it is read at once', () => {
    const from = performance.now()
    parseMarkdown(`\`\`\`${' '.repeat(60_000)}two words`)
    expect(performance.now() - from).toBeLessThan(500)
  })

  it('lists of growing depth are read at once', () => {
    const written = Array.from({ length: 125 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')
    const from = performance.now()
    parseMarkdown(written)
    expect(performance.now() - from).toBeLessThan(40)
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '```',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '   ',
    '# ',
    '[',
    ']',
    '(',
    ')',
    '![',
    '<',
    '>',
    '\\',
    'https://a.example',
    'javascript:',
    '[1]',
    'word',
    ' ',
    '"',
  )
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  )

  it('is read, and each beginning of it', () => {
    fc.assert(
      fc.property(written, (whole) => {
        for (let end = 0; end <= whole.length; end += 1) parseMarkdown(whole.slice(0, end))
      }),
    )
  })

  it('gains no character, and loses only marks', () => {
    // The language of code is a mark: nobody reads it.
    const bare = (value: string) => value.replaceAll('js', '').replaceAll(/[^\p{L}\p{N}]/gu, '')
    const pieces = fc.constantFrom('word', ' ', '\n', '*', '**', '_', '`', '\n```js\n', '\n~~~\n', '\\', '# ', '- ', 'é')
    const plain = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''))
    fc.assert(
      fc.property(
        plain.filter((written) => !/(?:`{3}|~{3})(?!js) *[^\s`]/.test(written)),
        (written) => {
          expect(bare(plainText(parseMarkdown(written)))).toBe(bare(written))
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
