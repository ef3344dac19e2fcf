import { createHash } from 'node:crypto'
import { globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib'

/** What the browsers get is made of these; tests change nothing of it. */
const SOURCES = ['web/**/*.{ts,tsx,css,json}', 'src/protocol/**/*.ts', 'scripts/build-web.ts', 'package-lock.json']
const isTest = (file: string) => /\.test\.tsx?$/.test(file)

/** Browsers of the last two years: `light-dark()` and colours that follow from others come from them, not from us. */
const TARGETS = ['chrome123', 'edge123', 'firefox128', 'safari18']

/** `current`: nothing had to be done; `outdated`: an older build is there and the bundler is not. */
export type WebBuild = 'current' | 'built' | 'outdated'

/**
 * Builds `dist/web/` unless it is there and made of the present sources, which takes a few milliseconds to see.
 * Throws `BundlerMissing` when there is neither a build nor the bundler.
 */
export async function buildWeb(root = resolve(import.meta.dirname, '..')): Promise<WebBuild> {
  const target = join(root, 'dist/web')
  const sources = hashOf(root)
  const built = readIfThere(join(target, 'sources.sha256'))
  if (built === sources) return 'current'
  const vite = await import('vite').catch(() => null)
  if (!vite && built !== null) return 'outdated'
  if (!vite) throw new BundlerMissing()

  mkdirSync(target, { recursive: true })
  const stage = mkdtempSync(join(root, 'dist/web-'))
  // For any other environment, such as the tests', Vite writes the place in the sources to each element.
  const environment = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await vite.build({
      configFile: false,
      logLevel: 'warn',
      root: join(root, 'web/widget'),
      // As calls of `h`, which Preact has in any case; they are shorter, too.
      oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' }, jsxInject: "import { Fragment, h } from 'preact'" },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: stage,
        emptyOutDir: true,
        target: TARGETS,
        cssTarget: TARGETS,
        lib: { entry: 'main.ts', formats: ['iife'], name: 'DeskhandWidget', fileName: () => 'widget.js' },
      },
    })
    const script = readFileSync(join(stage, 'widget.js'))
    writeFileSync(join(stage, 'widget.js.gz'), gzipSync(script, { level: 9 }))
    writeFileSync(join(stage, 'widget.js.br'), brotliCompressSync(script, { params: { [zlib.BROTLI_PARAM_SIZE_HINT]: script.length } }))
    writeFileSync(join(stage, 'sources.sha256'), sources)
    // One by one and the stamp last: a server that reads meanwhile finds whole files, and a build that breaks off is done again.
    for (const file of ['widget.js', 'widget.js.gz', 'widget.js.br', 'sources.sha256']) renameSync(join(stage, file), join(target, file))
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = environment
    rmSync(stage, { recursive: true, force: true })
  }
  return 'built'
}

export class BundlerMissing extends Error {
  constructor() {
    super(
      'The chat widget is not built, and Vite, which builds it, is not installed. Run `npm ci` (with the development packages), then `npm run build`.',
    )
  }
}

function hashOf(root: string): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, { cwd: root }).filter((file) => !isTest(file))
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

if (import.meta.main) {
  // Before a start the widget may be missing: everything else works without it, and /widget.js says what to do.
  const mayBeMissing = process.argv.includes('--if-possible')
  try {
    const from = performance.now()
    const result = await buildWeb()
    if (result === 'built') process.stdout.write(`Built dist/web in ${((performance.now() - from) / 1000).toFixed(1)} s.\n`)
    if (result === 'outdated') process.stderr.write('dist/web is older than its sources, and Vite is not installed: it is used as it is.\n')
  } catch (cause) {
    if (!(cause instanceof BundlerMissing)) throw cause
    process.stderr.write(`${cause.message}\n`)
    process.exitCode = mayBeMissing ? 0 : 1
  }
}
