import type { SmallTalkKind } from './recognise-intent-phrases.ts'

type Replies = Readonly<Record<SmallTalkKind, string>>

const ENGLISH: Replies = {
  greeting: 'Hello! How can I help you?',
  thanks: "You're welcome! Is there anything else I can help you with?",
  farewell: 'Goodbye, and have a nice day!',
  acknowledgement: 'Is there anything else I can help you with?',
}

const REPLIES: Readonly<Record<string, Replies>> = {
  en: ENGLISH,
  de: {
    greeting: 'Hallo! Wie kann ich Ihnen helfen?',
    thanks: 'Gern geschehen! Kann ich noch etwas für Sie tun?',
    farewell: 'Auf Wiedersehen und einen schönen Tag!',
    acknowledgement: 'Kann ich noch etwas für Sie tun?',
  },
  fr: {
    greeting: 'Bonjour ! Comment puis-je vous aider ?',
    thanks: 'Avec plaisir ! Puis-je faire autre chose pour vous ?',
    farewell: 'Au revoir et bonne journée !',
    acknowledgement: 'Puis-je faire autre chose pour vous ?',
  },
  es: {
    greeting: '¡Hola! ¿En qué puedo ayudarle?',
    thanks: '¡De nada! ¿Puedo ayudarle en algo más?',
    farewell: '¡Hasta luego y que tenga un buen día!',
    acknowledgement: '¿Puedo ayudarle en algo más?',
  },
  it: {
    greeting: 'Buongiorno! Come posso aiutarla?',
    thanks: 'Prego! Posso aiutarla in qualcos’altro?',
    farewell: 'Arrivederci e buona giornata!',
    acknowledgement: 'Posso aiutarla in qualcos’altro?',
  },
  pt: {
    greeting: 'Olá! Como posso ajudar?',
    thanks: 'De nada! Posso ajudar em mais alguma coisa?',
    farewell: 'Até logo e tenha um bom dia!',
    acknowledgement: 'Posso ajudar em mais alguma coisa?',
  },
  nl: {
    greeting: 'Hallo! Waarmee kan ik u helpen?',
    thanks: 'Graag gedaan! Kan ik nog iets voor u doen?',
    farewell: 'Tot ziens en een fijne dag!',
    acknowledgement: 'Kan ik nog iets voor u doen?',
  },
}

/**
 * The reply to a message that wants nothing answered, in the message's language where it is known, else in the
 * session's, else in English. Claims nothing, so it needs no source.
 * @param language ISO 639-1, as `recogniseIntent` gives it
 * @param locale the session's BCP 47 tag
 */
export function smallTalkReply(kind: SmallTalkKind, language: string | null, locale: string | null): string {
  const replies = REPLIES[language ?? ''] ?? REPLIES[locale?.slice(0, 2).toLowerCase() ?? ''] ?? ENGLISH
  return replies[kind]
}
