import { attribute, type HtmlElement } from './parse-html.ts'

const NEVER_TEXT = new Set(
  'script style noscript template head link meta iframe object embed canvas audio video svg math map select textarea input datalist progress meter dialog'.split(
    ' ',
  ),
)
const CHROME = new Set('nav aside footer'.split(' '))
const CHROME_ROLES = /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog|menu|menubar|toolbar)$/
const CHROME_NAMES =
  /(?:^|[\s_-])(?:breadcrumbs?|sidebar|navbar|cookies?(?:-\w+)*|skip-?(?:link|to-content)|pagination|site-?(?:header|footer|nav)|page-?footer|sr-only|visually-?hidden|related-articles|article-votes|share-?buttons|social-share|headerlink|edit-this-page)(?:$|[\s_-])/i

/** True for what stands around an article rather than in it: scripts, navigation, footers, hidden parts, cookie notices. */
export function isChrome(element: HtmlElement): boolean {
  const { tagName } = element
  if (NEVER_TEXT.has(tagName) || CHROME.has(tagName)) return true
  if (tagName === 'header') return !isInsideArticle(element)
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true
  if (/display:\s*none|visibility:\s*hidden/i.test(attribute(element, 'style') ?? '')) return true
  if (CHROME_ROLES.test(attribute(element, 'role') ?? '')) return true
  return CHROME_NAMES.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 500))
}

/** An article's own header holds its title; a page's header holds the site's menu. */
function isInsideArticle(element: HtmlElement): boolean {
  for (let above = element.parentNode; above && 'tagName' in above; above = above.parentNode) {
    if (above.tagName === 'main' || above.tagName === 'article') return true
  }
  return false
}
