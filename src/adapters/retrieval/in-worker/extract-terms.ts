import { findWords, stemWord } from '../../../domain/text/find-words.ts'
import { sharedMeanings } from '../../../domain/text/name-meanings.ts'

/** What a text is indexed and looked up by. A term occurs as often as the text holds it. */
export interface ExtractedTerms {
  /** The stem of each word; text in a script without spaces gives each pair of neighbouring characters. */
  readonly words: string[]
  /** Other spellings of the same: `4.1.1.2` and `signup` as wholes, the parts of `CWWKF0001E` and `NullPointerException`. */
  readonly spellings: string[]
  /** What its words share with others that mean the same: `delivery` and `ship` both give `=ship`. No word holds the sign. */
  readonly meanings: string[]
}

/** Longer words are data, not language; they are told apart by their beginning. */
const LONGEST_TERM = 64

/** Han, kana, hangul and the scripts of South-East Asia are written without spaces, or with many endings. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu
const HAS_UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]|[\ud840-\ud87f]/

/** Words joined without a space: versions, file names, `user_name`, `sign-up`, `a/b`. Only tried at a word's start: linear. */
const COMPOUND = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[._\-/:@#+][\p{L}\p{N}]+)+/gu

export function extractTerms(text: string): ExtractedTerms {
  const words: string[] = []
  const spellings: string[] = []
  const stems: string[] = []
  for (const word of findWords(text)) {
    if (HAS_UNSPACED.test(word.text)) {
      pushPairs(words, word.text)
      continue
    }
    const stem = stemWord(word.text).slice(0, LONGEST_TERM)
    words.push(stem)
    stems.push(stem)
    pushParts(spellings, text.slice(word.start, word.end))
  }
  pushCompounds(spellings, text)
  return { words, spellings, meanings: sharedMeanings(stems).map(meaningTerm) }
}

/** The term that all words of a group share. */
export function meaningTerm(name: string): string {
  return `=${name}`
}

function pushPairs(words: string[], mixed: string): void {
  for (const run of mixed.match(UNSPACED) ?? []) {
    const characters = [...run]
    if (characters.length === 1) words.push(run)
    for (let i = 0; i + 1 < characters.length; i++) words.push(`${characters[i]}${characters[i + 1]}`)
  }
  for (const spaced of mixed.split(UNSPACED)) if (spaced) words.push(stemWord(spaced))
}

/** The letters and digits of a code, the words of a camel-cased name; single characters tell nothing. */
function pushParts(spellings: string[], raw: string): void {
  if (raw.length > LONGEST_TERM || !/\d\p{L}|\p{L}\d|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(raw)) return
  for (const part of raw.match(/\d+|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? []) {
    if (part.length > 1 && part.length < raw.length) spellings.push(stemWord(part.toLowerCase()).slice(0, LONGEST_TERM))
  }
}

/** `sign-up` is also looked for as `signup`; a compound with digits keeps its signs, so that `4.1.1.2` is not `41.12`. */
function pushCompounds(spellings: string[], text: string): void {
  for (const [compound] of text.matchAll(COMPOUND)) {
    const lower = compound.normalize('NFKC').toLowerCase()
    spellings.push((/\d/.test(lower) ? lower : stemWord(lower.replace(/[^\p{L}]/gu, ''))).slice(0, LONGEST_TERM))
  }
}
