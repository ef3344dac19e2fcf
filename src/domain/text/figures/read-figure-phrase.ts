import type { Token } from '../find-tokens.ts'
import { type DraftFigure, draftFigure } from './figure.ts'

const ALWAYS: readonly (readonly string[])[] = (
  'around the clock|round the clock|always open|always available|always there|always here|always reachable|always online|all day|all day long|day and night|day or night|at all hours|at any hour|at any time of day|rund um die uhr|' +
  '24 hours a day|24 hours per day|24 hours every day|twenty four hours a day|24 stunden am tag|24 heures sur 24|las 24 horas del dia|las 24 horas del día|24 horas al dia|24 horas al día|las 24 horas'
)
  .split('|')
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length)
const ALWAYS_FIRST = new Set(ALWAYS.map((phrase) => phrase[0]))
const EVERY_DAY: readonly (readonly string[])[] =
  'every day|7 days a week|seven days a week|7 days per week|every day of the week|7 jours sur 7|7 tage die woche|todos los días'
    .split('|')
    .map((phrase) => phrase.split(' '))

function phraseAt(tokens: readonly Token[], i: number, phrases: readonly (readonly string[])[]): number {
  return phrases.find((phrase) => phrase.every((word, offset) => tokens[i + offset]?.text === word))?.length ?? 0
}

/** `around the clock`, `24 hours a day, 7 days a week`: the same as `24/7`. */
export function readAlways(tokens: readonly Token[], i: number): DraftFigure | null {
  if (!ALWAYS_FIRST.has(tokens[i]?.text)) return null
  const length = phraseAt(tokens, i, ALWAYS)
  if (length === 0) return null
  let last = i + length - 1
  const comma = /^(?:,|and)$/.test(tokens[last + 1]?.text ?? '') ? 1 : 0
  const days = phraseAt(tokens, last + 1 + comma, EVERY_DAY)
  if (days > 0) last += comma + days
  return draftFigure(tokens, i, last, 'clock', 'always')
}

const FREE = /^(?:free|complimentary|gratis|kostenlos\p{L}{0,3}|kostenfrei\p{L}{0,3}|gratuit\p{L}{0,5}|免费|免費|مجان\p{L}{0,2})$/u
const NO = /^(?:no|without|zero)$/
const PAYS = /^(?:pay|pays|paying|cost|costs)$/
const NO_COST = /^(?:cost|costs|charge|charges|fee|fees)$/

/** `free`, `at no cost`, `without charge`: a price of nothing. Not `feel free`, `free to` or `sugar-free`. */
export function readFree(tokens: readonly Token[], i: number): DraftFigure | null {
  const text = tokens[i]?.text ?? ''
  const next = tokens[i + 1]?.text ?? ''
  if (FREE.test(text)) {
    const before = tokens[i - 1]?.text ?? ''
    if (/^(?:feel|feels|-|be|toll|not)$|n't$/.test(before) || /^(?:to|up|from|space|plan|plans|tier|version|edition|account)$/.test(next))
      return null
    const isOfCharge = next === 'of' && NO_COST.test(tokens[i + 2]?.text ?? '')
    // "free of nuts", "free from pain"
    if (next === 'of' && !isOfCharge) return null
    return draftFigure(tokens, i, isOfCharge ? i + 2 : i, 'money', 'free')
  }
  if (text === 'nothing') return PAYS.test(tokens[i - 1]?.text ?? '') ? draftFigure(tokens, i, i, 'money', 'free') : null
  if (!NO.test(text)) return null
  const at = /^(?:extra|additional|added|further|any|a)$/.test(next) ? i + 2 : i + 1
  return NO_COST.test(tokens[at]?.text ?? '') ? draftFigure(tokens, i, at, 'money', 'free') : null
}

/** Whether a phrase that `readAlways` or `readFree` reads can begin with this word. */
export function beginsPhrase(text: string): boolean {
  return ALWAYS_FIRST.has(text) || FREE.test(text) || NO.test(text) || text === 'nothing'
}
