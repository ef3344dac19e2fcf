import type { ComponentChildren } from 'preact'
import { parseMarkdown } from '../../markdown/parse-markdown.ts'
import type { Block, Inline } from '../../markdown/tree.ts'

/** Shows a citation's marker: as a button where there is such a source, else as the text it was written as. */
export type ShowMarker = (marker: number) => ComponentChildren

/** The markdown of an answer as elements. */
export function AnswerText({ text, showMarker }: { readonly text: string; readonly showMarker: ShowMarker }) {
  return (
    <div class="text" dir="auto">
      {showBlocks(parseMarkdown(text), showMarker)}
    </div>
  )
}

function showBlocks(blocks: readonly Block[], showMarker: ShowMarker): ComponentChildren {
  return blocks.map((block) => {
    if (block.kind === 'code') {
      return (
        <pre dir="ltr">
          <code>{block.text}</code>
        </pre>
      )
    }
    if (block.kind === 'list') {
      const items = block.items.map((item) => <li>{showBlocks(item, showMarker)}</li>)
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>
    }
    const inlines = showInlines(block.inlines, showMarker)
    return <p>{block.kind === 'heading' ? <strong>{inlines}</strong> : inlines}</p>
  })
}

function showInlines(inlines: readonly Inline[], showMarker: ShowMarker): ComponentChildren {
  return inlines.map((inline) => {
    if (inline.kind === 'text') return inline.text
    if (inline.kind === 'break') return <br />
    if (inline.kind === 'code') return <code>{inline.text}</code>
    if (inline.kind === 'citation') return showMarker(inline.marker)
    if (inline.kind === 'link') return <Link href={inline.href}>{inline.text}</Link>
    const Tag = inline.kind === 'bold' ? 'strong' : 'em'
    return <Tag>{showInlines(inline.inlines, showMarker)}</Tag>
  })
}

/** Opens beside the page, which learns nothing of it. */
export function Link({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noreferrer nofollow">
      {children}
    </a>
  )
}
