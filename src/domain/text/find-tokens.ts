export type TokenKind = 'word' | 'run' | 'number' | 'clock' | 'date' | 'always' | 'phone' | 'code' | 'link' | 'email' | 'marker' | 'sign'

/** A piece of a text. `run` is a stretch of a script that sets no blanks between words. */
export interface Token {
  readonly kind: TokenKind
  /** As it stands in the text. */
  readonly raw: string
  /** Lower-cased; a number in plain decimal notation (`1,000` → `1000`, `3,5` → `3.5`). */
  readonly text: string
  readonly start: number
  readonly end: number
}

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`
const LETTER = String.raw`[[\p{L}\p{N}]--[${UNSPACED}]]`
const INNER = String.raw`[[\p{L}\p{M}\p{N}_]--[${UNSPACED}]]`
const APART = `(?<!${LETTER})`

const LINK = String.raw`(?<link>${APART}(?:[a-z][a-z0-9+.\-]{1,20}:\/\/|www\.|(?:javascript|vbscript|data|mailto|tel|sms|file|blob|intent|ftp):)[^\s<>"'\(\)\[\]\x60\|\\\^\{\}\u3000-\u303f\uff00-\uffef]{1,2048})`
const EMAIL = String.raw`(?<email>[\p{L}\p{N}_%+\-]{1,64}(?:\.[\p{L}\p{N}_%+\-]{1,64}){0,4}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63}){1,6})`
const MARKER = String.raw`(?<marker>\[\d{1,4}\])`
const ALWAYS = String.raw`(?<always>${APART}24\s?[\/x×]\s?7(?:\s?\/\s?365)?(?!${LETTER}))`
const DATE = String.raw`(?<date>${APART}(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?<separator>[.\/\-])\d{1,2}\k<separator>\d{2,4})(?![.]?\d))`
const CLOCK = String.raw`(?<clock>${APART}\d{1,2}[:h]\d{2}(?::\d{2})?(?![:\d]))`
const PHONE = String.raw`(?<phone>${APART}(?:\+\d{1,4}|\(\+?\d{1,5}\)|\d{1,5})(?:[ .\/\-]{1,2}\(?\d{2,7}\)?){1,6}(?!${LETTER}|[.\-]\d))`
const NUMBER = String.raw`(?<number>(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,2})?|\d{1,60}(?:[.,]\d{1,20})?)(?![.]?\d))`
const DOTTED = String.raw`(?<dotted>[[\p{L}\p{N}_]--[${UNSPACED}]](?:[[\p{L}\p{N}_\-]--[${UNSPACED}]]){0,63}(?:\.[\p{L}\p{N}_\-]{1,63}){1,8}(?:(?<=\p{L})(?::\d{2,5})?[\/?][^\s<>"'\(\)\[\]]{0,500})?)`
// `9 AM-2 PM` is a span of time, no code
const WORD = String.raw`(?<word>${LETTER}(?:${INNER}|['\-](?=${LETTER})(?!(?<=(?<!\p{L})[ap]m-)\d)){0,80})`
const RUN = `(?<run>[${UNSPACED}]{1,400})`
const SIGN = String.raw`(?<sign>\S)`

/** Alternatives are bounded in length, so that no input makes the search go back over the text again and again. */
const TOKEN = new RegExp([LINK, EMAIL, MARKER, ALWAYS, DATE, CLOCK, PHONE, NUMBER, DOTTED, WORD, RUN, SIGN].join('|'), 'giv')
const TOKEN_NO_PHONE = new RegExp([DATE, CLOCK, NUMBER, DOTTED, WORD, RUN, SIGN].join('|'), 'yiv')

/** The tokens of a folded text (see `foldText`) in order; blanks separate and are left out. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    if (isBlank(text, at)) {
      at++
      continue
    }
    const end = plainWordEnd(text, at)
    if (end > at) {
      const raw = text.slice(at, end)
      tokens.push({ kind: 'word', raw, text: raw.toLowerCase(), start: at, end })
      at = end
      continue
    }
    TOKEN.lastIndex = at
    let match = TOKEN.exec(text)
    if (!match) break
    if (match.groups?.phone !== undefined && !isPhone(match[0])) {
      TOKEN_NO_PHONE.lastIndex = match.index
      match = TOKEN_NO_PHONE.exec(text) ?? match
    }
    at = addTokens(tokens, text, match)
  }
  return tokens
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

const LONGEST_WORD = 80

/**
 * Where a plain word ends, as nearly all tokens are: letters a–z up to a blank, or up to a sign that nothing but a blank
 * follows. None of the alternatives of `TOKEN` could begin there and take more. `at` itself when none begins there.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  const isAlone =
    end === text.length || isBlank(text, end) || (isStop(text.charCodeAt(end)) && (end + 1 === text.length || isBlank(text, end + 1)))
  return isAlone && end - at <= LONGEST_WORD ? end : at
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** One of `,` `;` `.` `!` `?`. */
function isStop(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x2e || code === 0x21 || code === 0x3f
}

/** Seven to fifteen digits (E.164), and neither a grouped number nor a pair of years. */
function isPhone(raw: string): boolean {
  const digits = raw.replace(/\D/g, '').length
  if (digits < 7 || digits > 15) return false
  return !/^[1-9]\d{0,2}(?: \d{3})+$/.test(raw) && !/^(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}$/.test(raw)
}

function addTokens(tokens: Token[], text: string, match: RegExpExecArray): number {
  const [raw] = match
  const { index: start } = match
  const groups = match.groups ?? {}
  const add = (kind: TokenKind, value = raw.toLowerCase(), from = start, until = start + raw.length) =>
    tokens.push({ kind, raw: text.slice(from, until), text: value, start: from, end: until })

  if (groups.link !== undefined) {
    const trimmed = raw.replace(/[.,;:!?*_~]+$/, '')
    add('link', trimmed.toLowerCase(), start, start + trimmed.length)
    return start + trimmed.length
  }
  if (groups.email !== undefined) add('email')
  else if (groups.marker !== undefined) add('marker')
  else if (groups.always !== undefined) add('always', 'always')
  else if (groups.date !== undefined) add('date')
  else if (groups.clock !== undefined) add('clock')
  else if (groups.phone !== undefined) add('phone', raw.replace(/\D/g, ''))
  else if (groups.number !== undefined) return addNumber(tokens, text, raw, start)
  else if (groups.dotted !== undefined) return addDotted(tokens, text, raw, start)
  else if (groups.word !== undefined) addWord(tokens, raw, start)
  else if (groups.run !== undefined) add('run')
  else add('sign')
  return start + raw.length
}

const GLUED_SUFFIX =
  /^(?:st|nd|rd|th|am|pm|uhr|h|hr|hrs|min|mins|sec|secs|s|d|days?|wks?|yrs?|[kmgt]i?b|px|dpi|[kmc]?m|mm|k?g|lbs?|oz|ft|usd|eur|gbp|chf|x|kr|zł)$/i

/** A number, or the code that it begins (`2FA`, `3D`, `12AB-7`); a unit may be glued to it (`9am`, `5GB`). */
function addNumber(tokens: Token[], text: string, raw: string, start: number): number {
  const end = start + raw.length
  const rest = /^[\p{L}_](?:[\p{L}\p{N}_]|-(?=[\p{L}\p{N}])){0,80}/u.exec(text.slice(end, end + 82))?.[0] ?? ''
  const isCode = rest !== '' && /^\p{Script=Latin}/u.test(rest) && !GLUED_SUFFIX.test(rest) && !/^[a-z]{3,}$/i.test(rest)
  if (isCode) {
    const whole = raw + rest
    tokens.push({ kind: 'code', raw: whole, text: whole.toLowerCase(), start, end: start + whole.length })
    return start + whole.length
  }
  tokens.push({ kind: 'number', raw, text: plainNumber(raw), start, end })
  return end
}

/** `1,000.50` → `1000.5`, `1.000,50` → `1000.5`, `3,5` → `3.5`, `007` stays: leading zeros tell an identifier. */
function plainNumber(raw: string): string {
  if (/^0\d/.test(raw)) return raw
  let plain = raw
  if (/^\d{1,3}(?:,\d{3})+(?:\.|$)/.test(raw)) plain = raw.replaceAll(',', '')
  else if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,|$)/.test(raw)) plain = raw.replaceAll('.', '').replace(',', '.')
  else if (/^\d{1,3}(?:[ ']\d{3})+/.test(raw)) plain = raw.replaceAll(/[ ']/g, '').replace(',', '.')
  else plain = raw.replace(',', '.')
  return plain.includes('.') ? plain.replace(/0+$/, '').replace(/\.$/, '') : plain
}

const TOP_LEVEL =
  /^(?:com|net|org|io|co|info|biz|edu|gov|mil|int|eu|de|at|ch|uk|fr|es|it|nl|be|pl|cz|se|no|dk|fi|ie|pt|gr|ru|ua|cn|jp|kr|in|au|nz|ca|us|mx|br|ar|cl|za|tr|ai|app|dev|shop|store|online|site|xyz|top|club|me|tv|ly|gl|gg|gd|cc|to|is|link|page|cloud|tech|support|help|example|test|invalid|local|blog|news|live|pro|world|today|email|money|zip|mov|рф)$/

/** Dotted things: short forms (`a.m`, `e.g`), domains with or without a path, version numbers, file names. */
function addDotted(tokens: Token[], text: string, raw: string, start: number): number {
  const path = raw.search(/[/?]/)
  const host = path < 0 ? raw : raw.slice(0, path)
  const labels = host.toLowerCase().replace(/:\d+$/, '').split('.')
  const add = (kind: TokenKind, value: string, length = raw.length) => {
    tokens.push({ kind, raw: text.slice(start, start + length), text: value, start, end: start + length })
    return start + length
  }
  if (labels.every((label) => label.length === 1 && /\p{L}/u.test(label)) && path < 0) {
    return add('word', labels.join(''), raw.length + (text[start + raw.length] === '.' ? 1 : 0))
  }
  if (TOP_LEVEL.test(labels.at(-1) ?? '')) {
    const trimmed = raw.replace(/[.,;:!?*_~]+$/, '')
    return add('link', trimmed.toLowerCase(), trimmed.length)
  }
  if (/\d/.test(host) || path >= 0) return add('code', raw.toLowerCase())
  const first = host.split('.')[0] ?? ''
  if (/\.\p{Lu}\p{Ll}/u.test(host) && first.length > 1) {
    addWord(tokens, first, start)
    return start + first.length
  }
  return add('code', raw.toLowerCase())
}

/** A word; a code when it holds a digit; the parts of a hyphenated word, but for `e-mail`, `non-refundable` and the like. */
function addWord(tokens: Token[], raw: string, start: number): void {
  const text = raw.toLowerCase()
  const add = (kind: TokenKind, value: string, from: number, length: number) =>
    tokens.push({ kind, raw: raw.slice(from, from + length), text: value, start: start + from, end: start + from + length })
  if (/\d/.test(raw)) add('code', text, 0, raw.length)
  else if (/^e-/.test(text) || !raw.includes('-')) add('word', text.replace(/^e-/, 'e'), 0, raw.length)
  else if (/^(?:non|pre|un|re)-/.test(text)) add('word', text.replace('-', ''), 0, raw.length)
  else {
    let from = 0
    for (const part of text.split('-')) {
      if (from > 0) add('sign', '-', from - 1, 1)
      if (part !== '') add('word', part, from, part.length)
      from += part.length + 1
    }
  }
}
