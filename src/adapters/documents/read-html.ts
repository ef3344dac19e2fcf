import type { Block } from '../../ports/documents.ts'
import { languageTag, titleFromFileName } from './document-names.ts'
import { htmlBlocks } from './html-blocks.ts'
import { htmlText } from './html-inline.ts'
import { isChrome } from './page-chrome.ts'
import { attribute, descendants, type HtmlElement, type HtmlParent, parseHtml } from './parse-html.ts'
import type { ReadText } from './read-text.ts'

/**
 * Reads an HTML page: the main content without menus, scripts and footers. The title is the only heading of level 1,
 * else `<title>`, else made from the file name. Throws HostileHtml for a page beyond the bounds of depth and size.
 */
export function readHtml(html: string, fileName: string): ReadText {
  const page = parseHtml(html)
  const elements = Array.from(descendants(page, (element) => element.tagName !== 'svg'))
  const root = elements.find((element) => element.tagName === 'html')
  const content = mainContent(page, elements)
  const blocks = htmlBlocks(content)
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level === 1)
  const [heading] = headings
  const title = headings.length === 1 && heading?.kind === 'heading' ? heading.text : titleElement(elements)
  const document = {
    title: title ?? titleFromFileName(fileName),
    uri: canonicalAddress(elements),
    locale: languageTag(root ? attribute(root, 'lang') : null),
    blocks,
  }
  return { document, notes: [] }
}

/** HTML in the middle of a markdown page. */
export function readHtmlFragment(html: string): Block[] {
  return htmlBlocks(parseHtml(html))
}

/** The charset that a page declares in its first kilobyte, as browsers look for it; null when it does not. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1] ?? null
}

function mainContent(page: HtmlParent, elements: readonly HtmlElement[]): HtmlParent {
  const visible = (element: HtmlElement) => !isChrome(element)
  const mains = elements.filter((element) => visible(element) && (element.tagName === 'main' || attribute(element, 'role') === 'main'))
  const articles = elements.filter((element) => visible(element) && element.tagName === 'article')
  const [only] = mains.length === 1 ? mains : articles.length === 1 ? articles : []
  const body = elements.find((element) => element.tagName === 'body')
  return only && hasText(only) ? only : (body ?? page)
}

/** An empty main part is filled by a script; what there is to read stands elsewhere. */
function hasText(element: HtmlElement): boolean {
  return htmlText(element.childNodes) !== ''
}

function titleElement(elements: readonly HtmlElement[]): string | null {
  const element = elements.find((candidate) => candidate.tagName === 'title')
  const text = (element?.childNodes ?? [])
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text
}

function canonicalAddress(elements: readonly HtmlElement[]): string | null {
  const link = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical')
  const meta = elements.find((element) => element.tagName === 'meta' && attribute(element, 'property') === 'og:url')
  return (link && attribute(link, 'href')) ?? (meta && attribute(meta, 'content')) ?? null
}
