import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { test as base, describe, inject } from 'vitest'

const found = inject('chromium')

/** A group of tests that is skipped where there is no browser. */
export const describeInBrowser = describe.skipIf(found === null)

const FLAGS = ['--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--mute-audio', '--no-zygote']

async function launch(): Promise<Browser> {
  if (!found) throw new Error('there is no browser')
  return chromium.launch({ executablePath: found.path, env: { ...process.env, ...found.env }, args: FLAGS })
}

/** Enough for a machine that is busy with everything else; a test that fails waits for so long. */
const WAIT_MS = 10_000

/** A context with nothing in its storage that looks at pages as `options` say; it is closed after the test. */
export type NewContext = (options: BrowserContextOptions) => Promise<BrowserContext>

interface Fixtures {
  /** One for each file. */
  readonly browser: Browser
  readonly newContext: NewContext
  /** One for each test, with nothing in its storage. */
  readonly context: BrowserContext
  readonly page: Page
}

/** A test in a browser. Faults that a page reports to its console are its own to look at: see `watchFaults`. */
export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to see what is needed
    async ({}, use) => {
      const browser = await launch()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  newContext: async ({ browser }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext({ locale: 'en-US', ...options })
      context.setDefaultTimeout(WAIT_MS)
      contexts.push(context)
      return context
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
  context: async ({ newContext }, use) => {
    await use(await newContext({}))
  },
  page: async ({ context }, use) => {
    await use(await context.newPage())
  },
})

/** Everything that a page complains about from now on: errors in its console, faults of scripts, refused by a policy. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`fault: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`)
  })
  return faults
}
