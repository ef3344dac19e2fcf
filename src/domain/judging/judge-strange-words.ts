import { stemWord } from '../text/find-words.ts'
import type { ReadText } from './judge-text.ts'
import type { JudgedWord } from './judge-words.ts'

/** At most this share of a sentence's content words may be things that its cited spans do not name: a sentence of fewer than eight holds none. */
const STRANGE_SHARE = 1 / 8

/** Things that any shop's or help centre's sentence may name without telling anything of them. */
const GENERIC = new Set(
  'ticket trip flight booking contract plan device slot access traffic decision attempt period letters situation effect cause basis people regular mid separate visible chance occasion instance aspect stage phase level range scope spot side middle style pattern mode position sequence series pair context background purpose goal aim target objective intention idea sense definition phrase hint peak majority remainder portion proportion difference comparison extent scale duration length frequency routine outcome consequence impact influence hassle effort task procedure technique approach strategy mechanism property characteristic kind sort class category variety order item product article purchase package parcel shop store company customer client team user buyer date day moment time hour start end beginning opening closing closes starts opens default money fund amount total detail information info data question answer request help support service policy rule condition requirement feature function way version older newer earlier later higher lower bigger smaller longer shorter cheaper faster slower quicker easier maximum minimum average number list overview case example part rest copy away back off ahead together self hand least old hi hello dear qualify eligible suggest recommend newest expensive cheap line lines method piece nobody sooner remains visit selection choice night evening morning weekend bit everything process thing things reason result experience business everyday world member place advance size weight weigh weighing height width dimension measure deadline format'
    .split(' ')
    .flatMap((word) => [word, stemWord(word)]),
)

const BEFORE_VERB = new Set(
  "to you we they i it who can could will would may might must should shall do does did don't doesn't didn't can't cannot won't not never please then just also you'll we'll they'll it'll i'll you'd we'd you've we've they've let has have had is are was were be been being isn't aren't get gets".split(
    ' ',
  ),
)
const AFTER_VERB = new Set('the a an your our it them this these those its their my us you any one'.split(' '))

/**
 * J3: things that a sentence names and its cited spans do not ("by post", "a passport"). Verbs are put in many other words
 * and do not count here; what they are done to does. The words, or null when there are few enough. English only: word order
 * tells verbs from nouns there.
 */
export function strangeThings(read: ReadText, missing: readonly JudgedWord[], total: number): string | null {
  if (read.language !== 'en' || missing.length === 0) return null
  const things = missing.filter((word) => !isVerb(read, word) && !isCode(read, word))
  return things.length > total * STRANGE_SHARE ? things.map((word) => word.text).join(' ') : null
}

/** Whether a word names no more than any help centre does; `hourly` is no mere `hour`, and `card` is mere beside its name. */
export function isGeneric(read: ReadText, { text, keys, start }: JudgedWord): boolean {
  if (text === 'credit' || text === 'card' || text === 'cards') {
    const at = read.words.findIndex((word) => word.start === start)
    const before = read.words[at - 1]
    if (text === 'credit') return /^cards?$/.test(read.words[at + 1]?.text ?? '')
    return before !== undefined && (before.text === 'credit' || /^\p{Lu}/u.test(before.raw)) && at > 1
  }
  const isNamed = GENERIC.has(text) || (!text.endsWith('ly') && GENERIC.has(keys[0] ?? text))
  return isNamed && !isOfAll(read, start)
}

const OF_ALL = /^(?:all|every|each|any)$/

/** "All our products", "any user": of whom a rule holds is no mere thing. */
function isOfAll(read: ReadText, start: number): boolean {
  const at = read.words.findIndex((word) => word.start === start)
  return read.words.slice(Math.max(0, at - 3), at).some(({ text }) => OF_ALL.test(text))
}

function isVerb(read: ReadText, word: JudgedWord): boolean {
  const at = read.words.indexOf(word)
  const before = read.words[at - 1]
  const after = read.words[at + 1]
  return (before !== undefined && BEFORE_VERB.has(before.text)) || (after !== undefined && AFTER_VERB.has(after.text))
}

/** Code is looked up letter by letter (J7). */
function isCode(read: ReadText, word: JudgedWord): boolean {
  const ticks = read.folded.text.slice(0, word.start).split('`').length - 1
  return ticks % 2 === 1 || ticks >= 3
}
