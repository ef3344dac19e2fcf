import { type AnalysedSource, analyseSource, type Source } from './judge-source.ts'
import { type ReadText, readText } from './judge-text.ts'
import type { JudgedWord, WordIndex } from './judge-words.ts'
import { RecentTexts } from './recent-texts.ts'

/** What a sentence may rest on. Keep one object per turn: its texts are taken apart once and reused. */
export interface Evidence {
  readonly sources: readonly Source[]
  /** The customer's messages of this session. */
  readonly customerWords: readonly string[]
  /** Texts of the receipts that tools left in this turn. */
  readonly receipts: readonly string[]
  /** What must never be shown, whatever carries it: a mark within the instructions, which only their leaking brings here. */
  readonly secrets?: readonly string[]
}

/** Each turn of a conversation reads its messages again. */
const said = new RecentTexts<ReadText>(100_000)

/** What the customer and the tools said, taken apart when it is looked at: most sentences need none of it. */
export class Given {
  readonly #evidence: Evidence
  #customer: readonly ReadText[] | undefined
  #customerIndexes: readonly WordIndex[] | undefined
  #receipts: readonly ReadText[] | undefined
  #receiptSources: readonly AnalysedSource[] | undefined

  constructor(evidence: Evidence) {
    this.#evidence = evidence
  }

  get hasCustomer(): boolean {
    return this.#evidence.customerWords.length > 0
  }

  get customer(): readonly ReadText[] {
    this.#customer ??= this.#evidence.customerWords.map((text) => said.get(text, () => readText(text, null)))
    return this.#customer
  }

  /** The words of each of the customer's messages. */
  get customerIndexes(): readonly WordIndex[] {
    this.#customerIndexes ??= this.customer.map((read) => read.index)
    return this.#customerIndexes
  }

  /** Whether the customer wrote this word or a form of it. */
  wrote(word: JudgedWord): boolean {
    return this.customerIndexes.some((index) => index.hasForm(word))
  }

  get receipts(): readonly ReadText[] {
    this.#receipts ??= this.#evidence.receipts.map((text) => readText(text, null))
    return this.#receipts
  }

  get receiptSources(): readonly AnalysedSource[] {
    this.#receiptSources ??= this.#evidence.receipts.map((text) => analyseSource({ marker: 0, text, title: '', heading: null }))
    return this.#receiptSources
  }
}

const givenOf = new WeakMap<Evidence, Given>()

/** What the customer and the tools said of this turn; the same `Evidence` object is taken apart once. */
export function readGiven(evidence: Evidence): Given {
  const known = givenOf.get(evidence)
  if (known) return known
  const given = new Given(evidence)
  givenOf.set(evidence, given)
  return given
}
