import { formatImage, formatLink } from './link-text.ts'
import { isChrome } from './page-chrome.ts'
import { attribute, type HtmlElement, type HtmlNode, isElement } from './parse-html.ts'

/** Stands for a line break until white space is closed up; the text itself cannot hold it. */
const BREAK = '\u0001'

/** The text of nodes as it reads on the page: white space closed up, `<br>` as a line feed, links with their address. */
export function htmlText(nodes: readonly HtmlNode[]): string {
  return nodes
    .map(phrase)
    .join('')
    .replace(/\s+/g, ' ')
    .split(BREAK)
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

function phrase(node: HtmlNode): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value.replaceAll(BREAK, '') : ''
  if (!isElement(node) || isChrome(node)) return ''
  switch (node.tagName) {
    case 'br':
      return BREAK
    case 'img':
      return formatImage(attribute(node, 'alt'))
    case 'a':
      return link(node)
    case 'del':
    case 's':
    case 'strike':
      return ''
    case 'q':
      return `“${node.childNodes.map(phrase).join('')}”`
    default: {
      const text = node.childNodes.map(phrase).join('')
      return isBlockElement(node) ? `${BREAK}${text}${BREAK}` : text
    }
  }
}

function link(node: HtmlElement): string {
  const raw = node.childNodes.map(phrase).join('')
  const text = raw.replaceAll(BREAK, ' ').replace(/\s+/g, ' ')
  return formatLink(text, attribute(node, 'href') ?? '')
}

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hgroup hr html li listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr
  ul xmp`.split(/\s+/),
)

/** True for an element that begins on a line of its own. */
export function isBlockElement(element: HtmlElement): boolean {
  return BLOCKS.has(element.tagName)
}
