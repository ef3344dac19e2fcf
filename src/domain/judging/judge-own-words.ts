import { contrast } from './judge-contrasts.ts'
import type { Given } from './judge-evidence.ts'
import { partOf } from './judge-polarity.ts'
import type { AnalysedSource } from './judge-source.ts'
import { STRONG } from './judge-strong-lexicon.ts'
import type { ReadText } from './judge-text.ts'
import type { UnsupportedReason } from './judge-verdict.ts'

/** A sentence's words in order without its noes, and how many noes stand before each word; one more for the end. */
interface Sequence {
  readonly keys: readonly string[]
  /** As they are written. */
  readonly texts: readonly string[]
  /** Where each begins in the folded text. */
  readonly starts: readonly number[]
  readonly noes: readonly number[]
}

/** Words of two sentences that stand for each other, by their places. */
type Pair = readonly [inClaim: number, inSource: number]

const FEWEST_WORDS = 4
/** Longer sentences are lists, which the other rules take apart. */
const MOST_WORDS = 80
/** A sentence is in the source's own words when so many of them stand there in the same order. */
const OWN_WORDS_SHARE = 0.85
/** Between two words that both have, more words than this on either side are another thought. */
const GAP = 3

/**
 * J10, J11, J13: a sentence in the source's own words is compared with it word by word, wherever clauses end and whatever else
 * the source says: it says no where the source does (`A product can belong to more than one category` does not carry `A
 * product can not belong …`), has no `after` where that has `before`, and no `always` put in.
 */
export function judgeOwnWords(read: ReadText, sources: readonly AnalysedSource[], given: Given): UnsupportedReason[] {
  if (read.words.length < FEWEST_WORDS || read.words.length > MOST_WORDS) return []
  let first: UnsupportedReason | null = null
  for (const { sentences } of sources) {
    for (const sentence of sentences) {
      if (sentence.words.length > MOST_WORDS || !holds(sentence, read)) continue
      const claim = sequenceOf(read)
      const source = sequenceOf(sentence)
      const pairs = pairUp(claim.keys, source.keys)
      if (pairs.length < claim.keys.length - othersIn(claim.keys.length)) continue
      // With a word of its own, a short sentence may be about something else: `Opened items can not` beside `unused items can`.
      const isOwn = pairs.length >= claim.keys.length * OWN_WORDS_SHARE
      const reason =
        isOwn && turns(claim, source, pairs)
          ? ({ code: 'negation' } as const)
          : (findChange(claim, source, pairs) ?? (dropsCondition(read, sentence, pairs, given) ? DROPPED : null))
      if (!reason && isOwn) return []
      first ??= reason
    }
  }
  return first ? [first] : []
}

/** How many words of its own such a sentence may have. */
function othersIn(words: number): number {
  return Math.max(1, words * (1 - OWN_WORDS_SHARE))
}

const NO =
  /^(?:not|never|no|none|nobody|nothing|neither|nor|nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|weder|nichts|pas|jamais|aucun|aucune|nunca|jamas|ningun|ninguna|tampoco|nessun|nessuno|nessuna|nao|nenhum|nenhuma|niet|geen|nooit)$/
/** `isn't`, `cannot`: a word and its no. */
const CONTRACTED = /^(\p{L}+?)(?:n't|not)$/u
/** What two of them leave of their word. */
const SHORTENED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' }
/** `Does not delete` is the no of `deletes`. */
const HELPS = /^(?:do|does|did)$/

const sequences = new WeakMap<ReadText, Sequence>()

/** Those of a source are asked for with each sentence of the draft. */
function sequenceOf(read: ReadText): Sequence {
  const known = sequences.get(read)
  if (known) return known
  const keys: string[] = []
  const texts: string[] = []
  const starts: number[] = []
  const noes = [0]
  const say = (key: string, text: string, start: number) => {
    keys.push(key)
    texts.push(text)
    starts.push(start)
    noes.push(0)
  }
  const deny = () => {
    if (HELPS.test(keys.at(-1) ?? '')) {
      keys.pop()
      texts.pop()
      starts.pop()
      const before = noes.pop() ?? 0
      noes[keys.length] = (noes[keys.length] ?? 0) + before
    }
    noes[keys.length] = (noes[keys.length] ?? 0) + 1
  }
  for (const word of read.words) {
    const { text } = word
    // "No, they can't be changed" answers, and denies nothing by itself.
    if (keys.length === 0 && text === 'no' && read.folded.text.charAt(word.end) === ',') continue
    const contracted = NO.test(text) ? undefined : CONTRACTED.exec(text)?.[1]
    if (contracted !== undefined) say(SHORTENED[contracted] ?? contracted, SHORTENED[contracted] ?? contracted, word.start)
    if (contracted !== undefined || NO.test(text)) deny()
    else say(word.keys[0] ?? text, text, word.start)
  }
  const sequence = { keys, texts, starts, noes }
  sequences.set(read, sequence)
  return sequence
}

/** Whether a sentence has enough of the words at all: their order costs more to compare. */
function holds({ words, index }: ReadText, claim: ReadText): boolean {
  let lacking = othersIn(claim.words.length)
  if (words.length < claim.words.length - lacking) return false
  for (const word of claim.words) if (!index.has(word) && !partOf(word.text).isNegation && --lacking < 0) return false
  return true
}

/** The longest run of words that both have in the same order (longest common subsequence), as pairs of places. */
function pairUp(claim: readonly string[], source: readonly string[]): Pair[] {
  const width = source.length + 1
  const lengths = new Uint8Array((claim.length + 1) * width)
  for (let i = claim.length - 1; i >= 0; i--) {
    for (let j = source.length - 1; j >= 0; j--) {
      const at = i * width + j
      lengths[at] = claim[i] === source[j] ? 1 + (lengths[at + width + 1] ?? 0) : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < claim.length && j < source.length; ) {
    const at = i * width + j
    if (claim[i] === source[j]) pairs.push([i++, j++])
    else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) i++
    else j++
  }
  return pairs
}

/** A no that stands so many words earlier or later says the same: `not in a hurry`, `in no hurry`. */
const MOVED = 2

/** Whether somewhere between two words that both have, one says no and the other does not. */
function turns(claim: Sequence, source: Sequence, pairs: readonly Pair[]): boolean {
  let [before, beforeInSource] = [-1, -1]
  let turned: { readonly at: number; readonly saysNo: boolean; readonly isPlain: boolean }[] = []
  for (const [at, atInSource] of [...pairs, [claim.keys.length, source.keys.length] as const]) {
    const [words, inSource] = [at - before, atInSource - beforeInSource]
    const saysNo = isOdd(claim, before, at)
    if (saysNo !== isOdd(source, beforeInSource, atInSource)) {
      const last = turned.at(-1)
      const isMoved = last !== undefined && last.saysNo !== saysNo && at - last.at <= MOVED
      // Where each has a word that the other has not, one may be the opposite of the other: `not authorised`, `unauthorised`.
      const isPlain = words <= GAP && inSource <= GAP && (words === 1 || inSource === 1)
      turned = isMoved ? turned.slice(0, -1) : [...turned, { at, saysNo, isPlain }]
    }
    before = at
    beforeInSource = atInSource
  }
  return turned.some(({ isPlain }) => isPlain)
}

const DROPPED: UnsupportedReason = { code: 'condition', value: 'dropped' }
const OPENS_CONDITION = /^(?:if|when|unless|once|wenn|falls|sobald|si|lorsque|quand|cuando)$/
/** Begins a statement; a step may go without its condition, which is why it is told. */
const OPENS_STATEMENT = /^(?:you|we|they|it|this|these|the|a|an|your|our|their|there|he|she)$/

/** `If you pay late, we close your account` does not carry `We close your account`, unless the customer has told of paying late. */
function dropsCondition(read: ReadText, sentence: ReadText, pairs: readonly Pair[], given: Given): boolean {
  const { words, folded } = sentence
  if (!OPENS_CONDITION.test(words[0]?.text ?? '') || !OPENS_STATEMENT.test(read.words[0]?.text ?? '')) return false
  const comma = folded.text.indexOf(',')
  const conditions = words.filter(({ end, isContent }) => isContent && end <= comma)
  const [first] = pairs
  // What the condition is about is still said, by the sentence or by the customer.
  const isSaid = conditions.filter((word) => read.index.has(word) || given.wrote(word)).length * 2 >= conditions.length
  return !isSaid && first !== undefined && (sequenceOf(sentence).starts[first[1]] ?? 0) > comma
}

/** A word exchanged for one that contrasts with it, or an overstatement put in. */
function findChange(claim: Sequence, source: Sequence, pairs: readonly Pair[]): UnsupportedReason | null {
  let [before, beforeInSource] = [-1, -1]
  for (const [at, atInSource] of [...pairs, [claim.keys.length, source.keys.length] as const]) {
    const own = claim.texts.slice(before + 1, at)
    const theirs = source.texts.slice(beforeInSource + 1, atInSource)
    // `Not refundable` is `non-refundable`.
    const isSet = isOdd(claim, before, at) !== isOdd(source, beforeInSource, atInSource)
    const turned = !isSet && own.length === theirs.length ? own.find((text, place) => contrast(text, theirs[place] ?? '')) : undefined
    if (turned !== undefined) return { code: 'opposite', value: turned }
    if (own.length === 1 && MAY.test(own[0] ?? '') && HAS_TO.test(theirs.join(' '))) return { code: 'modality' }
    if (own.length <= MOST_PUT_IN && theirs.length === 0) {
      const strong = own.find((text) => text !== 'next' && overstates(text, source.texts))
      if (strong !== undefined) return { code: 'strong', value: strong }
    }
    before = at
    beforeInSource = atInSource
  }
  return null
}

const MOST_PUT_IN = 2
const MAY = /^(?:can|may|might|could)$/
const HAS_TO = /^(?:ha(?:ve|s)|needs?) to$/

/** Put into the source's own words, only the same overstatement carries it: `all` elsewhere in the sentence is no `always`. */
function overstates(text: string, said: readonly string[]): boolean {
  return STRONG.some(({ says }) => says.has(text) && !said.some((other) => says.has(other)))
}

function isOdd({ noes }: Sequence, after: number, upTo: number): boolean {
  let count = 0
  for (let at = after + 1; at <= upTo; at++) count += noes[at] ?? 0
  return count % 2 === 1
}
