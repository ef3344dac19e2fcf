import { findPii } from './find-pii.ts'

/** How deep an object is looked into, and how much of one text: a log line is no place for more. */
const DEPTH = 6
const TEXT_LIMIT = 20_000

/** The text with each thing that names a person replaced by its kind, for good: `[email]`, `[card]`. */
export function hidePii(text: string): string {
  if (text.length > TEXT_LIMIT) return hidePii(`${text.slice(0, TEXT_LIMIT)}…`)
  let hidden = ''
  let at = 0
  for (const { kind, start, end } of findPii(text)) {
    hidden += `${text.slice(at, start)}[${kind}]`
    at = end
  }
  return at === 0 ? text : hidden + text.slice(at)
}

/** `hidePii` for every text in a plain value; numbers stay, and so does what is no plain object or array. */
export function hidePiiWithin(value: unknown, depth = DEPTH): unknown {
  if (typeof value === 'string') return hidePii(value)
  if (depth === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => hidePiiWithin(each, depth - 1))
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hidePiiWithin(each, depth - 1)]))
}
