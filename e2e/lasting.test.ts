import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { SessionId } from '../src/protocol/ids.ts'
import type { ScriptedModel } from '../test/live/scripted-model.ts'
import { describeInBrowser, test } from './browser.ts'
import { openShop } from './shop-page.ts'
import { openSite, ScriptedAnswers, type Site, shipping } from './site.ts'
import { startScriptedServer } from './start-scripted-server.ts'
import { WidgetPage } from './widget-page.ts'
import { en } from './words.ts'

describeInBrowser('a conversation lasts', () => {
  const model = new ScriptedAnswers()
  let script: ScriptedModel
  let site: Site
  beforeAll(async () => {
    site = await openSite(model)
  })
  beforeEach(() => {
    script = model.begin()
  })
  afterEach(() => site.line.mend())
  afterAll(() => site?.close())

  /** What the server has, as `role: text`. */
  async function stored(page: Page): Promise<string[]> {
    const messages = await site.desk.readMessages(await sessionOf(page, site.line.address))
    return messages.map(({ role, content }) => `${role}: ${content}`)
  }

  test('through a reload in the middle of an answer, which goes on as it was', async ({ page }) => {
    const address = site.page()
    const widget = await new WidgetPage(page).open(address)
    await widget.ask(shipping.question)
    script.say(shipping.standard, shipping.express)
    const before = await (await widget.answered(shipping.standardShown, 'running')).locator('.text').textContent()
    await widget.open(address)
    const after = await (await widget.answered(shipping.standardShown, 'running')).locator('.text').textContent()
    expect(after).toBe(before)
    script.finish()
    await widget.answered(shipping.expressShown)
    const [, reply] = await stored(page)
    expect(`assistant: ${await asWritten(widget)}`).toBe(reply)
    expect([await widget.own.count(), await widget.answers.count()]).toEqual([1, 1])
  })

  test('through an outage in the middle of an answer; what is written meanwhile is sent once', async ({ context, page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    await widget.ask(shipping.question)
    script.say(shipping.standard, shipping.express)
    await widget.answered(shipping.standardShown, 'running')

    await context.setOffline(true)
    site.line.cut()
    await widget.panel.getByText(en.offline).waitFor()
    await expect.poll(() => widget.changes.textContent()).toBe(en.offline)
    await widget.ask('Thank you!')
    await widget.own.filter({ hasText: 'Thank you!' }).getByText(en.sending).waitFor()
    // Meanwhile the answer is finished, and nobody hears of it.
    script.finish()
    await expect.poll(() => stored(page)).toHaveLength(2)

    site.line.mend()
    await context.setOffline(false)
    await widget.own.filter({ hasText: 'Thank you!' }).getByText(`${en.sent} ·`).waitFor()
    await expect.poll(() => stored(page)).toHaveLength(4)
    const [, reply, thanks] = await stored(page)
    expect(thanks).toBe('customer: Thank you!')
    expect(`assistant: ${await asWritten(widget)}`).toBe(reply)
    await expect.poll(() => widget.answers.count()).toBe(2)
    expect(await widget.own.count()).toBe(2)
    expect(await widget.panel.getByText(en.offline).count()).toBe(0)
  })

  test('when the first message is written without a connection and the page is reloaded before there is one', async ({ page }) => {
    const address = site.page()
    const widget = await new WidgetPage(page).open(address)
    site.line.cut()
    await widget.ask('Hello!')
    await widget.panel.getByText(en.offline).waitFor()
    await widget.own.getByText(en.sending).waitFor()
    site.line.mend()
    await widget.open(address)
    await widget.own.filter({ hasText: 'Hello!' }).getByText(`${en.sent} ·`).waitFor()
    expect((await stored(page)).filter((text) => text === 'customer: Hello!')).toHaveLength(1)
    expect(await widget.own.count()).toBe(1)
  })

  test('in two tabs, which show the same, each message once', async ({ context, page }) => {
    const address = site.page()
    const first = await new WidgetPage(page).open(address)
    const second = await new WidgetPage(await context.newPage()).open(address)
    await first.ask(shipping.question)
    script.say(shipping.standard, shipping.express)
    await second.answered(shipping.standardShown, 'running')
    script.finish()
    await Promise.all([first, second].map((widget) => widget.answered(shipping.expressShown)))
    await second.ask('Hello!')
    await Promise.all([first, second].map((widget) => widget.own.filter({ hasText: 'Hello!' }).getByText(`${en.sent} ·`).waitFor()))
    await expect.poll(() => stored(page)).toHaveLength(4)
    const shown = (widget: WidgetPage) => widget.page.locator('[data-role]').allTextContents()
    await expect.poll(async () => (await shown(first)).length).toBe(4)
    await expect.poll(() => shown(second)).toEqual(await shown(first))
  })

  test('with what is not sent yet', async ({ page }) => {
    const address = site.page()
    const widget = await new WidgetPage(page).open(address)
    await widget.field.fill('I wanted to ask\nsomething')
    await widget.open(address)
    expect(await widget.field.inputValue()).toBe('I wanted to ask\nsomething')
    await widget.field.press('Enter')
    await widget.own.getByText('I wanted to ask').waitFor()
    script.finish()
    await widget.open(address)
    expect(await widget.field.inputValue()).toBe('')
  })

  test('through a server that is killed in the middle of an answer and comes back', async ({ page }) => {
    const shop = await openShop()
    const folder = mkdtempSync(join(tmpdir(), 'deskhand-killed-'))
    const settings = { DATA_DIR: folder, CORS_ORIGINS: shop.origin }
    const first = await startScriptedServer({ ...settings, API_PORT: '0' })
    const widget = await new WidgetPage(page).open(shop.addPage(`${first.address}/widget.js`))
    await widget.ask(shipping.question)
    first.say(shipping.standard, shipping.express)
    await widget.answered(shipping.standardShown, 'running')
    await first.kill()
    await widget.panel.getByText(en.offline).waitFor()
    await widget.ask('Hello!')

    const second = await startScriptedServer({ ...settings, API_PORT: new URL(first.address).port })
    try {
      await widget.own.filter({ hasText: 'Hello!' }).getByText(`${en.sent} ·`).waitFor()
      second.say(shipping.standard, shipping.express)
      second.finish()
      await widget.answered(shipping.expressShown)
      const id = await sessionOf(page, first.address)
      const { data } = (await (await fetch(`${first.address}/api/sessions/${id}/messages`)).json()) as {
        data: { role: string; content: string }[]
      }
      expect(data.filter(({ role }) => role === 'customer').map(({ content }) => content)).toEqual([shipping.question, 'Hello!'])
      await expect.poll(() => widget.own.locator('.bubble').allTextContents()).toEqual([shipping.question, 'Hello!'])
      expect(await widget.answers.count()).toBe(data.filter(({ role }) => role === 'assistant').length)
      expect(await widget.answers.filter({ hasText: shipping.standardShown }).count()).toBe(1)
    } finally {
      await second.kill()
      await shop.close()
      rmSync(folder, { recursive: true })
    }
  })
})

/** The text of the first finished answer, with its numbers as the server writes them. */
function asWritten(widget: WidgetPage): Promise<string> {
  return widget.page
    .locator('[data-role=assistant][data-state=complete] .text')
    .first()
    .evaluate((element) => {
      const copy = element.cloneNode(true) as Element
      for (const marker of copy.querySelectorAll('button')) marker.textContent = `[${marker.textContent}]`
      return copy.textContent ?? ''
    })
}

async function sessionOf(page: Page, server: string): Promise<SessionId> {
  const kept = await page.evaluate((key) => localStorage.getItem(key), `deskhand:${server}/api:session`)
  return (JSON.parse(kept ?? 'null') as { id: SessionId }).id
}
