import { splitSentences } from '../../../domain/text/split-sentences.ts'

/** The smallest piece of a passage that is quoted whole: a sentence, a list item, a table row or a block of code. */
export interface Unit {
  readonly kind: 'sentence' | 'item' | 'row' | 'code'
  /** Verbatim, without the bullet of a list item. */
  readonly text: string
  /** The bullet or number in front of a list item as it stands: `-`, `3.`; empty otherwise. */
  readonly bullet: string
  /** Units of one paragraph, list or table share a number. */
  readonly block: number
}

const ITEM = /^[ \t]*([-*+•▪◦]|\d{1,3}[.)])[ \t]+/
const FENCE = /^[ \t]{0,3}(?:```|~~~)/
const ROW = /^[ \t]*\|/
const RULE = /^[ \t]*\|?[ \t]*:?-{2,}/
const HEADING = /^[ \t]*#{1,6}[ \t]/

/** The units of a passage in the order of its text. Headings and the rules of tables are left out: they say nothing by themselves. */
export function readUnits(text: string): Unit[] {
  const units: Unit[] = []
  let block = 0
  for (const run of splitRuns(text)) {
    if (run.kind === 'sentence')
      for (const sentence of splitSentences(run.text)) units.push({ kind: 'sentence', text: sentence.text, bullet: '', block })
    else if (run.kind === 'item')
      units.push({ kind: 'item', text: run.text.replace(ITEM, '').trim(), bullet: ITEM.exec(run.text)?.[1] ?? '-', block })
    else units.push({ kind: run.kind, text: run.text.trim(), bullet: '', block })
    if (run.last) block++
  }
  return units.filter((unit) => unit.text !== '')
}

interface Run {
  readonly kind: Unit['kind']
  text: string
  /** The last run of its block. */
  last: boolean
}

/** Lines that belong together: a paragraph, one list item with what is indented below it, one row, one fenced block. */
function splitRuns(text: string): Run[] {
  const runs: Run[] = []
  let current: Run | null = null
  let fenced = false
  const open = (kind: Run['kind'], line: string) => {
    if (current && current.kind !== kind) current.last = true
    current = { kind, text: line, last: false }
    runs.push(current)
  }
  const close = () => {
    if (current) current.last = true
    current = null
  }
  for (const line of text.split('\n')) {
    if (fenced && current) {
      ;(current as Run).text += `\n${line}`
      if (FENCE.test(line)) {
        fenced = false
        close()
      }
    } else if (FENCE.test(line)) {
      close()
      open('code', line)
      fenced = true
    } else if (line.trim() === '') {
      if ((current as Run | null)?.kind !== 'item') close()
    } else if (HEADING.test(line)) close()
    else if (ROW.test(line)) {
      if (!RULE.test(line)) open('row', line)
    } else if (ITEM.test(line)) open('item', line)
    else if (current && ((current as Run).kind === 'sentence' || /^[ \t]{2,}/.test(line))) (current as Run).text += `\n${line}`
    else open('sentence', line)
  }
  close()
  return runs
}
