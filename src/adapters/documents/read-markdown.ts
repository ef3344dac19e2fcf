import type { Block } from '../../ports/documents.ts'
import { languageTag, titleFromFileName } from './document-names.ts'
import { splitFrontMatter } from './front-matter.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { plainTextBlocks } from './read-plain-text.ts'
import type { ReadText } from './read-text.ts'
import { splitComponents } from './split-components.ts'

/**
 * Reads a page of GitHub flavoured markdown or MDX. The title is the front matter's, else the first heading of level 1,
 * else made from the file name.
 */
export function readMarkdown(text: string, fileName: string, options: { readonly mdx: boolean }): ReadText {
  const { frontMatter, body, note } = splitFrontMatter(text)
  const blocks = readSegments(body, options)
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1)
  const title = frontMatter.title ?? (heading?.kind === 'heading' ? heading.text : null) ?? titleFromFileName(fileName)
  const document = {
    title,
    uri: frontMatter.uri,
    locale: languageTag(frontMatter.locale),
    blocks: orDescription(blocks, frontMatter.description),
  }
  return { document, notes: note === null ? [] : [note] }
}

/** A titled component is a section of its own, one level below the heading that it stands under; headings in it lie deeper. */
function readSegments(body: string, options: { readonly mdx: boolean }): Block[] {
  const blocks: Block[] = []
  const opened: { readonly outer: number; readonly own: number }[] = []
  let level = 1
  for (const segment of splitComponents(body, options)) {
    if (segment.kind === 'open') {
      opened.push({ outer: level, own: Math.min(6, level + 1) })
      level = Math.min(6, level + 1)
      blocks.push({ kind: 'heading', level, text: segment.title })
    } else if (segment.kind === 'close') {
      const closed = opened.pop()
      blocks.push({ kind: 'heading', level: closed?.own ?? level, text: '' })
      level = closed?.outer ?? level
    } else {
      for (const block of readPieces(segment.text)) {
        if (block.kind === 'heading') level = Math.max(block.level, Math.min(6, (opened.at(-1)?.own ?? 0) + 1))
        blocks.push(block.kind === 'heading' ? { ...block, level } : block)
      }
    }
  }
  return blocks
}

function* readPieces(markdown: string): Generator<Block> {
  for (const { source, tokens } of parseMarkdown(markdown)) yield* tokens ? markdownBlocks(tokens) : plainTextBlocks(source)
}

/** A description promises what the page says (`How to get your money back`) and answers nothing; it stands in only for a missing text. */
function orDescription(blocks: readonly Block[], description: string | null): readonly Block[] {
  const hasText = blocks.some((block) => block.kind !== 'heading')
  return hasText || description === null ? blocks : [{ kind: 'paragraph', text: description.replace(/\s+/g, ' ') }, ...blocks]
}
