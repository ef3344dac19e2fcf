import type { TestProject } from 'vitest/node'
import { buildWeb } from '../scripts/build-web.ts'
import { type Chromium, findChromium } from './find-chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null: there is none, and the browser tests are skipped. */
    chromium: Chromium | null
  }
}

/** Once before all files: builds the web parts and sees to a browser. */
export async function setup(project: TestProject): Promise<void> {
  const found = await findChromium()
  if ('missing' in found) {
    if (process.env.REQUIRE_BROWSER === '1') throw new Error(found.missing)
    project.vitest.logger.log(`Browser tests are skipped. ${found.missing}`)
    project.provide('chromium', null)
    return
  }
  await buildWeb()
  project.provide('chromium', found)
}
