import type { BrowserContext, Page } from 'playwright-core'

export interface Watch {
  /** Scripts that ran, dialogs that opened, violations of a policy, and requests to others, from the beginning on. */
  findings(): Promise<readonly string[]>
}

/** What payloads call to show that they run. */
const CANARIES = ['CANARY', 'alert', 'confirm', 'prompt', 'print']

/** Watches everything that a text could set off in `page`, which has not been opened yet. Requests to `origins` are the page's own. */
export async function watchForCode(context: BrowserContext, page: Page, origins: readonly string[]): Promise<Watch> {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', (popup) => seen.push(`popup: ${popup.url()}`))
  page.on('download', (download) => seen.push(`download: ${download.url()}`))
  page.on('framenavigated', (frame) => {
    const isOwn = frame === page.mainFrame() && (frame.url() === 'about:blank' || origins.includes(new URL(frame.url()).origin))
    if (!isOwn) seen.push(`navigation: ${frame.url()}`)
  })
  page.on('websocket', (socket) => {
    if (!origins.includes(new URL(socket.url()).origin.replace(/^ws/, 'http'))) seen.push(`socket: ${socket.url()}`)
  })
  await context.route(
    (url) => !origins.includes(url.origin),
    (route) => {
      seen.push(`request: ${route.request().url()}`)
      return route.abort()
    },
  )
  await page.addInitScript((names) => {
    const ran: string[] = []
    Object.defineProperty(window, 'ranCode', { value: ran })
    for (const name of names) Object.defineProperty(window, name, { value: (...values: unknown[]) => void ran.push(`${name}(${values})`) })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      ran.push(`violation: ${violatedDirective} ${blockedURI} ${sample}`)
    })
  }, CANARIES)
  return { findings: async () => [...seen, ...(await page.evaluate(() => (window as unknown as { ranCode: string[] }).ranCode))] }
}
