import { meaningNames, meaningPairs, type QuestionReading, readQuestion, shareHeld } from '../../../domain/knowledge/read-question.ts'
import type { NumberedPassage } from '../../../ports/model.ts'
import type { QueryTerm } from '../../../ports/retrieval.ts'
import { isStep } from './is-step.ts'
import { readUnits, type Unit } from './read-units.ts'

export interface ScoredUnit extends Unit {
  readonly marker: number
  /** Its place in its passage. */
  readonly place: number
  readonly score: number
  /** What it names of what was asked. */
  readonly held: ReadonlySet<string>
}

/** Sections that answer, and sections that only tell the trouble again. */
const ANSWERS = /\b(?:answer|solution|resolv\w+|resolution|cause|fix\w*|workaround|remed\w+|steps?|procedure|how to|what to do)\b/i
const RETELLS = /\b(?:symptoms?|problem|abstract|question|environment|related|diagnos\w+|applies to)\b/i

const WHY = /\bwhy\b/i

const HEADING_SHARE = 0.3
const FOCUS_SHARE = 0.5
const SECTION_BONUS = 0.25
const PAIR_BONUS = 0.5
const FACT_BONUS = 1
const LOOK_BONUS = 0.25

/** Tables of contents and pointers to other pages: they hold every word of the page and answer nothing. */
const POINTERS = /\b(?:in this article|learn (?:more )?(?:about|how)|related (?:information|articles?)|click here)\b/i

/** Every unit of the passages with how well it answers the question: about 0–2, comparable within one question only. */
export function scoreUnits(question: string, passages: readonly NumberedPassage[], terms: readonly QueryTerm[]): ScoredUnit[] {
  const reading = readQuestion(question, terms)
  const bonus = bonusFor(question, reading)
  return passages.flatMap((passage) => {
    const above = new Set(meaningNames(`${passage.heading ?? ''} ${passage.title}`))
    let asked = 0
    return readUnits(passage.text).map((unit, place) => {
      const names = new Set(meaningNames(unit.text))
      const headings = unit.heading === null ? above : new Set([...above, ...meaningNames(unit.heading)])
      const own = score(reading, names, headings) + PAIR_BONUS * pairShare(reading, unit.text)
      const isQuestion = unit.text.endsWith('?')
      const says = !isQuestion && !POINTERS.test(unit.text)
      const total = says ? Math.max(own, asked) + sectionBonus(unit.heading ?? passage.heading, question) + bonus(unit.text) : 0
      asked = isQuestion ? own : 0
      return { ...unit, marker: passage.marker, place, score: total, held: new Set([...reading.asked].filter((name) => names.has(name))) }
    })
  })
}

/** What the unit names of the question; its headings and title count less, the sentence that asks counts more. */
function score(reading: QuestionReading, names: ReadonlySet<string>, above: ReadonlySet<string>): number {
  const share = (wanted: readonly string[]) => {
    const own = shareHeld(reading, wanted, names)
    return own + HEADING_SHARE * (shareHeld(reading, wanted, new Set([...names, ...above])) - own)
  }
  return (1 - FOCUS_SHARE) * share([...reading.asked]) + FOCUS_SHARE * share(reading.focus)
}

function pairShare({ focusPairs }: QuestionReading, text: string): number {
  if (focusPairs.size === 0) return 0
  const pairs = meaningPairs(text)
  return [...focusPairs].filter((pair) => pairs.has(pair)).length / focusPairs.size
}

function sectionBonus(heading: string | null, question: string): number {
  const section = heading?.split(' › ').at(-1) ?? ''
  if (WHY.test(section) && WHY.test(question)) return FACT_BONUS
  if (ANSWERS.test(section)) return SECTION_BONUS
  return RETELLS.test(section) ? -SECTION_BONUS : 0
}

/** `To reset your password:` */
const ANNOUNCES = /^to\b.*:$/i
/** `Can I return it?` is answered by what may be done and what may not. */
const ALLOWED = /\b(?:can|cannot|can't|may|must|only|allowed|possible|entitled)\b/i
const REASON = /\b(?:because|caused by|due to|reason|since)\b/i

/** What a sentence gets for looking like an answer to this kind of question: a wanted fact, a step of a procedure, a reason, a permission. */
function bonusFor(question: string, { wanted }: QuestionReading): (text: string) => number {
  const asksWhy = WHY.test(question) || /\bcause\b/i.test(question)
  const asksWhether = /(?:^|[,.!?] )(?:and |but |so )?(?:can|could|may) (?:i|we)\b|\ballowed\b|\bpossible to\b/i.test(question)
  const asksHow =
    /\bhow (?:do|can|to|should|would)\b|\bwhat (?:do|should|can) i do\b|\bi(?:'m|’m|m| am)? (?:want|would like|need|trying)\b/i.test(
      question,
    )
  return (text) => {
    const fact = wanted.some(({ told }) => told.test(text)) ? FACT_BONUS : 0
    const looks =
      (asksWhy && REASON.test(text)) || (asksHow && (isStep(text) || ANNOUNCES.test(text))) || (asksWhether && ALLOWED.test(text))
    return fact + (looks ? LOOK_BONUS : 0)
  }
}
