/** The languages of each string below, in this order. */
export const languages: readonly string[] = ['en', 'de', 'es', 'fr']

/**
 * All that the widget says, side by side in each language. `{n}` and `{name}` are places for values. A new
 * language is a new column; a new string must be in every one, or the types do not hold.
 */
export const words = {
  title: ['Support', 'Support', 'Ayuda', 'Assistance'],
  greeting: [
    'Hello! How can we help?',
    'Hallo! Wie können wir helfen?',
    '¡Hola! ¿En qué podemos ayudarle?',
    'Bonjour ! Comment pouvons-nous vous aider ?',
  ],
  aiNotice: [
    'You are chatting with an AI assistant.',
    'Sie chatten mit einem KI-Assistenten.',
    'Está hablando con un asistente de IA.',
    'Vous discutez avec un assistant IA.',
  ],
  open: ['Open chat', 'Chat öffnen', 'Abrir el chat', 'Ouvrir le chat'],
  close: ['Close chat', 'Chat schließen', 'Cerrar el chat', 'Fermer le chat'],
  placeholder: ['Write a message…', 'Nachricht schreiben…', 'Escriba un mensaje…', 'Écrivez un message…'],
  send: ['Send', 'Senden', 'Enviar', 'Envoyer'],
  stop: ['Stop', 'Anhalten', 'Detener', 'Arrêter'],
  attach: ['Attach files', 'Dateien anhängen', 'Adjuntar archivos', 'Joindre des fichiers'],
  limit: ['At most {n} MB.', 'Höchstens {n} MB.', 'Máximo: {n} MB.', 'Maximum : {n} Mo.'],
  tooMany: ['At most {n} files.', 'Höchstens {n} Dateien.', 'Máximo: {n} archivos.', 'Maximum : {n} fichiers.'],
  person: ['Talk to a person', 'Mit einem Menschen sprechen', 'Hablar con una persona', 'Parler à une personne'],
  queued: [
    'You are in line. A person will answer here.',
    'Sie sind in der Warteschlange. Ein Mensch antwortet Ihnen hier.',
    'Está en la cola. Una persona le responderá aquí.',
    'Vous êtes dans la file d’attente. Une personne vous répondra ici.',
  ],
  agentJoined: [
    'You are talking to a person.',
    'Sie sprechen mit einem Menschen.',
    'Está hablando con una persona.',
    'Vous parlez à une personne.',
  ],
  offline: [
    'No connection. Your messages are sent later.',
    'Keine Verbindung. Ihre Nachrichten werden später gesendet.',
    'Sin conexión. Sus mensajes se enviarán después.',
    'Pas de connexion. Vos messages partiront plus tard.',
  ],
  sending: ['Sending…', 'Wird gesendet…', 'Enviando…', 'Envoi…'],
  sent: ['Sent', 'Gesendet', 'Enviado', 'Envoyé'],
  notSent: ['Not sent.', 'Nicht gesendet.', 'No enviado.', 'Non envoyé.'],
  tryAgain: ['Try again', 'Erneut versuchen', 'Reintentar', 'Réessayer'],
  remove: ['Remove', 'Entfernen', 'Quitar', 'Retirer'],
  assistant: ['AI assistant', 'KI-Assistent', 'Asistente de IA', 'Assistant IA'],
  agent: ['Support team', 'Support-Team', 'Equipo de ayuda', 'Équipe d’assistance'],
  writing: ['{name} is writing', '{name} schreibt', '{name} está escribiendo', '{name} écrit'],
  stopped: ['Stopped', 'Angehalten', 'Detenido', 'Arrêté'],
  source: ['Source {n}', 'Quelle {n}', 'Fuente {n}', 'Source {n}'],
  helpful: ['Helpful', 'Hilfreich', 'Útil', 'Utile'],
  unhelpful: ['Not helpful', 'Nicht hilfreich', 'No es útil', 'Pas utile'],
  newMessages: ['New messages', 'Neue Nachrichten', 'Mensajes nuevos', 'Nouveaux messages'],
  endChat: ['End chat', 'Chat beenden', 'Terminar el chat', 'Terminer le chat'],
  ended: [
    'This conversation has ended. Was it helpful?',
    'Diese Unterhaltung ist beendet. War sie hilfreich?',
    'Esta conversación ha terminado. ¿Ha sido útil?',
    'Cette conversation est terminée. A-t-elle été utile ?',
  ],
  newChat: ['New conversation', 'Neue Unterhaltung', 'Nueva conversación', 'Nouvelle conversation'],
  fault: [
    'That did not work. Try again.',
    'Das ging nicht. Bitte noch einmal versuchen.',
    'No ha funcionado. Inténtelo de nuevo.',
    'Cela n’a pas fonctionné. Réessayez.',
  ],
} satisfies Record<string, readonly [string, string, string, string]>

/** The strings of one language. */
export type Strings = { readonly [Name in keyof typeof words]: string }
