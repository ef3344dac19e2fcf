/** Function words that tell a language of the Latin alphabet, lower-cased. Also what counts as no content in it. */
const LATIN: Readonly<Record<string, string>> = {
  en: 'the of and to is are you your can will with for from this that it be on at we our have has not or if by as an when within please how what do does i my a in all any after before must may who which there they their was were been',
  de: 'der die das den dem des ein eine einen einem einer eines und oder ist sind war habe hast bin bist wird werden wurde kann können konnte muss müssen darf dürfen soll sollte sie ihr ihre ihren ihrem ihrer ihres wir unser unsere unseren uns ich mir mich du dein deine nicht kein keine keinen mit für von vom zu zum zur bei beim im in am an auf aus nach über unter um bis durch ohne gegen als wenn dass ob wie was wer wo hier dort es er man sich haben hat hatte sein seine diese dieser dieses diesem diesen auch nur noch schon so sehr dann aber denn da bitte alle jede jeder jedes innerhalb während wegen wurden möchten möchte wollen will dürfte gibt',
  fr: 'le la les l un une des du de d et ou est sont suis sommes êtes était sera seront peut peuvent pouvez pouvons doit doivent devez vous votre vos nous notre nos je mon ma mes tu ton ta tes il elle ils elles on ne pas n plus que qu qui quoi dont où ce cet cette ces se s sa son ses leur leurs avec pour par sur sous dans en au aux à chez sans entre après avant pendant si comme comment quand mais donc car y a ont avez avons été être avoir faire fait très aussi tout tous toute toutes lors afin j c m t',
  es: 'el la los las un una unos unas y o u es son era será serán está están puede pueden podemos puedes debe deben usted ustedes su sus nosotros nuestro nuestra nuestros nuestras yo mi mis tú tu tus él ella ellos ellas no que quien cual cuyo donde cuando como con para por sobre en de del al a sin entre después antes durante si pero pues ya más muy también todo todos toda todas se le lo me te nos ha han hemos haber hay ser estar este esta estos estas ese esa qué cómo',
  it: 'il lo la i gli le un uno una e o è sono era sarà può possono potete deve devono lei voi noi nostro nostra nostri nostre io mio mia tu tuo tua suo sua non che chi cui dove quando come con per su in di del della dei delle degli al alla ai alle da dal dalla senza tra fra dopo prima se ma anche tutto tutti ha hanno avere essere questo questa questi queste si ci ne posso puoi buona buon',
  pt: 'o a os as um uma uns umas e ou é são era será pode podem podemos deve devem você vocês seu sua seus suas nós nosso nossa eu meu minha ele ela eles elas não que quem qual onde quando como com para por sobre em de do da dos das ao à no na nos nas sem entre após antes durante se mas também já mais muito todo todos toda todas há ter ser estar este esta esse essa isso posso mais',
  nl: 'de het een en of is zijn was wordt worden kan kunnen moet moeten mag mogen u uw wij we ons onze ik mijn je jij jouw hij zij niet geen met voor van naar bij in op aan uit over onder om tot door zonder als dat die deze dit hoe wat wie waar wanneer er ook nog al heel maar dan te binnen na heeft hebben had',
}

const wordsOf = new Map(Object.entries(LATIN).map(([language, words]) => [language, new Set(words.split(' '))]))
const languages = [...wordsOf.keys()]

/** True for a function word of one of the languages that `detectLanguage` tells by their words. */
export function isFunctionWordOf(language: string, word: string): boolean {
  return wordsOf.get(language)?.has(word) ?? false
}

/** Words of the trade that tell a language where function words are few; content words all the same. */
const TELLING: Readonly<Record<string, string>> = {
  en: 'order refund shipping delivery account password return payment free email help thanks sorry get receive card item items',
  de: 'erhalten kostenlos kostenlose kostenlosen versand bestellung lieferung rückgabe rückerstattung konto passwort artikel mitglieder zahlung danke hilfe bekommen gern gerne leider',
  fr: 'livraison commande compte remboursement retour gratuite gratuit mot passe membres paiement merci aide recevoir bonjour bénéficient colis',
  es: 'envío pedido cuenta reembolso devolución gratis gratuito contraseña miembros pago gracias ayuda recibir hola artículo artículos',
  it: 'spedizione ordine conto rimborso reso gratuita gratuito password membri pagamento grazie aiuto ricevere',
  pt: 'entrega envio pedido conta reembolso devolução grátis senha membros pagamento obrigado ajuda receber',
  nl: 'verzending bestelling rekening terugbetaling retour gratis wachtwoord leden betaling bedankt hulp ontvangen',
}

/** By word: the places in `languages` of those that it speaks for. */
const speaksFor = new Map<string, number[]>()
for (const [place, language] of languages.entries()) {
  for (const word of new Set([...(wordsOf.get(language) ?? []), ...(TELLING[language] ?? '').split(' ')])) {
    speaksFor.set(word, [...(speaksFor.get(word) ?? []), place])
  }
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['th', /\p{Script=Thai}/u],
  ['hi', /\p{Script=Devanagari}/u],
]

/** Letters and marks that other languages of the list hardly use. */
const LETTERS: Readonly<Record<string, RegExp>> = { es: /[ñ¡¿]/, de: /[äöüß]/, pt: /[ãõ]/, fr: /[èêçœû]/, it: /[ìò]/ }

const ASCII = /^[\x00-\x7f]*$/

/** Only the beginning is read: a text is in one language or its beginning tells as much as the rest. */
const READ = 2_000

/**
 * The language that a text is written in (ISO 639-1), by its script and, within the Latin alphabet, by its function
 * words (en de fr es it pt nl); null where too little tells. Cyrillic counts as Russian, Arabic script as Arabic.
 */
export function detectLanguage(text: string): string | null {
  const read = text.slice(0, READ)
  const isAscii = ASCII.test(read)
  if (!isAscii && (read.match(/\p{Script=Latin}/gu)?.length ?? 0) < read.length / 3) {
    for (const [language, script] of SCRIPTS) if (script.test(read)) return language
  }
  const counts = languages.map(() => 0)
  for (const word of read.toLowerCase().match(isAscii ? /[a-z]+/g : /\p{L}+/gu) ?? []) {
    const places = speaksFor.get(word)
    if (places) for (const place of places) counts[place] = (counts[place] ?? 0) + 1
  }
  if (!isAscii) {
    languages.forEach((language, place) => {
      if (LETTERS[language]?.test(read)) counts[place] = (counts[place] ?? 0) + 1
    })
  }
  const best = Math.max(...counts)
  if (best === 0) return null
  const winners = languages.filter((_, index) => counts[index] === best)
  return winners.length === 1 || winners[0] === 'en' ? (winners[0] ?? null) : null
}
