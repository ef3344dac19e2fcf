import { isFunctionWordOf } from './detect-language.ts'
import {
  ARTICLES,
  cjkNumber,
  type Dimension,
  monthOf,
  multiplierOf,
  numberOf,
  rankOf,
  unitAtStart,
  unitOf,
  weekdayOf,
} from './figure-words.ts'
import type { Token } from './find-tokens.ts'

/** Something that can be looked up in a source and be wrong: a number with its unit, a date, a time, a code. */
export interface Figure {
  readonly dimension: Dimension
  /** The value, or the lower end of a range. Numbers plainly (`1000`), clock times as minutes since midnight, dates as `yyyy-mm-dd` with `?` for what is left open. */
  readonly low: string
  /** The upper end of a range, else null. */
  readonly high: string | null
  /** The unit, singular (`day`, `dollar`); null for a bare number, a code, a date. For counts, the next word. */
  readonly unit: string | null
  /** The unit of time that a price or an amount is said for: `month` for "$29 per month". */
  readonly per: string | null
  /** `max` for "within", "up to", "under"; `min` for "at least", "over", "after". */
  readonly bound: 'max' | 'min' | null
  /** Offsets into the text that was tokenised. */
  readonly start: number
  readonly end: number
}

type Draft = { -readonly [Key in keyof Figure]: Figure[Key] } & { first: number; last: number }

/** Every figure among the tokens of a text, in order. `language` (ISO 639-1) tells whose number words are read. */
export function findFigures(tokens: readonly Token[], language: string): Figure[] {
  const figures: Draft[] = []
  for (let i = 0; i < tokens.length; ) {
    const figure = readFigure(tokens, i, language)
    if (figure && isRateOf(figures.at(-1), figure, tokens)) i = figure.last + 1
    else if (figure) {
      figures.push(figure)
      i = figure.last + 1
    } else i++
  }
  const joined = joinRanges(figures, tokens)
  for (const figure of joined) readRate(tokens, figure)
  shareUnits(joined, tokens)
  for (const figure of joined) figure.bound = figure.bound ?? readBound(tokens, figure)
  return joined
}

function draft(
  tokens: readonly Token[],
  first: number,
  last: number,
  dimension: Dimension,
  low: string,
  unit: string | null = null,
): Draft {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  return { dimension, low, high: null, unit, per: null, bound: null, start, end, first, last }
}

function readFigure(tokens: readonly Token[], i: number, language: string): Draft | null {
  const token = tokens[i]
  if (!token) return null
  switch (token.kind) {
    case 'always':
      return draft(tokens, i, i, 'clock', 'always')
    case 'code':
      return draft(tokens, tokens[i - 1]?.text === '#' ? i - 1 : i, i, 'code', token.text)
    case 'phone':
      return draft(tokens, i, i, 'phone', token.text)
    case 'date':
      return draft(tokens, i, i, 'date', plainDate(token.text))
    case 'clock':
      return readClock(tokens, i)
    case 'number':
      return readAlways(tokens, i) ?? readDayMonth(tokens, i) ?? readQuantity(tokens, i, i, token.text, language)
    case 'run':
      return readRun(tokens, i)
    case 'word':
      return readWord(tokens, i, language)
    default:
      return null
  }
}

/** `2026-03-01` as it is; `1.3.2026` as day, month, year; with slashes only when the day gives the order away. */
function plainDate(text: string): string {
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

function minutes(hour: number, minute: number, half: string | undefined): string | null {
  if (hour > 24 || minute > 59) return null
  const evening = half === 'pm' && hour < 12 ? 12 : half === 'am' && hour === 12 ? -12 : 0
  return String((hour + evening) * 60 + minute)
}

const HALF_DAY = /^(?:am|pm)$/

function readClock(tokens: readonly Token[], i: number): Draft | null {
  const [hour = '', minute = ''] = (tokens[i]?.text ?? '').split(/[:h]/)
  const next = tokens[i + 1]?.text ?? ''
  const half = HALF_DAY.test(next) ? next : undefined
  const low = minutes(Number(hour), Number(minute), half)
  return low === null ? null : draft(tokens, i, half || next === 'uhr' ? i + 1 : i, 'clock', low, half ?? null)
}

/** `3 March`, `3rd of March 2026`, `3. März`. */
function readDayMonth(tokens: readonly Token[], i: number): Draft | null {
  const day = Number(tokens[i]?.text)
  if (!Number.isInteger(day) || day < 1 || day > 31) return null
  let j = i + 1
  while (j < i + 4 && /^(?:st|nd|rd|th|\.|of|de|er)$/.test(tokens[j]?.text ?? '')) j++
  const token = tokens[j]
  const month = token?.kind === 'word' ? monthOf(token.text) : undefined
  if (!month || !isMonthName(token, month.certain)) return null
  const year = readYear(tokens, j + 1)
  return draft(tokens, i, year?.index ?? j, 'date', isoDate(year?.text ?? '?', month.month, day))
}

function isMonthName(token: Token | undefined, certain: boolean): boolean {
  return certain || /^\p{Lu}/u.test(token?.raw ?? '') || /\p{M}|[^\x00-\x7f]/u.test(token?.raw ?? '')
}

function readYear(tokens: readonly Token[], i: number): { index: number; text: string } | undefined {
  const at = /^(?:,|de|\.)$/.test(tokens[i]?.text ?? '') ? i + 1 : i
  const token = tokens[at]
  return token?.kind === 'number' && /^(?:19|20)\d{2}$/.test(token.text) ? { index: at, text: token.text } : undefined
}

/** A number whose tokens are `first` to `last`, with the currency before it or the unit behind it. */
function readQuantity(tokens: readonly Token[], first: number, last: number, value: string, language: string): Draft | null {
  const before = tokens[first - 1]
  const money = before && before.end >= (tokens[first]?.start ?? 0) - 1 ? unitOf(before.text, true) : undefined
  let at = last + 1
  const scale = multiplierOf(tokens[at]?.text ?? '')
  let amount = value
  if (scale !== undefined) {
    amount = String(Number(value) * scale)
    at++
  } else if (tokens[at]?.text === 'k' && tokens[at]?.start === tokens[last]?.end) {
    amount = String(Number(value) * 1000)
    at++
  }
  if (money?.dimension === 'money') {
    const national = tokens[first - 2]?.text === 'us' && before?.text === '$'
    const code = unitOf(tokens[at]?.text ?? '', true)
    const unit = national || code?.unit === 'usd' ? 'usd' : money.unit
    return draft(tokens, national ? first - 2 : first - 1, code?.dimension === 'money' ? at : at - 1, 'money', amount, unit)
  }
  const next = tokens[at]
  const text = next?.text ?? ''
  if (HALF_DAY.test(text) || text === 'uhr' || text === "o'clock") {
    const [hour = '', minute = '0'] = amount.split('.')
    const low = minutes(Number(hour), Number(minute.padEnd(2, '0')), HALF_DAY.test(text) ? text : undefined)
    if (low !== null) return draft(tokens, first, at, 'clock', low, HALF_DAY.test(text) ? text : null)
  }
  if (next && next.start === tokens[at - 1]?.end && /^(?:st|nd|rd|th)$/.test(text)) return draft(tokens, first, at, 'rank', amount)
  if (next?.kind === 'run') {
    const found = unitAtStart(next.text)
    if (found) return { ...draft(tokens, first, at, found.unit.dimension, amount, found.unit.unit), end: next.start + found.length }
  }
  const unit = readUnit(tokens, text === '-' && next?.start === tokens[at - 1]?.end ? at + 1 : at, next?.start === tokens[at - 1]?.end)
  if (unit) return draft(tokens, first, unit.last, unit.dimension, amount, unit.unit)
  const isIdentifier = /^\d{5,}$/.test(amount) || /^0\d/.test(amount) || before?.text === '#'
  if (isIdentifier && language !== '') return draft(tokens, first, at - 1, 'code', amount)
  return draft(
    tokens,
    first,
    at - 1,
    'count',
    amount,
    next?.kind === 'word' && !TO.test(text) && !isFunctionWordOf(language, text) ? text : null,
  )
}

/** A unit at token `i`, of one word or two: `days`, `business days`, `jours ouvrés`, `per cent`, `calendar days`. */
function readUnit(tokens: readonly Token[], i: number, glued: boolean): { dimension: Dimension; unit: string; last: number } | undefined {
  const word = tokens[i]?.text ?? ''
  const next = tokens[i + 1]?.text ?? ''
  if (/^(?:business|working|work|bank)$/.test(word) && /^days?$/.test(next))
    return { dimension: 'duration', unit: 'business day', last: i + 1 }
  if (/^(?:calendar|consecutive|full|whole|more|additional)$/.test(word)) {
    const unit = unitOf(next, true)
    if (unit?.dimension === 'duration') return { ...unit, last: i + 1 }
  }
  if (/^(?:per|pour|por)$/.test(word) && /^cent(?:o)?$|^ciento$/.test(next)) return { dimension: 'percent', unit: 'percent', last: i + 1 }
  const unit = unitOf(word, glued || word.length > 1)
  if (!unit) return word === '°' || word === '°c' ? { dimension: 'heat', unit: 'degree', last: i } : undefined
  if (
    unit.unit === 'day' &&
    /^(?:ouvres?|ouvrables?|habil(?:es)?|hábil(?:es)?|laborable?s?|lavorativ[io]|uteis|úteis|ouvrés?|عمل)$/.test(next)
  ) {
    return { dimension: 'duration', unit: 'business day', last: i + 1 }
  }
  return { ...unit, last: i }
}

const ALWAYS: readonly (readonly string[])[] = (
  'around the clock|round the clock|all day|all day long|day and night|day or night|at all hours|at any hour|at any time of day|rund um die uhr|' +
  '24 hours a day|24 hours per day|24 hours every day|twenty four hours a day|24 stunden am tag|24 heures sur 24|las 24 horas del dia|las 24 horas del día|24 horas al dia|24 horas al día|las 24 horas'
)
  .split('|')
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length)
const EVERY_DAY: readonly (readonly string[])[] =
  'every day|7 days a week|seven days a week|7 days per week|every day of the week|7 jours sur 7|7 tage die woche|todos los días'
    .split('|')
    .map((phrase) => phrase.split(' '))

function phraseAt(tokens: readonly Token[], i: number, phrases: readonly (readonly string[])[]): number {
  return phrases.find((phrase) => phrase.every((word, offset) => tokens[i + offset]?.text === word))?.length ?? 0
}

/** `around the clock`, `24 hours a day, 7 days a week`: the same as `24/7`. */
function readAlways(tokens: readonly Token[], i: number): Draft | null {
  const length = phraseAt(tokens, i, ALWAYS)
  if (length === 0) return null
  let last = i + length - 1
  const comma = /^(?:,|and)$/.test(tokens[last + 1]?.text ?? '') ? 1 : 0
  const days = phraseAt(tokens, last + 1 + comma, EVERY_DAY)
  if (days > 0) last += comma + days
  return draft(tokens, i, last, 'clock', 'always')
}

function readWord(tokens: readonly Token[], i: number, language: string): Draft | null {
  const token = tokens[i]
  if (!token) return null
  const { text } = token
  const phrase = readAlways(tokens, i) ?? readFree(tokens, i)
  if (phrase) return phrase
  if (/^(?:noon|midday|midnight|mittags?|mitternacht|midi|minuit|mediodía|medianoche)$/.test(text)) {
    return draft(tokens, i, i, 'clock', /^(?:midn|mitter|minuit|median)/.test(text) ? '0' : '720')
  }
  const weekday = weekdayOf(token.raw)
  if (weekday && (!weekday.short || isAmongDays(tokens, i))) return draft(tokens, i, i, 'day', String(weekday.day))
  if (/^weekdays?$/.test(text)) return { ...draft(tokens, i, i, 'day', '1'), high: '5' }
  if (/^(?:weekends?|wochenenden?)$/.test(text)) return { ...draft(tokens, i, i, 'day', '6'), high: '7' }
  const month = monthOf(text)
  if (month) {
    const dated = readMonth(tokens, i, month)
    if (dated) return dated
  }
  return readNumberWord(tokens, i, language)
}

/** `Mon–Fri`, `Mo bis Fr`, `Sat and Sun`: a short name counts as a day beside a dash, a comma, a time or another day. */
function isAmongDays(tokens: readonly Token[], i: number): boolean {
  const near = [tokens[i - 2], tokens[i + 2]].some((other) => other && weekdayOf(other.raw))
  const English = /^(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)$/.test(tokens[i]?.raw ?? '')
  return near || (English && !/^Sun$/.test(tokens[i]?.raw ?? ''))
}

/** `March 3`, `March 3rd, 2026`, `March 2026`, `January`. */
function readMonth(tokens: readonly Token[], i: number, { month, certain }: { month: number; certain: boolean }): Draft | null {
  const token = tokens[i]
  const next = tokens[i + 1]
  const capital = /^\p{Lu}/u.test(token?.raw ?? '')
  if (next?.kind === 'number' && /^\d{1,2}$/.test(next.text) && Number(next.text) <= 31 && (certain || capital)) {
    const suffix = /^(?:st|nd|rd|th)$/.test(tokens[i + 2]?.text ?? '') ? 1 : 0
    const year = readYear(tokens, i + 2 + suffix)
    return draft(tokens, i, year?.index ?? i + 1 + suffix, 'date', isoDate(year?.text ?? '?', month, Number(next.text)))
  }
  const year = readYear(tokens, i + 1)
  if (year && (certain || capital)) return draft(tokens, i, year.index, 'date', isoDate(year.text, month, null))
  return certain && capital ? draft(tokens, i, i, 'date', isoDate('?', month, null)) : null
}

/** `thirty days`, `twenty-four hours`, `two hundred`, `third`, and `a month`, `an hour`, `one day`. */
function readNumberWord(tokens: readonly Token[], i: number, language: string): Draft | null {
  const text = tokens[i]?.text ?? ''
  if (ARTICLES.has(text)) {
    const scale = multiplierOf(tokens[i + 1]?.text ?? '')
    if (scale !== undefined) return readQuantity(tokens, i, i + 1, String(scale), language)
    const unit = readUnit(tokens, i + 1, false)
    return unit?.dimension === 'duration' && (tokens[i + 1]?.text.length ?? 0) > 1
      ? draft(tokens, i, unit.last, 'duration', '1', unit.unit)
      : null
  }
  const rank = language === 'en' ? rankOf(text) : undefined
  if (rank !== undefined) return draft(tokens, i, i, 'rank', String(rank))
  const value = numberOf(text, language)
  if (value === undefined) return null
  let last = i
  let total = value
  if (value >= 20 && value % 10 === 0) {
    const dash = tokens[i + 1]?.text === '-' ? 1 : 0
    const one = numberOf(tokens[i + 1 + dash]?.text ?? '', language) ?? (tokens[i + 1 + dash]?.text === 'one' ? 1 : undefined)
    if (one !== undefined && one > 0 && one < 10) {
      total += one
      last = i + 1 + dash
    }
  }
  const figure = readQuantity(tokens, i, last, String(total), language)
  const isCompound = tokens[last + 1]?.text === '-' && tokens[last + 1]?.start === tokens[last]?.end
  return figure?.dimension === 'count' && isCompound ? null : figure
}

/** `三十天`: a number in Chinese characters with a unit right behind it, at the start of a run or inside it. */
function readRun(tokens: readonly Token[], i: number): Draft | null {
  const token = tokens[i]
  if (!token) return null
  for (const match of token.text.matchAll(/[零一二两三四五六七八九十百千]{1,8}/gu)) {
    const number = cjkNumber(match[0])
    const unit = unitAtStart(token.text.slice(match.index + match[0].length))
    if (!number || !unit) continue
    const start = token.start + match.index
    return {
      ...draft(tokens, i, i, unit.unit.dimension, String(number.value), unit.unit.unit),
      start,
      end: start + match[0].length + unit.length,
    }
  }
  return null
}

const RATE = /^(?:per|a|an|each|every|\/|pro|par|por|im|al|je|le|la|l')$/
const RATED: readonly Dimension[] = ['money', 'percent', 'count', 'size']
const ADVERBS = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['hourly', 'hour'],
  ['taglich', 'day'],
  ['monatlich', 'month'],
  ['jahrlich', 'year'],
  ['täglich', 'day'],
  ['jährlich', 'year'],
])

/** `a month` right behind a price is no figure of its own. */
function isRateOf(before: Draft | undefined, figure: Draft, tokens: readonly Token[]): boolean {
  if (!before || !RATED.includes(before.dimension) || figure.dimension !== 'duration' || figure.low !== '1' || figure.high !== null)
    return false
  return figure.first - before.last <= 2 && RATE.test(tokens[figure.first]?.text ?? '')
}

/** `per month`, `a year`, `monthly` behind a price belong to it. */
function readRate(tokens: readonly Token[], figure: Draft): void {
  if (!RATED.includes(figure.dimension)) return
  for (let i = figure.last + 1; i <= figure.last + 2; i++) {
    const word = tokens[i]?.text ?? ''
    const adverb = ADVERBS.get(word)
    const unit = RATE.test(word) ? unitOf(tokens[i + 1]?.text ?? '', false) : undefined
    if (adverb === undefined && unit?.dimension !== 'duration') continue
    figure.per = adverb ?? unit?.unit ?? null
    figure.last = adverb === undefined ? i + 1 : i
    figure.end = tokens[figure.last]?.end ?? figure.end
    return
  }
}

const FREE = /^(?:free|complimentary|gratis|kostenlos\p{L}{0,3}|kostenfrei\p{L}{0,3}|gratuit\p{L}{0,5}|免费|免費|مجان\p{L}{0,2})$/u
const NO_COST = /^(?:cost|costs|charge|charges|fee|fees)$/

/** `free`, `at no cost`, `without charge`: a price of nothing. Not `feel free`, `free to` or `sugar-free`. */
function readFree(tokens: readonly Token[], i: number): Draft | null {
  const text = tokens[i]?.text ?? ''
  const next = tokens[i + 1]?.text ?? ''
  if (FREE.test(text)) {
    const before = tokens[i - 1]?.text ?? ''
    if (/^(?:feel|feels|-|be|toll)$/.test(before) || /^(?:to|up|from|space)$/.test(next)) return null
    return draft(tokens, i, i, 'money', 'free')
  }
  if (!/^(?:no|without|zero)$/.test(text)) return null
  const at = /^(?:extra|additional|added|further|any|a)$/.test(next) ? i + 2 : i + 1
  return NO_COST.test(tokens[at]?.text ?? '') ? draft(tokens, i, at, 'money', 'free') : null
}

const TO = /^(?:-|to|through|thru|until|till|bis|à|a|hasta|al|~|至|到|إلى|الى|—)$/
const RANGE_AND = /^(?:and|und|et|y|e|en)$/
const BETWEEN = /^(?:between|zwischen|entre|tra|fra|tussen)$/

/** `3 - 5 business days`, `9 am to 6 pm`, `between 3 and 5`: two figures of one kind become one with two ends. */
function joinRanges(figures: readonly Draft[], tokens: readonly Token[]): Draft[] {
  const joined: Draft[] = []
  for (const figure of figures) {
    const before = joined.at(-1)
    if (before && before.high === null && canJoin(before, figure) && isRange(before, figure, tokens)) {
      joined[joined.length - 1] = {
        ...joinEnds(before, figure),
        start: before.start,
        end: figure.end,
        first: before.first,
        last: figure.last,
      }
    } else joined.push(figure)
  }
  return joined
}

const RANGED: readonly Dimension[] = ['duration', 'money', 'percent', 'clock', 'day', 'date', 'size', 'length', 'weight', 'heat', 'count']

function canJoin(a: Draft, b: Draft): boolean {
  if (b.high !== null || !RANGED.includes(a.dimension)) return false
  if (a.low === 'always' || b.low === 'always') return false
  return a.dimension === b.dimension
    ? a.unit === b.unit || a.dimension !== 'duration'
    : (a.dimension === 'count' && a.unit === null && RANGED.includes(b.dimension)) || (a.dimension === 'money' && b.dimension === 'count')
}

function isRange(a: Draft, b: Draft, tokens: readonly Token[]): boolean {
  if (b.first !== a.last + 2) return false
  const link = tokens[a.last + 1]?.text ?? ''
  if (TO.test(link)) return true
  return RANGE_AND.test(link) && BETWEEN.test(tokens[a.first - 1]?.text ?? '')
}

function joinEnds(a: Draft, b: Draft): Draft {
  if (b.dimension === 'count' && b.unit === null && a.low.length >= 3 && Number(a.low) > Number(b.low))
    return { ...b, dimension: 'code', low: `${a.low}-${b.low}` }
  const low = b.dimension === 'clock' && a.dimension === 'count' ? clockOfCount(a.low, b) : borrowHalf(a, b)
  const wide = a.dimension === 'money' ? a : b
  return { ...wide, low, high: b.low, unit: wide.unit ?? a.unit, bound: null }
}

/** `9–5 pm`: the first hour lies before the second, in the same half of the day where that is so. */
function clockOfCount(hours: string, b: Draft): string {
  const hour = Number(hours)
  const same = hour * 60 + (b.unit === 'pm' && hour < 12 ? 720 : 0)
  return String(same < Number(b.low) ? same : hour * 60)
}

function borrowHalf(a: Draft, b: Draft): string {
  return a.dimension === 'clock' && a.unit === null && b.unit === 'pm' && Number(a.low) + 720 < Number(b.low) && Number(a.low) < 420
    ? String(Number(a.low) + 720)
    : a.low
}

/** `3, 5 or 7 days`: a bare number takes the unit of the figure that it is listed with. */
function shareUnits(figures: Draft[], tokens: readonly Token[]): void {
  for (let i = figures.length - 2; i >= 0; i--) {
    const figure = figures[i]
    const next = figures[i + 1]
    if (!figure || !next || figure.dimension !== 'count' || next.dimension === 'count' || !RANGED.includes(next.dimension)) continue
    const between = tokens.slice(figure.last + 1, next.first).map((token) => token.text)
    if (
      between.length <= 2 &&
      between.length > 0 &&
      between.every((text) => /^(?:,|and|or|und|oder|et|ou|y|o|\/)$/.test(text)) &&
      next.dimension !== 'clock'
    ) {
      figure.dimension = next.dimension
      figure.unit = next.unit
    }
  }
}

const MAX_BEFORE =
  /(?:^| )(?:within|up to|at most|no more than|not more than|no later than|no longer than|not longer than|less than|fewer than|lower than|under|below|maximum|max|maximum of|maximum is|until|till|by|before|in under|innerhalb|innerhalb von|binnen|bis|bis zu|höchstens|maximal|unter|vor|weniger als|jusqu'à|au plus|moins de|avant|sous|dans les|maximum de|hasta|como máximo|menos de|antes de|dentro de|a más tardar)(?: the| a| of| den| los| las| les)?$/
const MIN_BEFORE =
  /(?:^| )(?:at least|no less than|not less than|no fewer than|more than|longer than|greater than|higher than|over|above|exceeding|exceed|exceeds|beyond|minimum|min|minimum of|minimum is|after|from|since|starting at|starting from|mindestens|mehr als|über|ab|nach|seit|au moins|plus de|après|à partir de|dès|al menos|más de|después de|desde|a partir de|mínimo|mínimo de)(?: the| a| of| den| los| las| les)?$/
const MAX_AFTER =
  /^(?:or less|or fewer|or under|or earlier|or sooner|max|maximum|at most|at the latest|oder weniger|ou moins|o menos)(?: |$)/
const MIN_AFTER =
  /^(?:or more|or over|or above|or longer|or later|and up|and over|and above|\+|or older|min|minimum|at least|oder mehr|ou plus|o más)(?: |$)/

function readBound(tokens: readonly Token[], figure: Draft): 'max' | 'min' | null {
  const before = tokens
    .slice(Math.max(0, figure.first - 4), figure.first)
    .map((token) => token.text)
    .join(' ')
  const after = tokens
    .slice(figure.last + 1, figure.last + 4)
    .map((token) => token.text)
    .join(' ')
  if (MAX_BEFORE.test(before) || MAX_AFTER.test(after)) return 'max'
  if (MIN_BEFORE.test(before) || MIN_AFTER.test(after)) return 'min'
  return null
}
