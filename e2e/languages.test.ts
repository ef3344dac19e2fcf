import { afterAll, beforeAll, expect } from 'vitest'
import { describeInBrowser, test } from './browser.ts'
import { openSite, type Site } from './site.ts'
import { WidgetPage } from './widget-page.ts'
import { en, wordsIn } from './words.ts'

describeInBrowser('languages', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site?.close())

  test.for(['de-AT', 'es-MX', 'fr-CA', 'en-GB'])('are the browser’s: %s', async (locale, { newContext }) => {
    const context = await newContext({ locale })
    const words = wordsIn(locale)
    const widget = await new WidgetPage(await context.newPage()).open(site.page())
    expect(await widget.launcher.getAttribute('aria-label')).toBe(words.close)
    expect(await widget.field.getAttribute('placeholder')).toBe(words.placeholder)
    await widget.panel.getByText(words.greeting).waitFor()
    await widget.panel.getByText(words.aiNotice).waitFor()
    await widget.button(words.person).waitFor()
    if (words !== en && !locale.startsWith('en')) expect(words.placeholder).not.toBe(en.placeholder)
  })

  test('are told to the server, and none that is unknown breaks anything', async ({ newContext }) => {
    const context = await newContext({ locale: 'pt-BR' })
    const page = await context.newPage()
    const widget = await new WidgetPage(page).open(site.page({ attributes: { 'data-locale': 'not a language' } }))
    expect(await widget.field.getAttribute('placeholder')).toBe(en.placeholder)
    await widget.ask('Hello!')
    await widget.answered(/./)
    const kept = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith(':session'))?.[1])
    expect(await site.desk.readSession(JSON.parse(kept ?? '{}').id)).toMatchObject({ locale: 'en', channel: 'web' })
  })

  test('may be written from right to left, in words of the site', async ({ newContext }) => {
    const context = await newContext({ locale: 'ar-EG' })
    const page = await context.newPage()
    const strings = JSON.stringify({ placeholder: 'اكتب رسالة', send: 'إرسال', nonsense: 1 })
    const widget = await new WidgetPage(page).open(
      site.page({ lang: 'ar', attributes: { 'data-strings': strings, 'data-title': 'الدعم' } }),
    )
    expect(await widget.field.getAttribute('placeholder')).toBe('اكتب رسالة')
    await page.getByRole('heading', { name: 'الدعم' }).waitFor()
    // Mirrored: the launcher stands on the left, and an own message begins there.
    const middle = 1280 / 2
    expect((await widget.launcher.boundingBox())?.x).toBeLessThan(middle)
    expect((await widget.panel.boundingBox())?.x).toBeLessThan(middle)
    await widget.ask('How are you?')
    await widget.ask('كيف الحال؟')
    const panel = await widget.panel.boundingBox()
    const own = widget.own.locator('.bubble')
    const [english, arabic] = await Promise.all([0, 1].map((at) => own.nth(at).evaluate((bubble) => getComputedStyle(bubble).direction)))
    expect([english, arabic]).toEqual(['ltr', 'rtl'])
    for (const at of [0, 1]) expect(((await own.nth(at).boundingBox())?.x ?? 0) - (panel?.x ?? 0)).toBeLessThan((panel?.width ?? 0) / 4)
  })
})
