import type { BlockContent, DefinitionContent, List, ListItem, Root, RootContent, Table } from 'mdast'
import type { Block } from '../../ports/documents.ts'
import { blockText } from './block-text.ts'
import { isHtmlElement } from './html-elements.ts'
import { formatListItem } from './list-items.ts'
import { type Definitions, inlineText } from './markdown-inline.ts'
import { readHtmlFragment } from './read-html.ts'
import { formatTableRows } from './table-rows.ts'

/** The blocks of a syntax tree, as readable text. */
export function markdownBlocks(tree: Root): Block[] {
  const definitions = new Map(tree.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])))
  return tree.children.flatMap((node) => blocksOf(node, definitions))
}

function blocksOf(node: RootContent, definitions: Definitions): Block[] {
  switch (node.type) {
    case 'heading': {
      const text = inlineText(node.children, definitions)
        .replace(/\s*\{#[^}]*\}$/, '')
        .replace(/\s+/g, ' ')
      return text === '' ? [] : [{ kind: 'heading', level: node.depth, text }]
    }
    case 'paragraph':
      return paragraph(inlineText(node.children, definitions))
    case 'list':
      return [{ kind: 'list', items: listItems(node, definitions) }]
    case 'table':
      return [{ kind: 'table', rows: tableRows(node, definitions) }]
    case 'code':
      return node.value.trim() === '' ? [] : [{ kind: 'code', text: node.value }]
    case 'html':
      return htmlBlocks(node.value)
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, definitions))
    default:
      return []
  }
}

function paragraph(text: string): Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', text }]
}

function listItems(list: List, definitions: Definitions): string[] {
  const first = list.start ?? 1
  return list.children.flatMap((item, index) => {
    const text = itemText(item, definitions)
    return text === '' ? [] : [formatListItem(list.ordered ? `${first + index}. ` : '- ', text)]
  })
}

function itemText(item: ListItem, definitions: Definitions): string {
  return item.children
    .flatMap((child: BlockContent | DefinitionContent) => blocksOf(child, definitions))
    .map(blockText)
    .join('\n')
}

function tableRows(table: Table, definitions: Definitions): string[] {
  const [head, ...rows] = table.children.map((row) => row.children.map((cell) => inlineText(cell.children, definitions)))
  return formatTableRows(head ?? null, rows)
}

/** A block of HTML is read as such, unless it is a placeholder (`<your-token>`) that only looks like a tag. */
function htmlBlocks(html: string): Block[] {
  const name = /^\s*<\/?([A-Za-z][\w-]*)/.exec(html)?.[1]
  if (name !== undefined && !isHtmlElement(name)) return paragraph(html.trim())
  return readHtmlFragment(html)
}
