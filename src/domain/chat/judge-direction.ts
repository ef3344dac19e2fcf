import { stemWord } from '../text/find-words.ts'
import { OPPOSITES, STRONG } from './judge-lexicon.ts'
import type { Statement } from './judge-polarity.ts'
import type { AnalysedSource } from './judge-source.ts'
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
    source.sentences.flatMap((sentence) =>
      sentence.statements.map((statement) => ({
        statement,
        index: indexOf(statement, sentence),
        bonus: (figured.includes(sentence) ? 1 : 0) + likeness(read, sentence),
      })),
    ),
  )
  const weights = rarities(candidates)
  const texts = new Set(candidates.flatMap(({ statement }) => [...textsOf(statement)]))
  const reasons: UnsupportedReason[] = []
  for (const statement of read.statements) {
    const aligned = align(statement, candidates, weights)
    if (aligned.length === 0) continue
    const reason = compare(statement, aligned, texts)
    if (reason) reasons.push(reason)
  }
  return reasons
}

function allWords(statement: Statement): JudgedWord[] {
  return [...statement.words, ...statement.conditionWords, ...statement.exceptWords, ...statement.unlessWords]
}

/** The share of the claim's words that the sentence holds: settles which of several like statements is meant. */
function likeness(read: ReadText, sentence: SourceSentence): number {
  return read.content.length === 0 ? 0 : read.content.filter((word) => sentence.index.has(word)).length / read.content.length
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

/** How many statements hold a word; rare words align better than common ones. */
function rarities(candidates: readonly Candidate[]): (word: JudgedWord) => number {
  return (word) => {
    let count = 0
    for (const candidate of candidates) if (candidate.index.has(word)) count++
    return count === 0 ? 0 : 1 / Math.sqrt(count)
  }
}

/** The source statements that share most with this one: all within a twentieth of the best. */
function align(statement: Statement, candidates: readonly Candidate[], weightOf: (word: JudgedWord) => number): Aligned[] {
  const words = allWords(statement)
    .map((word) => ({ word, weight: weightOf(word) }))
    .filter(({ weight }) => weight > 0)
  if (words.length === 0) return []
  const scored = candidates.map((candidate) => {
    const overlap = words.reduce((sum, { word, weight }) => sum + (candidate.index.has(word) ? weight : 0), 0)
    return { statement: candidate.statement, overlap: overlap === 0 ? 0 : overlap + candidate.bonus }
  })
  const best = Math.max(...scored.map(({ overlap }) => overlap))
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  if (best < total * SHARED) return []
  const claimed = new WordIndex(words.map(({ word }) => word))
  return scored
    .filter(({ overlap }) => overlap >= best * 0.98)
    .map((each) => ({ statement: each.statement, isWhole: allWords(each.statement).every((word) => claimed.has(word)) }))
}

function compare(claim: Statement, aligned: readonly Aligned[], texts: ReadonlySet<string>): UnsupportedReason | null {
  const sources = aligned.map(({ statement }) => statement)
  const stranger = findStranger(claim, texts)
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

const opposites = new Map<string, string[]>()
for (const [a, b] of OPPOSITES) {
  opposites.set(a, [...(opposites.get(a) ?? []), b])
  opposites.set(b, [...(opposites.get(b) ?? []), a])
}
const NEGATED = /^(?:un|non|in|im|dis|ir|il)(?=\p{L}{4})/u

/** What a word becomes with a negating prefix or without its own. */
function prefixed(word: string): readonly string[] {
  const known = prefixedCache.get(word)
  if (known) return known
  if (prefixedCache.size >= CACHE_LIMIT) prefixedCache.clear()
  const result = prefixWord(word)
  prefixedCache.set(word, result)
  return result
}

const CACHE_LIMIT = 10_000
const prefixedCache = new Map<string, readonly string[]>()

function prefixWord(word: string): string[] {
  const others = [`un${word}`, `non${word}`, `in${word}`, `dis${word}`, `non${stemWord(word)}`]
  if (!NEGATED.test(word)) return others
  const positive = word.replace(NEGATED, '')
  return [...others, positive, stemWord(positive)]
}

/** A word of the claim that the cited sources know only with, or without, a negating prefix (`used` where all say `unused`). */
function findStranger(claim: Statement, texts: ReadonlySet<string>): string | null {
  const isStranger = (word: string) =>
    word.length >= 4 && !texts.has(word) && !texts.has(stemWord(word)) && prefixed(word).some((other) => texts.has(other))
  return claim.texts.find(isStranger) ?? null
}

/** Words of the claim whose opposite, and not the word itself, stands in the source statement. */
function findOpposites(claim: Statement, source: Statement): string[] {
  const said = textsOf(source)
  return claim.texts.filter((word) => {
    if (said.has(word)) return false
    const others = opposites.get(word)
    return others?.some((other) => said.has(other)) || (word.length >= 4 && prefixed(word).some((other) => said.has(other)))
  })
}

const textSets = new WeakMap<Statement, ReadonlySet<string>>()

function textsOf(statement: Statement): ReadonlySet<string> {
  const known = textSets.get(statement)
  if (known) return known
  const texts = new Set(statement.texts.flatMap((text) => [text, stemWord(text)]))
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
