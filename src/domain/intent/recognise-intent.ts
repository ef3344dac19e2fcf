import { plainLetters } from '../text/fold-text.ts'
import { ASSENT, REJECTION, SMALL_TALK, SMALL_TALK_FILLER, type SmallTalkKind } from './recognise-intent-phrases.ts'
import { asksForPerson } from './recognise-person-request.ts'

export interface Intent {
  /**
   * `question` is everything that wants an answer, asked with a question mark or not; `rejection` says that what we said
   * last is not what was wanted.
   */
  readonly kind: SmallTalkKind | 'rejection' | 'asks_for_person' | 'question' | 'unclear'
  /** The language that small talk was recognised in (ISO 639-1); null where the words do not tell. */
  readonly language: string | null
  /** For an acknowledgement that says so: the answer to a yes-or-no question that was asked before. */
  readonly assent: 'yes' | 'no' | null
}

/** Longer texts are never small talk. */
const SMALL_TALK_LIMIT = 200

/**
 * What the customer wants of this message, by rules alone: the same text gives the same intent. A message that mixes
 * small talk with something else is the something else ("Hi, where is my order?" is a question), and asking for a
 * person wins over all. `locale` (BCP 47) settles words that several languages share.
 */
export function recogniseIntent(text: string, locale: string | null = null): Intent {
  if (asksForPerson(text)) return { kind: 'asks_for_person', language: null, assent: null }
  if (text.length <= SMALL_TALK_LIMIT) {
    const smallTalk = readSmallTalk(text, locale)
    if (smallTalk) return smallTalk
  }
  return { kind: isReadable(text) ? 'question' : 'unclear', language: null, assent: null }
}

const THUMBS = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+$/u
const GLAD = /👍|👌|🙏|❤|😊|🙂|😀|😃|😄|✅|🎉|💯/u

/** At least one word of two letters, a number, or a letter of a script where one letter is a word. */
function isReadable(text: string): boolean {
  return /[\p{L}\p{N}][\p{L}\p{M}\p{N}]|[\p{Script=Han}]/u.test(text) && !isMash(text)
}

/** One word of four or more consonants and no vowel, or of one letter repeated: a hand on the keyboard. */
function isMash(text: string): boolean {
  const word = text.trim().toLowerCase()
  return /^[bcdfghjklmnpqrstvwxz]{5,}$/.test(word) || /^(.)\1{2,}$/u.test(word) || /^(?:asdf|qwer|zxcv|hjkl)[a-z;]*$/.test(word)
}

interface Phrase {
  readonly kind: SmallTalkKind | 'rejection'
  readonly languages: readonly string[]
}

let phrases:
  | {
      readonly known: ReadonlyMap<string, readonly Phrase[]>
      readonly filler: ReadonlySet<string>
      readonly assent: ReadonlyMap<string, 'yes' | 'no'>
    }
  | undefined

function loadPhrases() {
  if (phrases) return phrases
  const known = new Map<string, Phrase[]>()
  for (const [language, kinds] of Object.entries(SMALL_TALK)) {
    for (const kind of ['greeting', 'thanks', 'farewell', 'acknowledgement'] as const) {
      for (const text of kinds[kind].split('|')) known.set(text, [...(known.get(text) ?? []), { kind, languages: [language] }])
    }
  }
  for (const [language, texts] of Object.entries(REJECTION)) {
    for (const text of texts.split('|')) known.set(text, [...(known.get(text) ?? []), { kind: 'rejection', languages: [language] }])
  }
  const assent = new Map<string, 'yes' | 'no'>()
  for (const answer of ['yes', 'no'] as const) for (const text of ASSENT[answer].split('|')) assent.set(text, answer)
  phrases = { known, filler: new Set(SMALL_TALK_FILLER.split('|')), assent }
  return phrases
}

/** The weight of kinds that come together: `Hi, thanks, bye` takes its leave, `thanks, but not that` wants something. */
const ORDER: readonly Phrase['kind'][] = ['acknowledgement', 'greeting', 'thanks', 'farewell', 'rejection']
const LONGEST_PHRASE = 7

function readSmallTalk(text: string, locale: string | null): Intent | null {
  if (THUMBS.test(text) && text.trim() !== '') {
    return GLAD.test(text) ? { kind: 'acknowledgement', language: null, assent: null } : null
  }
  const { known, filler, assent } = loadPhrases()
  const raw = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  const words = raw.map(plainLetters)
  const found: Phrase[][] = []
  let answer: 'yes' | 'no' | null = null
  for (let i = 0; i < words.length; ) {
    const length = longestPhrase(words, i, known)
    if (length > 0) {
      const phrase = words.slice(i, i + length).join(' ')
      found.push([...(known.get(phrase) ?? [])])
      answer ??= assent.get(phrase) ?? null
      i += length
    } else if (found.length > 0 && (filler.has(words[i] ?? '') || isAddressee(raw, i, found))) {
      i++
    } else {
      return null
    }
  }
  if (found.length === 0) return null
  const language = pickLanguage(found, locale)
  const kinds = found.map(
    (options) => options.find((option) => language !== null && option.languages.includes(language))?.kind ?? options[0]?.kind,
  )
  const kind = ORDER.findLast((each) => kinds.includes(each)) ?? 'acknowledgement'
  return { kind, language, assent: kind === 'acknowledgement' ? answer : null }
}

function longestPhrase(words: readonly string[], from: number, known: ReadonlyMap<string, unknown>): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - from); length > 0; length--) {
    if (known.has(words.slice(from, from + length).join(' '))) return length
  }
  return 0
}

/** `Hello Anna`: one capitalised last word after a greeting or thanks is whom it is said to. */
function isAddressee(raw: readonly string[], index: number, found: readonly (readonly Phrase[])[]): boolean {
  if (index !== raw.length - 1 || index === 0) return false
  const before = found.at(-1)?.[0]?.kind
  return (before === 'greeting' || before === 'thanks' || before === 'farewell') && /^\p{Lu}\p{Ll}+$/u.test(raw[index] ?? '')
}

/** The language that most of the phrases belong to; the locale's among equals. */
function pickLanguage(found: readonly (readonly Phrase[])[], locale: string | null): string | null {
  const wanted = locale?.slice(0, 2).toLowerCase() ?? null
  const votes = new Map<string, number>()
  for (const options of found) {
    for (const language of new Set(options.flatMap((option) => option.languages))) votes.set(language, (votes.get(language) ?? 0) + 1)
  }
  const most = Math.max(...votes.values())
  const best = [...votes].filter(([, count]) => count === most).map(([language]) => language)
  if (wanted !== null && best.includes(wanted)) return wanted
  return best.length === 1 ? (best[0] ?? null) : null
}
