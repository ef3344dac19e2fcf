import type { HistoryMessage, SessionSummary } from '../../ports/store.ts'

/** Fewer messages are not worth a change of the summary; they are still in the window next time. */
const WORTH = 6

/** So much of one message is kept, and so much of the whole: the beginning says what it is about, the end where it stands. */
const LINE = 200
const BEGINNING = 600
const WHOLE = 2_400

/**
 * The summary with messages added that turns will not look at any more (ME8): who said what, in one line each and in their
 * own words, so that no model has a part in it. When it grows too long, lines fall out of its middle.
 */
export function extendSummary(summary: SessionSummary | null, messages: readonly HistoryMessage[]): SessionSummary | null {
  const through = summary?.through_seq ?? 0
  const fresh = messages.filter(({ seq, role }) => seq > through && role !== 'system')
  const last = fresh.at(-1)
  if (!last || fresh.length < WORTH) return summary
  const lines = [...(summary?.text.split('\n') ?? []), ...fresh.map(describe)]
  return { text: shorten(lines).join('\n'), through_seq: last.seq }
}

function describe({ role, content, outcome }: HistoryMessage): string {
  const plain = content
    .replace(/\s?\[\d{1,4}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const cut = plain.length > LINE ? `${plain.slice(0, LINE).replace(/[\ud800-\udbff]$/, '')}…` : plain
  return `${role}${outcome && outcome !== 'answered' ? ` (${outcome})` : ''}: ${cut}`
}

const GAP = '…'

function shorten(lines: readonly string[]): string[] {
  const lengthOf = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length + 1, 0)
  if (lengthOf(lines) <= WHOLE) return [...lines]
  const beginning: string[] = []
  while (lengthOf(beginning) < BEGINNING) beginning.push(lines[beginning.length] ?? '')
  const end = lines.slice(beginning.length).filter((line) => line !== GAP)
  while (lengthOf(beginning) + lengthOf(end) > WHOLE) end.shift()
  return [...beginning.filter((line) => line !== GAP), GAP, ...end]
}
