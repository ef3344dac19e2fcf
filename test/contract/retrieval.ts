import { beforeEach, describe, expect, it } from 'vitest'
import type { KnowledgeDocument, KnowledgeLibrary } from '../../src/ports/knowledge.ts'
import type { Retrieval, RetrievalResult } from '../../src/ports/retrieval.ts'
import { aDocument } from '../factories.ts'

export interface OpenedRetrieval {
  /** Where documents are published; `retrieval` follows it. */
  readonly library: KnowledgeLibrary
  readonly retrieval: Retrieval
  /** Closes the retrieval and frees everything behind it. */
  readonly close: () => Promise<void>
}

/** What every retrieval promises (docs/spec/retrieval.md); `open` gives one over an empty library. */
export function retrievalContract(name: string, open: () => Promise<OpenedRetrieval>): void {
  describe(`retrieval contract: ${name}`, () => {
    let library: KnowledgeLibrary
    let retrieval: Retrieval

    beforeEach(async () => {
      const opened = await open()
      library = opened.library
      retrieval = opened.retrieval
      return opened.close
    })

    async function publish(...documents: KnowledgeDocument[]): Promise<void> {
      for (const document of documents) await library.publish(document)
      retrieval.refresh()
      await retrieval.settled()
    }

    const search = (text: string, locale?: string): Promise<RetrievalResult> => retrieval.search({ text, limit: 5, locale })
    const titles = (result: RetrievalResult): string[] => result.passages.map(({ title }) => title)

    it('finds nothing in an empty knowledge base, and says which words it looked for', async () => {
      await retrieval.settled()
      const result = await search('How do I reset my password?')
      expect(result.passages).toEqual([])
      expect(result.terms.map(({ stem }) => stem)).toEqual(['how', 'do', 'i', 'reset', 'my', 'password'])
      expect(retrieval.status()).toMatchObject({ state: 'ready', passages: 0, unembedded: 0 })
    })

    it('gives a passage back as it was published', async () => {
      const text = 'Open “Forgot Password”,\n  then look into your inbox — 30 days. Grüße 🎉'
      const document = aDocument('password', text, { title: 'Reset your password', uri: 'https://example.com/p' })
      const [passage] = document.passages
      await publish({ ...document, passages: [{ ...passage!, heading: 'Account › Sign in' }] })
      const { passages } = await search('forgot password')
      expect(passages[0]).toMatchObject({
        passage_id: passage!.id,
        document_id: document.id,
        title: 'Reset your password',
        uri: 'https://example.com/p',
        heading: 'Account › Sign in',
        text,
      })
    })

    it('[R1] finds what was published, in place of what stood there before, until it is removed', async () => {
      await publish(aDocument('shipping', 'Standard shipping takes three days.'))
      expect((await search('shipping')).passages[0]?.text).toContain('three days')
      await publish(aDocument('shipping', 'Standard shipping takes five days.'))
      expect((await search('shipping')).passages.map(({ text }) => text)).toEqual(['Standard shipping takes five days.'])
      expect(retrieval.status().passages).toBe(1)
      await library.remove('shipping')
      retrieval.refresh()
      await retrieval.settled()
      expect((await search('shipping')).passages).toEqual([])
      expect(retrieval.status().passages).toBe(0)
    })

    it('[R1] finds a document within a second, even when the hint is lost', async () => {
      await retrieval.settled()
      await library.publish(aDocument('refund', 'Refunds are possible within 30 days.'))
      await expect.poll(async () => titles(await search('refund')), { timeout: 1500, interval: 25 }).toEqual(['refund'])
    })

    it('ranks the passage first that answers, and the title above the text', async () => {
      await publish(
        aDocument('a', 'You can pay by card. Shipping is free for premium members.', { title: 'Payment' }),
        aDocument('b', 'Standard takes 3 to 5 days, express 1 to 2.', { title: 'Shipping' }),
        aDocument('c', 'Choose “Forgot password” and follow the link in the e-mail.', { title: 'Password reset' }),
      )
      expect(titles(await search('shipping'))[0]).toBe('Shipping')
      expect(titles(await search('I forgot my password, what do I do?'))[0]).toBe('Password reset')
    })

    it('[R5] finds codes and compounds whole and by their parts', async () => {
      await publish(
        aDocument('start', 'The server logs CWWKF0001E when a feature is missing.'),
        aDocument('version', 'This was fixed in 4.1.1.2 of the product.'),
        aDocument('column', 'The column user_name must be unique.'),
        aDocument('account', 'To sign-up, give an e-mail address.'),
        aDocument('class', 'A NoClassDefFoundError is thrown by the loader.'),
      )
      expect(titles(await search('CWWKF0001E'))[0]).toBe('start')
      expect(titles(await search('cwwkf messages'))[0]).toBe('start')
      expect(titles(await search('update to 4.1.1.2'))[0]).toBe('version')
      expect(titles(await search('user_name'))[0]).toBe('column')
      expect(titles(await search('username'))[0]).toBe('column')
      expect(titles(await search('signup'))[0]).toBe('account')
      expect(titles(await search('class def not found'))[0]).toBe('class')
    })

    it('[R5] finds words of other languages, and text without spaces', async () => {
      await publish(
        aDocument('de', 'Die Rückgabe ist innerhalb von 30 Tagen möglich.'),
        aDocument('ru', 'Возврат возможен в течение тридцати дней.'),
        aDocument('ja', 'パスワードを忘れた場合は、再設定してください。'),
        aDocument('zh', '如果您忘记了密码，请点击重置链接。'),
      )
      expect(titles(await search('Rückgabe'))[0]).toBe('de')
      expect(titles(await search('возврат'))[0]).toBe('ru')
      expect(titles(await search('パスワード再設定'))[0]).toBe('ja')
      expect(titles(await search('重置密码'))[0]).toBe('zh')
    })

    it('[R6] ranks documents in another language lower, but shows them', async () => {
      await publish(
        aDocument('en', 'Visa and PayPal are accepted.', { title: 'Payment english', locale: 'en' }),
        aDocument('de', 'Visa and PayPal are accepted.', { title: 'Payment german', locale: 'de' }),
        aDocument('any', 'Visa and PayPal are accepted.', { title: 'Payment neutral' }),
      )
      const german = titles(await search('visa paypal', 'de-AT'))
      expect(german).toHaveLength(3)
      expect(german.at(-1)).toBe('Payment english')
      expect(titles(await search('visa paypal', 'en')).at(-1)).toBe('Payment german')
    })

    it('[R7] orders by score, keeps the ranges, and names the stems of the question', async () => {
      await publish(
        aDocument('a', 'A refund is paid within five days. Refunds go to your card.'),
        aDocument('b', 'Express shipping takes one day.'),
        aDocument('c', 'A card can be replaced.'),
      )
      const { passages, terms } = await search('refunds to my zebra card')
      expect(passages[0]?.title).toBe('a')
      const scores = passages.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((x, y) => y - x))
      for (const { score, lexical, semantic } of passages) {
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThanOrEqual(1 + 1e-6)
        expect(lexical).toBeGreaterThanOrEqual(0)
        expect(lexical).toBeLessThanOrEqual(1)
        expect(Math.abs(semantic ?? 0)).toBeLessThanOrEqual(1 + 1e-6)
      }
      expect(terms.map(({ stem, passages: count }) => [stem, count])).toEqual([
        ['refund', 1],
        ['to', 1],
        ['my', 0],
        ['zebra', 0],
        ['card', 2],
      ])
      const [refund, , , zebra, card] = terms
      expect(zebra!.idf).toBeGreaterThan(refund!.idf)
      expect(refund!.idf).toBeGreaterThan(card!.idf)
    })

    it('[R4] embeds what was published, and shows how close the question is', async () => {
      await publish(aDocument('hours', 'Support is there around the clock.'))
      await expect.poll(() => retrieval.status().unembedded, { timeout: 10_000, interval: 20 }).toBe(0)
      const { passages } = await search('Support is there around the clock.')
      expect(passages[0]?.semantic).toBeGreaterThan(0.7)
    })

    it('takes any text: empty, hostile, very long', async () => {
      await publish(aDocument('a', 'Nothing special.'))
      for (const text of [
        '',
        '   ',
        '\u0000',
        '\ud800',
        '🎉'.repeat(1000),
        'a'.repeat(65_536),
        'word '.repeat(13_000),
        '._-'.repeat(20_000),
      ]) {
        await expect(search(text)).resolves.toBeDefined()
      }
      expect((await retrieval.search({ text: 'special', limit: 0 })).passages).toEqual([])
    })

    it('refuses searches after it was closed, and closes twice', async () => {
      await retrieval.close()
      await retrieval.close()
      await expect(search('anything')).rejects.toThrow('closed')
    })
  })
}
