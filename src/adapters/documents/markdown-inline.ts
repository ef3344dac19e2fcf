import type { Definition, PhrasingContent } from 'mdast'
import { isHtmlElement } from './html-elements.ts'
import { formatImage, formatLink } from './link-text.ts'

export type Definitions = ReadonlyMap<string, Definition>

/** The text of a paragraph, heading or cell as a customer would read it: no markup; a hard break is a line feed. */
export function inlineText(nodes: readonly PhrasingContent[], definitions: Definitions): string {
  return withoutStruckOut(nodes)
    .map((node) => phrase(node, definitions))
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

function phrase(node: PhrasingContent, definitions: Definitions): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s*\n\s*/g, ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'emphasis':
    case 'strong':
      return node.children.map((child) => phrase(child, definitions)).join('')
    case 'link':
      return formatLink(inlineText(node.children, definitions), node.url)
    case 'linkReference': {
      const target = definitions.get(node.identifier)
      const text = inlineText(node.children, definitions)
      return target ? formatLink(text, target.url) : text
    }
    case 'image':
    case 'imageReference':
      return formatImage(node.alt)
    case 'html':
      return inlineHtml(node.value)
    default:
      return ''
  }
}

/** Struck out text (`~~30 days~~`, `<del>`) no longer holds: quoting it would be wrong. */
function withoutStruckOut(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let struck = 0
  for (const node of nodes) {
    if (node.type === 'html' && /^<(?:del|s|strike)\b/i.test(node.value)) struck++
    else if (node.type === 'html' && /^<\/(?:del|s|strike)\b/i.test(node.value)) struck = Math.max(0, struck - 1)
    else if (struck === 0 && node.type !== 'delete') kept.push(node)
  }
  return struck === 0 ? kept : nodes.filter((node) => node.type !== 'delete')
}

/** Known tags vanish, a line break breaks; `<your-domain>` is a placeholder that the reader must see. */
function inlineHtml(tag: string): string {
  const name = /^<\/?([A-Za-z][\w:-]*)/.exec(tag)?.[1]
  if (name === undefined) return ''
  if (/^br$/i.test(name)) return '\n'
  if (/^img$/i.test(name))
    return formatImage(
      /\salt=(?:"([^"]*)"|'([^']*)')/i
        .exec(tag)
        ?.slice(1)
        .find((alt) => alt !== undefined),
    )
  return isHtmlElement(name) ? '' : tag
}
