import { agrees, deniesCost, deniesInOtherWords, deniesWhatIsSaid, excludes, isToldOtherwise, limitsTo } from './judge-denial.ts'
import { findOpposites, findStranger } from './judge-opposites.ts'
import { allWords, type Statement } from './judge-polarity.ts'
import type { AnalysedSource } from './judge-source.ts'
import { likenesses } from './judge-strong-words.ts'
import type { ReadText, SourceSentence } from './judge-text.ts'
import type { UnsupportedReason } from './judge-verdict.ts'
import { type JudgedWord, WordIndex } from './judge-words.ts'

/** The source statements that a statement of the claim resembles most. */
interface Aligned {
  readonly statements: readonly Statement[]
  /** These and all that share nearly as much. */
  readonly alike: readonly Statement[]
  /** These and all that share at least half as much. */
  readonly near: readonly Statement[]
  /** The claim's words that any source statement holds. */
  readonly shared: readonly JudgedWord[]
}

/** A statement that resembles the claim this much less than the nearest may still be the one that it puts in other words. */
const NEAR = 0.5
/** And one that resembles it nearly as much may be meant just as well. */
const ALIKE = 0.75

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
  isTurned: boolean,
): UnsupportedReason[] {
  const candidates = sources.map((source) => toCandidates(read, source, figured))
  const reasons: UnsupportedReason[] = []
  const asked = endOfQuestion(read)
  for (const statement of read.statements) {
    if (allWords(statement).every(({ end }) => end <= asked)) continue
    // "after 30 days it can't" where it can within 30 days: what the figure turns, its no turns back
    if (isSympathy(statement) || (isTurned && statement.isNegated)) continue
    const aligned = align(statement, candidates)
    if (!aligned) continue
    const reason = compare(statement, aligned, sources, read)
    if (reason) reasons.push(reason)
  }
  return reasons
}

/** Where an offhand question that opens a sentence ends ("Need to send more? You can …"), or 0. It wants no yes or no. */
function endOfQuestion(read: ReadText): number {
  return read.lower.includes('?') ? (OFFHAND.exec(read.lower)?.[0].length ?? 0) : 0
}

const OFFHAND =
  /^\W*(?:need|want|prefer|looking|haven't|didn't|lost|forgot|got|trying|wondering|having|planning|running|still|not sure)\b[^?]{0,80}\?(?=\s+\S)/u

/** "I'm sorry it didn't work out" says nothing of what the sources say; "I'm sorry, gift cards can be returned" does. */
function isSympathy({ texts }: Statement): boolean {
  return (
    /^(?:sorry|apologies|i'm|i)$/.test(texts[0] ?? '') &&
    texts.some((text) => /^(?:sorry|apologi[sz]e|apologies|regret)$/.test(text)) &&
    !texts.some((text) => /^(?:can|may|might|must|should|will|shall|need|needs|has|have|allowed|possible)$/.test(text))
  )
}

/** A source whose statements the claim may resemble. */
interface Candidates {
  readonly source: AnalysedSource
  /** For each of its sentences: one that holds the claim's figure, or many of its words, is the likelier one. */
  readonly bonuses: readonly number[]
}

function toCandidates(read: ReadText, source: AnalysedSource, figured: readonly SourceSentence[]): Candidates {
  const bonuses = likenesses(read, source)
  for (const [at, sentence] of source.sentences.entries()) if (figured.includes(sentence)) bonuses[at] = (bonuses[at] ?? 0) + 1
  return { source, bonuses }
}

/** The source statements that share most with this one: all within a fiftieth of the best. Rare words count for more. */
function align(claim: Statement, candidates: readonly Candidates[]): Aligned | null {
  const shared: JudgedWord[] = []
  const overlaps = candidates.map(({ source }) => source.statements.map(() => 0))
  let total = 0
  for (const word of allWords(claim)) {
    const holding = candidates.map(({ source }) => source.statementsWith(word))
    const count = holding.reduce((sum, places) => sum + places.length, 0)
    if (count === 0) continue
    const weight = 1 / Math.sqrt(count)
    holding.forEach((places, index) => {
      const overlap = overlaps[index] ?? []
      for (const place of places) overlap[place] = (overlap[place] ?? 0) + weight
    })
    total += weight
    shared.push(word)
  }
  if (shared.length === 0) return null
  const scored = candidates.flatMap(({ source, bonuses }, index) =>
    source.statements.map(({ statement, sentence }, place) => {
      const overlap = overlaps[index]?.[place] ?? 0
      return { statement, score: overlap === 0 ? 0 : overlap + (bonuses[sentence] ?? 0) }
    }),
  )
  const best = Math.max(...scored.map(({ score }) => score))
  if (best < total * SHARED) return null
  const aligned = { statements: [] as Statement[], alike: [] as Statement[], near: [] as Statement[], shared }
  for (const { statement, score } of scored) {
    if (score < best * NEAR) continue
    aligned.near.push(statement)
    if (score >= best * ALIKE) aligned.alike.push(statement)
    if (score >= best * 0.98) aligned.statements.push(statement)
  }
  return aligned
}

function compare(claim: Statement, aligned: Aligned, cited: readonly AnalysedSource[], read: ReadText): UnsupportedReason | null {
  const sources = aligned.statements
  const stranger = findStranger(claim, cited)
  if (stranger !== null && !claim.isConditionNegated && sources.every((source) => source.isNegated === claim.isNegated)) {
    return { code: 'opposite', value: stranger }
  }
  if (stranger === null && isReversed(claim, aligned, cited)) {
    const opposite = sources.flatMap((source) => findOpposites(claim, source))[0]
    return opposite === undefined ? { code: 'negation' } : { code: 'opposite', value: opposite }
  }
  if (claim.deniesOnly && sources.every((source) => source.hasOnly)) return { code: 'negation', value: 'only' }
  return compareConditions(claim, sources, read) ?? compareModality(claim, aligned)
}

/**
 * Whether the claim says no where its sources say yes, or the reverse. An opposite (`used` where the source says
 * `unused`) counts as one more no; two of them can't be set off against each other. Among equally near statements one of
 * the same direction suffices, unless one of the other direction is contained whole: "Unused items can be returned,
 * opened items cannot" does not carry "Opened items can be returned".
 */
function isReversed(claim: Statement, { statements, near, shared }: Aligned, cited: readonly AnalysedSource[]): boolean {
  const agreeing = statements.filter((source) => agrees(claim, source))
  const others = statements.filter((source) => !agreeing.includes(source))
  if (claim.isNegated) {
    if (agreeing.length > 0 || others.some((source) => excludes(claim, source) || limitsTo(claim, source))) return false
    if (near.some((source) => deniesInOtherWords(claim, source, cited))) return false
    return !near.some(
      (source) =>
        (source.isNegated ? source.deniedWords.length > 0 : findOpposites(claim, source).length > 0 || deniesCost(claim)) &&
        agrees(claim, source),
    )
  }
  if (near.some((source) => deniesWhatIsSaid(source, claim, agreeing))) return true
  const against = others.filter((source) => !isOnlyForUnless(claim, source))
  if (against.length === 0) return false
  if (against.length === statements.length) return !against.every((source) => isToldOtherwise(claim, source, near))
  const claimed = new WordIndex(shared)
  const isWhole = (source: Statement) => allWords(source).every((word) => claimed.has(word))
  return against.some(isWhole) && !agreeing.some(isWhole)
}

/** "Not without your consent" is "only with your consent". */
function isOnlyForUnless(claim: Statement, source: Statement): boolean {
  return (claim.hasOnly || claim.modal === 'must') && source.isNegated && (source.hasUnless || source.hasExcept)
}

/** J12: an exception or a proviso is neither dropped where it turns the claim, nor made up. */
function compareConditions(claim: Statement, sources: readonly Statement[], read: ReadText): UnsupportedReason | null {
  if (claim.modal === 'must' && !isQualified(claim) && sources.every(({ unlessWords }) => unlessWords.length > 0)) {
    const free = sources.every((source) => {
      const undone = new WordIndex(source.unlessWords)
      const kept = new WordIndex([...source.words, ...source.conditionWords])
      return claim.words.some((word) => undone.has(word) && !kept.has(word)) && !source.isNegated
    })
    if (free) return { code: 'condition' }
  }
  const invented =
    (claim.hasExcept && !sources.some((source) => source.hasExcept || source.hasUnless || source.isNegated)) ||
    (claim.hasUnless && !sources.some(isQualified))
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
  if (isBeforeTheTime(claim) && sources.every((source) => !source.texts.includes('before') && (source.hasOnly || source.modal === 'must')))
    return { code: 'condition', value: 'before' }
  if (isToldWithoutCondition(claim, sources, read)) return { code: 'condition', value: 'dropped' }
  if (claim.conditionWords.length === 0) return null
  const alike = sources.filter((source) => {
    if (source.conditionWords.length === 0) return false
    const conditions = new WordIndex(source.conditionWords)
    return claim.conditionWords.filter((word) => conditions.has(word)).length * 2 > claim.conditionWords.length
  })
  const isTurned = alike.length > 0 && alike.every((source) => source.isConditionNegated !== claim.isConditionNegated)
  return isTurned ? { code: 'negation', value: 'condition' } : null
}

/** "Children may swim" where they may when an adult is with them: a rule goes with its condition, which may be said in any place. */
function isToldWithoutCondition(claim: Statement, sources: readonly Statement[], read: ReadText): boolean {
  if (claim.conditionWords.length > 0 || claim.isNegated || claim.modal === 'must' || isQualified(claim) || claim.texts[0] === 'to')
    return false
  return sources.every(
    ({ conditionWords, isNegated }) => conditionWords.length >= 2 && !isNegated && !conditionWords.some((word) => read.index.has(word)),
  )
}

function isQualified(statement: Statement): boolean {
  return (
    statement.hasUnless || statement.hasExcept || statement.hasOnly || statement.isConditionNegated || statement.conditionWords.length > 0
  )
}

/** "You need your order number" is "you can do it with your order number". */
function isMereNeed({ texts }: Statement): boolean {
  return texts.some((text, index) => /^needs?$/.test(text) && texts[index + 1] !== 'to')
}

/** "You can be paid before your account is verified". */
function isBeforeTheTime(claim: Statement): boolean {
  return claim.texts.indexOf('before') > 0 && !claim.isNegated && claim.modal !== 'must'
}

/** What may be done does not have to be done. */
function compareModality(claim: Statement, { statements: sources, alike }: Aligned): UnsupportedReason | null {
  if (alike.some((source) => source.modal === 'must' || (isMereNeed(claim) && source.texts.includes('with')))) return null
  if (claim.modal === 'must' && !claim.isNegated && sources.every((source) => source.modal === 'may' && !source.hasOnly))
    return { code: 'modality' }
  return null
}
