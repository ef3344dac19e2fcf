import { type Figure, type Goal, meets } from './figures.ts'
import type { Machine } from './machine.ts'

/** The figures as lines of text, each with its goal and whether it was met. */
export function formatReport(machine: Machine, figures: readonly Figure[]): string {
  const rows = figures.map((one) => [one.name, formatValue(one), one.goal ? formatGoal(one.goal, one.unit) : '', verdict(one)])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map(([name = '', value = '', goal = '', mark = '']) =>
    `${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${goal.padEnd(widths[2] ?? 0)}  ${mark}`.trimEnd(),
  )
  const { processor, cores, memoryGb, system, node, date } = machine
  return [`${processor}, ${cores} cores, ${memoryGb} GB, ${system}, Node ${node}, ${date}`, '', ...lines].join('\n')
}

function formatValue({ value, unit }: Figure): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`
}

function formatGoal({ is, value }: Goal, unit: string): string {
  return `${is} ${value}${unit && ` ${unit}`}`
}

function verdict(one: Figure): string {
  if (one.goal === null) return ''
  return meets(one) ? 'met' : 'MISSED'
}
