import { afterAll, beforeAll, expect } from 'vitest'
import { describeInBrowser, test } from '../browser.ts'
import { openSite, type Site } from '../site.ts'
import { WidgetPage } from '../widget-page.ts'
import { auditElements } from './audit-elements.ts'
import { readPayloads } from './read-payloads.ts'
import { watchForCode } from './watch-for-code.ts'

/** How many are sent at once. */
const AT_ONCE = 20

describeInBrowser('what customers send to make it code', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site?.close())

  test('is stored as it is or refused, and shown as text', async ({ context, page }) => {
    const { desk, line, shop } = site
    const { id, token } = await desk.openSession()
    // With people, so that nothing is answered in between.
    await desk.post(`/api/chat/sessions/${id}/escalate`, {})
    const payloads = readPayloads()
    const send = async (message: string) => {
      const { status } = await desk.post(`/api/chat/sessions/${id}/messages`, { message }, { prefer: 'respond-async' })
      return { message, status }
    }
    const answers = []
    for (let at = 0; at < payloads.length; at += AT_ONCE) answers.push(...(await Promise.all(payloads.slice(at, at + AT_ONCE).map(send))))
    const refused = answers.filter(({ status }) => status !== 202)
    // U+0000 and half of a character can't be stored.
    expect(refused.filter(({ message, status }) => status !== 422 || (message.isWellFormed() && !message.includes('\0')))).toEqual([])

    const watch = await watchForCode(context, page, [shop.origin, line.address])
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      `deskhand:${line.address}/api:session`,
      JSON.stringify({ id, token, userId: null, lastRead: 0 }),
    ] as const)
    await page.goto(site.page({ policy: 'none', attributes: { 'data-open': '' } }))
    const widget = new WidgetPage(page)
    const stored = payloads.length - refused.length
    await expect.poll(() => widget.own.count(), { timeout: 30_000 }).toBe(stored)
    expect(await auditElements(page)).toEqual([])
    const shown = await widget.own.locator('.bubble').allTextContents()
    const accepted = answers.filter(({ status }) => status === 202).map(({ message }) => message)
    expect(shown.toSorted()).toEqual(accepted.toSorted())
    expect(await watch.findings()).toEqual([])
  })
})
