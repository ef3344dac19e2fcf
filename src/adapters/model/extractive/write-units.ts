import type { ScoredUnit } from './score-units.ts'

/** The text of an answer with its markers, sentence by sentence: what one `text` event carries. */
export function* writeUnits(groups: readonly (readonly ScoredUnit[])[]): Generator<string> {
  let previous: ScoredUnit | null = null
  for (const group of groups) {
    for (const unit of group) {
      yield `${separator(previous, unit)}${written(unit, group)}`
      previous = unit
    }
  }
}

function separator(previous: ScoredUnit | null, unit: ScoredUnit): string {
  if (!previous) return ''
  if (unit.kind !== 'sentence' && previous.kind === unit.kind && previous.marker === unit.marker && previous.block === unit.block)
    return '\n'
  return unit.kind === 'sentence' && previous.kind === 'sentence' ? ' ' : '\n\n'
}

function written(unit: ScoredUnit, group: readonly ScoredUnit[]): string {
  if (unit.kind === 'code') return `${unit.text}\n[${unit.marker}]`
  if (unit.kind === 'row') return `${withMarker(unit.text.replace(/\s*\|\s*$/, ''), unit.marker)} |`
  const alone = group.filter((other) => other.kind === 'item').length < 2
  const bullet = unit.kind === 'item' && !alone ? `${/\d/.test(unit.bullet) ? unit.bullet : '-'} ` : ''
  return bullet + withMarker(unit.text, unit.marker)
}

/** `You have 30 days.` → `You have 30 days [1].` */
function withMarker(text: string, marker: number): string {
  const end = /[.!?:;…]+["'”’)\]*_]*$/u.exec(text)
  return end ? `${text.slice(0, end.index)} [${marker}]${end[0]}` : `${text} [${marker}]`
}
