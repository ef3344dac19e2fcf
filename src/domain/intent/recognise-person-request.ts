import { plainLetters } from '../text/fold-text.ts'
import { asksInClause } from './asks-in-clause.ts'
import { asksInEnglish, DECLINED, isPossessive } from './asks-in-english.ts'
import { ALONE, bare, ENGLISH_ALONE, type Lexicon, namingsOf } from './person-lexicons.ts'
import {
  ARABIC_OTHERWISE,
  ARABIC_PATTERNS,
  FAR_OTHERWISE,
  FAR_PATTERNS,
  FAR_SCRIPTS,
  LATIN_PATTERNS,
  OTHER_PERSONS,
  plainArabic,
} from './person-patterns.ts'
import { COURTESIES } from './person-words.ts'

/** A request stands at the beginning or at the end of a long message; what is pasted between is not searched. */
const SEARCHED = 4_000

/**
 * True when the customer asks to be put through to a person, in any of the languages of `PERSON_WORDS` and
 * `FAR_PATTERNS`, slips of the finger included. Mentions are no requests: "What are your agent's hours?",
 * "I spoke to an agent yesterday", "I don't want to talk to an agent". To refuse a robot is one.
 */
export function asksForPerson(message: string): boolean {
  const searched = message.length > 2 * SEARCHED ? `${message.slice(0, SEARCHED)}\n${message.slice(-SEARCHED)}` : message
  const text = plainLetters(searched)
  if (LATIN_PATTERNS.some((pattern) => pattern.test(text)) || (FAR_SCRIPTS.test(text) && asksInFarScript(text))) return true
  const pieces = text.replace(OTHER_PERSONS, ' ').match(PIECE) ?? []
  if (pieces.length === 0) return false
  const clauses = clausesOf(pieces)
  if (clauses.some(asksAlone)) return true
  if (!pieces.some((piece) => namingsOf(bare(piece)).length > 0)) return false
  const sentences = sentencesOf(pieces, false)
  return (
    sentences.some((words) => asksSomewhere(words, true)) ||
    clauses.some((words) => !words.some((word) => ENGLISH_ALONE.has(word)) && asksSomewhere(words, false)) ||
    sentencesOf(pieces, pieces.some(namesRobot)).some(isBareRequest)
  )
}

/** How many words on either side of a person are read: what lies farther off says nothing about it. */
const SIGHT = 30

/** Whether one of the persons, desks or robots that the words name is asked for, or refused. */
function asksSomewhere(words: readonly string[], inEnglish: boolean): boolean {
  return words.some((word, place) => {
    const namings = namingsOf(bare(word)).filter(({ lexicon }) => lexicon.isEnglish === inEnglish)
    if (namings.length === 0) return false
    const start = Math.max(0, place - SIGHT)
    const seen = words.slice(start, place + SIGHT)
    const asks = inEnglish ? asksInEnglish : asksInClause
    return namings.some(({ lexicon, named }) => asks(lexicon, named, seen, place - start))
  })
}

/** A word, or a mark that may end a clause. */
const PIECE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*|[.!?;,:\n]/gu
const END = /^[.!?;\n]$/
const CLAUSE_END = /^[.!?;,:\n]$/
/** A request that names nobody, and a bare one, are this short. */
const BRIEF = 8

function sentencesOf(pieces: readonly string[], splitAtCommas: boolean): string[][] {
  const sentences: string[][] = [[]]
  for (const piece of pieces) {
    if (END.test(piece) || (splitAtCommas && piece === ',')) sentences.push([])
    else if (piece !== ',' && piece !== ':') sentences.at(-1)?.push(piece)
  }
  return sentences
}

/** Split at commas too, but for those around a `please`; the words are bare. */
function clausesOf(pieces: readonly string[]): string[][] {
  const clauses: string[][] = [[]]
  for (const [place, piece] of pieces.entries()) {
    if (!CLAUSE_END.test(piece)) clauses.at(-1)?.push(bare(piece))
    else if (piece !== ',' || !(isCourtesy(pieces[place - 1]) || isCourtesy(pieces[place + 1]))) clauses.push([])
  }
  return clauses
}

function isCourtesy(piece: string | undefined): boolean {
  return piece !== undefined && COURTESIES.has(piece)
}

/** `call me back`, `transfer me please`. */
function asksAlone(words: readonly string[]): boolean {
  return words.length > 0 && words.length <= BRIEF && ALONE.has(words.filter((word) => !COURTESIES.has(word)).join(' '))
}

/** Chinese, Japanese, Arabic and their neighbours, clause by clause. */
function asksInFarScript(text: string): boolean {
  return text.split(/[.!?;,\n。、，；！？]/).some((raw) => {
    const clause = raw.trim()
    if (clause === '' || FAR_OTHERWISE.test(clause)) return false
    if (FAR_PATTERNS.some((pattern) => pattern.test(clause))) return true
    const arabic = plainArabic(clause)
    return !ARABIC_OTHERWISE.test(arabic) && ARABIC_PATTERNS.some((pattern) => pattern.test(arabic))
  })
}

function namesRobot(piece: string): boolean {
  return namingsOf(bare(piece)).some(({ named }) => named === 'bot')
}

/** `agent`, `a real person please`: nothing but a person and what is said around one. */
function isBareRequest(sentence: readonly string[]): boolean {
  if (sentence.length > BRIEF || DECLINED.test(sentence.join(' '))) return false
  return sentence.some((word) =>
    namingsOf(bare(word)).some(
      ({ lexicon, named }) =>
        named === 'person' && !isPossessive(word) && sentence.every((other) => belongsToRequest(lexicon, bare(other))),
    ),
  )
}

function belongsToRequest(lexicon: Lexicon, word: string): boolean {
  return (
    FILLER.has(word) ||
    COURTESIES.has(word) ||
    lexicon.person(word) ||
    lexicon.anyone(word) ||
    lexicon.contact(word) ||
    lexicon.want(word) ||
    lexicon.small(word) ||
    lexicon.real(word)
  )
}

/** What may stand around a bare request: `a real person please`, `live agent now`. */
const FILLER = new Set(
  "a an the to with real live actual human please pls plz now hi hello hey ok okay sir yes no thanks just only customer service support help need want talk speak chat care right immediately asap for me i my your svp bitte por favor s'il vous plait per favore un une uno una ein eine einen met en om mit einem med et ett".split(
    ' ',
  ),
)
