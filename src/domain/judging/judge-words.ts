import { isFunctionWordOf } from '../text/detect-language.ts'
import type { Token } from '../text/find-tokens.ts'
import { stemWord } from '../text/find-words.ts'
import { plainLetters } from '../text/fold-text.ts'
import { remembering, rememberingByLanguage } from '../text/remembering.ts'
import { isFunctionWord } from '../text/stop-words.ts'
import { CONCEPTS, LIGHT } from './judge-lexicon.ts'
import { NEUTRAL } from './judge-neutral-words.ts'
import { STRONG } from './judge-strong-lexicon.ts'
import { irregularStem } from './judge-word-forms.ts'

export interface JudgedWord {
  /** Lower-cased, without accents; the possessive and the French and Italian elision are gone. */
  readonly text: string
  readonly raw: string
  /** The word's stem and the groups of synonyms that it belongs to. Two words match when they share a key. */
  readonly keys: readonly string[]
  /** The first four letters of a longer word, by which related forms are found; empty for a short one. */
  readonly beginning: string
  /** Whether it says what the sentence is about; function words and helpful phrasing do not. */
  readonly isContent: boolean
  /** Offsets into the folded text. */
  readonly start: number
  readonly end: number
}

/** The words of one text; runs of scripts without blanks give overlapping pairs of characters. */
export function readWords(tokens: readonly Token[], language: string): JudgedWord[] {
  const words: JudgedWord[] = []
  tokens.forEach((token, at) => {
    if (token.kind === 'run') readRun(words, token)
    else if (token.kind === 'word') words.push(readWord(joinParticle(tokens, at), language))
  })
  return words
}

const PARTICLES = new Set('in out up off on down back away over together after'.split(' '))
/** Verbs that mean something else with such a particle, hyphen or not. */
const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'opt in out',
    'log in on out',
    'sign in up out',
    'turn on off down',
    'switch on off over',
    'set up',
    'pick up',
    'call off',
    'carry on out',
    'go on',
    'keep on',
    'give back up',
    'send back off',
    'pay back off out',
    'get back',
    'bring back',
    'take away off',
    'put together off',
    'fill in out',
    'hand in over out',
    'drop off',
    'look after',
    'roll back over',
    'top up',
    'back up',
    'end up',
    'show up',
  ].map((line) => {
    const [verb = '', ...particles] = line.split(' ')
    return [verb, new Set(particles)]
  }),
)

const PHRASAL_FORMS = remembering(5_000, (text): string => irregularStem(text) ?? stemWord(text))

/** `check-in`, `sign-up`, `pick-up` are one word, and `check-out` is another. */
function joinParticle(tokens: readonly Token[], at: number): Token {
  const token = tokens[at] as Token
  const [dash, particle] = [tokens[at + 1], tokens[at + 2]]
  if (dash !== undefined && PARTICLES.has(dash.text)) {
    const verb = PHRASAL_FORMS(token.text)
    const particles = PHRASAL.get(verb) ?? PHRASAL.get(verb.replace(/i$/, 'y'))
    if (particles?.has(dash.text)) return { ...token, text: verb.replace(/i$/, 'y') + dash.text, raw: `${token.raw}${dash.raw}` }
  }
  if (
    dash?.text !== '-' ||
    particle === undefined ||
    dash.start !== token.end ||
    particle.start !== dash.end ||
    !PARTICLES.has(particle.text)
  )
    return token
  return { ...token, text: token.text + particle.text, raw: token.raw + particle.raw }
}

const BEGINNING = 4
const ELISION = /^(?:l|d|qu|j|n|s|c|m|t|dell|all|un|nell|sull)'(?=.)/

function readWord(token: Token, language: string): JudgedWord {
  const { text, keys, beginning, isContent } = weighWord(language, token.text)
  return { text, raw: token.raw, keys, beginning, isContent, start: token.start, end: token.end }
}

/** What is the same wherever a word stands. */
const weighWord = rememberingByLanguage(20_000, (language, word): Pick<JudgedWord, 'text' | 'keys' | 'beginning' | 'isContent'> => {
  const text = plainLetters(
    word
      .replace(/'s$/, '')
      .replace(/s'$/, 's')
      .replace(ELISION, (elided) => (language === 'en' ? elided : '')),
  )
  const stem = stemWord(text)
  const isFunction = isFunctionWord(text) || (language !== 'en' && isFunctionWordOf(language, word)) || NEGATIONS.has(text)
  const base = language === 'en' ? irregularStem(text) : undefined
  const keys = base === undefined ? wordKeys(text, stem) : [...new Set([...wordKeys(text, stem), ...wordKeys(base, base)])]
  const isAdverb = language === 'en' && text.length > 4 && text.endsWith('ly') && keys.length === 1
  const isLight = LIGHT_STEMS.has(stem) || LIGHT_TEXTS.has(text) || (base !== undefined && LIGHT_STEMS.has(base)) || isAdverb
  const beginning = text.length < BEGINNING + 1 ? '' : text.slice(0, BEGINNING)
  return {
    text,
    keys,
    beginning,
    isContent: !isFunction && !isLight && text.length > 1 && (!OVERSTATING.has(text) || (language === 'en' && text === 'solo')),
  }
})

/** Negations are weighed with their clause, not as words that a source must hold. */
const NEGATIONS = new Set(
  'not no never none nor neither cannot unable except excluding excepting nicht kein keine keinen keiner nie niemals pas jamais aucun aucune ningun ninguna nunca jamas'.split(
    ' ',
  ),
)
/** Words that overstate have a rule of their own (J11). */
const OVERSTATING = new Set(STRONG.flatMap(({ says }) => [...says]))
const LIGHT_TEXTS = new Set([...LIGHT, ...NEUTRAL])
const LIGHT_STEMS = new Set([...LIGHT_TEXTS].map((word) => stemWord(word)))

function readRun(words: JudgedWord[], token: Token): void {
  const text = token.text
  if (text.length === 1)
    words.push({ text, raw: text, keys: [text], beginning: '', isContent: !RUN_FUNCTION.test(text), start: token.start, end: token.end })
  for (let i = 0; i + 2 <= text.length; i++) {
    const pair = text.slice(i, i + 2)
    words.push({
      text: pair,
      raw: pair,
      keys: [pair],
      beginning: '',
      isContent: !RUN_FUNCTION.test(pair),
      start: token.start + i,
      end: token.start + i + 2,
    })
  }
}

/** Pairs with a particle in them say how a Chinese or Japanese sentence is built. */
const RUN_FUNCTION =
  /[的了是在和与或及您你我们请可以会能将把被对于从到也都就还很更最而但若如果因为所以这那此其之为有不没无の は を に が で と も や へ です ます した する いる ある こと これ それ]/u

const keyCache = new Map<string, readonly string[]>()
const CACHE_LIMIT = 20_000

function wordKeys(text: string, stem: string): readonly string[] {
  const known = keyCache.get(text)
  if (known) return known
  const keys = new Set([stem])
  const positive = /^(?:non|un)(?=.{4})/.test(text) ? text.replace(/^(?:non|un)/, '') : undefined
  if (positive !== undefined) keys.add(stemWord(positive))
  for (const form of [text, stem, ...(positive === undefined ? [] : [positive, stemWord(positive)])]) {
    for (const concept of CONCEPTS.exact.get(form) ?? STEM_CONCEPTS.get(form) ?? []) keys.add(concept)
  }
  const starred = CONCEPTS.prefixes.get(text.slice(0, 3))?.find(([prefix]) => text.startsWith(prefix))
  if (starred) keys.add(starred[1])
  if (keyCache.size >= CACHE_LIMIT) keyCache.clear()
  const result = [...keys]
  keyCache.set(text, result)
  return result
}

const STEM_CONCEPTS = new Map<string, readonly string[]>()
for (const [word, concepts] of CONCEPTS.exact) {
  const stem = stemWord(word)
  STEM_CONCEPTS.set(stem, [...new Set([...(STEM_CONCEPTS.get(stem) ?? []), ...concepts])])
}

/** The words of a text for looking others up: by key, and by beginning for related forms (`verification`, `verified`). */
export class WordIndex {
  readonly #keys = new Set<string>()
  readonly #byBeginning = new Map<string, string[]>()

  /** How many content words it was made of. */
  readonly size: number

  constructor(words: Iterable<JudgedWord>) {
    let size = 0
    for (const word of words) {
      if (word.isContent) size++
      if (word.isContent || !this.#keys.has(word.text)) this.#addBeginning(word)
      this.#keys.add(word.text)
      for (const key of word.keys) this.#keys.add(key)
    }
    this.size = size
  }

  #addBeginning({ beginning, text }: JudgedWord): void {
    if (beginning === '') return
    const others = this.#byBeginning.get(beginning)
    if (others) others.push(text)
    else this.#byBeginning.set(beginning, [text])
  }

  has(word: JudgedWord): boolean {
    for (const key of word.keys) if (this.#keys.has(key)) return true
    if (word.beginning === '') return false
    return this.#byBeginning.get(word.beginning)?.some((other) => areRelated(word.text, other)) ?? false
  }

  /** The word itself or its stem, synonyms aside: for names. */
  hasForm(word: JudgedWord): boolean {
    return this.#keys.has(word.text) || this.#keys.has(word.keys[0] ?? word.text)
  }

  hasText(text: string): boolean {
    return this.#keys.has(text)
  }
}

/** The same word, a form of it or a synonym. */
export function isSameWord(a: JudgedWord, b: JudgedWord): boolean {
  if (a.text === b.text || a.keys.some((key) => b.keys.includes(key))) return true
  return a.beginning !== '' && a.beginning === b.beginning && areRelated(a.text, b.text)
}

/** Forms of one word share a long beginning and differ in a short ending: `verify` – `verification`, `Versand` – `Versandkosten`. */
function areRelated(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let shared = 0
  while (shared < shorter && a[shared] === b[shared]) shared++
  return (
    shared >= 5 && (shared === shorter ? shared >= 6 || Math.max(a.length, b.length) - shared <= 3 : shared >= shorter - 2 && shared >= 6)
  )
}
