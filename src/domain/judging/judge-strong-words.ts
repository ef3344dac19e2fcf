import { isComparative, judgeComparison } from './judge-comparison.ts'
import { allWords } from './judge-polarity.ts'
import type { AnalysedSource } from './judge-source.ts'
import { STRONG } from './judge-strong-lexicon.ts'
import type { ReadText, SourceSentence } from './judge-text.ts'
import type { UnsupportedReason } from './judge-verdict.ts'
import { type JudgedWord, WordIndex } from './judge-words.ts'

/**
 * J11: words that overstate ("always", "all", "only", "guaranteed") stand in the sentences that carry the claim, or in
 * what these stand under. A question back rests on no sentence; for it any of the sources will do.
 */
export function judgeStrongWords(
  read: ReadText,
  chosen: readonly { readonly source: AnalysedSource; readonly sentence: SourceSentence }[] | null,
  sources: readonly AnalysedSource[],
  isEcho: (word: JudgedWord) => boolean,
): UnsupportedReason[] {
  const compared = judgeComparisons(read, sources)
  if (compared.reversed) return [{ code: 'strong', value: compared.reversed.raw }]
  const boundless = MAY_BE_BOUNDLESS.test(read.lower) ? BOUNDLESS.exec(read.lower)?.[0] : undefined
  if (boundless && !sources.some((source) => BOUNDLESS.test(source.plain))) return [{ code: 'strong', value: boundless }]
  const overstating = read.words.filter(
    (word, index) =>
      groupOf(word) !== undefined &&
      !isEnglishName(read, word.text) &&
      !isIdiom(read, index) &&
      !isEcho(word) &&
      !compared.borneOut.includes(word),
  )
  if (overstating.length === 0) return []
  const sentences = sources.flatMap((source) => {
    const alike = likenesses(read, source)
    return source.sentences.filter(
      (sentence, at) => chosen === null || chosen.some((each) => each.sentence === sentence) || (alike[at] ?? 0) >= ALIKE,
    )
  })
  const indexes = [...sources.map((source) => source.headingIndex), ...sentences.map((sentence) => sentence.wide)]
  return overstating
    .filter((word) => {
      const carrying = [...(groupOf(word)?.carriedBy ?? [])]
      if (word.text === 'only' && isOnlyOfAnother(read, word, sources)) return true
      if (isOnce(read, word, sources)) return false
      const isCarried = indexes.some((index) => carrying.some((text) => index.hasText(text)))
      return !isCarried && !(ALWAYS.test(word.text) && sentences.some(saysAlways))
    })
    .map((word) => ({ code: 'strong', value: word.raw }))
}

/** `solo` is "only" in Spanish and Italian, and a plan in English. */
export function isEnglishName({ language }: ReadText, text: string): boolean {
  return language === 'en' && text === 'solo'
}

/** `as many devices as you like`, `in person`: said by phrases, not by words. */
const MAY_BE_BOUNDLESS = / as you |limit|in person/
const BOUNDLESS =
  /\bas (?:many|much|often)\b[^.,;]{0,30}\bas you (?:like|want|wish|need|please)\b|\bunlimited\b|\bwithout (?:any )?limits?\b|\bin person\b/

function judgeComparisons(read: ReadText, sources: readonly AnalysedSource[]) {
  const borneOut: JudgedWord[] = []
  let reversed: JudgedWord | undefined
  for (const word of read.words) {
    if (!isComparative(word)) continue
    const comparison = judgeComparison(word, read, sources)
    if (comparison === 'borne-out') borneOut.push(word)
    if (comparison === 'reversed') reversed ??= word
  }
  return { borneOut, reversed }
}

/** "Only viewers pay" where it is said that only editors do: what the `only` is about stands with the source's own. */
function isOnlyOfAnother(read: ReadText, only: JudgedWord, sources: readonly AnalysedSource[]): boolean {
  const statements = sources.flatMap((source) => source.statements.flatMap(({ statement }) => (statement.hasOnly ? [statement] : [])))
  const next = read.words[read.words.indexOf(only) + 1]
  const focus =
    next && next.start - only.end <= 1
      ? read.content.find((word) => word.start > only.end)
      : read.content.findLast((word) => word.end < only.start)
  if (statements.length === 0 || !focus || !sources.some((source) => source.index.has(focus))) return false
  return !statements.some((statement) => new WordIndex(allWords(statement)).has(focus))
}

/** "Only once", "not twice" of what a source says to be done only once. */
function isOnce(read: ReadText, word: JudgedWord, sources: readonly AnalysedSource[]): boolean {
  const next = read.words[read.words.indexOf(word) + 1]?.text
  if (!(word.text === 'twice' || (word.text === 'only' && next === 'once'))) return false
  return sources.some(({ sentences }) => sentences.some(({ index }) => index.hasText('only') && index.hasText('once')))
}

/** The words that overstate, each with the first group of `STRONG` that it stands in. */
const GROUPS = new Map(STRONG.toReversed().flatMap((group) => [...group.says].map((word) => [word, group] as const)))

function groupOf(word: JudgedWord) {
  return GROUPS.get(word.text)
}

/** A sentence that holds this share of the claim's words speaks of the same, chosen or not. */
const ALIKE = 0.6

const ALWAYS = /^(?:always|anytime|constantly|immer|jederzeit|toujours|siempre)$/

function saysAlways(sentence: SourceSentence): boolean {
  return sentence.figures.some((figure) => figure.low === 'always')
}

/** `that's all`, `all you need`, `first of all`, `not at all`, `if only`, `best to`. */
function isIdiom(read: ReadText, index: number): boolean {
  const text = (offset: number) => read.words[index + offset]?.text ?? ''
  const word = text(0)
  // "no guarantee", "not automatically" claim less than nothing was said of it
  if (UNDERSTATED.test(word) && (DENIES.test(text(-1)) || DENIES.test(text(-2)))) return true
  if (word === 'all')
    return (
      (text(1) === 'of' && /^(?:these|them|the)$/.test(text(2)) && /[:\n]/.test(read.folded.text)) ||
      (/^(?:at|after|of|above|that's|set|you|that|the)$/.test(text(-1)) && /^(?:you|set|that|)$/.test(text(1))) ||
      (/^(?:you|set|that|this|these|our|your|done)$/.test(text(1)) && text(1) === 'set') ||
      text(-1) === 'at' ||
      text(-1) === 'after' ||
      text(-2) === 'first' ||
      (/^(?:are|is|were)$/.test(text(-1)) &&
        read.tokens.some((token) => /^(?:,|and)$/.test(token.text) && token.end <= (read.words[index]?.start ?? 0))) ||
      text(1) === 'you'
    )
  // "Visa, PayPal and Klarna are all accepted": of what has just been named
  if (word === 'anyone' || word === 'anybody') return text(1) === 'else' || isDenied(read, index) || isMereAny(text(-1), text(1), text(-2))
  if (word === 'any') return isMereAny(text(-1), text(1), text(-2))
  if (word === 'every' && isFigureBehind(read, index)) return true
  if (word === 'half') return /^an?$/.test(text(1))
  if (word === 'double') return /^check/.test(text(1))
  if (word === 'next' || word === 'same') return !/^(?:day|morning|week|weekday|month|working|business|hour)$/.test(text(1))
  if (word === 'even') return !/^(?:if|when|after|though|without|used|for|with)$/.test(text(1))
  if (word === 'longer' && text(-1) === 'no') return true
  // a limit, which its figure is judged by
  if (/er$/.test(word) && text(1) === 'than' && isFigureBehind(read, index + 1)) return true
  if (/^every(?:one|body)$/.test(word)) return text(1) === 'else'
  if (word === 'only' && isCountBehind(read, index)) return true
  if (word === 'only') return text(-1) === 'not' || text(-1) === 'if'
  return false
}

const UNDERSTATED = /^(?:guarantee\p{L}*|always|automatically|immediately|instantly|unlimited|every|everyone|everything)$/u
const DENIES = /^(?:no|not|never|cannot|\p{L}+n't|without)$/u

/** "Not necessary for anyone": of none, then. */
function isDenied(read: ReadText, index: number): boolean {
  const start = read.words[index]?.start ?? 0
  return read.words
    .slice(Math.max(0, index - 6), index)
    .some((word) => DENIES.test(word.text) && !/[,;:.]/.test(read.folded.text.slice(word.end, start)))
}

function isCountBehind(read: ReadText, index: number): boolean {
  const end = read.words[index]?.end ?? 0
  return read.figures.some(
    ({ start, dimension, low }) => start >= end && start - end <= 3 && /^(?:count|size|money)$/.test(dimension) && low !== 'free',
  )
}

function isFigureBehind(read: ReadText, index: number): boolean {
  const end = read.words[index]?.end ?? 0
  return read.figures.some(({ start }) => start >= end && start - end <= 3)
}

/** `at any time`, `if you have any questions`, `any other`, `not … any`: no claim that it holds for all. */
function isMereAny(before: string, after: string, beforeThat: string): boolean {
  if (
    /^(?:age|ages|size|amount|weight|reason|destination|country|kind|type|plan|fare|rate|device|day|date|time of)$/.test(after) &&
    before !== 'without'
  )
    return false
  return (
    /^(?:at|in|if|have|without|not|never|see|need|has|find|erases?|with|or|and|of)$/.test(before) ||
    /^(?:other|further|additional|more|extra|questions?|time|problems?|issues?|trouble|help|errors?|case|way|remaining|of|unused|longer|doubt|details?|changes?)$/.test(
      after,
    ) ||
    /^(?:not|never|don't|doesn't|isn't|aren't|can't|cannot|won't|if)$/.test(beforeThat)
  )
}

/** For each sentence of a source the share of the claim's words that it holds: settles which of several like ones is meant. */
export function likenesses(read: ReadText, source: AnalysedSource): number[] {
  const shares = source.sentences.map(() => 0)
  for (const word of read.content) for (const at of source.sentencesWith(word)) shares[at] = (shares[at] ?? 0) + 1
  return shares.map((count) => count / (read.content.length || 1))
}
