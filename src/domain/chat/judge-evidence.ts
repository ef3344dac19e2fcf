import { type AnalysedSource, analyseSource, type Source } from './judge-source.ts'
import { type ReadText, readText } from './judge-text.ts'
import { WordIndex } from './judge-words.ts'

/** What a sentence may rest on. Keep one object per turn: its texts are taken apart once and reused. */
export interface Evidence {
  readonly sources: readonly Source[]
  /** The customer's messages of this session. */
  readonly customerWords: readonly string[]
  /** Texts of the receipts that tools left in this turn. */
  readonly receipts: readonly string[]
}

/** What the customer and the tools said, taken apart once per `Evidence`. */
export interface Given {
  readonly customer: readonly ReadText[]
  readonly customerIndex: WordIndex
  readonly receipts: readonly ReadText[]
  readonly receiptSources: readonly AnalysedSource[]
}

const givenOf = new WeakMap<Evidence, Given>()

/** What the customer and the tools said of this turn; the same `Evidence` object is taken apart once. */
export function readGiven(evidence: Evidence): Given {
  const known = givenOf.get(evidence)
  if (known) return known
  const customer = evidence.customerWords.map((text) => readText(text, null))
  const receipts = evidence.receipts.map((text) => readText(text, null))
  const given: Given = {
    customer,
    customerIndex: new WordIndex(customer.flatMap((read) => read.words)),
    receipts,
    receiptSources: evidence.receipts.map((text) => analyseSource({ marker: 0, text, title: '', heading: null })),
  }
  givenOf.set(evidence, given)
  return given
}
