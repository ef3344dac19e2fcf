import { stemWord } from '../text/find-words.ts'
import { COURTESY, LIGHT } from './judge-lexicon.ts'
import { ORDINARY } from './judge-ordinary-words.ts'
import type { AnalysedSource } from './judge-source.ts'
import type { ReadText } from './judge-text.ts'
import type { UnsupportedReason } from './judge-verdict.ts'
import type { JudgedWord } from './judge-words.ts'

const COMMON = new Set([...ORDINARY, ...LIGHT, ...COURTESY].flatMap((word) => [word, stemWord(word)]))
const PLAIN = /^[a-z']+$/
const CAPITALISED = /^\p{Lu}/u
const LATIN = /\p{Script=Latin}/u
const OTHER_SCRIPT = /\p{Script=Cyrillic}|\p{Script=Greek}/u

/**
 * J8: words of a sentence that look like names: capitalised within the sentence or written in capitals, a first word
 * that is no ordinary one, Latin letters in a text of another script, and letters of two scripts in one word.
 */
export function findNames(read: ReadText): JudgedWord[] {
  const latinText = isLatin(read.language)
  return read.words.filter((word, index) => {
    if (latinText && PLAIN.test(word.raw)) return false
    if (LATIN.test(word.raw) && OTHER_SCRIPT.test(word.raw)) return true
    if (!latinText) return LATIN.test(word.raw) && word.raw.length > 1
    if (read.figures.some((figure) => word.start >= figure.start && word.end <= figure.end)) return false
    if (!CAPITALISED.test(word.raw) || word.raw.length < 2) return false
    if (read.language === 'de' && word.keys.length > 1) return false
    if (isCommon(word)) return index > 0 && word.isContent && isLabel(read, word)
    return !(index === 0 && (/(?:ly|ing|ed)$/.test(word.text) || isPlural(read, word) || VERBS[read.language]?.test(word.text)))
  })
}

/** What verbs end in that open a sentence ("Bringen Sie …", "Choisissez …", "Recibirá …"), in plain letters; names hardly do. */
const VERBS: Readonly<Record<string, RegExp>> = {
  de: /(?:en|eln|ern|gt|sst|bt)$/,
  fr: /(?:ez|er|ir|ant|ons)$/,
  es: /(?:ara|era|ira|aran|eran|iran|amos|emos|imos|ar|ir)$/,
}

/** A plural that opens a sentence is a thing, which must be carried like any other word: "Bags can weigh …". */
function isPlural(read: ReadText, { text, raw }: JudgedWord): boolean {
  return read.language === 'en' && text.length > 3 && /^\p{Lu}\p{Ll}+s$/u.test(raw) && PLURAL_GOES_ON.test(read.words[1]?.text ?? '')
}

/** `Hermes delivers` is somebody, `invitations expire` are things. */
const PLURAL_GOES_ON =
  /^(?:are|aren't|were|have|haven't|do|don't|need|cost|take|come|get|work|expire|start|reach|arrive|in|of|from|over|under|above|for|with|without|that|who|which)$/

/** A common word with a capital within an English sentence is a label ("click Reorder") or part of a name ("Fernhill Stores"). */
function isLabel(read: ReadText, word: JudgedWord): boolean {
  if (read.language !== 'en') return false
  const before = read.tokens.findLast((token) => token.end <= word.start)
  return before !== undefined && (before.kind === 'word' || before.kind === 'number')
}

function isLatin(language: string): boolean {
  return !['zh', 'ja', 'ko', 'ar', 'he', 'ru', 'el', 'th', 'hi'].includes(language)
}

function isCommon(word: JudgedWord): boolean {
  return !word.isContent || COMMON.has(word.text) || COMMON.has(word.keys[0] ?? '')
}

/**
 * True when the name stands in the text: the very word or a form of it. For common words with a capital a synonym does,
 * but not beside a name; German compounds count by their parts.
 */
function isNamed(word: JudgedWord, analysed: AnalysedSource, read: ReadText): boolean {
  const { index, source } = analysed
  if (isClicked(word, read)) return source.text.includes(word.raw)
  if (index.hasForm(word) || isAbbreviated(word, source.text)) return true
  if ((word.start === read.words[0]?.start || /^[A-Z]{2,4}$/.test(word.raw)) && word.keys.length > 1 && index.has(word)) return true
  if (read.language === 'de' && analysed.means(word)) return true
  return (read.language === 'de' || (isCommon(word) && !isBesideName(read, word))) && index.has(word)
}

/** `UK` for "United Kingdom": the capitals of words that stand side by side. */
function isAbbreviated({ raw }: JudgedWord, text: string): boolean {
  if (!/^[A-Z]{2,4}$/.test(raw)) return false
  return new RegExp(`\\b${[...raw].map((letter) => `${letter}\\p{L}+`).join('[ -](?:of |the |and )?')}\\b`, 'u').test(text)
}

/** A name stands with some other word of the claim, in one sentence or under a heading: avatars and PDF of two rules are no rule. */
function isAmongOthers(word: JudgedWord, { sentences, headingIndex, index }: AnalysedSource, read: ReadText): boolean {
  const others = read.content.filter((other) => other.keys[0] !== word.keys[0] && index.has(other))
  if (!index.hasForm(word)) return true
  if (others.length === 0 || isCommon(word) || headingIndex.hasForm(word) || others.some((other) => headingIndex.has(other))) return true
  const naming = sentences.filter((sentence) => sentence.index.hasForm(word))
  if (naming.length > 1) return true
  const intro = sentences.findLast((sentence) => sentence.start < (naming[0]?.start ?? 0) && sentence.folded.text.trimEnd().endsWith(':'))
  return naming.some((sentence) => others.some((other) => sentence.wide.has(other) || intro?.index.has(other)))
}

const CLICKS = /^(?:click|clicks|clicking|tap|tapping|press|hit|button)$/

/** "Click Delete": what a button is called is looked up as it is written. */
function isClicked(word: JudgedWord, read: ReadText): boolean {
  return CLICKS.test(read.words[read.words.indexOf(word) - 1]?.text ?? '')
}

function isBesideName(read: ReadText, word: JudgedWord): boolean {
  const at = read.words.indexOf(word)
  return [read.words[at - 1], read.words[at + 1]].some(
    (other) =>
      other !== undefined &&
      CAPITALISED.test(other.raw) &&
      !isCommon(other) &&
      Math.min(Math.abs(other.start - word.end), Math.abs(word.start - other.end)) === 1,
  )
}

/** J8: the names that no source holds, but for those that only give the customer's back. */
export function judgeNames(read: ReadText, sources: readonly AnalysedSource[], isEcho: (word: JudgedWord) => boolean): UnsupportedReason[] {
  return findNames(read)
    .filter((word) => !isEcho(word) && !sources.some((source) => isNamed(word, source, read) && isAmongOthers(word, source, read)))
    .map((word) => ({ code: 'name', value: word.raw }))
}
