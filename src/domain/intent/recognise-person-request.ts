import { plainLetters } from '../text/fold-text.ts'
import { isMisspelling } from '../text/is-misspelling.ts'
import { OTHER_PERSONS, PERSON_PATTERNS, PERSON_WORDS, type PersonWords } from './recognise-person-words.ts'

/** A request stands at the beginning or at the end of a long message; what is pasted between is not searched. */
const SEARCHED = 4_000
/** How many words may lie between `talk` and `a person`. */
const REACH = 7
const REMEMBERED_WORDS = 5_000

/**
 * True when the customer asks to be put through to a person, in any of the languages of `PERSON_WORDS` and
 * `PERSON_PATTERNS`, slips of the finger included. Mentions are no requests: "What are your agent's hours?",
 * "I spoke to an agent yesterday", "I don't want to talk to an agent".
 */
export function asksForPerson(message: string): boolean {
  const searched = message.length > 2 * SEARCHED ? `${message.slice(0, SEARCHED)}\n${message.slice(-SEARCHED)}` : message
  const text = plainLetters(searched)
  if (PERSON_PATTERNS.some((pattern) => pattern.test(text) || pattern.test(searched))) return true
  const pieces = text.replace(OTHER_PERSONS, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*|[.!?;,\n]/gu) ?? []
  const words = pieces.filter((piece) => piece !== ',')
  if (!words.some((word) => lexiconsNaming(bare(word)).length > 0)) return false
  return (
    words.some((word, place) => lexiconsNaming(bare(word)).some((lexicon) => asksAt(lexicon, words, place))) ||
    segmentsOf(pieces, text).some((segment) =>
      segment.some((word) => lexiconsNaming(bare(word)).some((lexicon) => isBareRequest(lexicon, segment))),
    )
  )
}

interface Lexicon {
  readonly isEnglish: boolean
  readonly contact: Matcher
  readonly person: Matcher
  readonly want: Matcher
  readonly anyone: Matcher
}
type Matcher = (word: string) => boolean

let prepared: readonly Lexicon[] | undefined

function lexicons(): readonly Lexicon[] {
  prepared ??= Object.entries(PERSON_WORDS).map(([language, words]) => prepare(language, words))
  return prepared
}

const naming = new Map<string, readonly Lexicon[]>()

/** The lexicons that take the word for a person: none for almost every word, and that is remembered. */
function lexiconsNaming(word: string): readonly Lexicon[] {
  const known = naming.get(word)
  if (known) return known
  const found = lexicons().filter((lexicon) => lexicon.person(word) || lexicon.anyone(word))
  if (naming.size >= REMEMBERED_WORDS) naming.clear()
  naming.set(word, found)
  return found
}

function prepare(language: string, words: PersonWords): Lexicon {
  const isEnglish = language === 'en'
  return {
    isEnglish,
    contact: matcher(words.contact, isEnglish),
    person: matcher(words.person, isEnglish),
    want: matcher(words.want ?? '', false),
    anyone: matcher(words.anyone ?? '', isEnglish),
  }
}

function matcher(list: string, forgiving: boolean): Matcher {
  const all = list.split(' ').filter((word) => word !== '')
  const exact = new Set(all.filter((word) => !word.endsWith('*')))
  const prefixes = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  const known = new Map<string, boolean>()
  return (word) => {
    if (exact.has(word) || prefixes.some((prefix) => word.startsWith(prefix))) return true
    if (!forgiving || word.length < 4 || REAL_WORDS.has(word)) return false
    const cached = known.get(word)
    if (cached !== undefined) return cached
    const result = all.some((target) => isMisspelling(word, target))
    if (known.size >= REMEMBERED_WORDS) known.clear()
    known.set(word, result)
    return result
  }
}

/** Words that lie one slip from a word of the lexicon and mean something else. */
const REAL_WORDS = new Set(
  'gent agency chart reach peach teach callings contract contacts contacted talked chatted called reached manage managed managers persons personal humane staffed operate operated operates assistance beings bring think thing thought though rough member peoples calling manger content contest forwards forwarded direct discuss discussed wither'.split(
    ' ',
  ),
)

/** What may stand around a bare request: `a real person please`, `live agent now`. */
const FILLER = new Set(
  "a an the to with real live actual human please pls plz now hi hello hey ok okay sir yes no thanks just only customer service support help need want talk speak chat care right immediately asap for me i my your svp bitte por favor s'il vous plait per favore un une uno una ein eine einen met en om mit einem med et ett".split(
    ' ',
  ),
)

/** Whether the person named at `place` is asked for. */
function asksAt(lexicon: Lexicon, words: readonly string[], place: number): boolean {
  const certain = lexicon.person(bare(words[place]))
  if (isPossessive(words[place])) return false
  const before = clauseBefore(words, place)
  const after = clauseAfter(words, place)
  if (isDeclined(before.join(' '))) return false
  if (before.slice(-REACH).some(lexicon.contact) && !isReported(before)) return true
  if (after.slice(0, REACH).some(lexicon.contact) && asksForOne(before, lexicon)) return true
  return certain && before.slice(-4).some(lexicon.want) && isWanted(lexicon, before, after)
}

/** Where a bare request may stand by itself: sentences, and what stands between commas when the talk is of robots. */
function segmentsOf(pieces: readonly string[], text: string): string[][] {
  const splitsAtCommas = /\b(?:bots?|robots?|machine|ai|chatbot|automated|computer)\b/.test(text)
  const segments: string[][] = [[]]
  for (const piece of pieces) {
    if (/^[.!?;\n]$/.test(piece) || (piece === ',' && splitsAtCommas)) segments.push([])
    else if (piece !== ',') segments.at(-1)?.push(piece)
  }
  return segments.filter((segment) => segment.length <= BARE_LENGTH)
}

/** `agent`, `a real person please`: nothing but a person and what is said around one. */
function isBareRequest(lexicon: Lexicon, segment: readonly string[]): boolean {
  if (DECLINED.test(segment.join(' '))) return false
  return (
    segment.some((word) => lexicon.person(bare(word)) && !isPossessive(word)) && segment.every((word) => isFillerOrPerson(word, lexicon))
  )
}

const BARE_LENGTH = 8

function bare(word = ''): string {
  if (!word.includes("'")) return word
  return word.replace(/'s$/, '').replace(/^(?:l|d|qu)'/, '')
}

function isPossessive(word: string | undefined): boolean {
  return /'s$|s'$/.test(word ?? '')
}

function clauseBefore(words: readonly string[], index: number): string[] {
  let start = index
  while (start > 0 && !/^[.!?;\n]$/.test(words[start - 1] ?? '')) start--
  return words.slice(start, index)
}

function clauseAfter(words: readonly string[], index: number): string[] {
  let end = index + 1
  while (end < words.length && !/^[.!?;\n]$/.test(words[end] ?? '')) end++
  return words.slice(index + 1, end)
}

const DECLINED =
  /\b(?:(?:don'?t|do not|didn'?t|did not|doesn'?t|won'?t|never)(?: \w+)? (?:want|wanna|need|wish|transfer|connect|escalate|forward|put|pass|have)|no need|not necessary|rather than|instead of|without|need not|will (?:nicht|keinen)|brauche keinen|je ne (?:veux|souhaite) pas|no (?:quiero|necesito))\b/

/** `I don't want to talk to an agent`; but `I don't want a bot, I want …` asks again after it. */
function isDeclined(before: string): boolean {
  const match = DECLINED.exec(before)
  if (!match) return false
  return !/\b(?:i|but|just) (?:want|need|would|demand)|\bwant (?:a|to)\b.*\bwant\b/.test(before.slice(match.index + match[0].length))
}

/** `I was talking to an agent`, `after speaking with your agent`. */
function isReported(before: readonly string[]): boolean {
  return /\b(?:was|were|been|after|after i|kept|remember|finished|tired of|stop|started|day|yesterday i) (?:talking|speaking|chatting|calling|contacting|connected|transferred|passed|messaging|writing)\b/.test(
    before.join(' '),
  )
}

/** `a person I can talk to`, `is there anyone to speak with`: the verb comes after, the person is not a known one. */
function asksForOne(before: readonly string[], lexicon: Lexicon): boolean {
  if (!lexicon.isEnglish) return before.length <= 4
  return /(?:^|\b(?:a|an|any|real|live|actual|is there|need|want|have|get|find)) ?(?:human |live |real |actual |support |customer |service )*$/.test(
    before.slice(-4).join(' '),
  )
}

/** `I want a human` is a request; `I need the agent to open the door` and `I want the manager role` are not. */
function isWanted(lexicon: Lexicon, before: readonly string[], after: readonly string[]): boolean {
  if (!lexicon.isEnglish) return after.length <= 6
  const tail = before.slice(-5).join(' ')
  if (
    !/\b(?:need|want|wanna|require|demand|prefer|get|give|gimme|like|bring|request|requesting|ask for|asking for|send|put|find|wish for|there|have|see)(?: me| us| for| on)?(?: to (?:see|have|get))?(?: (?:a|an|the|your|any|some|real|live|actual|human|customer|service|support|proper|fucking|damn|bloody|goddamn|freaking|f\w+|competent))*$/.test(
      tail,
    )
  )
    return false
  if (
    /\b(?:there|have|see|find)\b/.test(tail) &&
    !/\b(?:is there|are there|can i (?:have|see|find|get)|could i (?:have|see|get)|let me (?:have|see)|like to (?:have|see))\b/.test(
      before.join(' '),
    )
  )
    return false
  return (
    after.length === 0 ||
    /^(?:please|now|pls|plz|right|immediately|asap|on|to (?:help|assist|talk|speak|answer|look|solve|handle|contact|call|deal)|who|that can|not|and not|instead|here|for|at|help|from|about|because|in|today|or|i)\b/.test(
      after.join(' '),
    )
  )
}

function isFillerOrPerson(word: string, lexicon: Lexicon): boolean {
  return (
    FILLER.has(word) ||
    /^[.!?;\n]$/.test(word) ||
    lexicon.person(word) ||
    lexicon.anyone(word) ||
    lexicon.contact(word) ||
    lexicon.want(word)
  )
}
