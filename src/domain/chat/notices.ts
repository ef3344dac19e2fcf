import type { DraftNotice } from '../../ports/model.ts'

/** What the assistant says of itself, not of the company: claims nothing and needs no source. */
export interface Notices {
  readonly notFound: string
  readonly restNotFound: string
  /** Stands before sentences that may be what was asked for; a question back follows. */
  readonly mayHelp: string
  /** Stands before the second question back in a row. */
  readonly orPerson: string
  /** Asks which of several things is meant, or whether the only one is. */
  readonly whichOne: (options: readonly string[]) => string
  readonly offerPerson: string
  readonly unclear: string
  readonly handOver: string
  /** A person on staff has to confirm what the assistant would do. */
  readonly awaitsConfirmation: string
  readonly handOverUnanswered: string
  readonly handOverFailure: string
  readonly handOverSensitive: string
  /** Why a message is not taken: what models may cost is used up, until the next day. */
  readonly overBudget: string
  /** What is said of files that were kept but not read. */
  readonly unreadFiles: (names: string) => string
  /** Gives back what the customer told of themselves. */
  readonly youToldUs: (date: string, text: string) => string
}

const en: Notices = {
  notFound: 'I could not find an answer to this in our help articles.',
  restNotFound: 'I could not find an answer to your other question.',
  mayHelp: 'I am not sure that this is what you mean:',
  orPerson: 'If you would rather talk to a person, just say so.',
  whichOne: askingFor('Which of these do you mean: ', 'Is your question about ', 'or', '?'),
  offerPerson: 'Could you say it in other words, or would you like to talk to a person?',
  unclear: 'I did not understand that. What can I help you with?',
  awaitsConfirmation: 'A colleague has to confirm this first. I have passed it on to them; nothing was done yet.',
  handOver: 'I am handing this over to a person. They can see our conversation, so you need not repeat anything.',
  handOverUnanswered:
    'I could not find an answer to this, so I am handing it over to a person. They can see our conversation, so you need not repeat anything.',
  handOverFailure:
    'Something went wrong on our side and I can not answer right now. I am handing this over to a person, so that your message is not lost.',
  overBudget:
    'The assistant can not answer any more questions here today. A person can: write “I want to talk to a person”, and one takes over.',
  youToldUs: (date, text) => `You told us on ${date}: “${text}”`,
  unreadFiles: (names) => `I have kept ${names} but can not read it yet; a person can.`,
  handOverSensitive: 'This deserves the attention of a person. I am handing it over right away; they can see our conversation.',
}

const de: Notices = {
  notFound: 'Dazu habe ich in unseren Hilfeartikeln keine Antwort gefunden.',
  restNotFound: 'Zu Ihrer anderen Frage habe ich keine Antwort gefunden.',
  mayHelp: 'Ich bin nicht sicher, ob Sie das meinen:',
  orPerson: 'Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es einfach.',
  whichOne: askingFor('Was davon meinen Sie: ', 'Meinen Sie ', 'oder', '?'),
  offerPerson: 'Können Sie es anders formulieren, oder möchten Sie mit einem Menschen sprechen?',
  unclear: 'Das habe ich nicht verstanden. Wobei kann ich Ihnen helfen?',
  awaitsConfirmation: 'Das muss zuerst jemand aus unserem Team bestätigen. Ich habe es weitergegeben; getan ist noch nichts.',
  handOver: 'Ich übergebe an einen Menschen. Er sieht unser Gespräch, Sie müssen also nichts wiederholen.',
  handOverUnanswered:
    'Dazu habe ich keine Antwort gefunden und übergebe deshalb an einen Menschen. Er sieht unser Gespräch, Sie müssen also nichts wiederholen.',
  handOverFailure:
    'Bei uns ist etwas schiefgegangen, und ich kann gerade nicht antworten. Ich übergebe an einen Menschen, damit Ihre Nachricht nicht verloren geht.',
  overBudget:
    'Der Assistent kann hier heute keine Fragen mehr beantworten. Ein Mensch kann es: Schreiben Sie „Ich möchte mit einem Menschen sprechen“, und einer übernimmt.',
  youToldUs: (date, text) => `Sie haben uns am ${date} geschrieben: „${text}“`,
  unreadFiles: (names) => `Ich habe ${names} aufbewahrt, kann es aber noch nicht lesen; ein Mensch kann es.`,
  handOverSensitive: 'Darum sollte sich ein Mensch kümmern. Ich übergebe sofort; er sieht unser Gespräch.',
}

const fr: Notices = {
  notFound: "Je n'ai pas trouvé de réponse à cela dans nos articles d'aide.",
  restNotFound: "Je n'ai pas trouvé de réponse à votre autre question.",
  mayHelp: 'Je ne suis pas sûr que ce soit ce que vous voulez dire :',
  orPerson: 'Si vous préférez parler à une personne, dites-le simplement.',
  whichOne: askingFor("De quoi s'agit-il : ", 'Votre question concerne-t-elle ', 'ou', ' ?'),
  offerPerson: 'Pouvez-vous le dire autrement, ou souhaitez-vous parler à une personne ?',
  unclear: "Je n'ai pas compris. Comment puis-je vous aider ?",
  awaitsConfirmation: "Une personne de notre équipe doit d'abord le confirmer. Je lui ai transmis la demande ; rien n'a encore été fait.",
  handOver: "Je transmets votre demande à une personne. Elle voit notre conversation : vous n'avez rien à répéter.",
  handOverUnanswered:
    "Je n'ai pas trouvé de réponse, je transmets donc votre demande à une personne. Elle voit notre conversation : vous n'avez rien à répéter.",
  handOverFailure:
    'Un problème est survenu de notre côté et je ne peux pas répondre. Je transmets votre demande à une personne pour que votre message ne soit pas perdu.',
  overBudget:
    "L'assistant ne peut plus répondre ici aujourd'hui. Une personne le peut : écrivez « Je veux parler à une personne » et elle prendra le relais.",
  youToldUs: (date, text) => `Vous nous avez écrit le ${date} : « ${text} »`,
  unreadFiles: (names) => `J'ai conservé ${names} mais je ne peux pas encore le lire ; une personne le peut.`,
  handOverSensitive: 'Cela mérite l’attention d’une personne. Je transmets tout de suite ; elle voit notre conversation.',
}

const es: Notices = {
  notFound: 'No he encontrado una respuesta a esto en nuestros artículos de ayuda.',
  restNotFound: 'No he encontrado una respuesta a su otra pregunta.',
  mayHelp: 'No estoy seguro de que se refiera a esto:',
  orPerson: 'Si prefiere hablar con una persona, solo tiene que decirlo.',
  whichOne: askingFor('¿A cuál de estos se refiere: ', '¿Su pregunta es sobre ', 'o', '?'),
  offerPerson: '¿Puede decirlo con otras palabras, o prefiere hablar con una persona?',
  unclear: 'No lo he entendido. ¿En qué puedo ayudarle?',
  awaitsConfirmation: 'Una persona de nuestro equipo tiene que confirmarlo antes. Se lo he pasado; todavía no se ha hecho nada.',
  handOver: 'Le paso con una persona. Puede ver nuestra conversación, así que no tiene que repetir nada.',
  handOverUnanswered:
    'No he encontrado una respuesta, así que le paso con una persona. Puede ver nuestra conversación, así que no tiene que repetir nada.',
  handOverFailure: 'Algo ha fallado por nuestra parte y no puedo responder. Le paso con una persona para que su mensaje no se pierda.',
  overBudget:
    'El asistente no puede responder más preguntas aquí hoy. Una persona sí puede: escriba «Quiero hablar con una persona» y le atenderá.',
  youToldUs: (date, text) => `El ${date} nos escribió: «${text}»`,
  unreadFiles: (names) => `He guardado ${names}, pero todavía no puedo leerlo; una persona sí puede.`,
  handOverSensitive: 'Esto merece la atención de una persona. Le paso de inmediato; puede ver nuestra conversación.',
}

const byLanguage: Record<string, Notices> = { en, de, fr, es }

/** The notices in the language of a BCP 47 tag; English when we do not have it or do not know it. */
export function noticesFor(locale: string | null): Notices {
  return byLanguage[locale?.split('-')[0]?.toLowerCase() ?? 'en'] ?? en
}

/** What is written for a draft's notice. Who is asked back again is told of the way to a person first. */
export function writeNotice(notice: DraftNotice, notices: Notices, isAskedAgain = false): string {
  if (notice.kind === 'rest-not-found') return notices.restNotFound
  if (notice.kind === 'may-help') return notices.mayHelp
  const question = notices.whichOne(notice.options)
  return isAskedAgain ? `${notices.orPerson}\n\n${question}` : question
}

/** `Which of these do you mean: “A”, “B” or “C”?` and `Is your question about “A”?` */
function askingFor(several: string, one: string, or: string, end: string): (options: readonly string[]) => string {
  return (options) => {
    const quoted = options.map((option) => `“${option}”`)
    const last = quoted.at(-1) ?? ''
    return quoted.length < 2 ? `${one}${last}${end}` : `${several}${quoted.slice(0, -1).join(', ')} ${or} ${last}${end}`
  }
}
