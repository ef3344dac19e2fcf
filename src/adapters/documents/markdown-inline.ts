import type { Token } from 'markdown-it'
import { isHtmlElement } from './html-elements.ts'
import { formatImage, formatLink } from './link-text.ts'

/** The text of a paragraph, heading or cell as a customer would read it: no markup; a hard break is a line feed. */
export function inlineText(tokens: readonly Token[]): string {
  return phrases(tokens)
    .replace(/\[\^[^\]\s]{1,60}\]:?/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

function phrases(tokens: readonly Token[]): string {
  let text = ''
  /** The links that are open: where their text begins and where they lead. */
  const links: { readonly start: number; readonly href: string }[] = []
  let struck = 0
  for (const token of withBalancedStrikes(tokens)) {
    if (strikes(token) !== 0) struck += strikes(token)
    else if (struck > 0) continue
    else if (token.type === 'link_open') links.push({ start: text.length, href: String(token.attrGet('href') ?? '') })
    else if (token.type === 'link_close') {
      const link = links.pop()
      if (link) text = text.slice(0, link.start) + formatLink(text.slice(link.start), link.href)
    } else text += phrase(token)
  }
  return text
}

function phrase(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'code_inline':
      return token.content
    case 'softbreak':
      return ' '
    case 'hardbreak':
      return '\n'
    case 'image':
      return formatImage(token.content)
    case 'html_inline':
      return inlineHtml(token.content)
    default:
      return ''
  }
}

/** Struck out text (`~~30 days~~`, `<del>`) no longer holds: quoting it would be wrong. +1 opens it, −1 closes it. */
function strikes(token: Token): -1 | 0 | 1 {
  if (token.type === 's_open') return 1
  if (token.type === 's_close') return -1
  if (token.type !== 'html_inline') return 0
  if (/^<(?:del|s|strike)[\s>]/i.test(token.content)) return 1
  return /^<\/(?:del|s|strike)\s*>/i.test(token.content) ? -1 : 0
}

/** A tag `<del>` that is never closed, or closed and never opened, strikes nothing out. */
function withBalancedStrikes(tokens: readonly Token[]): readonly Token[] {
  let open = 0
  for (const token of tokens) {
    open += strikes(token)
    if (open < 0) break
  }
  return open === 0 ? tokens : tokens.filter((token) => strikes(token) === 0)
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
