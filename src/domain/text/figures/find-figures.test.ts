import { describe, expect, test } from 'vitest'
import { findTokens } from '../find-tokens.ts'
import { foldText } from '../fold-text.ts'
import { findFigures } from './find-figures.ts'

/** A figure on one line: `<=30 day`, `3..5 business day`, `1200 dollar/year`, `09:00`. */
function write(text: string, language: string): string[] {
  return findFigures(findTokens(foldText(text).text), language).map(({ dimension, low, high, unit, per, bound }) => {
    const limit = bound === 'max' ? '<=' : bound === 'min' ? '>=' : ''
    const value = high === null ? low : `${low}..${high}`
    const kind =
      dimension === 'count' ||
      dimension === 'clock' ||
      dimension === 'day' ||
      dimension === 'date' ||
      dimension === 'code' ||
      dimension === 'phone' ||
      dimension === 'rank'
        ? `${dimension} `
        : ''
    const named = unit === null || dimension === 'clock' ? '' : ` ${unit}`
    return `${limit}${kind}${value}${named}${per === null ? '' : `/${per}`}`
  })
}

const CASES: readonly (readonly [language: string, text: string, figures: readonly string[]])[] = [
  ['en', 'within 30 days', ['<=30 day']],
  ['en', 'within thirty days', ['<=30 day']],
  ['en', 'a 30-day window', ['30 day']],
  ['en', '３０ days', ['30 day']],
  ['en', '٣٠ days', ['30 day']],
  ['en', 'twenty-four hours', ['24 hour']],
  ['en', 'two hundred items', ['count 200 items']],
  ['en', 'one month', ['1 month']],
  ['en', 'a month', ['1 month']],
  ['en', 'one of our agents', []],
  ['en', '3–5 business days', ['3..5 business day']],
  ['en', 'three to five working days', ['3..5 business day']],
  ['en', 'between 3 and 5 days', ['3..5 day']],
  ['en', '3, 5 or 7 days', ['3 day', '5 day', '7 day']],
  ['en', 'up to 5 GB', ['<=5 gb']],
  ['en', 'at least 20%', ['>=20 percent']],
  ['en', '30 per cent', ['30 percent']],
  ['en', '5 items or more', ['>=count 5 items']],
  ['en', '$5', ['5 dollar']],
  ['en', '5 dollars', ['5 dollar']],
  ['en', '$1,000.50', ['1000.5 dollar']],
  ['en', 'US$5', ['5 usd']],
  ['en', 'USD 5', ['5 usd']],
  ['en', '€5–10', ['5..10 euro']],
  ['en', '$29 per month', ['29 dollar/month']],
  ['en', '$1,200 a year', ['1200 dollar/year']],
  ['en', '$29/month', ['29 dollar/month']],
  ['en', '$29 monthly', ['29 dollar/month']],
  ['en', 'free shipping', ['free']],
  ['en', 'at no extra cost', ['free']],
  ['en', 'feel free to ask', []],
  ['en', 'sugar-free', []],
  ['en', '9 AM', ['clock 540']],
  ['en', '9:00 a.m.', ['clock 540']],
  ['en', '21:30', ['clock 1290']],
  ['en', '12 am', ['clock 0']],
  ['en', 'noon', ['clock 720']],
  ['en', '9 a.m. to 6:30pm', ['clock 540..1110']],
  ['en', '9-5', ['count 9..5']],
  ['en', '24/7', ['clock always']],
  ['en', 'around the clock', ['clock always']],
  ['en', '24 hours a day, 7 days a week', ['clock always']],
  ['en', 'always open', ['clock always']],
  ['en', 'Mon–Fri', ['day 1..5']],
  ['en', 'Monday through Friday', ['day 1..5']],
  ['en', 'on weekdays', ['day 1..5']],
  ['en', 'closed on Sundays', ['day 7']],
  ['en', 'the sun is shining', []],
  ['en', 'March 3, 2026', ['date 2026-03-03']],
  ['en', '3rd of May', ['date ?-05-03']],
  ['en', 'in January', ['date ?-01-?']],
  ['en', 'you may march on', []],
  ['en', '2026-11-22', ['date 2026-11-22']],
  ['en', '12/25/2026', ['date 2026-12-25']],
  ['en', 'order #12345', ['code 12345']],
  ['en', 'ORD-12345', ['code ord-12345']],
  ['en', 'error CWWKF0001E', ['code cwwkf0001e']],
  ['en', 'version 2.9.1', ['code 2.9.1']],
  ['en', '2FA', ['code 2fa']],
  ['en', 'two-factor', []],
  ['en', '+1 (800) 555-0100', ['phone 18005550100']],
  ['en', 'third parties', ['rank 3']],
  ['en', 'the 15th', ['rank 15']],
  ['de', 'innerhalb von dreißig Tagen', ['<=30 day']],
  ['de', '3–5 Werktage', ['3..5 business day']],
  ['de', 'vierundzwanzig Stunden', ['24 hour']],
  ['de', '9 bis 18 Uhr', ['clock 540..1080']],
  ['de', '4,99 €', ['4.99 euro']],
  ['de', '1.000 €', ['1000 euro']],
  ['de', 'am 3. März', ['date ?-03-03']],
  ['de', 'rund um die Uhr', ['clock always']],
  ['fr', '3 à 5 jours ouvrés', ['3..5 business day']],
  ['fr', '18h30', ['clock 1110']],
  ['fr', 'du lundi au vendredi', ['day 1', 'day 5']],
  ['es', 'en un plazo de treinta días', ['30 day']],
  ['es', 'de 3 a 5 días hábiles', ['3..5 business day']],
  ['ar', 'خلال ٣٠ يومًا', ['30 day']],
  ['zh', '三十天内', ['30 day']],
  ['zh', '3-5个工作日', ['3..5 business day']],
]

describe('figures', () => {
  test.each(CASES)('[J4] %s: %j', (language, text, figures) => {
    expect(write(text, language)).toEqual(figures)
  })
})
