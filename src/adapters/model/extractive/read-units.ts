import { splitSentences } from '../../../domain/text/split-sentences.ts'

/** The smallest piece of a passage that is quoted whole: a sentence, a list item, a table row or a block of code. */
export interface Unit {
  readonly kind: 'sentence' | 'item' | 'row' | 'code'
  /** Verbatim, without the bullet of a list item. */
  readonly text: string
  /** The bullet or number in front of a list item as it stands: `-`, `3.`; empty otherwise. */
  readonly bullet: string
  /** Units of one paragraph, list, table or block of code share a number. */
  readonly block: number
  /** The heading that stands above it in the passage's own text: where small sections were put together. */
  readonly heading: string | null
}

const ITEM = /^[ \t]*([-*+•▪◦]|\d{1,3}[.)])[ \t]+/
const FENCE = /^[ \t]{0,3}(?:```|~~~)/
const ROW = /^[ \t]*\|/
const RULE = /^[ \t]*\|?[ \t]*:?-{2,}/
const HEADING = /^[ \t]*#{1,6}[ \t]/

/** The units of a passage in the order of its text. Headings and the rules of tables are no units: they say nothing by themselves. */
export function readUnits(text: string): Unit[] {
  const units: Unit[] = []
  const runs = readRuns(text)
  let block = 0
  let heading: string | null = null
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]
    if (isHeading(run, next)) {
      heading = run.text.trim()
      continue
    }
    if (index > 0 && (run.startsBlock || run.kind !== runs[index - 1]?.kind)) block++
    const pieces = run.kind === 'sentence' ? cutParagraph(run.text) : [run.text.replace(ITEM, '').trim()]
    const bullet = run.kind === 'item' ? (ITEM.exec(run.text)?.[1] ?? '') : ''
    for (const piece of pieces) if (piece !== '') units.push({ kind: run.kind, text: piece, bullet, block, heading })
  }
  return units
}

const LONGEST_HEADING = 60

/** A short line without an end that stands alone above something. */
function isHeading(run: Run, next: Run | undefined): boolean {
  const line = run.text.trim()
  const standsAlone = run.kind === 'sentence' && run.startsBlock && next?.startsBlock === true && !line.includes('\n')
  return standsAlone && line.length <= LONGEST_HEADING && /[\p{L}\p{N})’'"”]$/u.test(line)
}

/** A line that announces what follows (`To reset it:`) is a sentence of its own. */
const ANNOUNCEMENT = /(?<=:)\n/
/** Pages that lost their line breaks glue a heading to the sentence below it: `Staff hoursYou can change …`. */
const GLUED = /(?<=\p{Ll}{2}|\))(?=(?:To|You|Your|The|If|In|When|How|This|For|Note|Important|Tip|By|We|It|Go|Click|Select|Access) )/u

function cutParagraph(text: string): string[] {
  return splitSentences(text)
    .flatMap((sentence) => sentence.text.split(ANNOUNCEMENT))
    .flatMap((piece) => piece.split(GLUED))
    .map((piece) => piece.trim())
}

/** Lines that belong together: a paragraph, one list item with what is indented below it, one row, one block of code. */
interface Run {
  readonly kind: Unit['kind']
  readonly text: string
  /** Whether a blank line, a heading or code stands before it. */
  readonly startsBlock: boolean
}

function readRuns(text: string): Run[] {
  const runs: Run[] = []
  let gap = true
  let fenced = false
  const open = (kind: Run['kind'], line: string) => {
    runs.push({ kind, text: line, startsBlock: gap })
    gap = false
  }
  const goOn = (line: string) => {
    const last = runs.pop()
    if (last) runs.push({ ...last, text: `${last.text}\n${line}` })
  }
  for (const line of text.split('\n')) {
    const last: Run['kind'] | undefined = gap ? undefined : runs.at(-1)?.kind
    if (fenced) {
      goOn(line)
      if (FENCE.test(line)) [fenced, gap] = [false, true]
    } else if (FENCE.test(line)) {
      gap = true
      open('code', line)
      fenced = true
    } else if (line.trim() === '') gap = last !== 'item'
    else if (HEADING.test(line)) gap = true
    else if (ROW.test(line)) {
      if (!RULE.test(line)) open('row', line)
    } else if (ITEM.test(line)) open('item', line)
    else if (last === 'sentence' || (last === 'item' && /^[ \t]{2,}/.test(line))) goOn(line)
    else open('sentence', line)
  }
  return runs
}
