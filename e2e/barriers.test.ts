import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { describeInBrowser, test } from './browser.ts'
import { bringAxe, findBarriers } from './find-barriers.ts'
import { openSite, type Site, shipping } from './site.ts'
import { WidgetPage } from './widget-page.ts'
import { en } from './words.ts'

/** How pages are looked at; `locale` has the widget speak, and mirror itself, as a site of that language asks it to. */
const views = [
  { name: 'light', options: { colorScheme: 'light' }, locale: 'en' },
  { name: 'dark', options: { colorScheme: 'dark' }, locale: 'de' },
  {
    name: '375 px wide',
    options: { colorScheme: 'light', viewport: { width: 375, height: 700 }, isMobile: true, hasTouch: true },
    locale: 'fr',
  },
  {
    name: '375 px wide and dark',
    options: { colorScheme: 'dark', viewport: { width: 375, height: 700 }, isMobile: true, hasTouch: true },
    locale: 'es',
  },
  { name: 'right to left', options: { colorScheme: 'light' }, locale: 'ar' },
  { name: 'right to left, dark and 375 px wide', options: { colorScheme: 'dark', viewport: { width: 375, height: 700 } }, locale: 'he' },
] as const satisfies readonly { name: string; options: BrowserContextOptions; locale: string }[]

describeInBrowser('no barrier', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site?.close())

  test.for(views)(
    'stands on a site, with the chat closed, open, and with an answer and its source: $name',
    async ({ options, locale }, { newContext }) => {
      const context = await newContext(options)
      await bringAxe(context)
      const page = await context.newPage()
      const direction = locale === 'ar' || locale === 'he' ? 'rtl' : 'ltr'
      await page.goto(site.page({ lang: locale, attributes: { 'data-locale': locale } }))
      const widget = new WidgetPage(page)
      await widget.launcher.waitFor()
      expect(await findBarriers(page)).toEqual([])
      await widget.launcher.click()
      await widget.panel.waitFor()
      expect(await findBarriers(page)).toEqual([])

      await widget.ask(shipping.question)
      const answer = await widget.answered(/3–5/)
      await answer.locator('[aria-expanded=false]').first().click()
      await answer.locator('blockquote').waitFor()
      await widget.field.fill('A draft')
      expect(await findBarriers(page)).toEqual([])
      expect(await widget.panel.evaluate((panel) => getComputedStyle(panel).direction)).toBe(direction)
    },
  )

  test.for(views)('stands on the home page and on /embed: $name', async ({ options, locale }, { newContext }) => {
    const context = await newContext({ ...options, locale })
    await bringAxe(context)
    const page = await context.newPage()
    const widget = new WidgetPage(page)
    await page.goto(site.desk.url)
    await widget.launcher.waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: shipping.question }).click()
    await widget.answered(/3–5/)
    expect(await findBarriers(page)).toEqual([])

    await page.goto(`${site.desk.url}/embed`)
    await widget.answered(/3–5/)
    expect(await findBarriers(page)).toEqual([])
  })

  test('stands in what is seldom seen: a failure, a queue, the end, a file that is too large', async ({ context, page }) => {
    await bringAxe(context)
    const widget = await new WidgetPage(page).open(site.page({ attributes: { 'data-max-file-mb': '0.001' } }))
    const chooser = page.waitForEvent('filechooser')
    await widget.button(en.attach).click()
    await (await chooser).setFiles({ name: 'large.txt', mimeType: 'text/plain', buffer: Buffer.alloc(5000) })
    await widget.notAttached.waitFor()
    await widget.ask('Hello!')
    await widget.answered(/./)
    await widget.button(en.person).click()
    await page.locator('[data-part=person]').getByText(en.queued).waitFor()
    site.line.cut()
    await widget.panel.getByText(en.offline).waitFor()
    expect(await findBarriers(page)).toEqual([])
    site.line.mend()
    await widget.panel.getByText(en.offline).waitFor({ state: 'detached' })
    await widget.button(en.endChat).click()
    await page.locator('[data-part=ended]').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  test('is built by a small or enlarged screen: nothing is cut off, all can be reached', async ({ newContext }) => {
    // 320 px, and 1280 × 800 at 200 % and at 400 %.
    for (const viewport of [
      { width: 320, height: 568 },
      { width: 640, height: 400 },
      { width: 320, height: 256 },
    ]) {
      const context = await newContext({ viewport })
      const page = await context.newPage()
      const widget = await new WidgetPage(page).open(site.page())
      await widget.ask(`${shipping.question} ${'Averylongwordthatdoesnotfitintooneline'.repeat(4)}`)
      await widget.answered(/./)
      for (const element of [widget.field, widget.send, widget.button(en.attach), widget.button(en.person)]) {
        await element.scrollIntoViewIfNeeded()
        const box = await element.boundingBox()
        expect(box && box.x >= 0 && box.x + box.width <= viewport.width && box.y >= 0 && box.y + box.height <= viewport.height).toBe(true)
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(20)
      }
      const overflow = await page.locator('[data-part=messages]').evaluate((element) => element.scrollWidth - element.clientWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  })

  test('is a dialog beside the page, and over all of it where there is no room', async ({ newContext, page }) => {
    const beside = await new WidgetPage(page).open(site.page())
    const dialog = page.getByRole('dialog', { name: en.title })
    expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(false)
    // A window that gets smaller, or is enlarged, cuts nothing off.
    await page.setViewportSize({ width: 375, height: 700 })
    const box = await beside.panel.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 375).toBe(true)
    await page.setViewportSize({ width: 1280, height: 720 })
    // The page stays in use.
    await page.locator('#help').click()
    expect(await beside.panel.isVisible()).toBe(true)

    const small = await (await newContext({ viewport: { width: 375, height: 700 } })).newPage()
    const over = await new WidgetPage(small).open(site.page())
    expect(await over.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 375, height: 700 })
    expect(await over.panel.evaluate((element) => element.matches(':modal'))).toBe(true)
    // Smaller text has phones enlarge the page.
    expect(await over.field.evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize))).toBeGreaterThanOrEqual(16)
    await small.keyboard.press('Escape')
    await over.panel.waitFor({ state: 'detached' })
    await expect.poll(() => over.launcher.evaluate((launcher) => launcher.matches(':focus'))).toBe(true)
  })

  test('is made of motion for who does not want it', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const widget = await new WidgetPage(page).open(site.page())
    site.line.hold()
    await widget.ask('Hello!')
    await widget.own.waitFor()
    const moving = await page.evaluate(
      () =>
        document
          .querySelector('deskhand-widget')
          ?.shadowRoot?.getAnimations()
          .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().duration !== 0).length,
    )
    site.line.release()
    expect(moving).toBe(0)
  })
})
