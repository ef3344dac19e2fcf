import type { Lexicon, Named } from './person-lexicons.ts'

/** How many words may lie between a verb of contact and the person, on either side. */
const REACH = 8
/** A clause that asks whether somebody is there is short. */
const QUESTION = 10

/**
 * Whether a clause of any language but English asks for the person that it names at `place`.
 * @param words the clause, bare and without punctuation
 */
export function asksInClause(lexicon: Lexicon, named: Named, words: readonly string[], place: number): boolean {
  const text = words.join(' ')
  if (lexicon.info?.test(text)) return false
  const refused = lexicon.refuse?.test(text) ?? false
  if (named === 'bot') return (refused && isTalkedTo(lexicon, words, place)) || refusesBriefly(lexicon, words, place)
  if (refused || isOther(lexicon, words, place)) return false
  if (named === 'whom') return WHOM_TO_TALK_TO.test(text)
  const before = words.slice(0, place)
  const after = words.slice(place + 1)
  if (named === 'service') return isReached(lexicon, before, after) && !lexicon.how?.test(text)
  return (
    isReached(lexicon, before, after) ||
    asksWhetherThere(lexicon, named, words, after, text) ||
    (lexicon.asks?.test(text) ?? false) ||
    (named === 'person' && isAskedToHelp(lexicon, words, text)) ||
    ((named === 'person' || after.slice(0, 4).some(lexicon.service)) && isWished(lexicon, before, after))
  )
}

/** `with whom can I talk`, in all languages. */
const WHOM_TO_TALK_TO =
  /\b(?:mit wem (?:kann|konnte|darf|soll|muss|spreche|rede)|(?:a|avec) qui (?:puis|peut|je peux|pourrais|dois|parler)|(?:con|a) quien (?:puedo|podria|debo|tengo que|hablo|me)|con chi (?:posso|potrei|devo|parlo)|com quem (?:posso|eu posso|falo|devo|consigo|poderia)|met wie (?:kan|mag|moet|spreek)|wie kan ik (?:spreken|bellen|aanspreken)|z kim (?:moge|mozna|moglbym|moglabym)|vem (?:kan|far|ska) jag (?:prata|tala|ringa|kontakta)|hvem (?:kan|ma|skal) jeg (?:tale|snakke|prate|ringe|kontakte)|s kym (?:mohu|muzu|bych|si)|cu cine (?:pot|as putea|trebuie|vorbesc|sa vorbesc)|kivel (?:tudok|tudnek )?besz|kiminle (?:konus|gorus))|(?:με|σε) ποιον (?:μπορω|να|θα)|(?:^|\s)с кем (?:я )?(?:можно|могу|мне)|(?:^|\s)з ким (?:я )?(?:можна|можу|мені)/

/** `can a human help me`; `your agent did not help` asks nothing. */
function isAskedToHelp(lexicon: Lexicon, words: readonly string[], text: string): boolean {
  return words.length <= QUESTION && (lexicon.helps?.test(text) ?? false) && !words.some(lexicon.no)
}

/** A bot that is refused answers here; a machine that is refused may be one that was bought, unless there is talk with it. */
function isTalkedTo(lexicon: Lexicon, words: readonly string[], place: number): boolean {
  const word = words[place] ?? ''
  return words.some(lexicon.contact) || CHATBOT.test(word) || (ROBOT.test(word) && words.length <= 5)
}

const CHATBOT = /^(?:bot|cha|bott|czat|бот|чат|μποτ|τσατ)/
const ROBOT = /^(?:rob|роб|ρομπ)/

/** `no bots`, `not a robot but …`; not `I am no robot`, `you sell no robots`, `the robot does not start`. */
function refusesBriefly(lexicon: Lexicon, words: readonly string[], place: number): boolean {
  const word = words[place] ?? ''
  const brief = CHATBOT.test(word) || ROBOT.test(word) ? 6 : 3
  if (words.length > brief || words.some(lexicon.self)) return false
  const no = words.slice(0, place).findLastIndex(lexicon.no)
  if (no >= 0) return words.slice(0, place).every((word, index) => index === no || lexicon.small(word) || lexicon.no(word))
  const beyond = words[place + 2]
  if (!words.slice(0, place).every(lexicon.small)) return false
  return lexicon.no(words[place + 1] ?? '') && (beyond === undefined || lexicon.person(beyond) || lexicon.real(beyond))
}

/** `another person`, `my employees`, `someone else`. */
function isOther(lexicon: Lexicon, words: readonly string[], place: number): boolean {
  return lexicon.other(words[place - 1] ?? '') || lexicon.other(words[place + 1] ?? '')
}

function isReached(lexicon: Lexicon, before: readonly string[], after: readonly string[]): boolean {
  return before.slice(-REACH).some(lexicon.contact) || (before.length <= REACH && after.slice(0, REACH).some(lexicon.contact))
}

/** `is there a real person`, `is anybody there`. */
function asksWhetherThere(lexicon: Lexicon, named: Named, words: readonly string[], after: readonly string[], text: string): boolean {
  if (words.length > QUESTION || !lexicon.exists?.test(text) || lexicon.how?.test(text)) return false
  if (words.some(lexicon.real) || words.some(lexicon.here)) return true
  return named === 'anyone' && words.length <= 7 && after.every((word) => lexicon.small(word))
}

/** `I want a human`, `a human is what I need`; not `I want to add a person`. */
function isWished(lexicon: Lexicon, before: readonly string[], after: readonly string[]): boolean {
  const isSmall = (word: string) => lexicon.small(word) || lexicon.real(word) || lexicon.person(word) || lexicon.service(word)
  const wish = before.findLastIndex(lexicon.want)
  const next = after[0]
  if (wish >= 0 && before.slice(wish + 1).every(isSmall)) {
    if (next === undefined || isSmall(next) || lexicon.here(next) || lexicon.no(next) || lexicon.want(next)) return true
  }
  const later = after.findIndex(lexicon.want)
  return later >= 0 && later <= 1 && after.length <= 4 && after.slice(0, later).every(isSmall) && before.every(isSmall)
}
