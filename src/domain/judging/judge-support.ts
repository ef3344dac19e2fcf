import { stemWord } from '../text/find-words.ts'
import type { FigurePlace } from './judge-figures.ts'
import { beyondIdioms } from './judge-idioms.ts'
import type { AnalysedSource } from './judge-source.ts'
import { isGeneric, strangeThings } from './judge-strange-words.ts'
import type { ReadText, SourceSentence } from './judge-text.ts'
import type { Quote } from './judge-verdict.ts'
import type { JudgedWord, WordIndex } from './judge-words.ts'

/** The share of a sentence's content words that its cited spans (or their headings) must hold. */
const CARRIED_SHARE = 0.6
/** A clause this long must be carried by half as well: no invented half behind a true one. */
const CLAUSE_LENGTH = 3
/** A sentence whose figure is found, with as many other words, may name one thing in a word of its own: "a four-hour slot". */
const ANCHORED_WORDS = 3
/** How many sentences of one source a single sentence may rest on. */
const SENTENCES_PER_SOURCE = 6

export interface Support {
  readonly quotes: readonly Quote[]
  /** The sentences that carry the claim. */
  readonly chosen: readonly { readonly source: AnalysedSource; readonly sentence: SourceSentence }[]
  /** Content words that no chosen sentence and no heading holds. */
  readonly missing: readonly JudgedWord[]
  readonly carried: number
}

/**
 * Chooses in each cited source the sentences that carry most of what is claimed, the ones of the figures first, and
 * stops as soon as another one would add nothing.
 */
export function findSupport(content: readonly JudgedWord[], places: readonly FigurePlace[], sources: readonly AnalysedSource[]): Support {
  const open = new Set(content)
  const chosen: { source: AnalysedSource; sentence: SourceSentence }[] = []
  for (const { source, sentence } of places) {
    if (chosen.some((other) => other.sentence === sentence)) continue
    chosen.push({ source, sentence })
    for (const word of open) if (sentence.index.has(word)) open.delete(word)
  }
  for (const source of sources) chooseSentences(source, content, open, chosen)
  for (const word of open) if (sources.some((source) => source.headingIndex.has(word))) open.delete(word)
  return { quotes: toQuotes(chosen), chosen, missing: content.filter((word) => open.has(word)), carried: content.length - open.size }
}

/** The dictionary knows more senses than anybody means: it carries at most one word for each two that are carried plainly in its clause. */
const PLAIN_FOR_EACH_MEANT = 2

/**
 * J3: the words that no source holds but for what they mean, or that stand in a turn of phrase, are missing no longer. Costs
 * more than all the rest, so only sentences that do not pass without are looked at like this.
 */
function lookAgain(read: ReadText, content: readonly JudgedWord[], support: Support, sources: readonly AnalysedSource[]): Support {
  const missing = clausesOf(read, content).flatMap((clause) => {
    const lost = clause.filter((word) => support.missing.includes(word))
    let left = Math.min(Math.ceil((clause.length - lost.length) / PLAIN_FOR_EACH_MEANT), Math.floor(support.carried / PLAIN_FOR_EACH_MEANT))
    return lost.filter((word) => left === 0 || !sources.some((source) => source.means(word)) || left-- === 0)
  })
  return { ...support, missing: beyondIdioms(read, missing), carried: support.carried + support.missing.length - missing.length }
}

function chooseSentences(
  source: AnalysedSource,
  content: readonly JudgedWord[],
  open: Set<JudgedWord>,
  chosen: { source: AnalysedSource; sentence: SourceSentence }[],
): void {
  let taken = chosen.filter((other) => other.source === source).length
  while (taken < SENTENCES_PER_SOURCE) {
    const gains = gainsOf(source, taken === 0 ? content : open, open)
    for (const [at, sentence] of source.sentences.entries()) if (chosen.some((other) => other.sentence === sentence)) gains[at] = 0
    const most = Math.max(...gains)
    const best = most > 0 ? source.sentences[gains.indexOf(most)] : undefined
    if (!best) return
    chosen.push({ source, sentence: best })
    for (const word of open) if (best.index.has(word)) open.delete(word)
    taken++
  }
}

/** What each sentence of a source would add. New words count whole; words that another source carries already only settle ties. */
function gainsOf(source: AnalysedSource, words: Iterable<JudgedWord>, open: ReadonlySet<JudgedWord>): number[] {
  const gains = source.sentences.map(() => 0)
  for (const word of words) {
    const gain = open.has(word) ? 1 : 0.01
    for (const at of source.sentencesWith(word)) gains[at] = (gains[at] ?? 0) + gain
  }
  return gains
}

/** The chosen sentences as spans, neighbours joined. */
function toQuotes(chosen: readonly { source: AnalysedSource; sentence: SourceSentence }[]): Quote[] {
  const spans = chosen
    .map(({ source, sentence }) => ({ marker: source.source.marker, start: sentence.start, end: sentence.end, text: source.source.text }))
    .sort((a, b) => a.marker - b.marker || a.start - b.start)
  const quotes: Quote[] = []
  for (const { marker, start, end, text } of spans) {
    const last = quotes.at(-1)
    if (last && last.marker === marker && text.slice(last.end, start).trim() === '')
      quotes[quotes.length - 1] = { marker, start: last.start, end }
    else quotes.push({ marker, start, end })
  }
  return quotes
}

/** J3: enough of the words are carried, as a whole and in every longer clause. The words that are not, or null. */
export function missingWords(
  read: ReadText,
  content: readonly JudgedWord[],
  support: Support,
  sources: readonly AnalysedSource[],
  hasFigure: boolean,
): string | null {
  const missing = missingFrom(read, content, support, hasFigure)
  if (missing === null || support.missing.length === 0) return missing
  return missingFrom(read, content, lookAgain(read, content, support, sources), hasFigure)
}

function missingFrom(read: ReadText, content: readonly JudgedWord[], support: Support, hasFigure: boolean): string | null {
  const strange = support.missing.filter((word) => !isGeneric(read, word))
  const total = support.carried + strange.length
  if (total === 0) return hasFigure ? null : ''
  const missing = support.missing.map((word) => word.text).join(' ')
  if (support.carried < total * CARRIED_SHARE) return missing
  for (const clause of clausesOf(read, content)) {
    const lost = clause.filter((word) => strange.includes(word))
    const isItem = clause.length <= 2 && clause.length === lost.length && isListed(read, clause)
    if (isItem || (clause.length >= CLAUSE_LENGTH && lost.length * 2 >= clause.length)) return lost.map((word) => word.text).join(' ')
  }
  const isAnchored = hasFigure && strange.length === 1 && support.carried >= ANCHORED_WORDS
  return missingObject(read, strange) ?? missingDeed(read, support.missing) ?? (isAnchored ? null : strangeThings(read, strange, total))
}

/** What is done with an order, an account or data must be said by the source itself: no other word outweighs it. */
const DEEDS = new Set(
  'change cancel refund delete remove waive extend replace exchange upgrade downgrade transfer share sell charge deduct reimburse compensate insure cover lock block unlock ban store archive donate discount donat create install uninstall download print restart reboot unplug register subscribe upload call fax sign login signin log'
    .split(' ')
    .map((word) => stemWord(word)),
)

/** Whether a word names such a deed. */
export function isDeed(word: JudgedWord): boolean {
  return DEEDS.has(word.keys[0] ?? '')
}

function missingDeed(read: ReadText, missing: readonly JudgedWord[]): string | null {
  const isOurs = read.words.some((word) => OURS.has(word.text))
  const deed = missing.find((word) => isDeed(word) && (isOurs || word.keys[0] !== 'chang'))
  return deed?.text ?? null
}

/** Who acts for the company; customers may change what they like in their own account. */
const OURS = new Set('we they team support agent agents staff colleague colleagues'.split(' '))

const GIVES = new Set(
  'need needs require requires accept accepts offer offers include includes provide provides get gets receive receives enter bring benötigen brauchen akzeptieren bieten erhalten bekommen acceptons offrons nécessite recevez obtenez aceptamos ofrecemos necesita recibe obtiene'.split(
    ' ',
  ),
)

/** What is needed, accepted, offered or got ("you need a passport") must be carried itself: its last word tells what it is. */
function missingObject(read: ReadText, missing: readonly JudgedWord[]): string | null {
  if (missing.length === 0) return null
  for (let i = 0; i < read.words.length; i++) {
    if (!GIVES.has(read.words[i]?.text ?? '')) continue
    let head: JudgedWord | undefined
    for (const word of read.words.slice(i + 1, i + 9)) {
      if (word.isContent) head = word
      else if (head) break
      if (word.isContent && isFollowedByStop(read, word)) break
    }
    if (head && missing.includes(head)) return head.text
  }
  return null
}

function isFollowedByStop(read: ReadText, word: JudgedWord): boolean {
  return /^[,;:.()!?]$/.test(read.tokens.find((token) => token.start >= word.end)?.text ?? '.')
}

const BREAKS = new Set(', ; : — ( ) | ， 、 ； and but or while und oder aber et ou mais y o pero'.split(' '))

function clausesOf(read: ReadText, content: readonly JudgedWord[]): JudgedWord[][] {
  const breaks = read.tokens.filter((token) => BREAKS.has(token.text)).map((token) => token.start)
  const clauses: JudgedWord[][] = []
  let at = -1
  let next = 0
  for (const word of content) {
    const before = next
    while (next < breaks.length && (breaks[next] ?? 0) < word.start) next++
    if (at === -1 || next !== before) {
      clauses.push([])
      at = clauses.length - 1
    }
    clauses[at]?.push(word)
  }
  return clauses
}

/** An item of an enumeration ("Visa, PayPal and Klarna"): nothing but itself between two breaks. */
function isListed(read: ReadText, clause: readonly JudgedWord[]): boolean {
  const first = clause[0]
  const last = clause.at(-1)
  if (!first || !last) return false
  const before = read.tokens.findLast((token) => token.end <= first.start)
  const after = read.tokens.find((token) => token.start >= last.end)
  return (
    before !== undefined && BREAKS.has(before.text) && (after === undefined || BREAKS.has(after.text) || /^[.!?*_\])[]/.test(after.text))
  )
}

/** True when a word stands in a chosen sentence, a heading or nowhere else that counts. */
export function holdsText(indexes: readonly WordIndex[], texts: Iterable<string>): boolean {
  for (const text of texts) if (indexes.some((index) => index.hasText(text))) return true
  return false
}
