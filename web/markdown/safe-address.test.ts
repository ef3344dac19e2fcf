import { describe, expect, it } from 'vitest'
import { fc } from '../../test/fast-check.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { safeAddress } from './safe-address.ts'
import type { Block, Inline } from './tree.ts'

/** Each has reached a script, another site or a file in some renderer. */
const payloads = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\rscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u0000javascript:alert(1)',
  'java\u0000script:alert(1)',
  '\u200bjavascript:alert(1)',
  'java\u00adscript:alert(1)',
  '\ufeffjavascript:alert(1)',
  '\u2028javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\u202ejavascript:alert(1)',
  'javascript\u200b:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript&#x3A;alert(1)',
  '&#106;avascript:alert(1)',
  'javascript%3Aalert(1)',
  '%6Aavascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg/onload=alert(1)>',
  'blob:https://a.example/1',
  'filesystem:https://a.example/',
  'file:///etc/passwd',
  'view-source:javascript:alert(1)',
  'feed:javascript:alert(1)',
  'jar:https://a.example/!/',
  'about:blank',
  'ftp://a.example/',
  'ws://a.example',
  'intent://a#Intent;end',
  'ms-word:ofe|u|https://a.example',
  'chrome://settings',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '\t//evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:\\\\evil.example',
  'https:///evil.example',
  'x:y',
  ':javascript:alert(1)',
  '',
  ' ',
  'https://',
  'http://#',
  'https://?a',
  'mailto:',
  'tel:',
]

const allowed = [
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
  ['HTTP://A.example', 'HTTP://A.example'],
  ['ht\ttps://a.example', 'https://a.example'],
  ['mailto:help@a.example', 'mailto:help@a.example'],
  ['tel:+4930123', 'tel:+4930123'],
  ['/help/returns?x=a:b', '/help/returns?x=a:b'],
  ['help/returns', 'help/returns'],
  ['?q=1:2', '?q=1:2'],
  ['#top', '#top'],
] as const

/** An independent judge: what a browser would make of it on a page of ours. */
function isHarmless(href: string): boolean {
  const url = new URL(href, 'https://shop.example/page')
  const isLocal = url.origin === 'https://shop.example'
  return isLocal || /^(https?|mailto|tel):/i.test(href)
}

function addressesIn(nodes: readonly (Block | Inline)[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.kind === 'link' ? [node.href] : []),
    ...('inlines' in node ? addressesIn(node.inlines) : []),
    ...('items' in node ? node.items.flatMap(addressesIn) : []),
  ])
}

describe('an address', () => {
  it.each(payloads)('%j is not linked', (written) => {
    expect(safeAddress(written)).toBeNull()
  })

  it.each(allowed)('%j is linked as %j', (written, address) => {
    expect(safeAddress(written)).toBe(address)
  })

  it('is not longer than 2,000 characters', () => {
    expect(safeAddress(`https://a.example/${'a'.repeat(2_000)}`)).toBeNull()
  })
})

describe('a text with such addresses', () => {
  const forms = [
    (address: string) => `[a](${address})`,
    (address: string) => `![a](${address})`,
    (address: string) => `[a](<${address}> "t")`,
    (address: string) => `<${address}>`,
    (address: string) => address,
    (address: string) => `- [**a**](${address}) ![](${address})`,
  ]
  it.each(payloads)('%j leads nowhere, also while it is written', (address) => {
    for (const form of forms) {
      const written = form(address)
      for (let end = 1; end <= written.length; end += 1) {
        expect(addressesIn(parseMarkdown(written.slice(0, end))).filter((href) => !isHarmless(href))).toEqual([])
      }
    }
  })

  it('whatever it is made of', () => {
    const pieces = fc.constantFrom(
      'java',
      'script',
      ':',
      '/',
      '\\',
      '//',
      '\t',
      '\u0000',
      '\u200b',
      '&colon;',
      '%3a',
      'data',
      'http',
      's',
      '.',
      'evil.example',
      '@',
      '?',
      '#',
      ' ',
      '\n',
      '<',
      '>',
      '(',
      ')',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((all) => all.join('')),
          fc.webUrl(),
          fc.string({ unit: 'binary' }),
        ),
        (address) => {
          for (const form of forms) expect(addressesIn(parseMarkdown(form(address))).every(isHarmless)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})
