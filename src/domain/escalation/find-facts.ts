import { isCardNumber } from '../privacy/checksums.ts'
import { foldText } from '../text/fold-text.ts'

/** What an agent would ask for first, most telling kinds first; each finds one fact per match. */
const KINDS: readonly { readonly label: string; readonly pattern: RegExp }[] = [
  {
    label: 'order',
    pattern:
      /\b(?:order|purchase|bestellung|bestellnummer|commande|pedido|ordine|invoice|rechnung|facture|factura|ticket|case|tracking|booking|reference|ref|rma|parcel|shipment)(?:\s*(?:number|no\.?|nr\.?|nummer|id|code|#|№|:|is|was|ist|lautet|est|es|num[eé]ro|n[uú]mero))*\s*[:#]?\s*([A-Z]{0,6}[-_]?\d[\dA-Z_-]{2,30})/giu,
  },
  { label: 'order', pattern: /(?:^|\s)(#\d{3,20}|[A-Z]{2,6}-\d{3,20}(?:-\d{1,10})*)\b/gu },
  { label: 'e-mail', pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu },
  { label: 'link', pattern: /\bhttps?:\/\/[^\s<>"']{1,500}/giu },
  {
    label: 'amount',
    pattern:
      /(?:[$€£¥]|\b(?:usd|eur|gbp|chf)\s)\s?\d[\d.,]{0,15}|\b\d[\d.,]{0,15}\s?(?:[$€£¥]|(?:usd|eur|gbp|chf|dollars?|euros?|pounds?)\b)/giu,
  },
  {
    label: 'date',
    pattern:
      /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?\b|\b\d{1,2}(?:st|nd|rd|th)?\.?\s(?:of\s)?(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]{0,6}(?:\s\d{4})?\b/giu,
  },
  { label: 'phone', pattern: /(?<![\p{L}\p{N}])\+?\(?\d{1,4}\)?(?:[ ./-]\(?\d{2,5}\)?){2,6}(?![\p{L}\p{N}])/gu },
]

/** Only so much of one message is searched: facts stand in what the customer writes, not in pasted logs. */
const READ = 8_000
/** A card number is masked to its last four digits: the packet is read by people and kept. */
const CARD = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g

/**
 * Order numbers, e-mail addresses, amounts, dates, links and phone numbers that a customer wrote, as
 * `order 12345`, `e-mail ann@example.com`. Each place in the text is one fact at most, in the order of the text.
 */
export function findFacts(message: string): string[] {
  const text = foldText(message.slice(0, READ)).text.replace(CARD, (digits) =>
    isCardNumber(digits.replace(/\D/g, '')) ? `card ending in ${digits.replace(/\D/g, '').slice(-4)}` : digits,
  )
  const found: { start: number; end: number; fact: string }[] = []
  for (const { label, pattern } of KINDS) {
    for (const match of text.matchAll(pattern)) {
      const value = (match[1] ?? match[0]).trim()
      const start = match.index + match[0].lastIndexOf(value)
      const end = start + value.length
      if (found.some((other) => start < other.end && end > other.start)) continue
      found.push({ start, end, fact: `${label} ${value.replace(/[.,]+$/, '')}` })
      if (found.length >= 50) break
    }
  }
  for (const match of text.matchAll(/\bcard ending in \d{4}\b/g))
    found.push({ start: match.index, end: match.index + match[0].length, fact: match[0] })
  return found.sort((a, b) => a.start - b.start).map(({ fact }) => fact)
}
