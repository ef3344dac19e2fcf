/** What the extractive answerer says in its own words; it claims nothing about the company. */
export interface Phrases {
  readonly notFound: string
  readonly restNotFound: string
  whichOne(titles: readonly string[]): string
}

const en: Phrases = {
  notFound: 'I could not find an answer to this in our help articles.',
  restNotFound: 'I could not find an answer to the rest of your question.',
  whichOne: (titles) => `Which of these do you mean: ${list(titles, 'or')}?`,
}

const de: Phrases = {
  notFound: 'Dazu habe ich in unseren Hilfeartikeln keine Antwort gefunden.',
  restNotFound: 'Zum Rest Ihrer Frage habe ich keine Antwort gefunden.',
  whichOne: (titles) => `Was davon meinen Sie: ${list(titles, 'oder')}?`,
}

const fr: Phrases = {
  notFound: "Je n'ai pas trouvé de réponse à cela dans nos articles d'aide.",
  restNotFound: "Je n'ai pas trouvé de réponse au reste de votre question.",
  whichOne: (titles) => `De quoi s'agit-il : ${list(titles, 'ou')} ?`,
}

const es: Phrases = {
  notFound: 'No he encontrado una respuesta a esto en nuestros artículos de ayuda.',
  restNotFound: 'No he encontrado una respuesta al resto de su pregunta.',
  whichOne: (titles) => `¿A cuál de estos se refiere: ${list(titles, 'o')}?`,
}

const byLanguage: Record<string, Phrases> = { en, de, fr, es }

/** The phrases in the language of a BCP 47 tag; English when we do not have it or do not know it. */
export function phrasesFor(locale: string | null): Phrases {
  return byLanguage[locale?.split('-')[0]?.toLowerCase() ?? 'en'] ?? en
}

/** `“A”, “B” or “C”` */
function list(titles: readonly string[], or: string): string {
  const quoted = titles.map((title) => `“${title}”`)
  return `${quoted.slice(0, -1).join(', ')} ${or} ${quoted.at(-1)}`
}
