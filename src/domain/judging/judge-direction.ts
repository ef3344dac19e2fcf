import { findOpposites, findStranger } from './judge-opposites.ts'
import type { Statement } from './judge-polarity.ts'
import type { AnalysedSource } from './judge-source.ts'
import { likeness } from './judge-strong-words.ts'
import type { ReadText, SourceSentence } from './judge-text.ts'
import type { UnsupportedReason } from './judge-verdict.ts'
import { type JudgedWord, WordIndex } from './judge-words.ts'

interface Aligned {
  readonly statement: Statement
  /** Whether the claim says everything that the statement says: then it cannot be about something else. */
  readonly isWhole: boolean
}

/** A statement that shares less of the claim's known words than this speaks of something else. */
const SHARED = 0.5

/**
 * J10–J13: each statement of the sentence points the same way as the statement of the cited sources that it resembles
 * most: negation, opposites, exceptions, conditions and what one must or may do.
 */
export function judgeDirection(
  read: ReadText,
  sources: readonly AnalysedSource[],
  figured: readonly SourceSentence[],
): UnsupportedReason[] {
  const candidates = sources.flatMap((source) =>
    source.sentences.flatMap((sentence) => {
      const bonus = (figured.includes(sentence) ? 1 : 0) + likeness(read, sentence)
      return sentence.statements.map((statement) => ({ statement, index: indexOf(statement, sentence), bonus }))
    }),
  )
  const reasons: UnsupportedReason[] = []
  for (const statement of read.statements) {
    const aligned = align(statement, candidates)
    if (aligned.length === 0) continue
    const reason = compare(statement, aligned, sources)
    if (reason) reasons.push(reason)
  }
  return reasons
}

function allWords(statement: Statement): JudgedWord[] {
  return [...statement.words, ...statement.conditionWords, ...statement.exceptWords, ...statement.unlessWords]
}

interface Candidate {
  readonly statement: Statement
  readonly index: WordIndex
  /** A statement whose sentence holds the claim's figure is the likelier one. */
  readonly bonus: number
}

const indexes = new WeakMap<Statement, WordIndex>()

/** The words of a source statement and of what its pronoun stands for. */
function indexOf(statement: Statement, sentence: SourceSentence): WordIndex {
  const known = indexes.get(statement)
  if (known) return known
  const index = new WordIndex([...allWords(statement), ...sentence.context])
  indexes.set(statement, index)
  return index
}

/** The source statements that share most with this one: all within a fiftieth of the best. Rare words count for more. */
function align(statement: Statement, candidates: readonly Candidate[]): Aligned[] {
  const shared: JudgedWord[] = []
  const overlaps = candidates.map(() => 0)
  let total = 0
  for (const word of allWords(statement)) {
    const holding = candidates.flatMap(({ index }, place) => (index.has(word) ? [place] : []))
    if (holding.length === 0) continue
    const weight = 1 / Math.sqrt(holding.length)
    for (const place of holding) overlaps[place] = (overlaps[place] ?? 0) + weight
    total += weight
    shared.push(word)
  }
  if (shared.length === 0) return []
  const scores = overlaps.map((overlap, place) => (overlap === 0 ? 0 : overlap + (candidates[place]?.bonus ?? 0)))
  const best = Math.max(...scores)
  if (best < total * SHARED) return []
  const claimed = new WordIndex(shared)
  return candidates
    .filter((_, place) => (scores[place] ?? 0) >= best * 0.98)
    .map((each) => ({ statement: each.statement, isWhole: allWords(each.statement).every((word) => claimed.has(word)) }))
}

function compare(claim: Statement, aligned: readonly Aligned[], cited: readonly AnalysedSource[]): UnsupportedReason | null {
  const sources = aligned.map(({ statement }) => statement)
  const stranger = findStranger(claim, cited)
  if (stranger !== null && !claim.isConditionNegated && sources.every((source) => source.isNegated === claim.isNegated)) {
    return { code: 'opposite', value: stranger }
  }
  if (stranger === null && isReversed(claim, aligned)) {
    const opposite = sources.flatMap((source) => findOpposites(claim, source))[0]
    return opposite === undefined ? { code: 'negation' } : { code: 'opposite', value: opposite }
  }
  if (claim.deniesOnly && sources.every((source) => source.hasOnly)) return { code: 'negation', value: 'only' }
  return compareConditions(claim, sources) ?? compareModality(claim, sources)
}

/**
 * Whether the claim says no where its sources say yes, or the reverse. An opposite (`used` where the source says
 * `unused`) counts as one more no; two of them can't be set off against each other. Among equally near statements one of
 * the same direction suffices, unless one of the other direction is contained whole: "Unused items can be returned,
 * opened items cannot" does not carry "Opened items can be returned".
 */
function isReversed(claim: Statement, aligned: readonly Aligned[]): boolean {
  const judged = aligned.map(({ statement, isWhole }) => ({ statement, isWhole, agrees: agrees(claim, statement) }))
  if (claim.isNegated) return !judged.some((each) => each.agrees || excludes(claim, each.statement))
  const against = judged.filter((each) => !each.agrees && !isOnlyForUnless(claim, each.statement))
  if (against.length === 0) return false
  const isDecided = against.length === judged.length
  return isDecided || (against.some(({ isWhole }) => isWhole) && !judged.some((each) => each.isWhole && each.agrees))
}

function agrees(claim: Statement, source: Statement): boolean {
  const opposites = findOpposites(claim, source).length
  if (opposites > 1) return false
  const isTurned = opposites === 1 && !claim.isConditionNegated
  return claim.isNegated === (isTurned ? !source.isNegated : source.isNegated)
}

/** "Not without your consent" is "only with your consent". */
function isOnlyForUnless(claim: Statement, source: Statement): boolean {
  return claim.hasOnly && source.isNegated && source.hasUnless
}

/** "Everything but gift cards can be returned" carries "gift cards can't be returned". */
function excludes(claim: Statement, source: Statement): boolean {
  return source.exceptWords.length > 0 && claim.words.some((word) => new WordIndex(source.exceptWords).has(word))
}

/** J12: an exception or a proviso is neither dropped where it turns the claim, nor made up. */
function compareConditions(claim: Statement, sources: readonly Statement[]): UnsupportedReason | null {
  const invented =
    (claim.hasExcept && !sources.some((source) => source.hasExcept || source.isNegated)) || (claim.hasUnless && !sources.some(isQualified))
  if (invented) return { code: 'condition' }
  if (claim.isNegated && !isQualified(claim) && sources.every((source) => source.isNegated && source.hasUnless))
    return { code: 'condition' }
  if (!claim.isNegated && !claim.hasExcept) {
    for (const source of sources) {
      if (source.exceptWords.length === 0) continue
      const taken = new WordIndex(source.exceptWords)
      const kept = new WordIndex([...source.words, ...source.conditionWords])
      const hit = source.isNegated ? undefined : claim.words.find((word) => taken.has(word) && !kept.has(word))
      if (hit) return { code: 'condition', value: hit.text }
    }
  }
  if (claim.conditionWords.length === 0) return null
  const alike = sources.filter((source) => claim.conditionWords.some((word) => new WordIndex(source.conditionWords).has(word)))
  const isTurned = alike.length > 0 && alike.every((source) => source.isConditionNegated !== claim.isConditionNegated)
  return isTurned ? { code: 'negation', value: 'condition' } : null
}

function isQualified(statement: Statement): boolean {
  return (
    statement.hasUnless || statement.hasExcept || statement.hasOnly || statement.isConditionNegated || statement.conditionWords.length > 0
  )
}

/** What may be done does not have to be done. */
function compareModality(claim: Statement, sources: readonly Statement[]): UnsupportedReason | null {
  if (claim.modal === 'must' && !claim.isNegated && sources.every((source) => source.modal === 'may' && !source.hasOnly))
    return { code: 'modality' }
  return null
}
