import { scanFences } from './scan-fences.ts'

/** Markdown between component tags, or the start or end of a component that has a title: a tab, a step, a folded part. */
export type MarkdownSegment =
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'open'; readonly title: string }
  | { readonly kind: 'close' }

/** `{' '}`, which formatters write where a line was wrapped. */
const EMPTY_EXPRESSION = /\{(?:" *"|' *')\}/
const CODE_SPAN = /`[^`\n]{1,500}`/
const TAG = /<(\/?)([A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*)((?:\s(?:[^<>"'{}]|"[^"]{0,2000}"|'[^']{0,2000}'|\{[^{}]{0,2000}\})*)?)>/
const TOKEN = new RegExp(`${CODE_SPAN.source}|${EMPTY_EXPRESSION.source}|${TAG.source}`, 'g')

/** `import` and `export` statements of MDX, up to the blank line behind them. */
const MODULE_STATEMENT =
  /^(?:import[ \t]+(?:["'{*]|[\w$]+[ \t]*(?:,|from\b))|export[ \t]+(?:const|let|var|function|default|async|class|\{|\*))[^\n]*(?:\n(?![ \t]*\n)[^\n]*)*/gm

/**
 * Takes the component tags of MDX out of a page and keeps what stands in them. A component with a title or label becomes
 * an `open` … `close` pair; others, and comments, vanish. `<Your name>` and tags in code are text and stay.
 */
export function splitComponents(source: string, options: { readonly mdx: boolean }): MarkdownSegment[] {
  const segments = new SegmentList()
  const pairs = findPairs(source)
  for (const run of scanFences(source)) {
    if (run.fenced) segments.add(`${run.text}\n`)
    else addProse(segments, `${options.mdx ? withoutModuleParts(run.text) : run.text}\n`, pairs)
  }
  return segments.finish()
}

/** Without statements and comments; a comment that never ends is text. */
function withoutModuleParts(prose: string): string {
  const parts: string[] = []
  let from = 0
  for (let start = prose.indexOf('{/*'); start >= 0; start = prose.indexOf('{/*', from)) {
    const end = prose.indexOf('*/}', start)
    if (end < 0) break
    parts.push(prose.slice(from, start))
    from = end + 3
  }
  return [...parts, prose.slice(from)].join('').replace(MODULE_STATEMENT, '')
}

function addProse(segments: SegmentList, prose: string, pairs: ReadonlySet<string>): void {
  let from = 0
  for (const match of prose.matchAll(TOKEN)) {
    const [token, slash, name, attributes = ''] = match
    if (token.startsWith('`')) continue
    const selfClosing = attributes.trimEnd().endsWith('/')
    if (name !== undefined && !selfClosing && !pairs.has(name)) continue
    segments.add(prose.slice(from, match.index))
    from = match.index + token.length
    const endsLine = /^[ \t]*(?:\n|$)/.test(prose.slice(from, from + 200))
    if (name !== undefined) segments.addTag({ name, closes: slash === '/', selfClosing, endsLine, title: readTitle(attributes) })
  }
  segments.add(prose.slice(from))
}

/** Names of components that are closed somewhere: an opening tag of another name is a placeholder such as `<Token>`. */
function findPairs(source: string): Set<string> {
  return new Set(Array.from(source.matchAll(/<\/([A-Z][A-Za-z0-9.]*)\s?>/g), (match) => match[1] as string))
}

function readTitle(attributes: string): string | null {
  const match = /\s(?:title|label|summary)=(?:"([^"]*)"|'([^']*)'|\{\s*["'`]([^"'`]*)["'`]\s*\})/.exec(attributes)
  const title = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replace(/\s+/g, ' ').trim()
  return title === '' ? null : title
}

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly selfClosing: boolean
  readonly endsLine: boolean
  readonly title: string | null
}

class SegmentList {
  readonly #segments: MarkdownSegment[] = []
  readonly #open: Tag[] = []
  #text = ''

  add(text: string): void {
    this.#text += text
  }

  addTag(tag: Tag): void {
    const startsLine = /(?:^|\n)[ \t]*$/.test(this.#text.slice(-200))
    if (tag.selfClosing) {
      if (tag.title !== null && startsLine) this.add(`${tag.title}\n`)
    } else if (tag.closes) {
      const opened = this.#open.findLastIndex((open) => open.name === tag.name)
      const [closed] = opened < 0 ? [] : this.#open.splice(opened)
      if (closed && closed.title !== null) this.#push({ kind: 'close' })
      else if (startsLine || tag.endsLine) this.#flush()
    } else {
      this.#open.push(tag)
      if (tag.title !== null) this.#push({ kind: 'open', title: tag.title })
      else if (startsLine) this.#flush()
    }
  }

  finish(): MarkdownSegment[] {
    this.#flush()
    return this.#segments
  }

  #push(segment: MarkdownSegment): void {
    this.#flush()
    this.#segments.push(segment)
  }

  #flush(): void {
    if (this.#text.trim() !== '') this.#segments.push({ kind: 'markdown', text: dedent(this.#text) })
    this.#text = ''
  }
}

/** Text in components is often indented with its tags; without this it would read as code. */
function dedent(text: string): string {
  const lines = text.split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0)
  const shared = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  return shared === 0 ? text : lines.map((line) => line.slice(shared)).join('\n')
}
