import type { Token } from 'markdown-it'
import type { Block } from '../../ports/documents.ts'
import { blockText } from './block-text.ts'
import { isHtmlElement } from './html-elements.ts'
import { formatListItem } from './list-items.ts'
import { inlineText } from './markdown-inline.ts'
import { readHtmlFragment } from './read-html.ts'
import { formatTableRows } from './table-rows.ts'

/** The blocks that a page's tokens stand for, as readable text. */
export function markdownBlocks(tokens: readonly Token[]): Block[] {
  return new BlockReader(tokens).readUntil(null)
}

/** Walks the parser's flat tokens, in which each `x_open` has its `x_close`. */
class BlockReader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /** The blocks up to the closing token of this type, which is consumed, or up to the end. */
  readUntil(close: string | null): Block[] {
    const blocks: Block[] = []
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) blocks.push(...this.#read(token))
    return blocks
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++]
  }

  #read(token: Token): Block[] {
    switch (token.type) {
      case 'heading_open':
        return heading(Number(token.tag.slice(1)), this.#inlineUntil('heading_close'))
      case 'paragraph_open':
        return paragraph(this.#inlineUntil('paragraph_close'))
      case 'bullet_list_open':
        return this.#list('bullet_list_close', () => '- ')
      case 'ordered_list_open': {
        const first = Number(token.attrGet('start') ?? 1)
        return this.#list('ordered_list_close', (index) => `${first + index}. `)
      }
      case 'table_open':
        return this.#table()
      case 'fence':
      case 'code_block':
        return token.content.trim() === '' ? [] : [{ kind: 'code', text: token.content.replace(/\n$/, '') }]
      case 'html_block':
        return htmlBlocks(token.content)
      default:
        return []
    }
  }

  #inlineUntil(close: string): string {
    let text = ''
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) text += inlineText(token.children ?? [])
    return text
  }

  #list(close: string, marker: (index: number) => string): Block[] {
    const items: string[] = []
    for (let token = this.#next(), index = 0; token && token.type !== close; token = this.#next(), index++) {
      const text = this.readUntil('list_item_close')
        .map(blockText)
        .join('\n')
        .replace(/^\[[ xX]\][ \t]+/, '')
      if (text !== '') items.push(formatListItem(marker(index), text))
    }
    return items.length === 0 ? [] : [{ kind: 'list', items }]
  }

  #table(): Block[] {
    const rows: string[][] = []
    for (let token = this.#next(); token && token.type !== 'table_close'; token = this.#next()) {
      if (token.type === 'tr_open') rows.push([])
      else if (token.type === 'inline') rows.at(-1)?.push(inlineText(token.children ?? []))
    }
    const [head, ...rest] = rows
    const lines = formatTableRows(head ?? null, rest)
    return lines.length === 0 ? [] : [{ kind: 'table', rows: lines }]
  }
}

function heading(level: number, text: string): Block[] {
  const line = text.replace(/\s*\{#[^}]*\}$/, '').replace(/\s+/g, ' ')
  return line === '' ? [] : [{ kind: 'heading', level, text: line }]
}

function paragraph(text: string): Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', text }]
}

/** A block of HTML is read as such, unless it is a placeholder (`<your-token>`) that only looks like a tag. */
function htmlBlocks(html: string): Block[] {
  const name = /^\s*<\/?([A-Za-z][\w-]*)/.exec(html)?.[1]
  if (name !== undefined && !isHtmlElement(name)) return paragraph(html.trim())
  return readHtmlFragment(html)
}
