import type { Block } from '../../ports/documents.ts'

/** A block as lines, for where it stands inside a list item. */
export function blockText(block: Block): string {
  if (block.kind === 'list') return block.items.join('\n')
  if (block.kind === 'table') return block.rows.join('\n')
  return block.text
}
