import { describe, expect, it } from 'vitest'
import { chooseLanguage } from './choose-language.ts'
import { languages, words } from './words.ts'

describe('the language', () => {
  it.each<[string | undefined, string[], string, string]>([
    [undefined, ['de-AT', 'en'], 'de-AT', 'Senden'],
    [undefined, ['it', 'FR-ca', 'en'], 'FR-ca', 'Envoyer'],
    [undefined, ['it', 'pl'], 'en', 'Send'],
    [undefined, [], 'en', 'Send'],
    [undefined, ['deu'], 'en', 'Send'],
    ['es-MX', ['de'], 'es-MX', 'Enviar'],
    ['it', ['de'], 'it', 'Send'],
    ['not a tag', ['de'], 'de', 'Senden'],
    ['', ['de'], 'de', 'Senden'],
  ])('wanted %s, browser %j: %s', (wanted, browser, locale, send) => {
    const language = chooseLanguage(wanted, browser)
    expect(language).toMatchObject({ locale, direction: 'ltr', strings: { send } })
    expect(() => new Date().toLocaleString(language.locale)).not.toThrow()
  })

  it.each(['ar', 'ar-EG', 'he-IL', 'fa', 'ur-PK'])('%s runs from right to left', (tag) => {
    expect(chooseLanguage(tag, []).direction).toBe('rtl')
    expect(chooseLanguage(undefined, [tag, 'en'])).toMatchObject({ locale: tag, direction: 'rtl' })
  })

  it('may be put into other words', () => {
    expect(chooseLanguage('de', [], { send: 'Ab damit' }).strings).toMatchObject({ send: 'Ab damit', stop: 'Anhalten' })
  })
})

describe('each string', () => {
  it.each(Object.entries(words))('%s is said in every language, with the same places', (_name, row) => {
    expect(row).toHaveLength(languages.length)
    const places = row.map((text) => (text.match(/\{\w+\}/g) ?? []).sort().join())
    expect(new Set(places).size).toBe(1)
    expect(row.every((text) => text.trim() === text && text !== '')).toBe(true)
  })
})
