import { findOpposites, textsOf } from './judge-opposites.ts'
import { allWords, type Statement } from './judge-polarity.ts'
import type { AnalysedSource } from './judge-source.ts'
import { isDeed } from './judge-support.ts'
import { isSameWord, type JudgedWord, WordIndex } from './judge-words.ts'

const indexes = new WeakMap<Statement, WordIndex>()

/** The words of a statement: those of a source are asked for with each sentence of the draft. */
function indexOf(statement: Statement): WordIndex {
  const known = indexes.get(statement)
  if (known) return known
  const index = new WordIndex(allWords(statement))
  indexes.set(statement, index)
  return index
}

/** Whether a claim and a statement of its sources point the same way. */
export function agrees(claim: Statement, source: Statement): boolean {
  if (!claim.isNegated && claim.hasUnless && source.isNegated && isUndone(claim, source)) return true
  if (deniesCost(claim) && ['free', 'nothing', 'complimentary'].some((text) => textsOf(source).has(text))) return true
  if (deniesCost(claim) && textsOf(source).has('included') && !textsOf(claim).has('included')) return true
  if (claim.isNegated && !source.isNegated && (leavesAsItIs(claim, source) || isOver(claim, source) || (claim.hasOnly && source.hasOnly)))
    return true
  const opposites = findOpposites(claim, source).length
  if (opposites > 1) return false
  const isTurned = opposites === 1 && claim.isConditionNegated === source.isConditionNegated
  if (claim.isNegated && source.isNegated && !isTurned) return denyTheSame(claim, source)
  return claim.isNegated === (isTurned ? !source.isNegated : source.isNegated)
}

const AFFECTS = /^(?:affect|impact|chang|touch|influenc|interrupt|disturb|alter)$/
const GOES_ON = /^(?:continue|continues|carry|carryon|goon|keep|keeps|usual|same|stay|stays|remain|remains|unchanged|normal|normally)$/

/** "Your orders aren't affected" says that they go on. */
function leavesAsItIs({ deniedWords: [denied] }: Statement, { texts }: Statement): boolean {
  return denied !== undefined && AFFECTS.test(denied.keys[0] ?? '') && texts.some((text) => GOES_ON.test(text))
}

const ENDS = /^(?:stop|stops|stopped|end|ends|ended|expire|expires|expired|cease|ceases|lapse|lapses)$/

/** "It no longer works" is "it stops working". */
function isOver({ texts }: Statement, source: Statement): boolean {
  const isNoLonger = texts.some((text, at) => (text === 'longer' && texts[at - 1] === 'no') || text === 'anymore')
  return isNoLonger && source.texts.some((text) => ENDS.test(text))
}

/** A no that a statement near by says to the very word of the claim that no agreeing statement knows. */
export function deniesWhatIsSaid(source: Statement, claim: Statement, agreeing: readonly Statement[]): boolean {
  if (!source.isNegated || agreeing.length === 0) return false
  const [denied] = source.deniedWords
  const isSaid = (word: JudgedWord) => claim.words.some((said) => isSameWord(said, word))
  if (!denied)
    return (
      source.words.length >= 2 &&
      source.words.every(isSaid) &&
      !agreeing.some((other) => source.words.every((word) => indexOf(other).has(word)))
    )
  if (claim.hasOnly || source.hasUnless) return false
  return isSaid(denied) && !agreeing.some((other) => indexOf(other).has(denied))
}

/** The nearest statement is against the claim, but one near by agrees, which says the very word or denies none of what is claimed. */
export function isToldOtherwise(claim: Statement, source: Statement, near: readonly Statement[]): boolean {
  const turned = findOpposites(claim, source)
  if (turned.length === 0) return source.isNegated && !mayDeny(source, claim) && near.some((other) => agrees(claim, other))
  if (!turned.every((text) => text.endsWith('er'))) return false
  const words = indexOf(source)
  const shared = allWords(claim).filter((word) => words.has(word))
  return near.some((other) => {
    const others = indexOf(other)
    return agrees(claim, other) && turned.every((text) => textsOf(other).has(text)) && shared.every((word) => others.has(word))
  })
}

/** Whether what a statement says no to may be what the claim says. */
function mayDeny({ deniedWords, words }: Statement, claim: Statement): boolean {
  if (deniedWords.length === 0) {
    const known = indexOf(claim)
    return words.filter((word) => known.has(word)).length * 2 >= words.length
  }
  const claimed = indexOf(claim)
  return deniedWords.some((word) => claimed.has(word))
}

/** Whether two statements that both say no say it to the same: "some don't, so it is never reported" denies no reporting at all. */
function denyTheSame(claim: Statement, source: Statement): boolean {
  const [first] = source.deniedWords
  const [ours] = claim.deniedWords
  if (!first || !ours) return true
  return indexOf(claim).has(first) || claim.deniedWords.some((word) => source.deniedWords.some((other) => isSameWord(word, other)))
}

/** "You can't give it to a friend" is "the name can't be changed", as long as no source says that the first may be done. */
export function deniesInOtherWords(claim: Statement, source: Statement, cited: readonly AnalysedSource[]): boolean {
  const [denied] = claim.deniedWords
  if (!source.isNegated || !denied || findOpposites(claim, source).length > 0) return false
  const alike = countOf(claim, source)
  return !cited.some(({ statements }) =>
    statements.some(
      ({ statement }) => !statement.isNegated && indexOf(statement).has(denied) && (isDeed(denied) || countOf(claim, statement) >= alike),
    ),
  )
}

/** How many of a claim's words a statement holds. */
function countOf(claim: Statement, statement: Statement): number {
  const index = indexOf(statement)
  return allWords(claim).filter((word) => index.has(word)).length
}

/** "Only if it is missing" is "not unless it is missing", and "not when it is no longer missing". */
export function limitsTo(claim: Statement, source: Statement): boolean {
  return source.hasOnly && !source.isNegated && (claim.hasUnless || claim.hasExcept || claim.isConditionNegated)
}

/** "Just reply, without coming back" is "you don't need to come back". */
function isUndone({ unlessWords: [undone] }: Statement, { deniedWords: [denied] }: Statement): boolean {
  return denied !== undefined && undone !== undefined && isSameWord(undone, denied)
}

/** "There is no fee" is "free". */
export function deniesCost(claim: Statement): boolean {
  return claim.isNegated && claim.deniedWords.slice(0, 2).some(({ keys }) => keys.includes('=price') || keys.includes('=pay'))
}

/** "Everything but gift cards can be returned" carries "gift cards can't be returned". */
export function excludes(claim: Statement, source: Statement): boolean {
  const taken = [...source.exceptWords, ...(source.texts.includes('unless') ? source.unlessWords : [])]
  return taken.length > 0 && claim.words.some((word) => taken.some((other) => isSameWord(word, other)))
}
