import { chooseLanguage, type Language } from '../web/widget/strings/choose-language.ts'

/** What the widget says in a language: tests find its parts by it, whatever the words are today. */
export function wordsIn(locale: string): Language['strings'] {
  return chooseLanguage(locale, []).strings
}

export const en = wordsIn('en')
