import { findMatches } from '../text/find-matches.ts'
import type { Given } from './judge-evidence.ts'
import { type AnalysedSource, plainLink, plainText } from './judge-source.ts'
import type { ReadText } from './judge-text.ts'
import type { UnsupportedReason } from './judge-verdict.ts'

const SCRIPTED = /^(?:javascript|vbscript|data|file|blob|intent):/
const MARKDOWN_TARGET = /(!?)\[[^\]\n]{0,300}\]\(\s{0,4}<?([^\s)>]{0,2048})/g
const HTML_TAG = /<\/?(?:a|img|script|iframe|form|input|button|svg|style|link|meta|object|embed|video|audio|base)\b/
const SPELLED_OUT = /[\p{L}\p{N}-]{2,63}\s?(?:\[dot\]|\(dot\)|\[\.\]|\(\.\)| dot )\s?[a-z]{2,12}\b|hxxps?:/u
/** Some part of every address that is spelled out: most sentences hold none, and the pattern itself tries every word. */
const MAY_SPELL_OUT = /dot|[[(]\.|hxxp/

/**
 * J7: links and e-mail addresses stand in a cited source as they are. A script, an image, a raw HTML element and an
 * address that is spelled out ("example dot com") never pass: the widget could fetch it, or the customer be led by it.
 */
function judgeLinks(read: ReadText, isKnownLink: (link: string) => boolean, isKnownEmail: (email: string) => boolean): UnsupportedReason[] {
  const text = read.lower
  const reasons: UnsupportedReason[] = []
  for (const token of read.tokens) {
    if (token.kind === 'link' && (SCRIPTED.test(token.text) || !isKnownLink(plainLink(token.text))))
      reasons.push({ code: 'link', value: token.raw })
    if (token.kind === 'email' && !isKnownEmail(token.text)) reasons.push({ code: 'email', value: token.raw })
  }
  for (const [, image = '', target = ''] of findMatches(text, MARKDOWN_TARGET)) {
    const isEmail = isKnownEmail(target.replace(/^mailto:/, ''))
    if (image !== '' || SCRIPTED.test(target) || !(isKnownLink(plainLink(target)) || isEmail)) reasons.push({ code: 'link', value: target })
  }
  if (HTML_TAG.test(text)) reasons.push({ code: 'link', value: 'html' })
  const spelled = MAY_SPELL_OUT.test(text) ? SPELLED_OUT.exec(text) : null
  if (spelled) reasons.push({ code: 'link', value: spelled[0] })
  return reasons
}

/** J7 for the links and addresses of a sentence: sources and receipts hold them; an e-mail address may also be the customer's. */
export function judgeLinksOf(read: ReadText, sources: readonly AnalysedSource[], given: Given): UnsupportedReason[] {
  const all = [...sources, ...given.receiptSources]
  return judgeLinks(
    read,
    (link) => all.some((source) => source.links.has(link) || source.plain.includes(`](${link})`)),
    (email) =>
      all.some((source) => source.emails.has(email)) ||
      given.customer.some((said) => said.tokens.some((token) => token.kind === 'email' && token.text === email)),
  )
}

const CODE = /```[^\n]*\n([\s\S]*?)(?:```|$)|`([^`\n]{1,500})`/g

/** J7: what is set as code is copied by customers: it stands in a cited source letter by letter. */
export function judgeCode(read: ReadText, sources: readonly AnalysedSource[]): UnsupportedReason[] {
  const reasons: UnsupportedReason[] = []
  for (const match of findMatches(read.folded.text, CODE)) {
    const code = plainText((match[1] ?? match[2] ?? '').trim())
    const isThere = code === '' || sources.some((source) => source.plain.includes(code))
    if (!isThere) reasons.push({ code: 'code', value: code.slice(0, 80) })
  }
  return reasons
}
