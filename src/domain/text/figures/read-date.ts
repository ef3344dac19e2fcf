import type { Token } from '../find-tokens.ts'
import { type DraftFigure, draftFigure } from './figure.ts'
import { monthOf } from './figure-days.ts'

/** `2026-03-01` as it is; `1.3.2026` as day, month, year; with slashes only when the day gives the order away. */
export function plainDate(text: string): string {
  if (/^\d{4}-/.test(text)) return text
  const [a = '', b = '', year = ''] = text.split(/[./-]/)
  if (year.length === 3) return text
  const full = year.length === 2 ? `20${year}` : year
  const dayFirst = text.includes('.') || Number(a) > 12
  if (dayFirst) return isoDate(full, Number(b), Number(a))
  return Number(b) > 12 ? isoDate(full, Number(a), Number(b)) : text
}

function isoDate(year: string, month: number, day: number | null): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(month)}-${day === null ? '?' : two(day)}`
}

/** `3 March`, `3rd of March 2026`, `3. März`. */
export function readDayMonth(tokens: readonly Token[], i: number): DraftFigure | null {
  const day = Number(tokens[i]?.text)
  if (!Number.isInteger(day) || day < 1 || day > 31) return null
  let j = i + 1
  while (j < i + 4 && /^(?:st|nd|rd|th|\.|of|de|er)$/.test(tokens[j]?.text ?? '')) j++
  const token = tokens[j]
  const month = token?.kind === 'word' ? monthOf(token.text) : undefined
  if (!month || !isMonthName(token, month.certain)) return null
  const year = readYear(tokens, j + 1)
  return draftFigure(tokens, i, year?.index ?? j, 'date', isoDate(year?.text ?? '?', month.month, day))
}

function isMonthName(token: Token | undefined, certain: boolean): boolean {
  return certain || /^\p{Lu}/u.test(token?.raw ?? '') || /\p{M}|[^\x00-\x7f]/u.test(token?.raw ?? '')
}

function readYear(tokens: readonly Token[], i: number): { index: number; text: string } | undefined {
  const at = /^(?:,|de|\.)$/.test(tokens[i]?.text ?? '') ? i + 1 : i
  const token = tokens[at]
  return token?.kind === 'number' && /^(?:19|20)\d{2}$/.test(token.text) ? { index: at, text: token.text } : undefined
}

/** `March 3`, `March 3rd, 2026`, `March 2026`, `January`. */
export function readMonth(
  tokens: readonly Token[],
  i: number,
  { month, certain }: { month: number; certain: boolean },
): DraftFigure | null {
  const token = tokens[i]
  const next = tokens[i + 1]
  const capital = /^\p{Lu}/u.test(token?.raw ?? '')
  if (next?.kind === 'number' && /^\d{1,2}$/.test(next.text) && Number(next.text) <= 31 && (certain || capital)) {
    const suffix = /^(?:st|nd|rd|th)$/.test(tokens[i + 2]?.text ?? '') ? 1 : 0
    const year = readYear(tokens, i + 2 + suffix)
    return draftFigure(tokens, i, year?.index ?? i + 1 + suffix, 'date', isoDate(year?.text ?? '?', month, Number(next.text)))
  }
  const year = readYear(tokens, i + 1)
  if (year && (certain || capital)) return draftFigure(tokens, i, year.index, 'date', isoDate(year.text, month, null))
  return certain && capital ? draftFigure(tokens, i, i, 'date', isoDate('?', month, null)) : null
}
