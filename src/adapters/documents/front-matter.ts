import { parse } from 'yaml'

/** What a page says about itself before its text begins. */
export interface FrontMatter {
  readonly title: string | null
  readonly description: string | null
  /** An absolute address, or a path below the site. */
  readonly uri: string | null
  readonly locale: string | null
}

export interface SplitFrontMatter {
  readonly frontMatter: FrontMatter
  readonly body: string
  readonly note: string | null
}

const NOTHING: FrontMatter = { title: null, description: null, uri: null, locale: null }

/** Longer front matter is not front matter. */
const LONGEST_FRONT_MATTER = 65_536

/** Takes YAML front matter (`---` … `---` at the very start) off a page. What is not valid YAML is left out and noted. */
export function splitFrontMatter(text: string): SplitFrontMatter {
  const opening = /^---[ \t]*\n/.exec(text)
  if (!opening) return { frontMatter: NOTHING, body: text, note: null }
  const head = text.slice(opening[0].length, LONGEST_FRONT_MATTER)
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(head)
  if (!closing) return { frontMatter: NOTHING, body: text, note: null }
  const body = text.slice(opening[0].length + closing.index + closing[0].length)
  try {
    return { frontMatter: readFields(parse(head.slice(0, closing.index), { maxAliasCount: 0 })), body, note: null }
  } catch {
    return { frontMatter: NOTHING, body, note: 'its front matter is not valid YAML and was left out' }
  }
}

function readFields(fields: unknown): FrontMatter {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return NOTHING
  const named = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]))
  const first = (...names: string[]): string | null => {
    for (const name of names) {
      const value: unknown = named.get(name)
      if (typeof value === 'string' && value.trim() !== '') return value.trim()
      if (typeof value === 'number') return String(value)
    }
    return null
  }
  return {
    title: first('title'),
    description: first('description', 'summary'),
    uri: first('url', 'canonical_url', 'canonical', 'permalink', 'uri', 'slug'),
    locale: first('locale', 'lang', 'language'),
  }
}
