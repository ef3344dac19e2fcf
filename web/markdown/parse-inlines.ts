import { findPairs } from './find-pairs.ts'
import { safeAddress } from './safe-address.ts'
import type { Inline } from './tree.ts'

type Emphasis = 'bold' | 'italic'

/** An emphasis that was opened and not closed yet; the lowest one is the text itself. */
interface Level {
  readonly mark: string
  readonly inlines: Inline[]
}

const WORD = /[\p{L}\p{N}]/u
const PUNCTUATION = /[!-/:-@[-`{-~]/
const SPACE = /\s/
const MARKER = /\[(\d{1,3})\]/y
const BARE_ADDRESS = /https?:\/\/[^\s<>"'`[\](){}*|\\^]+/iy
const ANGLED_ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/iy
/** The address of `[text](address "title")`. */
const TARGET = /^<?([^\s<>]*)>?(?:\s+(?:"[^"]*"|'[^']*'))?$/

/** The longest address with title that is read: keeps nested ones from costing the square of their length. */
const LONGEST_TARGET = 2_100

/** Reads the marks within a paragraph. Takes time in proportion to the length of `text`, whatever it holds. */
export function parseInlines(text: string): Inline[] {
  return new InlineReader(text, true).read()
}

class InlineReader {
  readonly #text: string
  readonly #mayLink: boolean
  readonly #pairs: ReadonlyMap<number, number>
  /** Lengths of runs of backticks that occur no more: none is searched for twice. */
  readonly #missingRuns = new Set<number>()
  readonly #levels: Level[] = [{ mark: '', inlines: [] }]
  #at = 0
  /** Where the text begins that is not taken into the tree yet. */
  #textFrom = 0

  constructor(text: string, mayLink: boolean) {
    this.#text = text
    this.#mayLink = mayLink
    this.#pairs = findPairs(text)
  }

  read(): Inline[] {
    while (this.#at < this.#text.length) this.#readOne()
    this.#takeText()
    while (this.#levels.length > 1) this.#giveUpLevel()
    return this.#levels[0]?.inlines ?? []
  }

  #readOne(): void {
    const character = this.#text[this.#at]
    if (character === '\n') this.#take({ kind: 'break' }, 1)
    else if (character === '\\') this.#readEscape()
    else if (character === '`') this.#readCode()
    else if (character === '[') this.#readBracket(this.#at)
    else if (character === '!' && this.#text[this.#at + 1] === '[') this.#readBracket(this.#at + 1)
    else if (character === '*' || character === '_') this.#readEmphasis(character)
    else if (character === 'h' || character === 'H') this.#readAddress(BARE_ADDRESS)
    else if (character === '<') this.#readAddress(ANGLED_ADDRESS)
    else this.#at += 1
  }

  #take(inline: Inline, length: number): void {
    this.#takeText()
    this.#levels.at(-1)?.inlines.push(inline)
    this.#at += length
    this.#textFrom = this.#at
  }

  #takeText(): void {
    const text = this.#text.slice(this.#textFrom, this.#at)
    if (text !== '') this.#levels.at(-1)?.inlines.push({ kind: 'text', text })
    this.#textFrom = this.#at
  }

  #readEscape(): void {
    const next = this.#text[this.#at + 1]
    if (next !== undefined && PUNCTUATION.test(next)) this.#take({ kind: 'text', text: next }, 2)
    else this.#at += 1
  }

  #readCode(): void {
    const length = this.#runLength(this.#at)
    const from = this.#at + length
    const end = this.#missingRuns.has(length) ? -1 : this.#findRun(length, from)
    if (end === -1) this.#at = from
    else this.#take({ kind: 'code', text: this.#text.slice(from, end).replaceAll('\n', ' ').trim() }, end + length - this.#at)
  }

  #findRun(length: number, from: number): number {
    let at = this.#text.indexOf('`', from)
    while (at !== -1) {
      const found = this.#runLength(at)
      if (found === length) return at
      at = this.#text.indexOf('`', at + found)
    }
    this.#missingRuns.add(length)
    return -1
  }

  /** How often the character at `from` stands there in a row. */
  #runLength(from: number): number {
    let end = from + 1
    while (this.#text[end] === this.#text[from]) end += 1
    return end - from
  }

  /** A link, an image (shown as a link to it: nothing is loaded unasked), or a citation. */
  #readBracket(bracket: number): void {
    const closing = this.#pairs.get(bracket)
    const link = closing !== undefined && this.#readLink(bracket, closing)
    MARKER.lastIndex = bracket
    const marker = bracket === this.#at && this.#mayLink ? MARKER.exec(this.#text) : null
    if (link) this.#take(link.inline, link.end - this.#at)
    else if (marker) this.#take({ kind: 'citation', marker: Number(marker[1]) }, marker[0].length)
    else this.#at = bracket + 1
  }

  #readLink(bracket: number, closing: number): { inline: Inline; end: number } | null {
    const end = this.#text[closing + 1] === '(' ? this.#pairs.get(closing + 1) : undefined
    if (!this.#mayLink || end === undefined || end - closing > LONGEST_TARGET) return null
    const target = TARGET.exec(this.#text.slice(closing + 2, end).trim())?.[1]
    const href = target === undefined ? null : safeAddress(target)
    if (href === null) return null
    const label = new InlineReader(this.#text.slice(bracket + 1, closing), false).read()
    return { inline: { kind: 'link', href, inlines: label.length > 0 ? label : [{ kind: 'text', text: href }] }, end: end + 1 }
  }

  #readAddress(pattern: RegExp): void {
    pattern.lastIndex = this.#at
    const isInWord = WORD.test(this.#text[this.#at - 1] ?? '')
    const [found = '', angled] = (this.#mayLink && !isInWord && pattern.exec(this.#text)) || []
    const written = angled ?? withoutEndMarks(found)
    const href = safeAddress(written)
    if (href === null) this.#at += 1
    else
      this.#take({ kind: 'link', href, inlines: [{ kind: 'text', text: written }] }, angled === undefined ? written.length : found.length)
  }

  #readEmphasis(character: string): void {
    const run = this.#runLength(this.#at)
    const mark = character.repeat(run > 1 ? 2 : 1)
    const before = this.#text[this.#at - 1] ?? ' '
    const after = this.#text[this.#at + run] ?? ' '
    const opens = !SPACE.test(after) && (character === '*' || !WORD.test(before))
    const closes = !SPACE.test(before) && (character === '*' || !WORD.test(after))
    const closed = closes && this.#levels.findLast((level) => level.mark.startsWith(character) && (run === 3 || level.mark.length === run))
    // Longer runs than *** are lines or noise.
    if (run > 3) this.#at += run
    else if (closed) this.#close(closed.mark)
    else if (opens && !this.#levels.some((level) => level.mark === mark)) this.#open(mark)
    else this.#at += mark.length
  }

  #open(mark: string): void {
    this.#takeText()
    this.#levels.push({ mark, inlines: [] })
    this.#at += mark.length
    this.#textFrom = this.#at
  }

  #close(mark: string): void {
    this.#takeText()
    while (this.#levels.at(-1)?.mark !== mark) this.#giveUpLevel()
    const kind: Emphasis = mark.length === 2 ? 'bold' : 'italic'
    const inlines = this.#levels.pop()?.inlines ?? []
    // `****` says nothing: the marks stay text.
    this.#take(inlines.length > 0 ? { kind, inlines } : { kind: 'text', text: mark + mark }, mark.length)
  }

  /** The mark that opened the uppermost level is text after all. Each mark is open once at most, so that levels are few. */
  #giveUpLevel(): void {
    const level = this.#levels.pop()
    const below = this.#levels.at(-1)?.inlines
    if (!level || !below) return
    below.push({ kind: 'text', text: level.mark })
    for (const inline of level.inlines) below.push(inline)
  }
}

/** The full stop after an address belongs to the sentence. */
function withoutEndMarks(address: string): string {
  let end = address.length
  while (end > 0 && '.,;:!?*_~'.includes(address.charAt(end - 1))) end -= 1
  return address.slice(0, end)
}
