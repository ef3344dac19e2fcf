import { describe, expect, test } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

const read = (text: string, mdx = false) => readMarkdown(text, 'reset-your_password.md', { mdx }).document
const blocks = (text: string, mdx = false) => read(text, mdx).blocks
const paragraphs = (text: string, mdx = false) => blocks(text, mdx).map((block) => ('text' in block ? block.text : block.kind))

describe('front matter', () => {
  test('[K20] title, address and language come from the front matter', () => {
    const document = read('---\ntitle: "Reset: now"\nurl: https://shop.example/a\nlang: pt_BR\ntags: [a, b]\n---\n# Other\n\nText.')
    expect(document).toMatchObject({ title: 'Reset: now', uri: 'https://shop.example/a', locale: 'pt-BR' })
  })

  test('[K20] without one the title is the first heading of level 1, else the file name', () => {
    expect(read('Intro.\n\n# The page\n\nText.').title).toBe('The page')
    expect(read('## A section\n\nText.').title).toBe('Reset your password')
    expect(read('---\nslug: /help/reset\n---\nText.').uri).toBe('/help/reset')
  })

  test('[K20] broken front matter is left out and noted; a rule at the start is none', () => {
    const broken = readMarkdown('---\ntitle: [a\n---\nText.', 'a.md', { mdx: false })
    expect(broken.document.blocks).toEqual([{ kind: 'paragraph', text: 'Text.' }])
    expect(broken.notes).toEqual(['its front matter is not valid YAML and was left out'])
    expect(paragraphs('---\nText without an end.')).toEqual(['Text without an end.'])
  })

  test('[K20] a description stands in for a missing text only', () => {
    expect(paragraphs('---\ndescription: About it.\n---\nText.')).toEqual(['Text.'])
    expect(paragraphs('---\ndescription: About it.\n---\n')).toEqual(['About it.'])
  })
})

describe('readable text', () => {
  test.each([
    ['emphasis', 'Take **30 days**, _really_ `npm ci` and ***both***.', 'Take 30 days, really npm ci and both.'],
    ['soft line breaks', 'One\ntwo\nthree.', 'One two three.'],
    ['hard line breaks', 'One  \ntwo\\\nthree.', 'One\ntwo\nthree.'],
    ['links', 'See [the page](https://shop.example/a "t") now.', 'See the page (https://shop.example/a) now.'],
    ['links within the site', 'See [the page](../a.md#b) now.', 'See the page now.'],
    [
      'links that say their address',
      'See <https://shop.example> or https://shop.example/a.',
      'See https://shop.example or https://shop.example/a.',
    ],
    ['addresses of mail', 'Write to [us](mailto:help@shop.example).', 'Write to us (help@shop.example).'],
    ['link references', 'See [the page][1].\n\n[1]: https://shop.example/a', 'See the page (https://shop.example/a).'],
    ['images', 'Click ![the gear icon](gear.png) now ![](x.png)![image-1](y.png).', 'Click the gear icon now .'],
    ['entities and escapes', 'A &amp; B &euro;5 \\*not\\* 5 &lt; 6', 'A & B €5 *not* 5 < 6'],
    ['what is struck out', 'It costs ~~10~~ <del>11</del> 12 dollars.', 'It costs 12 dollars.'],
    ['HTML in a line', 'Press <kbd>Ctrl</kbd>+<b>C</b><br/>twice.', 'Press Ctrl+C\ntwice.'],
    ['placeholders', 'Run ssh root@<your-ip> as <Your Name>.', 'Run ssh root@<your-ip> as <Your Name>.'],
    ['footnotes', 'It is so[^1].\n\n[^1]: Said once.', 'It is so.'],
  ])('[K21] %s', (_, markdown, expected) => {
    expect(paragraphs(markdown)[0]).toBe(expected)
  })

  test('[K21] headings lose their markup and ids', () => {
    expect(blocks('## How to **pay** {#pay}\n\nText.')[0]).toEqual({ kind: 'heading', level: 2, text: 'How to pay' })
  })

  test('[K21] lists keep an item a line, with numbers, nesting and code', () => {
    const [list] = blocks('3. Open *it*\n   - left\n   - right\n4. Run:\n\n   ```sh\n   npm ci\n   ```\n\n5. [x] Done')
    expect(list).toEqual({ kind: 'list', items: ['3. Open it\n   - left\n   - right', '4. Run:\n   npm ci', '5. Done'] })
  })

  test('[K21] tables read row by row with the names of their columns', () => {
    const [table] = blocks('| Method | Time |\n| - | - |\n| Standard | **3–5** days |\n| Express | |\n')
    expect(table).toEqual({ kind: 'table', rows: ['- Method: Standard; Time: 3–5 days', '- Method: Express'] })
  })

  test('[K21] code stays verbatim, quotes are text', () => {
    expect(blocks('```js\nif (a) {\n\n  b(<C/>)\n}\n```\n\n> Quoted.')).toEqual([
      { kind: 'code', text: 'if (a) {\n\n  b(<C/>)\n}' },
      { kind: 'paragraph', text: 'Quoted.' },
    ])
  })
})

describe('MDX', () => {
  test('[K22] imports, exports, comments and tags vanish, what stands in components stays', () => {
    const mdx = `import { Note } from '@x/y'
export const a = {
  b: 1,
}

{/* a comment */}
<Note>
  Mind the **gap**.
</Note>

<Frame><img src="a.png" alt="The settings page" /></Frame>

<Tooltip tip="x">Hover</Tooltip> over it and <Icon icon="flag" /> go.

export your data and import it there.`
    expect(paragraphs(mdx, true)).toEqual([
      'Mind the gap.',
      'The settings page',
      'Hover over it and go.',
      'export your data and import it there.',
    ])
  })

  test('[K22] a titled component is a section of its own that ends with it', () => {
    const mdx = `## Install

<Tabs>
  <Tab title="macOS">
    Run this:

    \`\`\`sh
    brew install it
    \`\`\`

    ## Then
    Restart.
  </Tab>
  <Tab title={'Linux'}>
    Use your package manager.
  </Tab>
</Tabs>

After both.`
    expect(blocks(mdx, true)).toEqual([
      { kind: 'heading', level: 2, text: 'Install' },
      { kind: 'heading', level: 3, text: 'macOS' },
      { kind: 'paragraph', text: 'Run this:' },
      { kind: 'code', text: 'brew install it' },
      { kind: 'heading', level: 4, text: 'Then' },
      { kind: 'paragraph', text: 'Restart.' },
      { kind: 'heading', level: 3, text: '' },
      { kind: 'heading', level: 3, text: 'Linux' },
      { kind: 'paragraph', text: 'Use your package manager.' },
      { kind: 'heading', level: 3, text: '' },
      { kind: 'paragraph', text: 'After both.' },
    ])
  })

  test('[K22] tags in code and code fences are text', () => {
    expect(blocks('Use `<Note>` so:\n\n```mdx\n<Note>\n  Hi\n</Note>\n```', true)).toEqual([
      { kind: 'paragraph', text: 'Use <Note> so:' },
      { kind: 'code', text: '<Note>\n  Hi\n</Note>' },
    ])
  })

  test('[K22] a component in a list keeps the numbers of the steps', () => {
    const items = blocks('1. One\n   <Note>\n   Mind it.\n   </Note>\n2. Two', true)
    expect(items).toEqual([
      { kind: 'list', items: ['1. One'] },
      { kind: 'paragraph', text: 'Mind it.' },
      { kind: 'list', items: ['2. Two'] },
    ])
  })
})

test('[K21] a long page reads the same in pieces, with link references from anywhere in it', () => {
  const part = (index: number) => `## Part ${index}\n\nSee [the page][target] of part ${index}.\n\n\`\`\`\ncode\n\n## ${index}\n\`\`\`\n`
  const page = `${Array.from({ length: 1500 }, (_, index) => part(index)).join('\n')}\n\n[target]: https://shop.example/a\n`
  const read = blocks(page)
  expect(read).toHaveLength(4500)
  expect(read[4]).toEqual({ kind: 'paragraph', text: 'See the page (https://shop.example/a) of part 1.' })
  expect(read.at(-1)).toEqual({ kind: 'code', text: 'code\n\n## 1499' })
})
