import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Strings } from './strings.ts'

const dictionaries: Readonly<Record<string, Strings>> = { en, de, es, fr }

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i

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
  const locale = [wanted ?? '', ...browser.filter((tag) => wordsOf(tag) || RIGHT_TO_LEFT.test(tag)), 'en'].find(isTag) ?? 'en'
  const direction = RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr'
  return { locale, direction, strings: { ...(wordsOf(locale) ?? en), ...own } }
}

function wordsOf(tag: string): Strings | undefined {
  return dictionaries[tag.split('-', 1)[0]?.toLowerCase() ?? '']
}

/** What `Intl` accepts: it throws on anything else. */
function isTag(tag: string): boolean {
  try {
    return tag !== '' && new Intl.Locale(tag).toString() !== 'und'
  } catch {
    return false
  }
}
