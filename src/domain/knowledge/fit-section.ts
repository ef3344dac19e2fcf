import type { ContentBlock, Section } from './collect-sections.ts'
import { countWords } from './count-words.ts'
import { cutLongText } from './cut-long-text.ts'
import { leadsOn, packEvenly, type Sized } from './pack-evenly.ts'

export interface FittedPassage {
  readonly path: readonly string[]
  readonly text: string
  readonly words: number
}

/** A passage holds at most this many words, but for a long code block, sentence or list item. */
export const PASSAGE_WORDS = 180

/** A code block is cut, between lines, only above this size: half a command helps nobody. */
const CODE_WORDS = 360

/** A paragraph up to this long in front of a list, table or code block introduces it, also without a colon. */
const INTRODUCTION_WORDS = 30

/** One section as passages: paragraphs together as far as they fit, a list, table or code block with its introduction. */
export function fitSection(section: Section): FittedPassage[] {
  return packEvenly(collectPieces(section.blocks), PASSAGE_WORDS).map((run) => {
    const text = run.map((piece) => piece.text).join('\n\n')
    return { path: section.path, text, words: countWords(text) }
  })
}

interface Piece extends Sized {
  readonly text: string
}

function collectPieces(blocks: readonly ContentBlock[]): Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as ContentBlock
    const next = blocks[index + 1]
    if (next && introduces(block, next)) {
      pieces.push(...fitIntroduced(block.text, next))
      index++
    } else if (block.kind === 'paragraph') {
      pieces.push(...cutLongText(block.text, PASSAGE_WORDS).map(toPiece))
    } else {
      pieces.push(...fitParts(block, PASSAGE_WORDS).map(toPiece))
    }
  }
  return pieces
}

function introduces(block: ContentBlock, next: ContentBlock): block is Extract<ContentBlock, { kind: 'paragraph' }> {
  if (block.kind !== 'paragraph' || next.kind === 'paragraph') return false
  return countWords(block.text) <= (/[:：]$/.test(block.text) ? PASSAGE_WORDS / 2 : INTRODUCTION_WORDS)
}

/** When the list or table must be cut, each part repeats a short introduction, so that it can be understood alone. */
function fitIntroduced(introduction: string, block: ContentBlock): Piece[] {
  const introductionWords = countWords(introduction)
  const glue = block.kind === 'code' && !/[:：]$/.test(introduction) ? '\n\n' : '\n'
  const parts = fitParts(block, PASSAGE_WORDS - introductionWords)
  const repeats = introductionWords <= INTRODUCTION_WORDS
  return parts.map((part, index) => toPiece(index === 0 || repeats ? `${introduction}${glue}${part}` : part))
}

function fitParts(block: ContentBlock, limit: number): string[] {
  switch (block.kind) {
    case 'paragraph':
      return cutLongText(block.text, limit)
    case 'list':
      return fitLines(block.items, limit)
    case 'table':
      return fitLines(block.rows, limit)
    case 'code':
      return countWords(block.text) <= CODE_WORDS ? [block.text] : fitLines(block.text.split('\n'), limit)
  }
}

function fitLines(lines: readonly string[], limit: number): string[] {
  const pieces = lines.flatMap((line) => cutLongText(line, PASSAGE_WORDS).map(toPiece))
  return packEvenly(pieces, limit).map((run) => run.map((line) => line.text).join('\n'))
}

function toPiece(text: string): Piece {
  return { text, words: countWords(text), leadsOn: leadsOn(text.slice(-8)) }
}
