import type { Block } from '../../ports/documents.ts'
import { htmlText } from './html-inline.ts'
import { isChrome } from './page-chrome.ts'
import { attribute, descendants, type HtmlElement, isElement } from './parse-html.ts'
import { formatTableRows } from './table-rows.ts'

/** A table that arranges a page rather than data: it holds tables or headings, or has a single column. */
export function isLayoutTable(table: HtmlElement): boolean {
  if (attribute(table, 'role') === 'presentation') return true
  for (const below of descendants(table)) if (/^(?:table|h[1-6])$/.test(below.tagName)) return true
  return rowsOf(table).every((row) => cellsOf(row).length <= 1)
}

/** A data table's rows, each cell with the name of its column when the first row consists of header cells. */
export function htmlTable(table: HtmlElement): Block[] {
  const rows = rowsOf(table)
  const first = rows[0]
  const hasHeader =
    first !== undefined &&
    (isHeaderRow(first) || (first.parentNode && 'tagName' in first.parentNode && first.parentNode.tagName === 'thead'))
  const [head, ...rest] = rows.map(columnTexts)
  const lines = hasHeader ? formatTableRows(head ?? null, rest) : formatTableRows(null, rows.map(namedRow))
  const caption = Array.from(descendants(table)).find((below) => below.tagName === 'caption')
  const title = caption ? htmlText(caption.childNodes) : ''
  const blocks: Block[] = title === '' ? [] : [{ kind: 'paragraph', text: title }]
  return lines.length === 0 ? blocks : [...blocks, { kind: 'table', rows: lines }]
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return Array.from(descendants(table, (below) => below.tagName !== 'table' && !isChrome(below))).filter((below) => below.tagName === 'tr')
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter((child): child is HtmlElement => isElement(child) && (child.tagName === 'td' || child.tagName === 'th'))
}

function isHeaderRow(row: HtmlElement): boolean {
  const cells = cellsOf(row)
  return cells.length > 1 && cells.every((cell) => cell.tagName === 'th')
}

/** A cell over several columns stands in the first of them, so that the others keep their names. */
function columnTexts(row: HtmlElement): string[] {
  return cellsOf(row).flatMap((cell) => {
    const span = Math.min(50, Math.max(1, Number.parseInt(attribute(cell, 'colspan') ?? '1', 10) || 1))
    return [htmlText(cell.childNodes), ...Array.from({ length: span - 1 }, () => '')]
  })
}

/** In a table without header row the first cell often names its row. */
function namedRow(row: HtmlElement): string[] {
  const [first = '', ...rest] = columnTexts(row)
  const names = cellsOf(row)[0]?.tagName === 'th' && first !== '' && !first.endsWith(':')
  return [names ? `${first}:` : first, ...rest]
}
