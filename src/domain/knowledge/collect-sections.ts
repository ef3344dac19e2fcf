import type { Block } from '../../ports/documents.ts'

export type ContentBlock = Exclude<Block, { kind: 'heading' }>

/** What stands under one heading, up to the next heading of any level. */
export interface Section {
  /** The headings above it, outermost first, without the document's title. */
  readonly path: readonly string[]
  readonly blocks: readonly ContentBlock[]
}

/** A longer heading is a paragraph that was marked up as one. */
const LONGEST_HEADING_CHARACTERS = 160

/**
 * The sections of a document in order, none empty. A heading that repeats the title is left out of the paths; a heading
 * with nothing under it stays as a paragraph of the section before, so that no text is lost.
 */
export function collectSections(blocks: readonly Block[], title: string): Section[] {
  const sections: { path: string[]; blocks: ContentBlock[] }[] = []
  let open: { level: number; text: string }[] = []
  let current: { path: string[]; blocks: ContentBlock[] } = { path: [], blocks: [] }
  sections.push(current)
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading') {
      current.blocks.push(block)
    } else if (isTitle(block, title)) {
      return
    } else if (block.text === '') {
      open = open.filter((heading) => heading.level < block.level)
      current = { path: open.map((heading) => heading.text), blocks: [] }
      sections.push(current)
    } else if (block.text.length > LONGEST_HEADING_CHARACTERS || leadsNowhere(blocks, index, block.level)) {
      current.blocks.push({ kind: 'paragraph', text: block.text })
    } else {
      open = [...open.filter((heading) => heading.level < block.level), block]
      current = { path: open.map((heading) => heading.text), blocks: [] }
      sections.push(current)
    }
  })
  return sections.filter((section) => section.blocks.length > 0)
}

function isTitle(heading: { level: number; text: string }, title: string): boolean {
  return heading.level <= 2 && heading.text.trim().toLowerCase() === title.trim().toLowerCase()
}

function leadsNowhere(blocks: readonly Block[], index: number, level: number): boolean {
  const next = blocks[index + 1]
  return next === undefined || (next.kind === 'heading' && next.level <= level)
}
