import type { Locator, Page } from 'playwright-core'

/** The chat on a page, as who uses it finds it. */
export class WidgetPage {
  readonly page: Page
  readonly launcher: Locator
  readonly panel: Locator
  /** Where the customer writes. */
  readonly field: Locator
  readonly send: Locator
  /** The files of the message that is being written. */
  readonly uploads: Locator
  /** Those of them that can't go along. */
  readonly notAttached: Locator
  readonly own: Locator
  readonly answers: Locator
  /** What is announced: finished answers, and what changes around them. */
  readonly announced: Locator
  readonly changes: Locator

  constructor(page: Page) {
    this.page = page
    this.launcher = page.locator('[data-part=launcher]')
    this.panel = page.locator('[data-part=panel]')
    this.field = page.locator('[data-part=message]')
    this.send = page.getByRole('button', { name: 'Send', exact: true })
    this.uploads = page.locator('.upload')
    this.notAttached = this.uploads.filter({ has: page.getByRole('alert') })
    this.own = page.locator('[data-role=customer]')
    this.answers = page.locator('[data-role=assistant]')
    this.announced = page.locator('[data-part=answers]')
    this.changes = page.locator('[data-part=changes]')
  }

  /** Goes to a page and opens the chat there. */
  async open(address: string): Promise<this> {
    await this.page.goto(address)
    await this.launcher.click()
    await this.panel.waitFor()
    return this
  }

  async ask(text: string): Promise<void> {
    await this.field.fill(text)
    await this.field.press('Enter')
  }

  /** A file of the message that is being written, once the server has it. */
  attached(name: string): Locator {
    return this.uploads.filter({ hasText: name, hasNot: this.page.locator('progress, [role=alert]') })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** Resolves when an answer with these words is on screen; `state` is `running`, `complete` or `stopped`. */
  async answered(words: string | RegExp, state = 'complete'): Promise<Locator> {
    const answer = this.page.locator(`[data-role=assistant][data-state=${state}]`).filter({ hasText: words })
    await answer.waitFor()
    return answer
  }
}
