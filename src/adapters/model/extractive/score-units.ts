import { contentStems, wordPairs } from '../../../domain/knowledge/read-question.ts'
import type { NumberedPassage } from '../../../ports/model.ts'
import type { QueryTerm } from '../../../ports/retrieval.ts'
import { readUnits, type Unit } from './read-units.ts'

export interface ScoredUnit extends Unit {
  readonly marker: number
  /** Its place in its passage. */
  readonly place: number
  readonly score: number
  /** The question's stems that it holds. */
  readonly held: ReadonlySet<string>
}

/** Sections that answer, and sections that only tell the trouble again. */
const ANSWERS = /\b(?:answer|solution|resolv\w+|resolution|cause|fix\w*|workaround|remed\w+|steps?|procedure|how to|what to do)\b/i
const RETELLS = /\b(?:symptoms?|problem|abstract|question|environment|related|diagnos\w+|applies to)\b/i

const SECTION_BONUS = 0.25
const PAIR_BONUS = 0.5
const KIND_BONUS = 0.2

/** Every unit of the passages with how well it answers the question: about 0–2, comparable within one question only. */
export function scoreUnits(question: string, passages: readonly NumberedPassage[], terms: readonly QueryTerm[]): ScoredUnit[] {
  const asked = contentStems(question)
  const pairs = wordPairs(question)
  const wanted = wantedKind(question)
  const rarity = new Map(terms.map((term) => [term.stem, term.idf]))
  const rarest = Math.max(1, ...rarity.values())
  const weight = (stem: string) => rarity.get(stem) ?? rarest
  const total = asked.reduce((sum, stem) => sum + weight(stem), 0) || 1
  return passages.flatMap((passage) => {
    const above = new Set(contentStems(`${passage.heading ?? ''} ${passage.title}`))
    const section = sectionBonus(passage.heading)
    let carried = 0
    return readUnits(passage.text).map((unit, place) => {
      const stems = new Set(contentStems(unit.text))
      const held = new Set(asked.filter((stem) => stems.has(stem)))
      const sum = (test: (stem: string) => boolean) => asked.filter(test).reduce((mass, stem) => mass + weight(stem), 0) / total
      const own = sum((stem) => held.has(stem)) + 0.3 * sum((stem) => !held.has(stem) && above.has(stem))
      const neighbours = [...wordPairs(unit.text)].filter((pair) => pairs.has(pair)).length
      const base = own + PAIR_BONUS * (pairs.size === 0 ? 0 : neighbours / pairs.size)
      const isQuestion = unit.text.endsWith('?')
      const score = isQuestion ? 0 : Math.max(base, carried) + section + (wanted?.test(unit.text) ? KIND_BONUS : 0)
      carried = isQuestion ? base : 0
      return { ...unit, marker: passage.marker, place, score, held }
    })
  })
}

function sectionBonus(heading: string | null): number {
  const section = heading?.split(' › ').at(-1) ?? ''
  if (ANSWERS.test(section)) return SECTION_BONUS
  return RETELLS.test(section) ? -SECTION_BONUS : 0
}

const DURATION =
  /\b\d+(?:\s*[–-]\s*\d+)?\s*(?:business |working |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b|\b(?:one|two|three|four|five|six|seven|ten|a few|several)\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/i
const TIME =
  /\b\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\b|o'clock)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|24\/7|around the clock|\b(?:19|20)\d\d\b/i
const PRICE = /[$€£]\s?\d|\b\d+(?:[.,]\d+)?\s?(?:usd|eur|gbp|dollars?|euros?|pounds?|%)|\bfree\b/i
const STEP =
  /^(?:go|click|select|open|choose|enter|log|sign|tap|navigate|press|type|run|set|add|remove|use|contact|follow|check|install|download|create|change|visit|provide)\b/i
const REASON = /\b(?:because|caused by|due to|reason|since)\b/i

/** What a sentence that answers this kind of question looks like; null when the question does not say. */
function wantedKind(question: string): RegExp | null {
  if (/\bhow (?:long|soon|fast)\b/i.test(question)) return DURATION
  if (/\bhow (?:much|expensive)\b|\b(?:cost|price|fee)s?\b/i.test(question)) return PRICE
  if (/\b(?:when|what time|hours|open)\b/i.test(question)) return TIME
  if (/\bwhy\b|\bcause\b/i.test(question)) return REASON
  if (/\bhow (?:do|can|to|should|would)\b|\bwhat (?:do|should|can) i do\b/i.test(question)) return STEP
  return null
}
