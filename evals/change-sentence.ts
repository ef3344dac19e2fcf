/** What a sentence is changed into, or null where it can't be changed like that. */
export type Change = (sentence: string, place: number) => string | null

const NAMES = ['Marwood', 'Oluwaseun', 'Kessler', 'Brightwater', 'Ivanova', 'Tessaro', 'Halvorsen', 'Quillon']
const AUXILIARY = /\b(is|are|was|were|can|will|must|should|may|does|do|has|have)\b(?! not\b|n't)/
/** A capitalised word within a sentence. */
const NAME = /(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}(?=[ ,.])/u
/** A number that counts something: no label of a step, no part of a code or a version. */
const NUMBER = /(?<![\p{L}\p{N}.\-/:])\d{1,4}(?=[ %,][\p{L} ])/u

/** Each pair is a word and what stands for it. */
function exchange(...pairs: readonly string[]): Change {
  const byWord = new Map(pairs.map((pair) => pair.split(' ') as [string, string]))
  const words = new RegExp(`\\b(?:${[...byWord.keys()].join('|')})\\b`)
  return (sentence) => replaceFirst(sentence, words, (word) => byWord.get(word) ?? word)
}

/** The sentence with `words` before its final stop. */
function withEnding(words: string): Change {
  return (sentence) => `${sentence.replace(/[.!]$/, '')}${words}.`
}

/** How true sentences are changed, and whether they stay true. Each is made of the sentence alone, so that every run is the same. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'as it stands': (sentence) => sentence,
  'with “In short, …” in front': (sentence) => `In short, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  'with an invented duration': withEnding(' within 17 hours'),
  'with an invented price': withEnding(' for $83.50'),
  'with an invented link': withEnding(' at https://pay.invented.example/now'),
  'with an invented action': withEnding(', and I have refunded your last payment'),
  'with an invented clause': withEnding(', and your pets travel free of charge'),
  'with a foreign name': (sentence, place) => withEnding(` with the help of ${NAMES[place % NAMES.length]}`)(sentence, place),
  'with a name exchanged': (sentence, place) => replaceFirst(sentence, NAME, () => NAMES[place % NAMES.length] ?? ''),
  'with a number changed': (sentence) => replaceFirst(sentence, NUMBER, (number) => String(Number(number) + 3)),
  'with “not” put in': (sentence) => replaceFirst(sentence, AUXILIARY, (auxiliary) => `${auxiliary} not`),
  'with “not” taken out': (sentence) => replaceFirst(sentence, /(?<!whether or) not\b(?! (?:only|just))|(?<=\bcan)not\b/, () => ''),
  'with a unit of time changed': exchange('days weeks', 'weeks days', 'months years', 'years months', 'hours days', 'minutes hours'),
  'with “must” for “can”': (sentence) => replaceFirst(sentence, /\b(?:can|may)\b(?! not)/, () => 'must'),
  'with “can” for “must”': (sentence) => replaceFirst(sentence, /\b(?:must|have to|need to)\b/, () => 'can'),
  'with “before” for “after”, or the reverse': exchange('before after', 'after before'),
  'with “all” for “some”': (sentence) => replaceFirst(sentence, /\b(?:some|certain|several|most)\b/, () => 'all'),
  'with an opposite': exchange(
    'more less',
    'less more',
    'enable disable',
    'disable enable',
    'add remove',
    'remove add',
    'above below',
    'left right',
  ),
  'with “we will” for “you can”': (sentence) => replaceFirst(sentence, /\b[Yy]ou can\b/, () => 'we will'),
  'with “always” put in': (sentence) => replaceFirst(sentence, /\b(?:can|will|is|are)\b/, (verb) => `${verb} always`),
  'without the “if …” at its beginning': (sentence) =>
    replaceFirst(sentence, /^If [^,]+, \p{L}/u, (start) => start.slice(-1).toUpperCase()),
}

/** `what` is not global: its first find is replaced. */
function replaceFirst(sentence: string, what: RegExp, by: (found: string) => string): string | null {
  return what.test(sentence) ? sentence.replace(what, by) : null
}
