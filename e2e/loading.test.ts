import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect } from 'vitest'
import { describeInBrowser, test, watchFaults } from './browser.ts'
import { describeLook } from './describe-look.ts'
import { openSite, type Site, shipping } from './site.ts'
import { WidgetPage } from './widget-page.ts'

/** Of all that a page with the widget loads for it. */
const SIZE_LIMIT_BYTES = 20 * 1024

/** What a site's own style may do at its worst. */
const HOSTILE_STYLE = `
html { font-size: 40px; line-height: 4; direction: rtl; }
body { color: red; font: italic bold 30px/3 fantasy; text-align: center; text-transform: uppercase; word-spacing: 1em; cursor: none; }
* { letter-spacing: 5px !important; color: red !important; font: italic bold 30px/3 fantasy !important; text-transform: uppercase !important; }
button, textarea, div, p, dialog, deskhand-widget { display: none !important; }
button { all: unset !important; background: lime !important; }
deskhand-widget, deskhand-widget * { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(3) !important;
  position: static !important; filter: blur(9px) !important; contain: strict !important; width: 0 !important; height: 0 !important; }
:host, :root { --deskhand-unrelated: red; }
::part(panel), .panel, .launcher, .root { display: none !important; }
`

describeInBrowser('the script on a site', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site?.close())

  test(`is all that is loaded until somebody writes, and has at most ${SIZE_LIMIT_BYTES} bytes`, async ({ page }) => {
    const faults = watchFaults(page)
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('websocket', (socket) => requests.push(socket.url()))
    const address = site.page()
    const widget = await new WidgetPage(page).open(address)
    await widget.field.fill(shipping.question)
    const script = `${site.line.address}/widget.js`
    expect(requests).toEqual([address, script])
    await widget.field.press('Enter')
    await widget.answered(/3–5/)
    expect(requests.slice(2)).toContain(`${site.line.address.replace('http', 'ws')}/ws`)
    expect(faults).toEqual([])

    const served = await fetch(script, { headers: { 'accept-encoding': 'gzip' } })
    expect(served.headers.get('content-encoding')).toBe('gzip')
    const size = gzipSync(readFileSync(join(import.meta.dirname, '../dist/web/widget.js')), { level: 9 }).length
    console.log(`widget.js: ${size} bytes gzipped, ${served.headers.get('content-length')} as served`)
    expect(Number(served.headers.get('content-length'))).toBeLessThanOrEqual(SIZE_LIMIT_BYTES)
    expect(size).toBeLessThanOrEqual(SIZE_LIMIT_BYTES)
  })

  test('is not changed by the style of the site', async ({ page }) => {
    const { shop } = site
    shop.addFile('/hostile.css', 'text/css', HOSTILE_STYLE)
    // What moves in is elsewhere at each look.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const seen: string[][] = []
    for (const head of ['', '<link rel="stylesheet" href="/hostile.css">']) {
      const widget = new WidgetPage(page)
      await page.goto(site.page({ head, attributes: { 'data-open': '' } }))
      await widget.panel.waitFor()
      if (seen.length === 0) await widget.ask(shipping.question)
      await widget.answered(/3–5/)
      seen.push(await describeLook(page, 'widget'))
    }
    const [plain, hostile] = seen
    expect(plain?.length).toBeGreaterThan(20)
    expect(hostile).toEqual(plain)
  })

  test('changes nothing of the site but one element and one global', async ({ page }) => {
    const { shop } = site
    shop.addFile('/own.js', 'text/javascript', 'window.globalsBefore = Object.getOwnPropertyNames(window)')
    const address = site.page({ head: '<script src="/own.js"></script>', body: '<p class="panel launcher badge row">Mine</p>' })
    await page.route('**/widget.js', (route) => route.abort())
    await page.goto(address)
    const before = await describeLook(page, 'page')
    await page.unroute('**/widget.js')
    const widget = await new WidgetPage(page).open(address)
    await widget.ask(shipping.question)
    await widget.answered(/3–5/)
    expect(await describeLook(page, 'page')).toEqual(before)
    const globals = await page.evaluate(() => {
      const known = (window as unknown as { globalsBefore: string[] }).globalsBefore
      // The test's own browser leaves traces too.
      return Object.getOwnPropertyNames(window).filter((name) => !known.includes(name) && !/playwright|^globalsBefore$/i.test(name))
    })
    expect(globals).toEqual(['Deskhand'])
    expect(await page.evaluate(() => [...document.body.children].map(({ localName }) => localName))).toEqual(['main', 'deskhand-widget'])
    expect(await page.evaluate(() => document.documentElement.outerHTML.match(/<(?:style|link|iframe)\b/g))).toBeNull()
  })

  test('does its work once, however often it stands there', async ({ page }) => {
    const script = `${site.line.address}/widget.js`
    const widget = await new WidgetPage(page).open(
      site.page({ body: `<script async src="${script}"></script><script async src="${script}?again"></script>` }),
    )
    await widget.ask('Hello!')
    await widget.answered(/./)
    expect(await page.locator('deskhand-widget').count()).toBe(1)
    expect(await widget.own.count()).toBe(1)
  })
})
