import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { ScriptedModel } from '../test/live/scripted-model.ts'
import { describeInBrowser, test, watchFaults } from './browser.ts'
import { openSite, ScriptedAnswers, type Site, shipping } from './site.ts'
import { WidgetPage } from './widget-page.ts'
import { en } from './words.ts'

/** In milliseconds, from the key to the message in the page. */
const OWN_MESSAGE_LIMIT_MS = 50

describeInBrowser('a conversation', () => {
  const model = new ScriptedAnswers()
  let script: ScriptedModel
  let site: Site
  beforeAll(async () => {
    site = await openSite(model)
  })
  beforeEach(() => {
    script = model.begin()
  })
  afterAll(() => site?.close())

  async function answerShipping(widget: WidgetPage): Promise<void> {
    await widget.ask(shipping.question)
    script.say(shipping.standard, shipping.express)
    script.finish()
    await widget.answered(shipping.expressShown)
  }

  test('streams an answer sentence by sentence, and its numbers open what is quoted', async ({ page }) => {
    const faults = watchFaults(page)
    const widget = await new WidgetPage(page).open(site.page())
    await widget.ask(shipping.question)
    await page.getByRole('img', { name: en.writing.replace('{name}', en.assistant) }).waitFor()
    script.say(shipping.standard, shipping.express)
    const running = await widget.answered(shipping.standardShown, 'running')
    expect(await running.textContent()).not.toMatch(shipping.expressShown)
    script.finish()
    const answer = await widget.answered(shipping.expressShown)
    expect(await answer.textContent()).toMatch(shipping.standardShown)

    await answer.getByRole('button', { name: 'Source 1: Shipping times' }).first().click()
    const quotes = answer.getByRole('group', { name: /Shipping times/ })
    await quotes.locator('blockquote').getByText(shipping.standardShown).waitFor()
    expect(await quotes.evaluate((element) => element.matches(':focus'))).toBe(true)
    const link = quotes.getByRole('link')
    expect(await link.getAttribute('href')).toBe('https://shop.example/help/shipping-times')
    expect(await link.getAttribute('rel')).toMatch(/noopener|noreferrer/)
    await page.keyboard.press('Escape')
    await quotes.waitFor({ state: 'detached' })
    expect(await widget.panel.isVisible()).toBe(true)
    expect(faults).toEqual([])
  })

  test(`shows an own message within ${OWN_MESSAGE_LIMIT_MS} ms, before the server has it`, async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    await widget.ask('Hello!')
    await widget.answered(/./)
    await timeOwnMessages(page)
    for (const text of ['One', 'Two', 'Three', 'Four', 'Five']) {
      await widget.field.fill(text)
      site.line.hold()
      await widget.field.press('Enter')
      await widget.own.filter({ hasText: text }).getByText(en.sending).waitFor()
      site.line.release()
      await widget.own.filter({ hasText: text }).getByText(`${en.sent} ·`).waitFor()
    }
    const times = await page.evaluate(() => (window as unknown as { ownMessageTimes: number[] }).ownMessageTimes)
    console.log(`own message on screen after ${times.map((time) => time.toFixed(1)).join(', ')} ms`)
    expect(times).toHaveLength(5)
    expect(median(times)).toBeLessThan(OWN_MESSAGE_LIMIT_MS)
  })

  test('announces a finished answer exactly once, and no piece of it before', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    await recordAnnouncements(page)
    await answerShipping(widget)
    const read = async () =>
      (await page.evaluate(() => (window as unknown as { announced: string[] }).announced)).filter((text) => /business days/.test(text))
    await expect.poll(read).toHaveLength(1)
    // A second one is announced alone, without the first.
    await widget.ask('And express shipping?')
    script.say(shipping.express)
    script.finish()
    await expect.poll(read).toHaveLength(2)
    const [first, second] = await read()
    expect(first).toMatch(/Standard shipping takes 3–5 business days.*Express shipping takes 1–2 business days/s)
    expect(first).not.toContain('[1]')
    expect(second).toMatch(/^Express shipping takes 1–2 business days/)
  })

  test('ends an answer where the customer stops it', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    await widget.ask(shipping.question)
    script.say(shipping.standard, shipping.express)
    await widget.answered(shipping.standardShown, 'running')
    // Nothing is locked meanwhile.
    await widget.field.fill('Wait')
    await widget.button(en.stop).click()
    const answer = await widget.answered(en.stopped, 'stopped')
    expect(await answer.textContent()).toMatch(shipping.standardShown)
    expect(await widget.button(en.stop).count()).toBe(0)
    expect(await widget.field.inputValue()).toBe('Wait')
  })

  test('brings a person into it by one click, at any time', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    await widget.button(en.person).click()
    await page.locator('[data-part=person]').getByText(en.queued).waitFor()
    await expect.poll(() => widget.changes.textContent()).toBe(en.queued)
    // The assistant keeps quiet from now on.
    await widget.ask('Is anybody there?')
    await widget.own.getByText(`${en.sent} ·`).waitFor()
    expect(await widget.answers.filter({ hasText: 'is writing' }).count()).toBe(0)
  })

  test('keeps the rating of an answer, and lets it be changed', async ({ page }) => {
    const address = site.page()
    const widget = await new WidgetPage(page).open(address)
    await answerShipping(widget)
    const helpful = widget.button(en.helpful)
    const unhelpful = widget.button(en.unhelpful)
    expect(await helpful.getAttribute('aria-pressed')).toBe('false')
    await helpful.click()
    await expect.poll(() => helpful.getAttribute('aria-pressed')).toBe('true')
    await unhelpful.click()
    await expect.poll(() => unhelpful.getAttribute('aria-pressed')).toBe('true')
    expect(await helpful.getAttribute('aria-pressed')).toBe('false')
    await widget.open(address)
    await expect.poll(() => unhelpful.getAttribute('aria-pressed')).toBe('true')
  })

  test('ends when the customer says so, is rated, and another begins', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    await answerShipping(widget)
    await widget.button(en.endChat).click()
    const ended = page.locator('[data-part=ended]')
    await ended.getByRole('button', { name: en.helpful, exact: true }).press('Enter')
    await expect.poll(() => ended.getByRole('button', { name: en.helpful, exact: true }).getAttribute('aria-pressed')).toBe('true')
    await ended.getByRole('button', { name: en.newChat }).click()
    await ended.waitFor({ state: 'detached' })
    expect(await widget.own.count()).toBe(0)
    await answerShipping(widget)
  })

  test('keeps a message that the server refuses, says why, and sends it again or gives it up as the customer says', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    const text = `Too much ${'a'.repeat(70_000)}`
    await widget.ask(text)
    const refused = widget.own.filter({ hasText: 'Too much' })
    await refused.getByRole('alert').getByText(en.notSent).waitFor()
    expect(await refused.locator('.bubble').textContent()).toBe(text)
    await widget.button(en.tryAgain).click()
    await refused.getByRole('alert').getByText(en.notSent).waitFor()
    // It holds up nothing.
    await widget.ask('Hello!')
    await widget.answered(/./)
    await widget.button(en.remove).click()
    await refused.waitFor({ state: 'detached' })
    expect(await widget.own.count()).toBe(1)
  })

  test('breaks the line with Shift and Enter, and lets an input method have its Enter', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    await widget.field.fill('first')
    await widget.field.press('Shift+Enter')
    await page.keyboard.type('second')
    expect(await widget.field.inputValue()).toBe('first\nsecond')
    await widget.field.evaluate((field) => {
      const enter = { key: 'Enter', bubbles: true, cancelable: true, composed: true }
      field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }))
      field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }))
    })
    expect(await widget.field.inputValue()).toBe('first\nsecond')
    await widget.field.press('Enter')
    await widget.own.getByText('first\nsecond', { exact: true }).waitFor()
    expect(await widget.own.count()).toBe(1)
    script.finish()
  })

  test('is had by the keyboard alone', async ({ page }) => {
    await page.goto(site.page())
    const widget = new WidgetPage(page)
    await page.locator('#help').focus()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(en.open)
    await page.keyboard.press('Enter')
    await widget.panel.waitFor()
    expect(await focused(page)).toBe(en.placeholder)
    await page.keyboard.type(shipping.question)
    await page.keyboard.press('Enter')
    script.say(shipping.standard)
    script.finish()
    await widget.answered(shipping.standardShown)
    expect(await focused(page)).toBe(en.placeholder)
    const reached = new Set<string>()
    for (let presses = 0; presses < 20 && !reached.has('Source 1: Shipping times'); presses++) {
      await page.keyboard.press('Shift+Tab')
      reached.add((await focused(page)).replace(/ ›.*/, ''))
    }
    expect([...reached]).toEqual(expect.arrayContaining([en.person, en.unhelpful, en.helpful, 'Source 1: Shipping times']))
    await page.keyboard.press('Enter')
    await page.getByRole('group').getByText('Standard shipping takes 3–5 business days.').waitFor()
    await page.keyboard.press('Escape')
    expect((await focused(page)).replace(/ ›.*/, '')).toBe('Source 1: Shipping times')
    await page.keyboard.press('Escape')
    await widget.panel.waitFor({ state: 'detached' })
    expect(await focused(page)).toBe(en.open)
  })

  test('gives the focus back to what opened it', async ({ page }) => {
    await page.goto(site.page())
    const widget = new WidgetPage(page)
    await widget.launcher.waitFor()
    await page
      .locator('#help')
      .evaluate((button) => button.addEventListener('click', () => (window as unknown as { Deskhand: { open(): void } }).Deskhand.open()))
    await page.locator('#help').click()
    await widget.panel.waitFor()
    await page.keyboard.press('Escape')
    await widget.panel.waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('help')
  })

  test('counts what was answered while it was closed, and reads it out when it opens', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    await widget.ask(shipping.question)
    await page.getByRole('img', { name: en.writing.replace('{name}', en.assistant) }).waitFor()
    await page.keyboard.press('Escape')
    script.say(shipping.standard)
    script.finish()
    await expect.poll(() => widget.launcher.getAttribute('aria-label')).toMatch(new RegExp(`^${en.open}.*\\b1$`))
    await widget.launcher.click()
    await expect.poll(() => widget.announced.textContent()).toMatch(shipping.standardShown)
    await page.keyboard.press('Escape')
    await widget.button(en.open).waitFor()
  })

  test('stays where somebody reads, and says that there is more', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    for (let greeted = 1; greeted <= 8; greeted++) {
      await widget.ask('Hello!')
      await expect.poll(() => page.locator('[data-role=assistant][data-state=complete]').count()).toBe(greeted)
    }
    await widget.ask(shipping.question)
    script.say(shipping.standard, shipping.express)
    await widget.answered(shipping.standardShown, 'running')
    const messages = page.locator('[data-part=messages]')
    const scrollTop = () => messages.evaluate((element) => element.scrollTop)
    expect(await scrollTop()).toBeGreaterThan(100)
    await messages.hover()
    await page.mouse.wheel(0, -5_000)
    await expect.poll(scrollTop).toBe(0)
    script.finish()
    await widget.answered(shipping.expressShown)
    expect(await scrollTop()).toBe(0)
    await widget.button(new RegExp(`^${en.newMessages}`)).click()
    await expect.poll(scrollTop).toBeGreaterThan(100)
    await widget.button(new RegExp(`^${en.newMessages}`)).waitFor({ state: 'detached' })
  })
})

/** The name of what has the focus, within the widget too. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    const element = activeElement?.shadowRoot?.activeElement ?? activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
  })
}

/** Keeps, in `ownMessageTimes`, how long after each Enter the customer's message stood in the page. */
async function timeOwnMessages(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('deskhand-widget')?.shadowRoot
    const times: number[] = []
    let pressedAt: number | null = null
    const count = () => root?.querySelectorAll('[data-role=customer]').length ?? 0
    let known = count()
    addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Enter') pressedAt = performance.now()
      },
      true,
    )
    new MutationObserver(() => {
      if (count() > known && pressedAt !== null) {
        times.push(performance.now() - pressedAt)
        pressedAt = null
      }
      known = count()
    }).observe(root as ShadowRoot, { childList: true, subtree: true })
    Object.assign(window, { ownMessageTimes: times })
  })
}

/** Keeps, in `announced`, all that a screen reader would say of the widget: each change of a live region. */
async function recordAnnouncements(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('deskhand-widget')?.shadowRoot as ShadowRoot
    const announced: string[] = []
    new MutationObserver((changes) => {
      const regions = new Set<Element>()
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const region = element?.closest('[aria-live], [role=status], [role=alert], [role=log]')
        if (region) regions.add(region)
      }
      for (const region of regions) announced.push(region.textContent ?? '')
    }).observe(root, { childList: true, characterData: true, subtree: true })
    Object.assign(window, { announced })
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
