import { expect } from 'vitest'
import { describeInBrowser, test } from './browser.ts'
import { openScriptedDesk } from './scripted-desk.ts'
import { openShop } from './shop-page.ts'
import { WidgetPage } from './widget-page.ts'

const MESSAGES = 500
/** On a busy machine; one that draws anew at each event takes ten times as long. */
const LIMIT_MS = 3_000

describeInBrowser('a long conversation', () => {
  test(`of ${MESSAGES} messages is on screen within ${LIMIT_MS} ms, also where the chat is open from the start`, async ({ page }) => {
    const [shop, desk] = await Promise.all([openShop(), openScriptedDesk()])
    for (let at = 0; at < MESSAGES; at++) {
      desk.message({ role: at % 2 ? 'assistant' : 'customer', content: `Message **${at}**:\n\n1. one\n2. two` })
    }
    await page.addInitScript(({ key, value }) => localStorage.setItem(key, value), desk.kept)
    const from = performance.now()
    await page.goto(shop.addPage(`${desk.address}/widget.js`, { attributes: { 'data-open': '' } }))
    const widget = new WidgetPage(page)
    await widget.answers.filter({ hasText: `Message ${MESSAGES - 1}` }).waitFor()
    const took = performance.now() - from
    console.log(`${MESSAGES} messages on screen after ${took.toFixed(0)} ms`)
    expect(await page.locator('[data-role]').count()).toBe(MESSAGES)
    expect(took).toBeLessThan(LIMIT_MS)
    await Promise.all([shop.close(), desk.close()])
  })
})
