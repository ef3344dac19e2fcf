import type { Memory, MemoryKind } from '../../protocol/memory.ts'

const ASKS =
  /\b(?:what(?:'s|s| is| was| were)|do you (?:still )?(?:know|remember|have)|which|tell me|remind me of|wie (?:lautet|ist|war)|wissen sie(?: noch)?|quel(?:le)? (?:est|était)|connaissez-vous|cu[aá]l (?:es|era)|sabe[ns]?)\b/iu

/** How a customer names a fact of their own, and that nothing else of the matter is asked ("my order status"). */
const NAMED: readonly (readonly [kind: MemoryKind, pattern: RegExp])[] = [
  [
    'name',
    /\b(?:my|mein|mon|mi) (?:full |last |first )?(?:name|nom|nombre)\b(?!\s+(?:on|in|be|to))|\b(?:wie heiße ich|comment je m'appelle|c[oó]mo me llamo)\b/iu,
  ],
  ['email', /\b(?:my|meine?|mon|mi) (?:e-?mail|mail|correo)(?: ?-?(?:address|adresse))?\s*(?:\?|$|again|noch)/iu],
  [
    'phone',
    /\b(?:my|meine?|mon|mi) (?:phone|mobile|telefon|handy|tel[eé]fono|num[eé]ro de t[eé]l[eé]phone)[ -]?(?:number|nummer)?\s*(?:\?|$|again|noch)/iu,
  ],
  [
    'address',
    /\b(?:my|meine?|mon|mi) (?:(?:shipping|delivery|home|billing) )?(?:address|adresse|anschrift|direcci[oó]n)\s*(?:\?|$|again|noch)/iu,
  ],
  [
    'order',
    /\b(?:my|meine?|mon|mi) (?:(?:last|order|bestell|commande|pedido) ?)+(?:number|nummer|id|no\.?)|\b(?:my|meine?) bestellnummer\b|\bmi n[uú]mero de pedido\b|\bmon num[eé]ro de commande\b/iu,
  ],
]

/**
 * The fact that a customer asks for and has told before, the newest first in `memories`: "What is my order number?". Null
 * for every other question, also one about the same thing ("Where is my order?").
 */
export function recallFact(question: string, memories: readonly Memory[]): Memory | null {
  if (memories.length === 0 || question.length > 300) return null
  for (const [kind, pattern] of NAMED) {
    if (!pattern.test(question) || !(ASKS.test(question) || kind === 'name')) continue
    const fact = memories.find((memory) => memory.kind === kind)
    if (fact) return fact
  }
  return null
}
