import type { Strings } from './strings/words.ts'

/** How a site has set up its widget: the attributes of the script tag (docs/widget.md). */
export interface WidgetOptions {
  /** Without a slash at the end. */
  readonly apiUrl: string
  readonly socketUrl: string
  /** `bubble`: a button in a corner that opens a panel; `page`: the panel alone, filling the page. */
  readonly mode: 'bubble' | 'page'
  readonly isOpen: boolean
  readonly color: string | undefined
  readonly position: string | undefined
  readonly theme: string | undefined
  readonly locale: string | undefined
  readonly strings: Partial<Strings>
  readonly userId: string | undefined
  readonly userHash: string | undefined
  readonly maxFileMb: number
}

const DEFAULT_MAX_FILE_MB = 10

/**
 * Reads the attributes of the script tag. The server is where the script came from: `src` is its full address. With
 * `data-mode="page"` colour, theme and language may also stand in the page's own address, for frames; words may not,
 * since anyone can make such an address.
 */
export function readOptions(src: string, attributes: Readonly<Record<string, string | undefined>>, query = ''): WidgetOptions {
  const { title, greeting, position, userId, userHash, color, theme, locale } = attributes
  const isPage = attributes.mode === 'page'
  const asked = new URLSearchParams(isPage ? query : '')
  return {
    apiUrl: new URL(attributes.api ?? 'api', src).href.replace(/\/$/, ''),
    socketUrl: new URL('ws', src).href.replace(/^http/, 'ws'),
    mode: isPage ? 'page' : 'bubble',
    isOpen: isPage || 'open' in attributes,
    color: asked.get('color') ?? color,
    position,
    theme: asked.get('theme') ?? theme,
    locale: asked.get('locale') ?? locale,
    strings: { ...readStrings(attributes.strings), ...(title && { title }), ...(greeting && { greeting }) },
    userId,
    userHash,
    maxFileMb: Number(attributes.maxFileMb) || DEFAULT_MAX_FILE_MB,
  }
}

/** A site's own words as JSON; what is not text is passed over, so that a slip does not take the chat away. */
function readStrings(json: string | undefined): Partial<Strings> {
  try {
    const written: unknown = JSON.parse(json ?? '{}')
    return Object.fromEntries(Object.entries(written ?? {}).filter(([, value]) => typeof value === 'string'))
  } catch {
    return {}
  }
}
