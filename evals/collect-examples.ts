import { resolveFollowUp } from '../src/domain/chat/resolve-follow-up.ts'
import { searchParts } from '../src/domain/chat/search-parts.ts'
import { CANDIDATES } from '../src/domain/knowledge/estimate-coverage.ts'
import { measureCoverage, type Signals } from '../src/domain/knowledge/measure-coverage.ts'
import type { Embedder } from '../src/ports/embedder.ts'
import type { EvalDocument, EvalQuestion, EvalSet } from './eval-set.ts'
import { indexDocuments, type SearchableSet } from './index-documents.ts'

/** A document that was found for a question, measured, and whether it is the right one. */
export interface Candidate {
  readonly signals: Signals
  /** Whether it does not tell a fact that is wanted and that nothing else can stand for. */
  readonly lacksFact: boolean
  readonly right: boolean
}

/**
 * `answerable` and `unanswerable` as the set says; `withheld` is an answerable question after its right documents were
 * taken out of the index, which makes it unanswerable too.
 */
export type ExampleKind = 'answerable' | 'unanswerable' | 'withheld'

export interface Example {
  readonly set: string
  readonly question: string
  readonly kind: ExampleKind
  readonly size: number
  readonly candidates: readonly Candidate[]
}

/** Indexes are built without the right documents of so many groups of questions, one group after the other. */
const GROUPS = 16

/** Every question of a set with what the product's own search finds for it, with and without its right documents; without an embedder by words alone. */
export async function collectExamples(set: EvalSet, embedder: Embedder | null): Promise<Example[]> {
  const questions = set.questions.filter(isDecided)
  const whole = await indexDocuments(set.documents, embedder)
  const examples: (Example | null)[] = []
  for (const question of questions) {
    examples.push(await toExample(set.name, question, question.gold.length > 0 ? 'answerable' : 'unanswerable', whole))
  }
  for (const group of groupByGold(questions.filter(({ gold }) => gold.length > 0))) {
    const gone = new Set(group.flatMap(({ gold }) => gold))
    const rest: EvalDocument[] = set.documents.filter(({ key }) => !gone.has(key))
    const without = await indexDocuments(rest, embedder)
    for (const question of group) examples.push(await toExample(set.name, question, 'withheld', without))
  }
  return examples.flatMap((example) => (example ? [example] : []))
}

/** Small talk, requests for a person and bare words that may be answered or not teach nothing here. */
function isDecided({ gold, expected }: EvalQuestion): boolean {
  return gold.length > 0 || (!expected.includes('answered') && expected.some((outcome) => outcome === 'declined'))
}

/** Few documents: one group for each of them. Many: some groups, since what else is taken out hardly matters. */
function groupByGold(questions: readonly EvalQuestion[]): EvalQuestion[][] {
  const byGold = [...Map.groupBy(questions, ({ gold }) => gold.join('|')).values()]
  const groups: EvalQuestion[][] = []
  byGold.forEach((same, index) => {
    const group = groups[index % GROUPS] ?? []
    groups[index % GROUPS] = [...group, ...same]
  })
  return byGold.length <= GROUPS * 2 ? byGold : groups
}

/** Null for a message of several questions and when nothing was found. */
async function toExample(set: string, question: EvalQuestion, kind: ExampleKind, searchable: SearchableSet): Promise<Example | null> {
  const history = question.before.map((content) => ({ role: 'customer' as const, content }))
  const text = resolveFollowUp(question.question, history)
  const [part, more] = await searchParts(text, null, { search: (query) => searchable.search(query.text, query.limit) })
  if (!part || more || part.found.passages.length === 0) return null
  const { size, documents } = measureCoverage(text, part.found.passages, part.found.terms, CANDIDATES)
  const isRight = (id: string) => kind === 'answerable' && question.gold.includes(searchable.keyOf.get(id) ?? '')
  const candidates = documents.map(({ document_id, signals, lacksFact }) => ({ signals, lacksFact, right: isRight(document_id) }))
  return { set, question: question.id, kind, size, candidates }
}
