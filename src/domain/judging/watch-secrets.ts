import { foldText } from '../text/fold-text.ts'

/** Blanks, punctuation, zero-width characters and case do not hide a secret. */
function bareLetters(text: string): string {
  return foldText(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Looks for secrets in a draft while it comes in, also when they are spaced out, set in other letters of the same shape,
 * or cut into several sentences. Secrets are letters and digits, at least 12.
 */
export class SecretWatch {
  /** Forwards and backwards. */
  readonly #secrets: readonly string[]
  readonly #longest: number
  #tail = ''
  #isLeaked = false

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets.map(bareLetters).flatMap((secret) => [secret, [...secret].reverse().join('')])
    this.#longest = Math.max(0, ...this.#secrets.map(({ length }) => length))
  }

  /** True from the piece on that completes a secret. */
  sees(text: string): boolean {
    if (this.#isLeaked || this.#longest === 0) return this.#isLeaked
    const seen = this.#tail + bareLetters(text)
    this.#isLeaked = this.#secrets.some((secret) => seen.includes(secret))
    this.#tail = seen.slice(-this.#longest)
    return this.#isLeaked
  }
}
