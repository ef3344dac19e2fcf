import { existsSync } from 'node:fs'
import { unpackChromium } from './unpack-chromium.ts'

/** How to start a browser; plain values, so that a global setup can hand it to the tests. */
export interface Chromium {
  readonly path: string
  /** What its process needs in its environment beside ours. */
  readonly env: Readonly<Record<string, string>>
}

const SYSTEM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export const HOW_TO_GET_ONE =
  'set CHROME_PATH, or install it (`apt-get install -y --no-install-recommends chromium`), or run `npm ci` with the development packages on x64 Linux'

/**
 * The Chromium to test in: `CHROME_PATH`, else the system's, else the one that `@sparticuz/chromium` brings, unpacked
 * when it is not yet. Gives the reason in words when there is none. `CHROME_PATH=none` stands for a machine without one.
 */
export async function findChromium(): Promise<Chromium | { readonly missing: string }> {
  const wanted = process.env.CHROME_PATH
  if (wanted) return existsSync(wanted) ? { path: wanted, env: {} } : { missing: `no Chromium: CHROME_PATH=${wanted} is not there` }
  const system = SYSTEM_PLACES.find((place) => existsSync(place))
  if (system) return { path: system, env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') return { missing: `no Chromium: ${HOW_TO_GET_ONE}` }
  try {
    return await unpackChromium()
  } catch (cause) {
    return { missing: `no Chromium: ${HOW_TO_GET_ONE} (${cause instanceof Error ? cause.message : cause})` }
  }
}
