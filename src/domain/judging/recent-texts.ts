/**
 * Keeps what was made of the texts that were asked for last, so that it need not be made again: the passages that many
 * customers ask about, the messages that every turn of a conversation reads again. All texts together stay below
 * `limit` characters.
 */
export class RecentTexts<Made> {
  readonly #limit: number
  readonly #entries = new Map<string, { readonly made: Made; wasAskedAgain: boolean }>()
  #characters = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get(text: string, make: () => Made): Made {
    const known = this.#entries.get(text)
    if (known !== undefined) {
      known.wasAskedAgain = true
      return known.made
    }
    const made = make()
    this.#entries.set(text, { made, wasAskedAgain: false })
    this.#characters += text.length
    this.#forget()
    return made
  }

  /** The oldest goes first; one that was asked for again meanwhile is spared once, which costs less than moving it each time. */
  #forget(): void {
    for (const [text, entry] of this.#entries) {
      if (this.#characters <= this.#limit) return
      this.#entries.delete(text)
      if (entry.wasAskedAgain) this.#entries.set(text, { ...entry, wasAskedAgain: false })
      else this.#characters -= text.length
    }
  }
}
