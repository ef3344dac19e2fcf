import type { MemoryKind } from '../../protocol/memory.ts'
import { splitSentences } from '../text/split-sentences.ts'

/** A fact that a customer told of themselves. */
export interface FoundMemory {
  readonly kind: MemoryKind
  readonly value: string
  /** The sentence in which they said so, verbatim. */
  readonly text: string
  /** 0–1: how surely it is meant as a fact about this customer. */
  readonly confidence: number
}

interface Rule {
  readonly kind: MemoryKind
  /** Its first group is the value. */
  readonly pattern: RegExp
  readonly confidence: number
}

const NAME = String.raw`(\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40}){0,3})`
const IS = String.raw`(?:is|was|=|:|ist|lautet|est|es)\s*:?\s*`
const ORDER = String.raw`(#?[A-Za-z]{0,6}[-_]?\d[\dA-Za-z_-]{2,30})`

/** Only what is said of oneself: "my …", "I prefer …". What merely stands in a message may be anybody's. */
const RULES: readonly Rule[] = [
  {
    kind: 'name',
    confidence: 0.95,
    pattern: new RegExp(
      String.raw`\b(?:[Mm]y (?:full )?name is|I am called|[Pp]lease call me|[Mm]ein Name ist|[Ii]ch heiße|[Jj]e m['’]appelle|[Mm]e llamo|[Mm]i nombre es)\s+${NAME}`,
      'u',
    ),
  },
  {
    kind: 'email',
    confidence: 0.95,
    pattern: new RegExp(
      String.raw`\b(?:my|meine?|mon|mi)\s+(?:new\s+|neue\s+)?(?:e-?mail|mail|correo)(?:[\s-]?(?:address|adresse|id))?\s+${IS}([\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})`,
      'iu',
    ),
  },
  {
    kind: 'phone',
    confidence: 0.9,
    pattern: new RegExp(
      String.raw`\b(?:my|meine?|mon|mi)\s+(?:new\s+|neue\s+)?(?:phone|mobile|cell|telephone|telefon|handy|tel[eé]fono|num[eé]ro de t[eé]l[eé]phone)(?:[\s-]?(?:number|nummer))?\s+${IS}(\+?\(?\d[\d ()./-]{5,24}\d)`,
      'iu',
    ),
  },
  {
    kind: 'address',
    confidence: 0.9,
    pattern: new RegExp(
      String.raw`\b(?:my|meine?|mon|mi)\s+(?:new\s+|neue\s+)?(?:(?:shipping|delivery|home|postal|billing)\s+)?(?:address|anschrift|adresse|direcci[oó]n)\s+${IS}([^\n?!]{6,160}?)(?:[.!?]\s*$|$)`,
      'iu',
    ),
  },
  {
    kind: 'order',
    confidence: 0.9,
    pattern: new RegExp(
      String.raw`\b(?:my|meine?|ma|mi)\s+(?:last\s+|new\s+)?(?:order|purchase|bestellung|bestellnummer|commande|pedido)(?:\s*(?:number|no\.?|nr\.?|nummer|id|#|is|was|ist|lautet|est|es|:))*\s*${ORDER}\b`,
      'iu',
    ),
  },
  { kind: 'product', confidence: 0.8, pattern: /\bI (?:have|own|use|bought|ordered|purchased) (?:an?|the|your) ([^.,;!?\n]{3,60})/u },
  {
    kind: 'preference',
    confidence: 0.85,
    pattern:
      /\b(I (?:always |usually |would )?(?:prefer|like to be called|am allergic to|am vegan|am vegetarian|can only be reached)[^.;!?\n]{0,160})/u,
  },
  {
    kind: 'preference',
    confidence: 0.85,
    pattern: /\b((?:please )?(?:only )?(?:contact|reach|write to|call) me (?:by|only|on|at|via)[^.;!?\n]{2,120})/iu,
  },
  { kind: 'note', confidence: 1, pattern: /^\s*(?:please )?(?:remember|note|keep in mind)(?: that)?[:,]?\s+([^\n?]{3,300})$/iu },
]

/** Only so much of one message is read: facts stand in what a customer writes, not in pasted logs. */
const READ = 8_000
const SENTENCE_LIMIT = 400
/** What must never be kept, whoever says it: secrets, and the numbers of cards and accounts. */
const SECRET =
  /\b(?:password|passcode|passwort|kennwort|contraseña|mot de passe|pin|cvv|cvc|security code|secret|token|api key|social security|ssn)\b/iu
const LONG_NUMBER = /\d(?:[ -]?\d){11,}|\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,}/u

/**
 * The facts about themselves in a customer's message, by rules alone (ME1, ME2). Questions tell nothing, and neither does a
 * sentence that holds a secret or a long number.
 */
export function findMemories(message: string): FoundMemory[] {
  const text = message.slice(0, READ)
  const found = new Map<string, FoundMemory>()
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end).trim()
    if (sentence.length > SENTENCE_LIMIT) continue
    for (const { kind, pattern, confidence } of RULES) {
      const value = pattern
        .exec(sentence)?.[1]
        ?.trim()
        .replace(/[.,;:]+$/, '')
      if (!value || (isSaidAsQuestion(sentence) && kind !== 'order') || mustNotBeKept(sentence, kind)) continue
      found.set(`${kind} ${value.toLowerCase()}`, { kind, value, text: sentence, confidence })
    }
  }
  return [...found.values()]
}

/** ME2: secrets, and the numbers of cards and accounts. */
export function mustNotBeKept(sentence: string, kind: MemoryKind): boolean {
  return SECRET.test(sentence) || (kind !== 'phone' && LONG_NUMBER.test(sentence))
}

/** "Is my address Main Street 5?" asks; "Where is my order 4711?" tells the number all the same. */
function isSaidAsQuestion(sentence: string): boolean {
  return sentence.endsWith('?')
}
