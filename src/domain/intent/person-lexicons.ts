import { isMisspelling } from '../text/is-misspelling.ts'
import { PERSON_WORDS, type PersonWords } from './person-words.ts'

export type Matcher = (word: string) => boolean
/** What a word names: a person, whoever may be one, the support desk, or a robot. */
export type Named = 'person' | 'anyone' | 'service' | 'bot' | 'whom'

type WordList = { [K in keyof PersonWords]-?: NonNullable<PersonWords[K]> extends string ? K : never }[keyof PersonWords]

/** One language's words, ready to be looked up, and its patterns. */
export type Lexicon = Readonly<Record<Exclude<WordList, 'alone'>, Matcher>> &
  Pick<PersonWords, 'refuse' | 'exists' | 'info' | 'how' | 'asks' | 'helps'> & { readonly isEnglish: boolean }

export interface Naming {
  readonly lexicon: Lexicon
  readonly named: Named
}

const REMEMBERED_WORDS = 5_000
const NAMED: readonly Named[] = ['person', 'anyone', 'service', 'bot', 'whom']

const LETTER = /\p{L}/u
const NOBODY: readonly Naming[] = []

let prepared: readonly Lexicon[] | undefined
const known = new Map<string, readonly Naming[]>()

/** Whom the word names, in which languages: nobody for almost every word, and that is remembered. */
export function namingsOf(word: string): readonly Naming[] {
  // Order numbers are new each time, and would push the words out.
  if (!LETTER.test(word)) return NOBODY
  const remembered = known.get(word)
  if (remembered) return remembered
  prepared ??= Object.entries(PERSON_WORDS).map(([language, words]) => prepare(language, words))
  const found = lookUp(prepared, word)
  if (known.size >= REMEMBERED_WORDS) known.clear()
  known.set(word, found)
  return found
}

/** Of `support-mitarbeiter` the last part counts, when the whole is unknown. */
function lookUp(lexicons: readonly Lexicon[], word: string): readonly Naming[] {
  const found = lexicons.flatMap((lexicon) => {
    const named = NAMED.find((kind) => lexicon[kind](word))
    return named ? [{ lexicon, named }] : []
  })
  const hyphen = word.lastIndexOf('-')
  return found.length > 0 || hyphen < 0 ? found : lookUp(lexicons, word.slice(hyphen + 1))
}

/** Requests that name nobody, in all languages. */
export const ALONE: ReadonlySet<string> = new Set(
  Object.values(PERSON_WORDS)
    .flatMap(({ alone }) => alone?.split('|') ?? [])
    .map((request) => request.split(' ').map(bare).join(' ')),
)

/** Words of English that no other of the languages writes: whoever uses them is asking in English. */
export const ENGLISH_ALONE: ReadonlySet<string> = new Set(
  'the what how you your want need customer with would could speak talk hours wanna see where this that get got know help try'.split(' '),
)

/** The word without what is written onto it: `agent's`, `l'agent`, `rappelez-moi`. */
export function bare(word = ''): string {
  if (!word.includes("'") && !word.includes('-')) return word
  return word
    .replace(/'s$/, '')
    .replace(/^(?:[djlmnst]|qu|all|dell|un|dall|sull)'(?=[a-z])/, '')
    .replace(/(?<=[a-z]{3})-(?:moi|me|nous|nos|mi|le|ma|ne)$/, '')
}

function prepare(language: string, words: PersonWords): Lexicon {
  const isEnglish = language === 'en'
  const { refuse, exists, info, how, asks, helps } = words
  return {
    isEnglish,
    contact: matcher(words.contact, isEnglish),
    person: matcher(words.person, isEnglish),
    want: matcher(words.want),
    anyone: matcher(words.anyone, isEnglish),
    whom: matcher(words.whom),
    service: matcher(words.service),
    bot: matcher(words.bot),
    real: matcher(words.real),
    here: matcher(words.here),
    small: matcher(words.small),
    other: matcher(words.other),
    self: matcher(words.self),
    no: matcher(words.no),
    ...(refuse && { refuse }),
    ...(exists && { exists }),
    ...(info && { info }),
    ...(how && { how }),
    ...(asks && { asks }),
    ...(helps && { helps }),
  }
}

function matcher(list = '', forgiving = false): Matcher {
  const all = list.split(' ').filter((word) => word !== '')
  const exact = new Set(all.filter((word) => !word.endsWith('*')))
  const prefixes = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  const slips = new Map<string, boolean>()
  return (word) => {
    if (exact.has(word) || prefixes.some((prefix) => word.startsWith(prefix))) return true
    if (!forgiving || word.length < 4 || REAL_WORDS.has(word)) return false
    const cached = slips.get(word)
    if (cached !== undefined) return cached
    const result = all.some((target) => isMisspelling(word, target))
    if (slips.size >= REMEMBERED_WORDS) slips.clear()
    slips.set(word, result)
    return result
  }
}

/** Words that lie one slip from a word of the lexicon and mean something else. */
const REAL_WORDS = new Set(
  'gent agency chart reach peach teach callings contract contacts contacted talked chatted called reached manage managed managers persons personal humane staffed operate operated operates assistance beings bring think thing thought though rough member peoples calling manger content contest forwards forwarded direct discuss discussed wither wrote advise advised'.split(
    ' ',
  ),
)
