import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Citation, Message } from '../../src/protocol/message.ts'
import { describeInBrowser, test } from '../browser.ts'
import { openScriptedDesk, type ScriptedDesk } from '../scripted-desk.ts'
import { openShop, type Shop } from '../shop-page.ts'
import { auditElements } from './audit-elements.ts'
import { ownPayloads } from './own-payloads.ts'
import { readPayloads } from './read-payloads.ts'
import { type Watch, watchForCode } from './watch-for-code.ts'

/** Messages on one page: so many that few pages are needed, few enough for a browser to show at once. */
const BATCH = 700

describeInBrowser('texts that try to become code', () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop()
  })
  afterAll(() => shop.close())

  async function visit(context: BrowserContext, page: Page, desk: ScriptedDesk, policy: 'strict' | 'none'): Promise<Watch> {
    const watch = await watchForCode(context, page, [shop.origin, desk.address])
    await page.addInitScript(({ key, value }) => localStorage.setItem(key, value), desk.kept)
    await page.goto(shop.addPage(`${desk.address}/widget.js`, { policy }))
    return watch
  }

  /** Opens the chat once everything has arrived, which is shown in one go then. */
  async function openChat(page: Page, messages: number): Promise<void> {
    const launcher = page.locator('.launcher')
    await page.waitForFunction(() => document.querySelector('deskhand-widget')?.shadowRoot?.querySelector('.badge'))
    await launcher.click()
    await page.waitForFunction(
      (wanted) => document.querySelector('deskhand-widget')?.shadowRoot?.querySelectorAll('[data-role]').length === wanted,
      messages,
    )
  }

  test('would be caught if they became code', async ({ context, page }) => {
    const desk = await openScriptedDesk()
    const watch = await visit(context, page, desk, 'none')
    await page.locator('main').evaluate((main, html) => {
      main.innerHTML = html
    }, '<img src="https://evil.example/pixel.png" onerror="CANARY()">')
    await expect.poll(() => watch.findings()).toEqual(expect.arrayContaining(['request: https://evil.example/pixel.png', 'CANARY()']))
    await desk.close()
  })

  const payloads = readPayloads()
  const batches = Array.from({ length: Math.ceil(payloads.length / BATCH) }, (_, at) => payloads.slice(at * BATCH, (at + 1) * BATCH))

  for (const policy of ['none', 'strict'] as const) {
    test.for(batches.map((batch, at) => ({ batch, part: at + 1 })))(
      `are shown as text by assistant and customer, on a page with the policy ${policy}: part $part`,
      async ({ batch }, { context, page }) => {
        const desk = await openScriptedDesk()
        for (const content of batch) {
          desk.message({ role: 'customer', content })
          desk.message({ role: 'assistant', content })
        }
        const watch = await visit(context, page, desk, policy)
        await openChat(page, 2 * batch.length)
        expect(await auditElements(page)).toEqual([])
        const shown = await page
          .locator('[data-role=customer] .bubble')
          .evaluateAll((bubbles) => bubbles.map(({ textContent }) => textContent))
        expect(shown).toEqual(batch)
        expect(await watch.findings()).toEqual([])
        await desk.close()
      },
    )
  }

  test('stay text while they are written, letter by letter', async ({ context, page }) => {
    const desk = await openScriptedDesk()
    const session_id = desk.session
    desk.message({})
    const watch = await visit(context, page, desk, 'none')
    await openChat(page, 1)
    const sample = ownPayloads.filter(({ length }) => length < 100)
    for (const [at, content] of sample.entries()) {
      const turn_id = `trn_${at}` as never
      desk.event('reply.started', { turn_id })
      for (const [index, text] of [...content].entries()) desk.tell({ type: 'delta', session_id, turn_id, attempt: 1, index, text })
      await page.waitForFunction(
        (words) =>
          document.querySelector('deskhand-widget')?.shadowRoot?.querySelector('[data-state=running] .text')?.textContent?.includes(words),
        /\w+\W*$/.test(content) ? '' : '',
      )
      expect(await auditElements(page), content).toEqual([])
      desk.event('reply.stopped', { turn_id, message: { id: `msg_s${at}`, role: 'assistant', content, seq: at + 2 } as unknown as Message })
    }
    expect(await watch.findings()).toEqual([])
    await desk.close()
  })

  test('stay text in sources, names of files, and names of people', async ({ context, page }) => {
    const desk = await openScriptedDesk()
    for (const text of ownPayloads) {
      const citation = { marker: 1, document_id: 'doc_1', passage_id: 'psg_1', title: text, uri: text, heading: text, quote: text }
      desk.message({ content: 'As it stands there [1].', citations: [citation as unknown as Citation] })
      desk.message({ role: 'agent', author: text, content: text })
      desk.message({ role: 'system', content: text })
      desk.message({
        role: 'customer',
        attachments: [{ id: 'att_1', file_name: text, state: 'ready' }] as unknown as Message['attachments'],
      })
    }
    const watch = await visit(context, page, desk, 'none')
    await openChat(page, 3 * ownPayloads.length)
    await page.locator('[data-role=assistant] [aria-expanded=false]').evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click()
    })
    await page.waitForFunction(
      (wanted) => document.querySelector('deskhand-widget')?.shadowRoot?.querySelectorAll('.quotes').length === wanted,
      ownPayloads.length,
    )
    expect(await auditElements(page)).toEqual([])
    expect(await page.locator('.quotes blockquote').evaluateAll((quotes) => quotes.map(({ textContent }) => textContent))).toEqual(
      ownPayloads,
    )
    expect(await watch.findings()).toEqual([])
    await desk.close()
  })
})
