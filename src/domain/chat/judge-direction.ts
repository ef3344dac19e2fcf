import { OPPOSITES, STRONG } from './judge-lexicon.ts'
import type { Statement } from './judge-polarity.ts'
import type { AnalysedSource } from './judge-source.ts'
import type { ReadText } from './judge-text.ts'
import type { UnsupportedReason } from './judge-verdict.ts'
import { type JudgedWord, WordIndex } from './judge-words.ts'

interface Aligned {
  readonly statement: Statement
  readonly overlap: number
}

/**
 * J10–J13: each statement of the sentence points the same way as the statement of the cited sources that it resembles
 * most: negation, opposites, exceptions, conditions and what one must or may do.
 */
export function judgeDirection(read: ReadText, sources: readonly AnalysedSource[]): UnsupportedReason[] {
  const candidates = sources.flatMap((source) => source.sentences.flatMap((sentence) => sentence.statements))
  const weights = rarities(candidates)
  const reasons: UnsupportedReason[] = []
  for (const statement of read.statements) {
    const aligned = align(statement, candidates, weights)
    if (aligned.length === 0) continue
    const reason = compare(
      statement,
      aligned.map((each) => each.statement),
    )
    if (reason) reasons.push(reason)
  }
  return reasons
}

function allWords(statement: Statement): JudgedWord[] {
  return [...statement.words, ...statement.conditionWords, ...statement.exceptWords]
}

const indexes = new WeakMap<Statement, WordIndex>()
function indexOf(statement: Statement): WordIndex {
  const known = indexes.get(statement)
  if (known) return known
  const index = new WordIndex(allWords(statement))
  indexes.set(statement, index)
  return index
}

/** How many statements hold a key; rare words align better than common ones. */
function rarities(candidates: readonly Statement[]): (word: JudgedWord) => number {
  return (word) => {
    let count = 0
    for (const candidate of candidates) if (indexOf(candidate).has(word)) count++
    return count === 0 ? 0 : 1 / Math.sqrt(count)
  }
}

/** The source statements that share most with this one: all within a twentieth of the best. */
function align(statement: Statement, candidates: readonly Statement[], weightOf: (word: JudgedWord) => number): Aligned[] {
  const words = allWords(statement)
    .map((word) => ({ word, weight: weightOf(word) }))
    .filter(({ weight }) => weight > 0)
  if (words.length === 0) return []
  const scored = candidates.map((candidate) => {
    const index = indexOf(candidate)
    return { statement: candidate, overlap: words.reduce((sum, { word, weight }) => sum + (index.has(word) ? weight : 0), 0) }
  })
  const best = Math.max(...scored.map(({ overlap }) => overlap))
  return best === 0 ? [] : scored.filter(({ overlap }) => overlap >= best * 0.95)
}

function compare(claim: Statement, sources: readonly Statement[]): UnsupportedReason | null {
  const opposite = findOpposite(claim, sources)
  const cancels = opposite !== null && sources.some((source) => source.isNegated !== claim.isNegated)
  if (opposite !== null && !cancels) return { code: 'opposite', value: opposite }
  if (opposite === null) {
    const negated = sources.filter((source) => source.isNegated)
    if (claim.isNegated && negated.length === 0 && !sources.some(excludes(claim))) return { code: 'negation' }
    if (!claim.isNegated && negated.length > 0 && !isOnlyForUnless(claim, negated)) return { code: 'negation' }
  }
  return compareConditions(claim, sources) ?? compareModality(claim, sources)
}

/** "Not without your consent" is "only with your consent". */
function isOnlyForUnless(claim: Statement, negated: readonly Statement[]): boolean {
  return claim.hasOnly && negated.every((source) => source.hasExcept)
}

/** "Everything but gift cards can be returned" carries "gift cards can't be returned". */
function excludes(claim: Statement): (source: Statement) => boolean {
  return (source) => source.exceptWords.length > 0 && claim.words.some((word) => new WordIndex(source.exceptWords).has(word))
}

function compareConditions(claim: Statement, sources: readonly Statement[]): UnsupportedReason | null {
  if (claim.hasExcept && !sources.some((source) => source.hasExcept || source.isNegated || source.hasOnly || source.isConditionNegated))
    return { code: 'condition' }
  if (
    claim.isNegated &&
    !claim.hasExcept &&
    !claim.hasOnly &&
    claim.conditionWords.length === 0 &&
    sources.every((source) => source.isNegated && source.hasExcept)
  ) {
    if (!claim.words.some((word) => sources.some((source) => new WordIndex(source.exceptWords).has(word)))) return { code: 'condition' }
  }
  for (const source of sources) {
    if (source.exceptWords.length === 0 || claim.hasExcept || claim.isNegated || claim.hasOnly) continue
    const taken = new WordIndex(source.exceptWords)
    const kept = new WordIndex([...source.words, ...source.conditionWords])
    const hit = claim.words.find((word) => taken.has(word) && !kept.has(word))
    if (hit && !source.isNegated) return { code: 'condition', value: hit.text }
  }
  const conditions = sources.filter((source) => source.conditionWords.length > 0)
  if (claim.conditionWords.length > 0 && conditions.length > 0) {
    const alike = conditions.filter((source) => claim.conditionWords.some((word) => new WordIndex(source.conditionWords).has(word)))
    if (alike.length > 0 && alike.every((source) => source.isConditionNegated !== claim.isConditionNegated))
      return { code: 'negation', value: 'condition' }
  }
  return null
}

/** What may be done does not have to be done. */
function compareModality(claim: Statement, sources: readonly Statement[]): UnsupportedReason | null {
  if (claim.modal === 'must' && !claim.isNegated && sources.every((source) => source.modal === 'may' && !source.hasOnly))
    return { code: 'modality' }
  return null
}

const opposites = new Map<string, string[]>()
for (const [a, b] of OPPOSITES) {
  opposites.set(a, [...(opposites.get(a) ?? []), b])
  opposites.set(b, [...(opposites.get(b) ?? []), a])
}
const NEGATED = /^(?:un|non|in|im|dis|ir|il)(?=\p{L}{4})/u

/** A word of the claim whose opposite, and not the word itself, stands in every aligned source statement. */
function findOpposite(claim: Statement, sources: readonly Statement[]): string | null {
  for (const word of claimTexts(claim)) {
    const others = [...(opposites.get(word) ?? []), `un${word}`, `non${word}`, `in${word}`, `dis${word}`]
    if (NEGATED.test(word)) others.push(word.replace(NEGATED, ''))
    const conflicting = sources.filter((source) => {
      const texts = claimTexts(source)
      return !texts.has(word) && others.some((other) => texts.has(other))
    })
    if (conflicting.length === sources.length) return word
  }
  return null
}

const textSets = new WeakMap<Statement, Set<string>>()
function claimTexts(statement: Statement): Set<string> {
  const known = textSets.get(statement)
  if (known) return known
  const texts = new Set(statement.texts)
  textSets.set(statement, texts)
  return texts
}

/** J11: words that overstate ("always", "all", "guaranteed", "free") stand in what is cited. */
export function judgeStrongWords(
  read: ReadText,
  sources: readonly AnalysedSource[],
  isEcho: (word: JudgedWord) => boolean,
): UnsupportedReason[] {
  const reasons: UnsupportedReason[] = []
  read.words.forEach((word, index) => {
    const group = STRONG.find(({ says }) => says.has(word.text))
    if (!group || isIdiom(read, index) || isEcho(word)) return
    const carried = sources.some(
      (source) => [...group.carriedBy].some((text) => source.index.hasText(text)) || carriesAlways(source, word.text),
    )
    if (!carried) reasons.push({ code: 'strong', value: word.raw })
  })
  return reasons
}

function carriesAlways(source: AnalysedSource, text: string): boolean {
  return (
    /^(?:always|anytime|constantly|immer|jederzeit|toujours|siempre)$/.test(text) &&
    source.sentences.some((sentence) => sentence.figures.some((figure) => figure.low === 'always'))
  )
}

/** `that's all`, `all you need`, `first of all`, `not at all`, `if only`, `best to`. */
function isIdiom(read: ReadText, index: number): boolean {
  const text = (offset: number) => read.words[index + offset]?.text ?? ''
  const word = text(0)
  if (word === 'all')
    return (
      (/^(?:at|after|of|above|that's|set|you|that|the)$/.test(text(-1)) && /^(?:you|set|that|)$/.test(text(1))) ||
      (/^(?:you|set|that|this|these|our|your|done)$/.test(text(1)) && text(1) === 'set') ||
      text(-1) === 'at' ||
      text(-1) === 'after' ||
      text(-2) === 'first' ||
      text(1) === 'you'
    )
  if (word === 'only') return text(-1) === 'not' || text(-1) === 'if'
  return false
}
