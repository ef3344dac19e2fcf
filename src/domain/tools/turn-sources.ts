import type { NumberedPassage } from '../../ports/model.ts'

/**
 * What may be cited in a turn: the prompt's passages, and what tools find, numbered on from them. A passage keeps its
 * number through the whole turn, however often it is found.
 */
export class TurnSources {
  readonly #markers = new Map<string, number>()
  /** Whether one of the prompt's sources is a file of the customer. */
  readonly hasAttachment: boolean
  #last = 0

  constructor(passages: readonly NumberedPassage[]) {
    this.hasAttachment = passages.some(({ origin }) => origin === 'attachment')
    for (const passage of passages) {
      this.#markers.set(keyOf(passage), passage.marker)
      this.#last = Math.max(this.#last, passage.marker)
    }
  }

  number(found: readonly Omit<NumberedPassage, 'marker'>[]): NumberedPassage[] {
    return found.map((passage) => ({ ...passage, marker: this.#markerOf(passage) }))
  }

  #markerOf(passage: Omit<NumberedPassage, 'marker'>): number {
    const key = keyOf(passage)
    const known = this.#markers.get(key)
    if (known !== undefined) return known
    this.#last += 1
    this.#markers.set(key, this.#last)
    return this.#last
  }
}

/** The pieces of one file share its id. */
function keyOf({ passage_id, text, origin }: Omit<NumberedPassage, 'marker'>): string {
  return origin === 'attachment' ? `${passage_id} ${text}` : passage_id
}
