import { isNode, LineCounter, parseDocument } from 'yaml'
import type { FaultAt } from './http-tool-definition.ts'

/** A YAML or JSON text, and where things stand in it. */
export interface PlacedFile {
  readonly content: unknown
  /** What makes it no YAML, with lines; then there is no content. */
  readonly faults: readonly string[]
  /** The fault with the line and the keys that lead to it. */
  describe(fault: FaultAt): string
}

export function placeInFile(text: string): PlacedFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineOf = (offset: number) => lines.linePos(offset).line
  const faults = document.errors.map(({ message, pos }) => `line ${lineOf(pos[0])}: ${message}`)
  return {
    content: faults.length > 0 ? null : readContent(() => document.toJS({ maxAliasCount: 100 })),
    faults,
    describe({ path, fault }) {
      const keys = path.map(String)
      for (let length = keys.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true)
        if (isNode(node) && node.range) return `line ${lineOf(node.range[0])}: ${keys.join('.') || 'the file'}: ${fault}`
      }
      return `${keys.join('.') || 'the file'}: ${fault}`
    },
  }
}

function readContent(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return null
  }
}
