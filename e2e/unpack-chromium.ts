import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Chromium } from './find-chromium.ts'

const CACHE = resolve(import.meta.dirname, '../node_modules/.cache/chromium')

/**
 * Unpacks the Chromium of `@sparticuz/chromium` (64 MB packed, 300 MB unpacked, about 4 s) with the libraries that a bare
 * Linux lacks, once for each installation of the packages. Call it from one process at a time.
 */
export async function unpackChromium(): Promise<Chromium> {
  if (!existsSync(CACHE)) {
    mkdirSync(resolve(CACHE, '..'), { recursive: true })
    // Renamed when it is whole: half a browser, left by a run that was broken off, would be taken for one.
    const stage = mkdtempSync(`${CACHE}-`)
    try {
      await unpackInto(stage)
      renameSync(stage, CACHE)
    } finally {
      rmSync(stage, { recursive: true, force: true })
    }
  }
  const fonts = join(CACHE, 'fonts')
  writeFileSync(join(fonts, 'fonts.conf'), fontSettings(fonts))
  return { path: join(CACHE, 'chromium'), env: { LD_LIBRARY_PATH: join(CACHE, 'al2023/lib'), FONTCONFIG_PATH: fonts } }
}

/** The package unpacks into the temporary folder, and its libraries only where it believes to be at Amazon's. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

function fontSettings(fonts: string): string {
  const folders = [fonts, '/usr/share/fonts', '/usr/local/share/fonts'].map((folder) => `<dir>${folder}</dir>`)
  return `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${fonts}-cache</cachedir></fontconfig>`
}
