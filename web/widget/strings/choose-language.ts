import { languages, type Strings, words } from './words.ts'

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ps|ur|yi)\b/i

export interface Language {
  /** A BCP 47 tag, such as `de-AT`: for dates, and for the answers. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly strings: Strings
}

/**
 * The language to speak: the wanted one, else the first of the browser's that we have words in, else English. One that
 * was asked for is kept also without words of ours: its direction, its dates and the answers' language are right then,
 * and `own` brings the words.
 */
export function chooseLanguage(wanted: string | undefined, browser: readonly string[], own: Partial<Strings> = {}): Language {
  const locale = [wanted ?? '', ...browser.filter((tag) => columnOf(tag) >= 0 || RIGHT_TO_LEFT.test(tag))].find(isTag) ?? 'en'
  const column = Math.max(columnOf(locale), 0)
  const strings = Object.fromEntries(Object.entries(words).map(([name, row]) => [name, row[column]])) as Strings
  return { locale, direction: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr', strings: { ...strings, ...own } }
}

function columnOf(tag: string): number {
  return languages.indexOf(tag.toLowerCase().split('-')[0] ?? '')
}

/** Near enough to what `Intl` accepts, which throws on anything else. */
function isTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2}|-\d{3})?$/i.test(tag)
}
