import type { Token } from '../find-tokens.ts'
import type { DraftFigure } from './figure.ts'
import type { Dimension } from './figure-units.ts'

/** What joins the two ends of a range. */
export const JOINS_RANGE = /^(?:-|to|through|thru|until|till|bis|à|a|hasta|al|~|至|到|إلى|الى|—)$/
const RANGE_AND = /^(?:and|und|et|y|e|en)$/
const BETWEEN = /^(?:between|zwischen|entre|tra|fra|tussen)$/

/** `3 - 5 business days`, `9 am to 6 pm`, `between 3 and 5`: two figures of one kind become one with two ends. */
export function joinRanges(figures: readonly DraftFigure[], tokens: readonly Token[]): DraftFigure[] {
  const joined: DraftFigure[] = []
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

function canJoin(a: DraftFigure, b: DraftFigure): boolean {
  if (b.high !== null || !RANGED.includes(a.dimension)) return false
  if (a.low === 'always' || b.low === 'always') return false
  return a.dimension === b.dimension
    ? a.unit === b.unit || a.dimension !== 'duration'
    : (a.dimension === 'count' && a.unit === null && RANGED.includes(b.dimension)) || (a.dimension === 'money' && b.dimension === 'count')
}

function isRange(a: DraftFigure, b: DraftFigure, tokens: readonly Token[]): boolean {
  if (b.first !== a.last + 2) return false
  const link = tokens[a.last + 1]?.text ?? ''
  if (JOINS_RANGE.test(link)) return true
  // "one or two days"
  if (link === 'or' && b.dimension === 'duration' && Number(b.low) === Number(a.low) + 1) return true
  return RANGE_AND.test(link) && BETWEEN.test(tokens[a.first - 1]?.text ?? '')
}

function joinEnds(a: DraftFigure, b: DraftFigure): DraftFigure {
  if (b.dimension === 'count' && b.unit === null && a.low.length >= 3 && Number(a.low) > Number(b.low))
    return { ...b, dimension: 'code', low: `${a.low}-${b.low}` }
  const low = b.dimension === 'clock' && a.dimension === 'count' ? clockOfCount(a.low, b) : borrowHalf(a, b)
  const wide = a.dimension === 'money' ? a : b
  return { ...wide, low, high: b.low, unit: wide.unit ?? a.unit, bound: null }
}

/** `9–5 pm`: the first hour lies before the second, in the same half of the day where that is so. */
function clockOfCount(hours: string, b: DraftFigure): string {
  const hour = Number(hours)
  const same = hour * 60 + (b.unit === 'pm' && hour < 12 ? 720 : 0)
  return String(same < Number(b.low) ? same : hour * 60)
}

function borrowHalf(a: DraftFigure, b: DraftFigure): string {
  return a.dimension === 'clock' && a.unit === null && b.unit === 'pm' && Number(a.low) + 720 < Number(b.low) && Number(a.low) < 420
    ? String(Number(a.low) + 720)
    : a.low
}

/** `3, 5 or 7 days`: a bare number takes the unit of the figure that it is listed with. */
export function shareUnits(figures: DraftFigure[], tokens: readonly Token[]): void {
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
