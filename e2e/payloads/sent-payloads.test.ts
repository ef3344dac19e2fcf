import { afterAll, beforeAll, expect } from 'vitest'
import { describeInBrowser, test } from '../browser.ts'
import { openSite, type Site } from '../site.ts'
import { WidgetPage } from '../widget-page.ts'
import { auditElements } from './audit-elements.ts'
import { ownPayloads } from './own-payloads.ts'
import { readPayloads } from './read-payloads.ts'
import { watchForCode } from './watch-for-code.ts'

/** All are shown in payloads.test.ts; this many go the whole way through the server as well. */
const SAMPLE = 400
/** How many are sent at once. */
const AT_ONCE = 20

describeInBrowser('what customers send to make it code', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site?.close())

  /** Sends all of it, and gives what was taken. */
  async function sendAll(id: string, payloads: readonly string[]): Promise<string[]> {
    const { desk } = site
    const send = async (message: string) => {
      const { status } = await desk.post(`/api/chat/sessions/${id}/messages`, { message }, { prefer: 'respond-async' })
      return { message, status }
    }
    const answers = []
    for (let at = 0; at < payloads.length; at += AT_ONCE) answers.push(...(await Promise.all(payloads.slice(at, at + AT_ONCE).map(send))))
    // U+0000 and half of a character can't be stored: such a message is refused, and no other.
    const isStorable = (message: string) => message.isWellFormed() && !message.includes('\0')
    expect(answers.filter(({ message, status }) => status !== (isStorable(message) ? 202 : 422))).toEqual([])
    return answers.filter(({ status }) => status === 202).map(({ message }) => message)
  }

  test('is stored as it is or refused, and shown as text', async ({ context, page }) => {
    const others = readPayloads().filter((text) => !ownPayloads.includes(text))
    const every = Math.ceil(others.length / SAMPLE)
    const sample = [...ownPayloads, ...others.filter((_, at) => at % every === 0)]
    const { desk, line, shop } = site
    const { id, token } = await desk.openSession()
    // With people, so that nothing is answered in between.
    await desk.post(`/api/chat/sessions/${id}/escalate`, {})
    const taken = await sendAll(id, sample)

    const watch = await watchForCode(context, page, [shop.origin, line.address])
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      `deskhand:${line.address}/api:session`,
      JSON.stringify({ id, token, userId: null, lastRead: 0 }),
    ] as const)
    await page.goto(site.page({ policy: 'none', attributes: { 'data-open': '' } }))
    const widget = new WidgetPage(page)
    await expect.poll(() => widget.own.count(), { timeout: 15_000 }).toBe(taken.length)
    expect(await auditElements(page)).toEqual([])
    expect((await widget.own.locator('.bubble').allTextContents()).toSorted()).toEqual(taken.toSorted())
    expect(await watch.findings()).toEqual([])
  })
})
