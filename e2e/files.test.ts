import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { describeInBrowser, test } from './browser.ts'
import { openSite, type Site } from './site.ts'
import { WidgetPage } from './widget-page.ts'
import { en } from './words.ts'

const MEGABYTE = 1_048_576
const note = { name: 'order.txt', mimeType: 'text/plain', buffer: Buffer.from('The launch code of the sample machine is 4711.') }

describeInBrowser('files', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite(undefined, { MAX_UPLOAD_MB: '2' })
  })
  afterEach(() => site.line.mend())
  afterAll(() => site?.close())

  async function choose(widget: WidgetPage, ...files: (typeof note)[]): Promise<void> {
    const chooser = widget.page.waitForEvent('filechooser')
    await widget.button(en.attach).click()
    await (await chooser).setFiles(files)
  }

  test('are attached by the button, before the first message too, and go with the message', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    await choose(widget, note)
    await widget.attached('order.txt').waitFor()
    await widget.ask('What is the launch code of the sample machine?')
    await widget.own.getByText('order.txt').waitFor()
    await widget.own.getByText(`${en.sent} ·`).waitFor()
    await widget.answered(/4711/)
    await expect.poll(() => widget.uploads.count()).toBe(0)
  })

  test('are a message of their own without words', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    await choose(widget, note)
    await widget.attached(note.name).waitFor()
    await widget.send.click()
    await widget.own.getByText(`${en.sent} ·`).waitFor()
    expect(await widget.own.textContent()).toContain('order.txt')
  })

  test('are attached by pasting and by dropping', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    await widget.field.evaluate((field) => {
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File(['pasted'], 'pasted.txt', { type: 'text/plain' }))
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }))
    })
    await widget.attached('pasted.txt').waitFor()
    await widget.panel.evaluate((panel) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['dropped'], 'dropped.txt', { type: 'text/plain' }))
      for (const type of ['dragenter', 'dragover', 'drop']) {
        panel.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true }))
      }
    })
    await widget.attached('dropped.txt').waitFor()
    // Pasted text is text.
    await widget.field.focus()
    await page.evaluate(() => document.execCommand('insertText', false, 'some words'))
    expect(await widget.field.inputValue()).toBe('some words')
  })

  test('that are too large are refused in words, here and by the server', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page({ attributes: { 'data-max-file-mb': '1' } }))
    const large = { ...note, name: 'large.txt', buffer: Buffer.alloc(1.5 * MEGABYTE, 'a') }
    await choose(widget, large)
    await widget.notAttached.getByText(en.limit.replace('{n}', '1')).waitFor()

    await widget.open(site.page({ attributes: { 'data-max-file-mb': '5' } }))
    await choose(widget, { ...large, buffer: Buffer.alloc(2.5 * MEGABYTE, 'a') })
    const refused = widget.notAttached.filter({ hasText: 'large.txt' })
    await refused.getByRole('alert').waitFor()
    expect((await refused.getByRole('alert').textContent())?.length).toBeGreaterThan(10)
    await widget.button(`${en.remove}: large.txt`).click()
    await refused.waitFor({ state: 'detached' })
    // What can't be attached does not keep words from being sent.
    await widget.ask('Hello!')
    await widget.own.getByText(`${en.sent} ·`).waitFor()
  })

  test('that do not arrive are told of, and those on their way can be taken back', async ({ page }) => {
    const widget = await new WidgetPage(page).open(site.page())
    await widget.ask('Hello!')
    await widget.answered(/./)
    site.line.cut()
    await choose(widget, note)
    await widget.notAttached.filter({ hasText: 'order.txt' }).getByText(en.fault).waitFor()
    await widget.button(`${en.remove}: order.txt`).click()
    await expect.poll(() => widget.uploads.count()).toBe(0)

    site.line.mend()
    site.line.hold()
    await choose(widget, { ...note, name: 'slow.txt', buffer: Buffer.alloc(MEGABYTE, 'a') })
    await page.getByRole('progressbar').waitFor()
    expect(await widget.send.getAttribute('aria-disabled')).toBe('true')
    await widget.button(`${en.remove}: slow.txt`).click()
    await expect.poll(() => widget.uploads.count()).toBe(0)
    site.line.release()
    await widget.ask('Without a file')
    const last = widget.own.filter({ hasText: 'Without a file' })
    await last.getByText(`${en.sent} ·`).waitFor()
    expect(await last.textContent()).not.toContain('slow.txt')
  })
})
