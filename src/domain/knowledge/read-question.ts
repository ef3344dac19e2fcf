import type { QueryTerm } from '../../ports/retrieval.ts'
import { stemWord } from '../text/find-words.ts'
import { type Meaning, nameMeanings } from '../text/name-meanings.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { askingWords, type WantedFact, wantedFacts } from './wanted-fact.ts'

/** What a question asks about, taken apart once and compared with every document that was found. */
export interface QuestionReading {
  /** How many different things it names, the words that only ask for a fact left out. */
  readonly size: number
  /** Every meaning that it names. */
  readonly asked: ReadonlySet<string>
  /** What the sentence names that asks: the first one that says anything; the rest of a long message is its story. */
  readonly focus: readonly string[]
  /** Neighbouring meanings of the focus (see `meaningPairs`). */
  readonly focusPairs: ReadonlySet<string>
  readonly wanted: readonly WantedFact[]
  /** How rare a meaning's words are in this knowledge base; words it does not know are the rarest. */
  rarity(meaning: string): number
}

export function readQuestion(written: string, terms: readonly QueryTerm[]): QuestionReading {
  const plain = written.replace(OWN_NUMBER, '$1 ').replace(OWN_TIME, ' ').replace(IN_WHICH_CASES, 'when').replace(ON_OFFER, ' ')
  const question = nameItems(plain, terms)
  const focus = focusOf(question)
  const wanted = wantedFacts(focus)
  const asking = new Set(wanted.length === 0 ? [] : askingWords(focus).flatMap((word) => meaningNames(word)))
  const asked = meaningNames(question).filter((name) => !asking.has(name))
  return {
    size: asked.length,
    asked: new Set(asked),
    focus: meaningNames(focus).filter((name) => !asking.has(name)),
    focusPairs: meaningPairs(focus),
    wanted,
    rarity: rarityOf(question, terms),
  }
}

/**
 * `order 12345`, `booking no. X-99`, `#4711`: which one of theirs the customer means. No page knows it, and none need to. Every
 * repetition has an end, so that no text costs more than its length.
 */
const OWN_NUMBER =
  /(\b(?:orders?|purchase|parcel|package|shipment|delivery|tracking|invoice|receipt|booking|reservation|reference|ref|ticket|case|customer|transaction|confirmation)[\s.:]{0,3}(?:number|no|nr|num|id|code)?[\s.:=]{0,3}(?:is )?)#?(?=[a-z\d-]{0,40}\d)[a-z\d][a-z\d-]{2,40}|#[a-z]{0,10}-?\d[a-z\d-]{1,40}/giu

/** `last week`: when something happened to the customer. */
const OWN_TIME =
  /\b(?:last|this|the other) (?:night|morning|evening|weekend|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi

/** `In which cases can I …`: when. */
const IN_WHICH_CASES = /\bin (?:what|which) (?:cases?|situations?|circumstances?)\b/gi

/** `the available payment methods`, `which plans are available`: what a page lists is on offer. Not `available on Sundays`. */
const ON_OFFER =
  /\b(?:available|allowed|accepted|supported|possible) (?!(?:on|at|in|to|for|from|by|until|all|every|24|around|over|during|when|if|and|or|but)\b)(?=\p{L})|(?<=\b(?:what|which) (?:\p{L}+ ){1,3}(?:is|are) )(?:available|allowed|accepted|supported|possible)\b/giu

/** What was bought or goes back: `I bought a blue lamp`, `return the shoes`; a `return window` is no thing. */
const BOUGHT =
  /(\b(?:(?:return|send|sent|(?:give|gave|giving|bring|brought|bringing) back|keep|kept|wear|wore|worn|use|used|bought|purchased|ordered|received|got)(?:ing|ed)?(?: back)?(?: (?:a|an|the|my|our|some|this|that|these|those|one|two|three|pair|of|used|worn|new|unused|unopened|opened))+|(?:return|returning|returned|send back|sent back|give back|bought|purchased|ordered)) )(?!(?:window|period|deadline|policy|label|address|form|process|slip|cent(?:er|re)|shipping|costs?|fees?)s?\b)((?:\p{L}+[ -]?){1,3})/giu

/**
 * Pages speak of `items` where customers name the thing: a word for what was bought that no page knows stands for one.
 * Only there: whether a shop sells lamps, or mends them, is another question.
 */
function nameItems(question: string, terms: readonly QueryTerm[]): string {
  const unknown = new Set(terms.flatMap((term) => (term.passages === 0 ? [term.stem] : [])))
  if (unknown.size === 0) return question
  return question.replace(BOUGHT, (_all, verb: string, things: string) => {
    // An order is of something, which need not be asked for by itself.
    const item = ORDERED.test(verb) ? '' : 'item'
    return verb + things.replace(/\p{L}+/gu, (word) => (isUnknown(word, unknown) ? item : word))
  })
}

const ORDERED = /^(?:bought|purchased|ordered|received|got)\b/i

function isUnknown(word: string, unknown: ReadonlySet<string>): boolean {
  const [meaning] = meaningsOf(word)
  return meaning !== undefined && unknown.has(meaning.name)
}

/** Words that ask for help, or how, when and how much, without saying about what. */
const EMPTY_WORDS = `
need want know help tell show like please thank thanks hello hi hey dear regards information info details detail question
questions problem problems issue issues possible able way ways get getting got make making use using used try trying tried
understand find found see seeing look looking explain someone somebody anyone anybody something anything thing things
regarding wondering guide assist assistance advise going go happen happens happened long much many often soon take takes
give say says let done not no never cannot ok okay good yes whats hows im ive dont cant doesnt didnt wont u ur pls plz thx
wanna gotta policy policies rule rules option options anymore already yet still just really today tomorrow yesterday ago
last become currently now include includes included including required requirement requirements people maybe actually new one work works working
team stuff user check checks checking checked list listing current estimated modality modalities kindly curious interested bloody
damn damned goddamn fucking freaking think thinks thought believe guess suppose hope hoping wait waits waited waiting come comes coming
came keep keeps kept seem seems mean means meant sure bit lot lots kind sort even ever perhaps well around anyway though tho again
exactly basically normally usually simply mine yours ours theirs whole same hear heard said told theres thats isnt wasnt arent
werent havent hasnt hadnt shouldnt couldnt wouldnt wont youre theyre whens wheres hows
`
const emptyStems = new Set(EMPTY_WORDS.trim().split(/\s+/).map(stemWord))

/** What a text is about: its meanings, words that only ask left out, in order. */
function meaningsOf(text: string): Meaning[] {
  return nameMeanings(text).filter(({ stems }) => !stems.every((stem) => emptyStems.has(stem)))
}

/** The names of the meanings of a text, each once, in order. */
export function meaningNames(text: string): string[] {
  return [...new Set(meaningsOf(text).map((meaning) => meaning.name))]
}

/** Pairs of meanings that follow each other, whatever function words stand between: `reset|password`. */
export function meaningPairs(text: string): Set<string> {
  const names = meaningsOf(text).map((meaning) => meaning.name)
  return new Set(names.slice(1).map((name, index) => `${names[index]}|${name}`))
}

/** Which share of the wanted meanings the held ones cover, rare ones counting more: 0–1. */
export function shareHeld(reading: QuestionReading, wanted: readonly string[], held: ReadonlySet<string>): number {
  let all = 0
  let covered = 0
  for (const name of wanted) {
    const weight = reading.rarity(name)
    all += weight
    if (held.has(name)) covered += weight
  }
  return all === 0 ? 0 : covered / all
}

function rarityOf(question: string, terms: readonly QueryTerm[]): (meaning: string) => number {
  const idf = new Map(terms.map((term) => [term.stem, term.idf]))
  const rarest = Math.max(1, ...idf.values())
  const rarity = new Map<string, number>()
  for (const { name, stems } of meaningsOf(question)) {
    const telling = stems.length > 1 ? stems : stems.filter((stem) => !emptyStems.has(stem))
    rarity.set(name, Math.max(rarity.get(name) ?? 0, ...telling.map((stem) => idf.get(stem) ?? rarest)))
  }
  return (meaning) => rarity.get(meaning) ?? rarest
}

/** The first sentence that names at least two things; the whole text when there is none. */
function focusOf(question: string): string {
  for (const line of question.split('\n')) {
    const sentence = splitSentences(line).find(({ text }) => meaningNames(text).length >= 2)
    if (sentence) return sentence.text
  }
  return question
}
