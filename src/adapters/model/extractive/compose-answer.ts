import type { ScoredUnit } from './score-units.ts'

/** An answer is read, not searched: at most so many sentences, and so many steps of one procedure. */
const MAX_SENTENCES = 4
const MAX_ITEMS = 12
/** A second place is quoted when it says at least this share of what the best one scores, and something new. */
const SECOND_FROM = 0.6

/** Words that point at the sentence before: quoted alone they would dangle. */
const DANGLING =
  /^(?:this|that|these|those|it|its|they|them|he|she|however|but|also|otherwise|therefore|instead|then|so|such|in (?:this|that) case|if (?:so|not)|for (?:this|that)|additionally|furthermore|moreover|alternatively|likewise|similarly|and|or|both|here|there|after (?:that|this)|once (?:that|this|done))\b/i

/**
 * The units that answer, in reading order: the best one with what it needs to be understood, and a second place when
 * that adds something. A list stays with its introduction, a procedure stays whole.
 */
export function composeAnswer(units: readonly ScoredUnit[]): ScoredUnit[][] {
  const best = bestOf(units)
  if (!best) return []
  const first = withContext(best, units)
  const told = new Set(first.flatMap((unit) => [...unit.held]))
  const rest = units.filter((unit) => !first.includes(unit) && [...unit.held].some((stem) => !told.has(stem)))
  const second = bestOf(rest)
  if (!second || second.score < SECOND_FROM * best.score || countSentences(first) >= MAX_SENTENCES) return [first]
  const more = withContext(second, units).filter((unit) => !first.includes(unit))
  return countSentences(first) + countSentences(more) > MAX_SENTENCES ? [first] : [first, more]
}

function bestOf(units: readonly ScoredUnit[]): ScoredUnit | undefined {
  return units.reduce<ScoredUnit | undefined>((best, unit) => (unit.score > (best?.score ?? 0) ? unit : best), undefined)
}

/** A list counts as one sentence. */
function countSentences(units: readonly ScoredUnit[]): number {
  return units.filter((unit) => unit.kind !== 'item').length + (units.some((unit) => unit.kind === 'item') ? 1 : 0)
}

function withContext(unit: ScoredUnit, units: readonly ScoredUnit[]): ScoredUnit[] {
  const passage = units.filter((other) => other.marker === unit.marker)
  if (unit.kind === 'item' || unit.kind === 'row') return withIntroduction(unit, passage)
  const before = antecedents(unit, passage)
  const after = followers(unit, passage)
  return [...before, unit, ...after]
}

/** The whole list or table and the sentence that introduces it; of a long unordered list only the best item. */
function withIntroduction(unit: ScoredUnit, passage: readonly ScoredUnit[]): ScoredUnit[] {
  const list = passage.filter((other) => other.block === unit.block)
  const isSteps = /\d/.test(unit.bullet)
  const shown =
    list.length <= MAX_ITEMS
      ? list
      : isSteps
        ? list.slice(0, MAX_ITEMS)
        : list.filter((other, index) => other === unit || (unit.kind === 'row' && index === 0))
  const introduction = passage[passage.indexOf(list[0] as ScoredUnit) - 1]
  if (introduction?.kind !== 'sentence' || introduction.text.endsWith('?')) return shown
  return [...antecedents(introduction, passage), introduction, ...shown]
}

/** The sentences before that a dangling start needs, at most two. */
function antecedents(unit: ScoredUnit, passage: readonly ScoredUnit[]): ScoredUnit[] {
  const before: ScoredUnit[] = []
  let current = unit
  while (DANGLING.test(current.text) && before.length < 2) {
    const previous = passage[passage.indexOf(current) - 1]
    if (previous?.kind !== 'sentence' || previous.text.endsWith('?')) break
    before.unshift(previous)
    current = previous
  }
  return before
}

/** What belongs to a sentence: the list or code it announces, or the next sentences that qualify it. */
function followers(unit: ScoredUnit, passage: readonly ScoredUnit[]): ScoredUnit[] {
  const place = passage.indexOf(unit)
  const next = passage[place + 1]
  if (!next) return []
  if (unit.text.endsWith(':') || next.kind !== 'sentence') {
    if (next.kind === 'sentence') return [next]
    return unit.text.endsWith(':') ? passage.filter((other) => other.block === next.block).slice(0, MAX_ITEMS) : []
  }
  const after: ScoredUnit[] = []
  for (const follower of passage.slice(place + 1, place + 3)) {
    if (follower.kind !== 'sentence' || follower.block !== unit.block || !DANGLING.test(follower.text)) break
    after.push(follower)
  }
  return after
}
