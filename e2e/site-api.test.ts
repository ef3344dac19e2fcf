import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { SiteApi } from '../web/widget/site-api.ts'
import { describeInBrowser, test, watchFaults } from './browser.ts'
import { openSite, type Site, shipping } from './site.ts'
import { WidgetPage } from './widget-page.ts'
import { en } from './words.ts'

const IDENTITY_SECRET = 'an identity secret of some length'

describeInBrowser('window.Deskhand', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite(undefined, { IDENTITY_SECRET })
  })
  afterAll(() => site?.close())

  function hashOf(userId: string): string {
    return createHmac('sha256', IDENTITY_SECRET).update(userId).digest('hex')
  }

  async function sessionOn(page: Page) {
    const kept = await page.evaluate((key) => localStorage.getItem(key), `deskhand:${site.line.address}/api:session`)
    return kept === null ? null : site.desk.readSession(JSON.parse(kept).id)
  }

  test('takes calls from before it was there, tells what happens, and a fault of the site is the site’s', async ({ page }) => {
    site.shop.addFile(
      '/own.js',
      'text/javascript',
      `window.told = []
       window.Deskhand = [
         ['on', 'open', () => { throw new Error('a fault of the site') }],
         ...['open', 'close', 'session', 'message', 'unread', 'status'].map((name) => ['on', name, (detail) => told.push([name, detail])]),
         ['nonsense'],
         ['send', '${shipping.question}'],
       ]`,
    )
    const faults = watchFaults(page)
    const widget = new WidgetPage(page)
    await page.goto(site.page({ head: '<script src="/own.js"></script>' }))
    await widget.panel.waitFor()
    await widget.answered(/3–5/)
    await call(page, 'close')
    await widget.panel.waitFor({ state: 'detached' })
    await call(page, 'toggle')
    await widget.panel.waitFor()
    await widget.button(en.person).click()
    const told = () => page.evaluate(() => (window as unknown as { told: [string, Record<string, unknown>][] }).told)
    await expect.poll(async () => (await told()).filter(([name]) => name === 'status')).toMatchObject([['status', { status: 'queued' }]])
    const all = await told()
    expect(all.filter(([name]) => name === 'open')).toHaveLength(2)
    expect(all.filter(([name]) => name === 'close')).toHaveLength(1)
    expect(all.filter(([name]) => name === 'session')).toMatchObject([['session', { session_id: expect.stringMatching(/^ses_/) }]])
    expect(
      all
        .filter(([name, detail]) => name === 'message' && detail?.role !== 'system')
        .map(([, { role, content }]) => [role, String(content).slice(0, 30)]),
    ).toEqual([
      ['customer', shipping.question.slice(0, 30)],
      ['assistant', expect.stringContaining('Standard shipping')],
    ])
    expect(faults.filter((fault) => !fault.includes('a fault of the site'))).toEqual([])
    expect(faults.length).toBeGreaterThan(0)
  })

  test('says who the customer is, with a proof, and keeps one customer from seeing another’s conversation', async ({ page }) => {
    const ada = { user_id: 'ada', user_hash: hashOf('ada') }
    const address = site.page({ attributes: { 'data-user-id': ada.user_id, 'data-user-hash': ada.user_hash } })
    const widget = await new WidgetPage(page).open(address)
    await widget.ask('Hello!')
    await widget.answered(/./)
    expect(await sessionOn(page)).toMatchObject({ user_id: 'ada', user_verified: true })
    // The same person again changes nothing.
    await call(page, 'identify', ada)
    expect(await widget.own.count()).toBe(1)

    await call(page, 'identify', { user_id: 'bob', user_hash: hashOf('bob') })
    await expect.poll(() => widget.own.count()).toBe(0)
    await widget.ask('I am Bob')
    await widget.own.getByText(`${en.sent} ·`).waitFor()
    expect(await sessionOn(page)).toMatchObject({ user_id: 'bob', user_verified: true })

    await widget.field.fill('Something secret')
    await call(page, 'identify', null)
    await expect.poll(() => widget.own.count()).toBe(0)
    expect(await sessionOn(page)).toBeNull()
    expect(await widget.field.inputValue()).toBe('')
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/secret|bob|ada/i)
  })

  test('tells in words when the proof is wrong, and keeps the text', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page({ attributes: { 'data-user-id': 'eve', 'data-user-hash': hashOf('ada') } }))
    await widget.ask('I am Ada, believe me')
    await widget.own.getByText(en.notSent).waitFor()
    expect(await widget.own.textContent()).toContain('I am Ada, believe me')
    // The site sees its mistake.
    await call(page, 'identify', { user_id: 'eve', user_hash: hashOf('eve') })
    await widget.button(en.tryAgain).click()
    await widget.own.getByText(`${en.sent} ·`).waitFor()
    expect(await sessionOn(page)).toMatchObject({ user_id: 'eve', user_verified: true })
  })

  test('takes the widget away without a trace, also in the middle of an answer', async ({ page }) => {
    const faults = watchFaults(page)
    const widget = await new WidgetPage(page).open(site.page())
    await widget.ask(shipping.question)
    // Once the socket is open: the browser itself warns of one that is closed while it opens.
    await widget.own.getByText(`${en.sent} ·`).waitFor()
    await call(page, 'destroy')
    expect(await page.evaluate(() => [document.querySelectorAll('deskhand-widget').length, 'Deskhand' in window])).toEqual([0, false])
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    expect(faults).toEqual([])
  })

  test('has its look changed by attributes and custom properties, never to what can’t be read', async ({ page }) => {
    site.shop.addFile('/theme.css', 'text/css', 'body { --deskhand-color: #ffe14d }')
    const looks: string[] = []
    for (const shown of [
      { attributes: { 'data-color': '#ffe14d', 'data-position': 'left' } },
      { head: '<link rel="stylesheet" href="/theme.css">' },
    ]) {
      const widget = new WidgetPage(page)
      await page.goto(site.page(shown))
      await widget.launcher.waitFor()
      looks.push(
        await widget.launcher.evaluate((launcher) => `${getComputedStyle(launcher).backgroundColor} ${getComputedStyle(launcher).color}`),
      )
      const left = 'attributes' in shown
      expect(((await widget.launcher.boundingBox())?.x ?? 0) < 640).toBe(left)
    }
    expect(looks[0]).toBe(looks[1])
    expect(looks[0]).not.toMatch(/ rgb\(255, 255, 255\)$|oklch\(1 /)
  })
})

async function call(page: Page, name: keyof SiteApi, ...values: unknown[]): Promise<void> {
  await page.evaluate(([name, values]) => (window as unknown as { Deskhand: SiteApi }).Deskhand.push([name, ...values]), [
    name,
    values,
  ] as const)
}
