import { parseInlines } from './parse-inlines.ts'
import type { Block } from './tree.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/
const ITEM = /^([ \t]*)([-*+•]|\d{1,9}[.)])[ \t]+(.*)$/
const BLANK = /^\s*$/
/** A line across the page, which divides nothing in an answer. */
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/
const INDENT = /^[ \t]*/

/** Lists within lists beyond this depth are shown at it: deeper ones would cost the square of the text's length. */
const DEEPEST = 3

/**
 * Reads the markdown of an answer: paragraphs, headings, lists, code, and within them bold, italic, code, links and
 * citations. Everything else, HTML above all, is text. A text that breaks off, as a running reply does, is read as far
 * as it goes. Takes time in proportion to the length of `text`.
 */
export function parseMarkdown(text: string): Block[] {
  return parseLines(text.replaceAll(/\r\n?/g, '\n').split('\n'), 0)
}

function parseLines(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (BLANK.test(line) || RULE.test(line)) at += 1
    else if (FENCE.test(line)) at = readFence(lines, at, blocks)
    else if (ITEM.test(line) && depth <= DEEPEST) at = readList(lines, at, depth, blocks)
    else at = readParagraph(lines, at, blocks)
  }
  return blocks
}

/** Each reader gives the index of the first line after its block. */
function readFence(lines: readonly string[], from: number, blocks: Block[]): number {
  const fence = FENCE.exec(lines[from] ?? '')?.[1] ?? ''
  let end = from + 1
  while (end < lines.length && !isClosing(lines[end] ?? '', fence)) end += 1
  blocks.push({ kind: 'code', text: lines.slice(from + 1, end).join('\n') })
  return end + 1
}

function isClosing(line: string, fence: string): boolean {
  const trimmed = line.trim()
  return trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length)
}

function readParagraph(lines: readonly string[], from: number, blocks: Block[]): number {
  const heading = HEADING.exec(lines[from] ?? '')?.[1]
  if (heading !== undefined) {
    blocks.push({ kind: 'heading', inlines: parseInlines(heading.trim()) })
    return from + 1
  }
  let end = from + 1
  while (end < lines.length && !endsParagraph(lines[end] ?? '')) end += 1
  const text = lines.slice(from, end).map((line) => line.trim())
  blocks.push({ kind: 'paragraph', inlines: parseInlines(text.join('\n')) })
  return end
}

/** A number begins a list within a paragraph only when it is 1: "in\n2026. And then" is a sentence. */
function endsParagraph(line: string): boolean {
  const mark = ITEM.exec(line)?.[2]
  return BLANK.test(line) || FENCE.test(line) || HEADING.test(line) || (mark !== undefined && (!/^\d/.test(mark) || /^1\D/.test(mark)))
}

function readList(lines: readonly string[], from: number, depth: number, blocks: Block[]): number {
  const [, indent = '', mark = ''] = ITEM.exec(lines[from] ?? '') ?? []
  const isOrdered = /^\d/.test(mark)
  const items: string[][] = []
  let at = from
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const item = ITEM.exec(line)
    const isNested = item !== null && depth < DEEPEST && widthOf(item[1] ?? '') > widthOf(indent) + 1
    if (item && !isNested) {
      if (/^\d/.test(item[2] ?? '') !== isOrdered) break
      items.push([item[3] ?? ''])
    } else if (!isNested && isEnd(lines, at, indent)) {
      break
    } else {
      items.at(-1)?.push(line)
    }
  }
  blocks.push({ kind: 'list', start: isOrdered ? Number.parseInt(mark, 10) : null, items: items.map((item) => parseItem(item, depth)) })
  return at
}

/** An item's blocks. A fence in it is indented with the item. */
function parseItem(lines: readonly string[], depth: number): Block[] {
  return parseLines(
    lines.map((line, index) => (index > 0 && FENCE.test(line.trimStart()) ? line.trimStart() : line)),
    depth + 1,
  )
}

/** After a blank line only what is indented still belongs to the item. */
function isEnd(lines: readonly string[], at: number, indent: string): boolean {
  const line = lines[at] ?? ''
  if (BLANK.test(line)) return !isContinued(lines[at + 1] ?? '', indent)
  const isIndented = widthOf(INDENT.exec(line)?.[0] ?? '') > widthOf(indent)
  return !isIndented && (BLANK.test(lines[at - 1] ?? '') || HEADING.test(line) || FENCE.test(line))
}

function isContinued(next: string, indent: string): boolean {
  return ITEM.test(next) || (!BLANK.test(next) && widthOf(INDENT.exec(next)?.[0] ?? '') > widthOf(indent))
}

function widthOf(indent: string): number {
  return indent.replaceAll('\t', '    ').length
}
