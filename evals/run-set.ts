import { resolveFollowUp } from '../src/domain/chat/resolve-follow-up.ts'
import { searchQuestion } from '../src/domain/knowledge/search-question.ts'
import type { Embedder } from '../src/ports/embedder.ts'
import type { Outcome } from '../src/protocol/message.ts'
import type { EvalQuestion, EvalSet } from './eval-set.ts'
import { shareOfFacts } from './expert-facts.ts'
import { type Desk, openDesk } from './open-desk.ts'

/** How one question went. */
export interface Asked {
  readonly question: EvalQuestion
  readonly outcome: Outcome
  readonly reply: string
  readonly confidence: number
  /** Keys of the documents that the reply cites, in the order of its markers. */
  readonly cited: readonly string[]
  /** Place (1, 2 …) of the first right document among those that were found; 0 when it is not among them. */
  readonly rank: number
  /** Which share of the expert's facts the reply tells: 0–1. */
  readonly facts: number
  readonly ms: number
}

/** Passages that are looked at to place the right document. */
const DEPTH = 50

/** Asks every question of the set through the real turn, each in a session of its own, one after the other. */
export async function runSet(set: EvalSet, embedder: Embedder): Promise<Asked[]> {
  const desk = await openDesk(set.documents, embedder)
  try {
    const asked: Asked[] = []
    for (const question of set.questions) asked.push(await ask(question, desk))
    return asked
  } finally {
    await desk.close()
  }
}

async function ask(question: EvalQuestion, desk: Desk): Promise<Asked> {
  const rank = question.gold.length === 0 ? 0 : await findRank(question, desk)
  const { turn, ms } = await desk.converse([...question.before, question.question])
  const reply = turn.reply?.content ?? ''
  const cited = [...new Set((turn.reply?.citations ?? []).map((citation) => desk.keyOf.get(citation.document_id) ?? '?'))]
  return {
    question,
    outcome: turn.outcome,
    reply,
    confidence: turn.confidence,
    cited,
    rank,
    facts: shareOfFacts(reply, question.facts),
    ms,
  }
}

async function findRank({ question, before, gold }: EvalQuestion, desk: Desk): Promise<number> {
  const text = resolveFollowUp(
    question,
    before.map((content) => ({ role: 'customer' as const, content })),
  )
  const { found } = await searchQuestion({ text, limit: DEPTH }, desk.retrieval)
  const documents = [...new Set(found.passages.map((passage) => desk.keyOf.get(passage.document_id)))]
  return documents.findIndex((key) => key !== undefined && gold.includes(key)) + 1
}
