import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import type { SentMessage } from '../src/protocol/message.ts'
import type { Session } from '../src/protocol/session.ts'
import { type ServerProcess, startServer } from '../test/server-process.ts'
import { describeInBrowser, test, watchFaults } from './browser.ts'
import { openShop, type Shop } from './shop-page.ts'
import { wordsIn } from './words.ts'

describeInBrowser('the pages of a fresh server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-pages-'))
  let server: ServerProcess
  let shop: Shop
  beforeAll(async () => {
    ;[server, shop] = await Promise.all([startServer(folder), openShop()])
  })
  afterAll(async () => {
    await server?.stop()
    await shop?.close()
    rmSync(folder, { recursive: true })
  })

  /** The titles of what is quoted to somebody who asks nothing else. */
  async function sourcesOf(message: string): Promise<string[]> {
    const post = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`${server.address}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json()
    }
    const { id } = (await post('/sessions', {})) as Session
    const { reply } = (await post(`/chat/sessions/${id}/messages`, { message })) as SentMessage
    return reply?.citations.map(({ title }) => title) ?? []
  }

  test('/ answers the questions that it offers, from an article that is quoted', async ({ page }) => {
    const faults = watchFaults(page)
    const others: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address)) others.push(request.url())
    })
    await page.goto(server.address)
    const topics = page.locator('[data-question]')
    expect(await topics.count()).toBe(10)
    const finished = page.locator('[data-role=assistant][data-state=complete]')
    for (const at of [0, 4]) {
      const before = await finished.count()
      await topics.nth(at).click()
      await expect.poll(() => finished.count()).toBe(before + 1)
      const answer = finished.last()
      await answer.locator('[aria-expanded=false]').first().click()
      expect(await answer.locator('blockquote').first().textContent()).not.toBe('')
    }
    expect(others).toEqual([])
    expect(faults).toEqual([])

    const questions = await topics.evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.question ?? ''))
    expect(await Promise.all(questions.map(sourcesOf))).toEqual(questions.map(() => expect.arrayContaining([expect.any(String)])))
  })

  test('/ stays what it was for programs', async () => {
    const response = await fetch(server.address)
    expect(await response.json()).toMatchObject({ status: 'ready', docs: '/docs' })
  })

  test('/embed is the chat in a frame of any site, in its colour, theme and language', async ({ page }) => {
    const faults = watchFaults(page)
    const address = `${server.address}/embed?color=%23a03060&theme=dark&locale=de`
    // The script that every page of the shop has would be a second chat.
    await page.route('**/none.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto(
      shop.addPage(`${server.address}/none.js`, {
        policy: 'none',
        body: `<iframe title="Chat" width="400" height="600" src="${address}"></iframe>`,
      }),
    )
    const frame = page.frameLocator('iframe')
    const german = wordsIn('de')
    await frame.locator('[data-part=message]').fill('How long does shipping take?')
    await frame.locator('[data-part=message]').press('Enter')
    await frame.locator('[data-role=assistant][data-state=complete]').filter({ hasText: /3–5/ }).waitFor()
    expect(await frame.locator('[data-part=message]').getAttribute('placeholder')).toBe(german.placeholder)
    expect(await frame.locator('[data-part=panel]').evaluate((panel) => getComputedStyle(panel).colorScheme)).toBe('dark')
    expect(await frame.getByRole('button', { name: german.close }).count()).toBe(0)
    expect(await frame.locator('[data-part=launcher]').count()).toBe(0)
    expect(faults).toEqual([])
  })

  test('no other page of the server may be framed', async ({ page }) => {
    await page.route('**/none.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto(
      shop.addPage(`${server.address}/none.js`, { policy: 'none', body: `<iframe title="Home" src="${server.address}/"></iframe>` }),
    )
    expect(await page.frameLocator('iframe').locator('h1').count()).toBe(0)
  })
})
