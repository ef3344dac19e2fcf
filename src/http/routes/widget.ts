import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { DeskhandError } from '../../domain/error.ts'
import type { Server } from '../server.ts'

/** The widget as it was built. */
interface BuiltWidget {
  readonly plain: Buffer
  readonly gzip: Buffer
  readonly brotli: Buffer
  /** Of the plain bytes; each encoding is another representation and needs another tag. */
  readonly hash: string
  readonly builtAt: number
}

/** Sites take up a new version within this time, and ask for a few bytes then if there is none. */
const FRESH_SECONDS = 300

/**
 * `GET /widget.js`: the chat widget, one file for any site. `folder` is where it was built to; a newer build is served
 * without a restart.
 */
export function addWidget(app: Server, folder: string): void {
  let built: BuiltWidget | null = null
  app.get('/widget.js', { config: { isPage: true }, schema: { hide: true } }, async (request, reply) => {
    built = await readWidget(folder, built)
    const encoding = preferredEncoding(request.headers['accept-encoding'])
    const tag = `"${built.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`
    reply.headers({
      'cache-control': `public, max-age=${FRESH_SECONDS}, must-revalidate`,
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding, Origin',
      etag: tag,
    })
    if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send()
    if (encoding !== 'identity') reply.header('content-encoding', encoding)
    return reply
      .type('text/javascript; charset=utf-8')
      .send(encoding === 'br' ? built.brotli : encoding === 'gzip' ? built.gzip : built.plain)
  })
}

async function readWidget(folder: string, known: BuiltWidget | null): Promise<BuiltWidget> {
  const file = `${folder}/widget.js`
  try {
    const builtAt = (await stat(file)).mtimeMs
    if (known?.builtAt === builtAt) return known
    const [plain, gzip, brotli] = await Promise.all([readFile(file), readFile(`${file}.gz`), readFile(`${file}.br`)])
    return { plain, gzip, brotli, hash: createHash('sha256').update(plain).digest('base64url').slice(0, 22), builtAt }
  } catch {
    throw new DeskhandError('unavailable', 'The chat widget is not built. Run `npm run build` where the server runs; it needs no restart.')
  }
}

/** The smallest form that the client takes; a form with `q=0` is refused by it. */
function preferredEncoding(accepted = ''): 'br' | 'gzip' | 'identity' {
  const takes = (name: string) => new RegExp(`(?:^|,)\\s*${name}\\s*(?:$|,|;(?!\\s*q=0(?:\\.0*)?\\s*(?:$|,)))`, 'i').test(accepted)
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}

function isKnown(noneMatch: string | undefined, tag: string): boolean {
  return noneMatch === '*' || (noneMatch?.split(',').some((known) => known.trim().replace(/^W\//, '') === tag) ?? false)
}
