import MarkdownIt, { type Token } from 'markdown-it'
import { scanFences } from './scan-fences.ts'

/** A piece of a page: its tokens, or null where it is not sensible markdown and is read as plain text. */
export interface MarkdownPiece {
  readonly source: string
  readonly tokens: readonly Token[] | null
}

/** Bounds memory: 1 MB of short blocks becomes 300 MB of tokens. */
const PIECE_CHARACTERS = 131_072

/** A piece that cannot be divided (an endless line or list) is not parsed above this size. */
const LARGEST_PIECE_CHARACTERS = 524_288

/** The parser drops what is nested deeper than 100 levels; quotes and lists beyond this are flattened instead. */
const DEEPEST_NESTING = 12
const WIDEST_INDENT = 48

/** More brackets than this in one line are not links; each unmatched one costs the parser a search. */
const MOST_BRACKETS = 200

const parser = new MarkdownIt({ html: true })
// What a link may lead to is decided where it is written out; the address itself is kept as the author wrote it.
parser.validateLink = () => true
parser.normalizeLink = (address) => address

/** Parses GitHub flavoured markdown of any size and shape in bounded time and memory, piece by piece in order. */
export function* parseMarkdown(source: string): Generator<MarkdownPiece> {
  const definitions = source.length > PIECE_CHARACTERS ? findDefinitions(source) : []
  for (const piece of divide(flattenNesting(source))) {
    yield { source: piece, tokens: parsePiece(piece, definitions) }
  }
}

function parsePiece(piece: string, definitions: readonly Definition[]): Token[] | null {
  if (piece.length > LARGEST_PIECE_CHARACTERS || hasTooManyBrackets(piece)) return null
  const lower = piece.toLowerCase()
  const used = definitions.filter((definition) => lower.includes(`[${definition.label}]`)).map((definition) => definition.line)
  return parser.parse(used.length === 0 ? piece : `${piece}\n\n${used.join('\n')}`, {})
}
function hasTooManyBrackets(piece: string): boolean {
  let count = 0
  for (let at = 0; at < piece.length; at++) {
    const code = piece.charCodeAt(at)
    if (code === 10) count = 0
    else if (code === 91 && ++count > MOST_BRACKETS) return true
  }
  return false
}

/** Divides at blank lines in front of an unindented line, never inside a code fence. */
function divide(source: string): string[] {
  if (source.length <= PIECE_CHARACTERS) return [source]
  const pieces: string[] = []
  let piece = ''
  for (const run of scanFences(source)) {
    const parts = run.fenced ? [run.text] : run.text.split(/(?<=\n[ \t]*\n)(?=\S)/)
    parts.forEach((part, index) => {
      const startsAfterBlank = !run.fenced && (index > 0 || /\n[ \t]*\n$/.test(piece))
      if (startsAfterBlank && piece.length + part.length > PIECE_CHARACTERS) {
        pieces.push(piece)
        piece = ''
      }
      piece += part
    })
    piece += '\n'
  }
  return [...pieces, piece]
}

const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/

function flattenNesting(source: string): string {
  return scanFences(source)
    .map((run) => (run.fenced ? run.text : run.text.split('\n').map(flattenLine).join('\n')))
    .join('\n')
}

function flattenLine(line: string): string {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0
  const text = indent > WIDEST_INDENT ? line.slice(indent - WIDEST_INDENT) : line
  const markers = MARKERS.exec(text)?.[0] ?? ''
  return markers.replace(/[ \t]/g, '').length > DEEPEST_NESTING ? text.slice(markers.length).trimStart() : text
}

interface Definition {
  readonly label: string
  readonly line: string
}

/** Link definitions (`[label]: address`) hold for the whole page, also in the pieces that they don't stand in. */
function findDefinitions(source: string): Definition[] {
  return Array.from(source.matchAll(/^ {0,3}\[([^\]\n[]{1,200})\]:[ \t]*\S[^\n]{0,2000}$/gm), (match) => ({
    label: (match[1] as string).toLowerCase(),
    line: match[0],
  })).slice(0, 1000)
}
