import type { Block } from '../../ports/documents.ts'
import { titleFromFileName } from './document-names.ts'
import { formatListItem } from './list-items.ts'
import type { ReadText } from './read-text.ts'

/**
 * Reads text without markup. The title is a first line `Title: …`, else a short first line that stands alone, else made
 * from the file name. Lines in capitals and underlined lines are headings; runs of lines with bullets or numbers, lists.
 */
export function readPlainText(text: string, fileName: string): ReadText {
  const labelled = takeLabelledTitle(text)
  const { title, body } = labelled.title === null ? takeFirstLine(text) : labelled
  const document = { title: title ?? titleFromFileName(fileName), uri: null, locale: null, blocks: plainTextBlocks(body) }
  return { document, notes: [] }
}

/** The blocks of a text whose title is known: where it begins with that title, the title is not said twice. */
export function titledTextBlocks(text: string, title: string): Block[] {
  const { body } = takeLabelledTitle(text)
  const [first = ''] = body.trimStart().split('\n', 1)
  return plainTextBlocks(first.trim() === title.trim() ? body.trimStart().slice(first.length) : body)
}

interface TitledText {
  readonly title: string | null
  readonly body: string
}

/** `Title: …` and, as exports of databases write it, a label `Text:` behind it. */
function takeLabelledTitle(text: string): TitledText {
  const label = /^\s*title:[ \t]*(\S[^\n]{0,300})\n(?:\s*(?:text|content|body):[ \t]*\n)?/i.exec(text)
  return label ? { title: (label[1] as string).trim(), body: text.slice(label[0].length) } : { title: null, body: text }
}

const LONGEST_TITLE = 120

function takeFirstLine(text: string): TitledText {
  const alone = /^\s*(\S[^\n]*)\n[ \t]*(?:={3,}[ \t]*)?\n/.exec(text)
  const line = alone?.[1]?.trim() ?? ''
  const isTitle = alone !== null && line.length <= LONGEST_TITLE && !/[.:;,!]$/.test(line) && !LIST_ITEM.test(line)
  return isTitle ? { title: line, body: text.slice(alone[0].length) } : { title: null, body: text }
}

const LIST_ITEM = /^[ \t]*(?:[-*+•▪◦‣·–]|(\d{1,3})[.)])[ \t]+(\S.*)$/u
const EMPTY_ITEM = /^[ \t]*[-*+•▪◦‣·–][ \t]*$/u
const CAPITALS = /^\p{Lu}[\p{Lu} ()/&,'’-]*:?$/u
const UNDERLINE = /^[ \t]*(={3,}|-{3,})[ \t]*$/

/** The blocks of text without markup; also what markdown that cannot be parsed is read as. */
export function plainTextBlocks(text: string): Block[] {
  const reading = new PlainTextBlocks()
  const lines = text.split('\n').map((line) => line.trimEnd().replace(/(?<=\S)[ \t]+[*•]$/u, ''))
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    const underline = UNDERLINE.exec(lines[index + 1] ?? '')?.[1]
    if (line.trim() === '' || EMPTY_ITEM.test(line)) reading.addBlank()
    else if (underline && line.length <= LONGEST_TITLE && (lines[index - 1] ?? '').trim() === '') {
      reading.addHeading(underline.startsWith('=') ? 1 : 2, line)
      index++
    } else if (isCapitalHeading(line, lines[index - 1] ?? '')) reading.addHeading(2, line)
    else if (!UNDERLINE.test(line)) reading.addLine(line)
  }
  return reading.finish()
}

/** `CAUSE`, `RESOLVING THE PROBLEM`: capitals only, not a sentence; a single word only with a blank line before it. */
function isCapitalHeading(line: string, before: string): boolean {
  const text = line.trim()
  if (text.length < 4 || text.length > 80 || !CAPITALS.test(text) || !/\p{Lu}{3}/u.test(text)) return false
  const words = text.split(/\s+/).length
  return words <= 8 && (words > 1 || before.trim() === '')
}

class PlainTextBlocks {
  readonly #blocks: Block[] = []
  #paragraph: string[] = []
  #items: { readonly marker: string; readonly lines: string[] }[] = []
  #afterBlank = true

  addBlank(): void {
    this.#endParagraph()
    this.#afterBlank = true
  }

  addHeading(level: number, line: string): void {
    this.#endList()
    this.#blocks.push({ kind: 'heading', level, text: line.trim().replace(/:$/, '') })
    this.#afterBlank = true
  }

  addLine(line: string): void {
    const item = LIST_ITEM.exec(line)
    const open = this.#items.at(-1)
    if (item) {
      this.#endParagraph()
      this.#items.push({ marker: item[1] === undefined ? '- ' : `${item[1]}. `, lines: [item[2] as string] })
    } else if (open && (/^[ \t]/.test(line) || !this.#afterBlank)) {
      open.lines.push(line.trim())
    } else {
      this.#endItems()
      this.#paragraph.push(line.trim())
    }
    this.#afterBlank = false
  }

  finish(): Block[] {
    this.#endList()
    return this.#blocks
  }

  #endParagraph(): void {
    if (this.#paragraph.length > 0) this.#blocks.push({ kind: 'paragraph', text: joinLines(this.#paragraph) })
    this.#paragraph = []
  }

  #endItems(): void {
    const items = this.#items.map(({ marker, lines }) => formatListItem(marker, joinLines(lines)))
    if (items.length > 0) this.#blocks.push({ kind: 'list', items })
    this.#items = []
  }

  #endList(): void {
    this.#endParagraph()
    this.#endItems()
  }
}

function joinLines(lines: readonly string[]): string {
  const parts = lines.flatMap((line, index) => [index === 0 ? '' : wraps(lines[index - 1] ?? '', line) ? ' ' : '\n', line])
  return parts.join('').replace(/(?<=\S)[ \t\u00a0]{2,}/g, ' ')
}

/** Text that is wrapped by hand has lines of about this length; a longer line ended because it was meant to. */
const WRAPPED_AT_LEAST = 50
const WRAPPED_AT_MOST = 120

/** Whether a line goes on in the next because it was wrapped, not because it ended. */
function wraps(line: string, next: string): boolean {
  if (line.length > WRAPPED_AT_MOST || /[.:;!?\]]$/.test(line)) return false
  if (!/^["“'(]?\p{L}/u.test(next) || /^(?:at [\w$.]+\(|[\p{L}\p{N}_ ]{1,30}:)/u.test(next)) return false
  return line.length >= (/^\p{Ll}/u.test(next) ? WRAPPED_AT_LEAST - 15 : WRAPPED_AT_LEAST)
}
