import type { Citation } from '../../../src/protocol/message.ts'
import { safeAddress } from '../../markdown/safe-address.ts'

/** What stands behind one number of an answer. */
export interface Source {
  readonly marker: number
  readonly name: string
  /** Null when there is nowhere to go. */
  readonly href: string | null
  /** Word for word. */
  readonly quotes: readonly string[]
}

/** The citations by their number, each place once with all that is quoted from it. */
export function groupSources(citations: readonly Citation[]): Source[] {
  const sources: Source[] = []
  for (const { marker, title, heading, uri, quote } of citations) {
    const at = sources.findIndex((source) => source.marker === marker)
    const known = sources[at]
    const name = heading && heading !== title ? `${title} › ${heading}` : title
    if (!known) sources.push({ marker, name, href: safeAddress(uri ?? ''), quotes: [quote] })
    else if (!known.quotes.includes(quote)) sources[at] = { ...known, quotes: [...known.quotes, quote] }
  }
  return sources.sort((one, other) => one.marker - other.marker)
}
