import { findMatches } from '../text/find-matches.ts'
import {
  isCardNumber,
  isCpf,
  isDutchCitizenNumber,
  isFrenchSocialSecurityNumber,
  isGermanTaxId,
  isIban,
  isNationalInsuranceNumber,
  isPesel,
  isSocialSecurityNumber,
  isSpanishId,
} from './checksums.ts'

export type PiiKind = 'email' | 'phone' | 'card' | 'iban' | 'national_id'

/** Where a text names a person, their account or their card; `end` is exclusive. */
export interface Pii {
  readonly kind: PiiKind
  readonly start: number
  readonly end: number
}

interface Shape {
  readonly kind: PiiKind
  readonly pattern: RegExp
  /** Whether what the pattern found is one: by its check sum, without blanks, dots and dashes. */
  readonly holds: (plain: string) => boolean
}

/** In the order of their say: a card number is not read as a phone number. */
const SHAPES: readonly Shape[] = [
  {
    kind: 'email',
    pattern: /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/gu,
    holds: () => true,
  },
  {
    kind: 'iban',
    pattern: /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![A-Z0-9])/giu,
    holds: (plain) => isIban(plain.toUpperCase()),
  },
  {
    kind: 'national_id',
    pattern: /(?<![A-Z0-9])[12378] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?![A-Z0-9])/giu,
    holds: (plain) => isFrenchSocialSecurityNumber(plain.toUpperCase()),
  },
  { kind: 'card', pattern: /(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d-])/gu, holds: isCardNumber },
  { kind: 'national_id', pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/gu, holds: isSocialSecurityNumber },
  {
    kind: 'national_id',
    pattern: /(?<![A-Z0-9])(?:[XYZ]?\d{7,8}[ -]?[A-Z]|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])(?![A-Z0-9])/giu,
    holds: (plain) => {
      const text = plain.toUpperCase()
      return isSpanishId(text) || isNationalInsuranceNumber(text)
    },
  },
  {
    kind: 'national_id',
    pattern: /(?<![\d.,/-])\d(?:[ .-]?\d){8,10}(?![\d-])/gu,
    holds: (plain) => isGermanTaxId(plain) || isCpf(plain) || isPesel(plain) || isDutchCitizenNumber(plain),
  },
  {
    kind: 'phone',
    pattern: /(?<![\p{L}\p{N}.,#/-])(?:\+|00)?\(?\d{1,4}\)?(?:[ ./-]?\(?\d{1,5}\)?){2,7}(?![\p{L}\p{N}])/gu,
    holds: (plain) => /^\+?\d{7,15}$/.test(plain),
  },
]

/** A number alone is taken for a phone number only when it is written like one. */
const PHONE_WRITTEN = /^(?:\+|00|0\d|\()|[ ()/-]/
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/

/** E-mail addresses, phone numbers, cards, accounts and national ids in a text, in its order, none within another. */
export function findPii(text: string): Pii[] {
  const found: Pii[] = []
  if (!/[@\d]/.test(text)) return found
  for (const { kind, pattern, holds } of SHAPES) {
    for (const match of findMatches(text, pattern)) {
      const written = match[0]
      const end = match.index + written.length
      if (kind === 'phone' && (!PHONE_WRITTEN.test(written) || DATE.test(written))) continue
      if (!holds(kind === 'email' ? written : written.replace(/[ ()./-]/g, ''))) continue
      if (found.some((other) => match.index < other.end && end > other.start)) continue
      found.push({ kind, start: match.index, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
