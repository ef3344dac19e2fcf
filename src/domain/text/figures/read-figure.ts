import { isFunctionWordOf } from '../detect-language.ts'
import type { Token } from '../find-tokens.ts'
import { rememberingByLanguage } from '../remembering.ts'
import { type DraftFigure, draftFigure } from './figure.ts'
import { mayBeWeekday, monthOf, weekdayOf } from './figure-days.ts'
import { ARTICLES, cjkNumber, multiplierOf, numberOf, rankOf } from './figure-numbers.ts'
import { type Dimension, unitAtStart, unitOf } from './figure-units.ts'
import { JOINS_RANGE } from './join-figures.ts'
import { plainDate, readDayMonth, readMonth } from './read-date.ts'
import { beginsPhrase, readAlways, readFree } from './read-figure-phrase.ts'

/** The figure that begins at token `i`, if one does. `language` (ISO 639-1) tells whose number words are read. */
export function readFigure(tokens: readonly Token[], i: number, language: string): DraftFigure | null {
  const token = tokens[i]
  if (!token) return null
  switch (token.kind) {
    case 'always':
      return draftFigure(tokens, i, i, 'clock', 'always')
    case 'code':
      return draftFigure(tokens, tokens[i - 1]?.text === '#' ? i - 1 : i, i, 'code', token.text)
    case 'phone':
      return draftFigure(tokens, i, i, 'phone', token.text)
    case 'date':
      return draftFigure(tokens, i, i, 'date', plainDate(token.text))
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

function minutes(hour: number, minute: number, half: string | undefined): string | null {
  if (hour > 24 || minute > 59) return null
  const evening = half === 'pm' && hour < 12 ? 12 : half === 'am' && hour === 12 ? -12 : 0
  return String((hour + evening) * 60 + minute)
}

const HALF_DAY = /^(?:am|pm)$/

function readClock(tokens: readonly Token[], i: number): DraftFigure | null {
  const [hour = '', minute = ''] = (tokens[i]?.text ?? '').split(/[:h]/)
  const next = tokens[i + 1]?.text ?? ''
  const half = HALF_DAY.test(next) ? next : undefined
  const low = minutes(Number(hour), Number(minute), half)
  return low === null ? null : draftFigure(tokens, i, half || next === 'uhr' ? i + 1 : i, 'clock', low, half ?? null)
}

/** A number whose tokens are `first` to `last`, with the currency before it or the unit behind it. */
function readQuantity(tokens: readonly Token[], first: number, last: number, value: string, language: string): DraftFigure | null {
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
    return draftFigure(tokens, national ? first - 2 : first - 1, code?.dimension === 'money' ? at : at - 1, 'money', amount, unit)
  }
  const next = tokens[at]
  const text = next?.text ?? ''
  if (HALF_DAY.test(text) || text === 'uhr' || text === "o'clock") {
    const [hour = '', minute = '0'] = amount.split('.')
    const low = minutes(Number(hour), Number(minute.padEnd(2, '0')), HALF_DAY.test(text) ? text : undefined)
    if (low !== null) return draftFigure(tokens, first, at, 'clock', low, HALF_DAY.test(text) ? text : null)
  }
  if (next && next.start === tokens[at - 1]?.end && /^(?:st|nd|rd|th)$/.test(text))
    return readDayOf(tokens, first, at, amount) ?? draftFigure(tokens, first, at, 'rank', amount)
  if (next?.kind === 'run') {
    const found = unitAtStart(next.text)
    if (found) return { ...draftFigure(tokens, first, at, found.unit.dimension, amount, found.unit.unit), end: next.start + found.length }
  }
  const unit = readUnit(tokens, text === '-' && next?.start === tokens[at - 1]?.end ? at + 1 : at, next?.start === tokens[at - 1]?.end)
  if (unit) return draftFigure(tokens, first, unit.last, unit.dimension, amount, unit.unit)
  const isIdentifier = /^\d{5,}$/.test(amount) || /^0\d/.test(amount) || before?.text === '#'
  if (isIdentifier && language !== '') return draftFigure(tokens, first, at - 1, 'code', amount)
  return draftFigure(
    tokens,
    first,
    at - 1,
    'count',
    amount,
    next?.kind === 'word' &&
      next.start - (tokens[at - 1]?.end ?? 0) <= 1 &&
      !NUMBERED.test(before?.text ?? '') &&
      !JOINS_RANGE.test(text) &&
      !isFunctionWordOf(language, text)
      ? text
      : null,
  )
}

/** `error 403`, `version 7`: the number names what stands before it and counts nothing behind it. */
const NUMBERED = /^(?:error|code|status|version|number|no|nr|step|room|port|article|section|chapter|level|http|fehler|erreur)$/

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

const NOON = new Set('noon midday midnight mittag mittags mitternacht midi minuit mediodía medianoche'.split(' '))
const WEEKDAYS = new Set(['weekday', 'weekdays'])
const WEEKENDS = new Set('weekend weekends wochenende wochenenden'.split(' '))

/** Whether a word can be the first of a figure: almost none can. */
const mayBegin = rememberingByLanguage(20_000, (language, text): boolean => {
  if (beginsPhrase(text) || text === 'half' || NOON.has(text) || WEEKDAYS.has(text) || WEEKENDS.has(text) || ARTICLES.has(text)) return true
  if (mayBeWeekday(text) || monthOf(text) !== undefined) return true
  return text === 'first' || text === 'second' || rankOf(text) !== undefined || numberOf(text, language) !== undefined
})

/** `half an hour`, `half a year`. */
function readHalf(tokens: readonly Token[], i: number): DraftFigure | null {
  if (tokens[i]?.text !== 'half' || !/^an?$/.test(tokens[i + 1]?.text ?? '')) return null
  const unit = tokens[i + 2]?.text
  if (unit === 'hour') return draftFigure(tokens, i, i + 2, 'duration', '30', 'minute')
  if (unit === 'year') return draftFigure(tokens, i, i + 2, 'duration', '6', 'month')
  return unit === 'day' ? draftFigure(tokens, i, i + 2, 'duration', '12', 'hour') : null
}

function readWord(tokens: readonly Token[], i: number, language: string): DraftFigure | null {
  const token = tokens[i]
  if (!token) return null
  const { text } = token
  if (!mayBegin(language, text)) return null
  const phrase = readAlways(tokens, i) ?? readFree(tokens, i) ?? readHalf(tokens, i)
  if (phrase) return phrase
  if (NOON.has(text)) {
    return draftFigure(tokens, i, i, 'clock', /^(?:midn|mitter|minuit|median)/.test(text) ? '0' : '720')
  }
  const weekday = weekdayOf(token.raw)
  if (weekday && (!weekday.short || isAmongDays(tokens, i))) return draftFigure(tokens, i, i, 'day', String(weekday.day))
  if (WEEKDAYS.has(text)) return { ...draftFigure(tokens, i, i, 'day', '1'), high: '5' }
  if (WEEKENDS.has(text)) return { ...draftFigure(tokens, i, i, 'day', '6'), high: '7' }
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

const MONTHLY = /^(?:month|quarter|year)$/
const WHICH = /^(?:the|a|each|every|any|next|following|coming|calendar|that|your)$/

/** `the first of the month`, `the 1st of every month`, `the first day of the following month` are dates. */
function readDayOf(tokens: readonly Token[], first: number, last: number, day: string): DraftFigure | null {
  let at = last + 1
  if (tokens[at]?.text === 'day') at++
  if (tokens[at]?.text !== 'of') return null
  do at++
  while (WHICH.test(tokens[at]?.text ?? ''))
  const unit = tokens[at]?.text ?? ''
  return MONTHLY.test(unit) ? draftFigure(tokens, first, at, 'date', `${day} of ${unit}`) : null
}

/** `skip a week`: which one, not how long. */
const SKIPS = /^(?:skip|skips|skipping|choose|pick|select|book)$/

/** `thirty days`, `twenty-four hours`, `two hundred`, `third`, and `a month`, `an hour`, `one day`. */
function readNumberWord(tokens: readonly Token[], i: number, language: string): DraftFigure | null {
  const text = tokens[i]?.text ?? ''
  const place = text === 'first' ? 1 : text === 'second' ? 2 : rankOf(text)
  const dayOf = place === undefined ? null : readDayOf(tokens, i, i, String(place))
  if (dayOf) return dayOf
  if (ARTICLES.has(text) && !(text === 'one' && /^(?:or|to|-)$/.test(tokens[i + 1]?.text ?? ''))) {
    const scale = multiplierOf(tokens[i + 1]?.text ?? '')
    if (scale !== undefined) return readQuantity(tokens, i, i + 1, String(scale), language)
    if (SKIPS.test(tokens[i - 1]?.text ?? '') || tokens[i + 2]?.text === 'pass') return null
    const unit = readUnit(tokens, i + 1, false)
    const isUnit = unit?.dimension === 'duration' || (unit?.dimension === 'money' && text === 'one')
    return unit && isUnit && (tokens[i + 1]?.text.length ?? 0) > 1
      ? draftFigure(tokens, i, unit.last, unit.dimension, '1', unit.unit)
      : null
  }
  const rank = language === 'en' ? rankOf(text) : undefined
  if (rank !== undefined) return draftFigure(tokens, i, i, 'rank', String(rank))
  const value = text === 'one' ? 1 : numberOf(text, language)
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
function readRun(tokens: readonly Token[], i: number): DraftFigure | null {
  const token = tokens[i]
  if (!token) return null
  for (const match of token.text.matchAll(/[零一二两三四五六七八九十百千]{1,8}/gu)) {
    const number = cjkNumber(match[0])
    const unit = unitAtStart(token.text.slice(match.index + match[0].length))
    if (!number || !unit) continue
    const start = token.start + match.index
    return {
      ...draftFigure(tokens, i, i, unit.unit.dimension, String(number.value), unit.unit.unit),
      start,
      end: start + match[0].length + unit.length,
    }
  }
  return null
}
