import { findPii } from './find-pii.ts'

const PLACEHOLDER = /<(?:email|phone|card|iban|national_id)_\d{1,4}>/g
/** The beginning of a placeholder at the end of a text that goes on. */
const BEGUN = /<[a-z_]{0,12}\d{0,4}$/

/**
 * Puts placeholders such as `<email_1>` in the place of what names a person, and puts it back (PI1). The same value has the
 * same placeholder for as long as the mask lives: one turn. A placeholder that a text brings along itself is left alone
 * and can't be taken for one of ours.
 */
export class PiiMask {
  readonly #placeholders = new Map<string, string>()
  readonly #values = new Map<string, string>()
  readonly #counts = new Map<string, number>()

  /** How many values are masked. */
  get size(): number {
    return this.#values.size
  }

  mask(text: string): string {
    let masked = ''
    let at = 0
    for (const { kind, start, end } of findPii(text)) {
      masked += text.slice(at, start) + this.#placeholderFor(kind, text.slice(start, end), text)
      at = end
    }
    return masked + text.slice(at)
  }

  unmask(text: string): string {
    return text.replace(PLACEHOLDER, (placeholder) => this.#values.get(placeholder) ?? placeholder)
  }

  #placeholderFor(kind: string, value: string, text: string): string {
    const known = this.#placeholders.get(value)
    if (known !== undefined) return known
    let placeholder: string
    do {
      const count = (this.#counts.get(kind) ?? 0) + 1
      this.#counts.set(kind, count)
      placeholder = `<${kind}_${count}>`
    } while (text.includes(placeholder))
    this.#placeholders.set(value, placeholder)
    this.#values.set(placeholder, value)
    return placeholder
  }
}

/** Unmasks a text that comes in pieces: what may be the beginning of a placeholder is held back until more is known. */
export class PiecesUnmasker {
  readonly #mask: PiiMask
  #rest = ''

  constructor(mask: PiiMask) {
    this.#mask = mask
  }

  /** Takes the next piece; gives what is sure because of it. */
  push(piece: string): string {
    const text = this.#rest + piece
    const begun = BEGUN.exec(text)
    this.#rest = begun ? begun[0] : ''
    return this.#mask.unmask(begun ? text.slice(0, begun.index) : text)
  }

  /** The text is over: gives what was held back. */
  finish(): string {
    const rest = this.#rest
    this.#rest = ''
    return this.#mask.unmask(rest)
  }
}
