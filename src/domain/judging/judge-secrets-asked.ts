const ASKING =
  "what(?:'s| is| are)|tell|send|share|give|enter|provide|type|write|confirm|need|may i have|can i have|can i get|could i have|wie lautet|nennen|senden|schicken|geben|bestatigen|donnez|envoyez|indiquez|communiquez|quel(?:le)? est|deme|envieme|indique|cual es|digame"
const SECRET =
  'card number|credit card|debit card|card details|cvv|cvc|security code|code on (?:its|the|your) back|pin|pass ?word|passcode|one-?time code|verification code|iban|social security|ssn|kartennummer|kreditkarte\\p{L}*|passwort|kennwort|prufziffer|tan|numero de carte|mot de passe|code secret|cryptogramme|numero de tarjeta|contrasena|clave'

const NAMES_SECRET = new RegExp(`\\b(?:${SECRET})\\b`, 'u')
const ASKS_FOR_SECRET = new RegExp(
  `\\b(?:${ASKING})\\b.{0,40}\\b(?:your|ihre?n?|votre|vos|su|sus|the|its|das|le|la)\\b.{0,20}\\b(?:${SECRET})\\b`,
  'u',
)

const TO_US = /\b(?:me|us|mir|uns|moi|nous|nos|here in the chat|in this chat)\b/

/**
 * J2: nobody on staff asks for a password, a code or a card's number, and a chat is no place to write them. Whoever asks
 * for one does it for somebody else. "Enter your card details at checkout" is a source's own instruction and none of it.
 *
 * @param text plain letters, lower-cased.
 */
export function asksForSecret(text: string, isQuestion: boolean): boolean {
  return (isQuestion || TO_US.test(text)) && NAMES_SECRET.test(text) && ASKS_FOR_SECRET.test(text)
}
