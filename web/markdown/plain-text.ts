import type { Block, Inline } from './tree.ts'

/** What is read aloud: the words without the marks, the citations left out. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(ofBlock).join('\n').trim()
}

function ofBlock(block: Block): string {
  if (block.kind === 'code') return block.text
  if (block.kind === 'list') return block.items.map(plainText).join('\n')
  return ofInlines(block.inlines)
}

function ofInlines(inlines: readonly Inline[]): string {
  return inlines
    .map(ofInline)
    .join('')
    .replaceAll(/(?<! ) +(?=[.,;:!?]|$)/gm, '')
}

function ofInline(inline: Inline): string {
  if (inline.kind === 'citation') return ''
  if (inline.kind === 'break') return '\n'
  return 'text' in inline ? inline.text : ofInlines(inline.inlines)
}
