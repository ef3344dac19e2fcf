/** Check sums of the numbers that name a person or an account: what merely looks like one is left alone. */

/** Payment cards: ISO/IEC 7812-1, annex B (Luhn). `digits` are digits only. */
export function isCardNumber(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || /^0+$/.test(digits)) return false
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place])
    const weighted = place % 2 === 1 ? digit * 2 : digit
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return sum % 10 === 0
}

/** Bank accounts: ISO 13616 (IBAN), mod 97 of ISO 7064. `text` is without blanks. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false
  return remainder97([...(text.slice(4) + text.slice(0, 4))].map((c) => Number.parseInt(c, 36)).join('')) === 1
}

/** The remainder by 97 of a number too long for arithmetic. */
function remainder97(digits: string): number {
  let remainder = 0
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97
  return remainder
}

/** United States: never 000, 666 or 900–999 in front, no block of zeros (SSA, 20 CFR 422.103). It has no check digit. */
export function isSocialSecurityNumber(digits: string): boolean {
  return /^(?!000|666|9\d\d)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits)
}

/** Germany: tax id, ISO 7064 mod 11,10 over ten digits of which one comes twice or three times (BZSt). */
export function isGermanTaxId(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false
  const counts = new Map<string, number>()
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1)
  const repeated = [...counts.values()].filter((count) => count > 1)
  if (repeated.length !== 1 || (repeated[0] ?? 0) > 3) return false
  let product = 10
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === Number(digits[10])
}

/** Spain: DNI and NIE, the letter is the number's remainder by 23. */
export function isSpanishId(text: string): boolean {
  const match = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(text)
  if (!match) return false
  const [, prefix = '', digits = '', letter] = match
  if (prefix.length + digits.length !== 8) return false
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(`${'XYZ'.indexOf(prefix) > 0 ? 'XYZ'.indexOf(prefix) : ''}${digits}`) % 23] === letter
}

/** France: social security number (NIR), 97 minus the remainder by 97 of the first 13; Corsica counts as 19 and 18 (INSEE). */
export function isFrenchSocialSecurityNumber(text: string): boolean {
  const match = /^([12378]\d{4}(?:\d{2}|2[AB])\d{6})(\d{2})$/.exec(text)
  if (!match) return false
  const [, body = '', key] = match
  const digits = body.replace('2A', '19').replace('2B', '18')
  return 97 - remainder97(digits) === Number(key)
}

/** The Netherlands: citizen service number (BSN), the eleven test. */
export function isDutchCitizenNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0)
  return sum % 11 === 0
}

/** United Kingdom: national insurance number, whose letters are restricted (HMRC NIM39110). It has no check digit. */
export function isNationalInsuranceNumber(text: string): boolean {
  return /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(text)
}

/** Brazil: CPF, two check digits by mod 11. */
export function isCpf(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false
  const check = (length: number) => {
    const sum = [...digits.slice(0, length)].reduce((total, digit, place) => total + Number(digit) * (length + 1 - place), 0)
    return ((sum * 10) % 11) % 10
  }
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10])
}

/** Poland: PESEL, weights 1 3 7 9. */
export function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^0+$/.test(digits)) return false
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  return (10 - (sum % 10)) % 10 === Number(digits[10])
}
