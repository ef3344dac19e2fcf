import type { Block } from '../../ports/documents.ts'
import { blockText } from './block-text.ts'
import { htmlText, isBlockElement } from './html-inline.ts'
import { htmlTable, isLayoutTable } from './html-table.ts'
import { formatListItem } from './list-items.ts'
import { isChrome } from './page-chrome.ts'
import { attribute, descendants, type HtmlElement, type HtmlNode, type HtmlParent, isElement } from './parse-html.ts'

/** What stands in an element, as blocks in reading order, without what surrounds an article on its page. */
export function htmlBlocks(parent: HtmlParent, level = 1): Block[] {
  const blocks: Block[] = []
  let inline: HtmlNode[] = []
  let current = level
  const flush = () => {
    const text = htmlText(inline)
    if (text !== '') blocks.push({ kind: 'paragraph', text })
    inline = []
  }
  for (const child of parent.childNodes) {
    if (!isElement(child)) {
      inline.push(child)
    } else if (isChrome(child)) {
      flush()
    } else if (isBlockElement(child) || holdsBlocks(child)) {
      flush()
      const found = elementBlocks(child, current)
      for (const block of found) if (block.kind === 'heading') current = Math.max(level, block.level)
      blocks.push(...found)
    } else if (child.tagName !== 'button') {
      inline.push(child)
    }
  }
  flush()
  return blocks
}

function elementBlocks(element: HtmlElement, level: number): Block[] {
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(Number(element.tagName.slice(1)), htmlText(element.childNodes).replace(/\s*[¶#]$/, ''))
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return list(element, level)
    case 'dl':
      return definitions(element)
    case 'table':
      return isLayoutTable(element) ? htmlBlocks(element, level) : htmlTable(element)
    case 'pre':
    case 'listing':
    case 'xmp':
      return code(element)
    case 'details':
      return folded(element, level)
    default:
      return htmlBlocks(element, level)
  }
}

function heading(level: number, text: string): Block[] {
  const line = text.replace(/\s+/g, ' ')
  return line === '' ? [] : [{ kind: 'heading', level, text: line }]
}

/** `<details>` is a section of its own, named by its summary. */
function folded(element: HtmlElement, level: number): Block[] {
  const summary = element.childNodes.find((child) => isElement(child) && child.tagName === 'summary')
  const title = summary && isElement(summary) ? htmlText(summary.childNodes).replace(/\s+/g, ' ') : ''
  const inner = htmlBlocks({ ...element, childNodes: element.childNodes.filter((child) => child !== summary) }, level + 1)
  if (title === '') return inner
  const own = Math.min(6, level + 1)
  const nested = inner.map((block) => (block.kind === 'heading' ? { ...block, level: Math.max(block.level, Math.min(6, own + 1)) } : block))
  return [{ kind: 'heading', level: own, text: title }, ...nested, { kind: 'heading', level: own, text: '' }]
}

function list(element: HtmlElement, level: number): Block[] {
  const first = Number.parseInt(attribute(element, 'start') ?? '1', 10)
  let number = Number.isNaN(first) ? 1 : first
  const items: string[] = []
  for (const child of element.childNodes) {
    if (!isElement(child) || isChrome(child)) continue
    const text = htmlBlocks(child.tagName === 'li' ? child : { ...child, childNodes: [child] }, level)
      .map(blockText)
      .join('\n')
    if (text.trim() === '') continue
    items.push(formatListItem(element.tagName === 'ol' ? `${number++}. ` : '- ', text))
  }
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function definitions(element: HtmlElement): Block[] {
  const items: string[] = []
  let term = ''
  for (const child of descendants(element, (below) => !isChrome(below))) {
    const text = child.tagName === 'dt' || child.tagName === 'dd' ? htmlText(child.childNodes) : ''
    if (child.tagName === 'dt') {
      if (term !== '') items.push(formatListItem('- ', term))
      term = text
    } else if (text !== '') {
      items.push(formatListItem('- ', term === '' ? text : `${term}: ${text}`))
      term = ''
    }
  }
  if (term !== '') items.push(formatListItem('- ', term))
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function code(element: HtmlElement): Block[] {
  const text = rawText(element).replace(/^\n/, '').replace(/\s+$/, '')
  return text === '' ? [] : [{ kind: 'code', text }]
}

function rawText(parent: HtmlParent): string {
  return parent.childNodes
    .map((node) => {
      if (node.nodeName === '#text') return 'value' in node ? node.value : ''
      if (!isElement(node) || isChrome(node)) return ''
      return node.tagName === 'br' ? '\n' : rawText(node)
    })
    .join('')
}

const known = new WeakMap<HtmlElement, boolean>()

/** Whether an inline element (a link around a card, say) holds one that begins on a line of its own. */
function holdsBlocks(element: HtmlElement): boolean {
  const answer =
    known.get(element) ??
    element.childNodes.some((child) => isElement(child) && !isChrome(child) && (isBlockElement(child) || holdsBlocks(child)))
  known.set(element, answer)
  return answer
}
