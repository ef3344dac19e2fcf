import { isStep } from './is-step.ts'
import type { ScoredUnit } from './score-units.ts'

/** An answer is read, not searched: at most so many sentences beside a procedure, and so many steps of one. */
const MAX_SENTENCES = 4
const MAX_STEPS = 12
/** A sentence behind the best one is quoted with it when it scores at least this share of it. */
const NEXT_FROM = 0.5
/** A second place is quoted when it scores this share of the best one and says something new, or this much without. */
const SECOND_FROM = 0.6
const SECOND_ALIKE_FROM = 0.85

/** Words that point at the sentence before: quoted alone they would dangle. */
const DANGLING =
  /^(?:this|that|these|those|it|its|they|them|he|she|however|but|also|otherwise|therefore|instead|then|so|such|in (?:this|that) case|if (?:so|not)|for (?:this|that)|additionally|furthermore|moreover|alternatively|likewise|similarly|and|or|both|here|there|after (?:that|this)|once (?:that|this|done))\b/i

/** Says something more of what stands before it, be it in another section: `You can also pay with PayPal.` */
const ADDS = /^[^,;]{0,60}?\b(?:also|then)\b/i

/**
 * The units that answer, in groups in reading order: the best one with what it needs to be understood, and a second
 * place when that adds something. A list stays with its introduction, the steps of a procedure stay together.
 */
export function composeAnswer(units: readonly ScoredUnit[]): ScoredUnit[][] {
  const best = bestOf(units)
  if (!best) return []
  const first = withContext(best, units)
  const lead = first[0] && ADDS.test(first[0].text) ? bestOf(units.filter(({ marker }) => marker !== best.marker)) : undefined
  if (lead) return withinLimit(withContext(lead, units), first) ?? [first]
  if (countSentences(first) >= MAX_SENTENCES) return [first]
  const told = new Set(first.flatMap((unit) => [...unit.held]))
  const isNew = (unit: ScoredUnit) => [...unit.held].some((name) => !told.has(name))
  // Small sections share a passage.
  const isElsewhere = (unit: ScoredUnit) => unit.marker !== best.marker || unit.heading !== best.heading
  const second = bestOf(
    units.filter(
      (unit) =>
        !first.includes(unit) &&
        unit.score >= SECOND_FROM * best.score &&
        (isNew(unit) || (isElsewhere(unit) && unit.score >= SECOND_ALIKE_FROM * best.score)),
    ),
  )
  if (!second) return [first]
  const more = withContext(second, units).filter((unit) => !first.includes(unit))
  return withinLimit(first, more) ?? [first]
}

/** Both groups, or null when that is too much to read. */
function withinLimit(one: ScoredUnit[], other: ScoredUnit[]): ScoredUnit[][] | null {
  return countSentences(one) + countSentences(other) > MAX_SENTENCES ? null : [one, other]
}

function bestOf(units: readonly ScoredUnit[]): ScoredUnit | undefined {
  return units.reduce<ScoredUnit | undefined>((best, unit) => (unit.score > (best?.score ?? 0) ? unit : best), undefined)
}

/** A list or a run of steps counts as one sentence. */
function countSentences(units: readonly ScoredUnit[]): number {
  const steps = units.filter(isPart)
  return units.length - steps.length + (steps.length > 0 ? 1 : 0)
}

function isPart(unit: ScoredUnit): boolean {
  return unit.kind !== 'sentence' || isStep(unit.text)
}

function withContext(unit: ScoredUnit, units: readonly ScoredUnit[]): ScoredUnit[] {
  const passage = units.filter((other) => other.marker === unit.marker)
  if (unit.kind === 'item' || unit.kind === 'row') return withIntroduction(unit, passage)
  if (unit.kind === 'sentence' && isStep(unit.text)) return wholeProcedure(unit, passage)
  const opening = openingOf(unit, passage)
  return [...antecedents(opening[0] ?? unit, passage), ...opening, unit, ...followers(unit, passage)]
}

/** The whole list or table and the sentence that introduces it; of a long one that is no procedure, only the best item. */
function withIntroduction(unit: ScoredUnit, passage: readonly ScoredUnit[]): ScoredUnit[] {
  const list = passage.filter((other) => other.block === unit.block)
  const isProcedure = /\d/.test(unit.bullet)
  const isHead = (other: ScoredUnit) => unit.kind === 'row' && other === list[0]
  const shown = isProcedure || list.length <= MAX_STEPS ? list.slice(0, MAX_STEPS) : list.filter((other) => other === unit || isHead(other))
  return [...introduction(list[0] ?? unit, passage), ...shown]
}

/** Steps that are written one sentence after the other: `Open the menu. Click Save.` */
function wholeProcedure(unit: ScoredUnit, passage: readonly ScoredUnit[]): ScoredUnit[] {
  const place = passage.indexOf(unit)
  let from = place
  let to = place + 1
  const isStepAt = (at: number) => passage[at]?.kind === 'sentence' && isStep(passage[at].text)
  while (isStepAt(from - 1)) from--
  while (isStepAt(to)) to++
  if (to - from > MAX_STEPS) from = Math.max(from, Math.min(place - 2, to - MAX_STEPS))
  const steps = passage.slice(from, Math.min(to, from + MAX_STEPS))
  const before = passage[from - 1]
  // A single step goes on about the sentence before it: `You can pay with PayPal. Choose it at checkout.`
  if (steps.length === 1 && before?.block === unit.block && !before.text.endsWith('?'))
    return [...antecedents(before, passage), before, unit]
  return [...introduction(steps[0] ?? unit, passage), ...steps]
}

function introduction(first: ScoredUnit, passage: readonly ScoredUnit[]): ScoredUnit[] {
  const before = passage[passage.indexOf(first) - 1]
  if (before?.kind !== 'sentence' || before.text.endsWith('?')) return []
  const announces = before.text.endsWith(':') || first.kind !== 'sentence'
  return announces ? [...antecedents(before, passage), before] : []
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

/** The sentence before in the same paragraph when it answers nearly as well: the rule that stands before its exception. */
function openingOf(unit: ScoredUnit, passage: readonly ScoredUnit[]): ScoredUnit[] {
  const before = passage[passage.indexOf(unit) - 1]
  const opens = before?.kind === 'sentence' && before.block === unit.block && !before.text.endsWith('?')
  return before && opens && before.score >= NEXT_FROM * unit.score && !isStep(before.text) ? [before] : []
}

/** What belongs to a sentence: the list, steps or code that it announces, or the next sentences that go on about it. */
function followers(unit: ScoredUnit, passage: readonly ScoredUnit[]): ScoredUnit[] {
  const place = passage.indexOf(unit)
  const next = passage[place + 1]
  if (!next) return []
  if (unit.text.endsWith(':')) {
    if (next.kind !== 'sentence') return passage.filter((other) => other.block === next.block).slice(0, MAX_STEPS)
    return isStep(next.text) ? wholeProcedure(next, passage).filter((other) => other !== unit) : [next]
  }
  const after: ScoredUnit[] = []
  for (const follower of passage.slice(place + 1, place + MAX_SENTENCES)) {
    const goesOn = follower.kind === 'sentence' && follower.block === unit.block && !follower.text.endsWith('?')
    if (!goesOn || !(DANGLING.test(follower.text) || ADDS.test(follower.text) || follower.score >= NEXT_FROM * unit.score)) break
    after.push(follower)
    if (follower.text.endsWith(':')) return [...after, ...followers(follower, passage)]
  }
  return after
}
