/**
 * Keeps what was made of the texts that were asked for last, so that it need not be made again: the passages that many
 * customers ask about, the messages that every turn of a conversation reads again. All texts together stay below
 * `limit` characters.
 */
export class RecentTexts<Made> {
  readonly #limit: number
  readonly #made = new Map<string, Made>()
  #characters = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get(text: string, make: () => Made): Made {
    const known = this.#made.get(text)
    if (known !== undefined) {
      this.#made.delete(text)
      this.#made.set(text, known)
      return known
    }
    const made = make()
    this.#made.set(text, made)
    this.#characters += text.length
    for (const [oldest] of this.#made) {
      if (this.#characters <= this.#limit) break
      this.#made.delete(oldest)
      this.#characters -= oldest.length
    }
    return made
  }
}
