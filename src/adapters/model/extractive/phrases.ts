/** What the extractive answerer says in its own words; it claims nothing about the company. */
export interface Phrases {
  readonly notFound: string
  readonly restNotFound: string
  /** Asks which of several things is meant, or whether the only one is. */
  whichOne(options: readonly string[]): string
}

const en: Phrases = {
  notFound: 'I could not find an answer to this in our help articles.',
  restNotFound: 'I could not find an answer to your other question.',
  whichOne: askingFor('Which of these do you mean: ', 'Is your question about ', 'or', '?'),
}

const de: Phrases = {
  notFound: 'Dazu habe ich in unseren Hilfeartikeln keine Antwort gefunden.',
  restNotFound: 'Zu Ihrer anderen Frage habe ich keine Antwort gefunden.',
  whichOne: askingFor('Was davon meinen Sie: ', 'Meinen Sie ', 'oder', '?'),
}

const fr: Phrases = {
  notFound: "Je n'ai pas trouvé de réponse à cela dans nos articles d'aide.",
  restNotFound: "Je n'ai pas trouvé de réponse à votre autre question.",
  whichOne: askingFor("De quoi s'agit-il : ", 'Votre question concerne-t-elle ', 'ou', ' ?'),
}

const es: Phrases = {
  notFound: 'No he encontrado una respuesta a esto en nuestros artículos de ayuda.',
  restNotFound: 'No he encontrado una respuesta a su otra pregunta.',
  whichOne: askingFor('¿A cuál de estos se refiere: ', '¿Su pregunta es sobre ', 'o', '?'),
}

const byLanguage: Record<string, Phrases> = { en, de, fr, es }

/** The phrases in the language of a BCP 47 tag; English when we do not have it or do not know it. */
export function phrasesFor(locale: string | null): Phrases {
  return byLanguage[locale?.split('-')[0]?.toLowerCase() ?? 'en'] ?? en
}

/** `Which of these do you mean: “A”, “B” or “C”?` and `Is your question about “A”?` */
function askingFor(several: string, one: string, or: string, end: string): (options: readonly string[]) => string {
  return (options) => {
    const quoted = options.map((option) => `“${option}”`)
    const last = quoted.at(-1) ?? ''
    return quoted.length < 2 ? `${one}${last}${end}` : `${several}${quoted.slice(0, -1).join(', ')} ${or} ${last}${end}`
  }
}
