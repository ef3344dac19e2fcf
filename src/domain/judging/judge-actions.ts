import { findMatches } from '../text/find-matches.ts'
import { plainLetters } from '../text/fold-text.ts'
import { MAY_PLEDGE, PLEDGE, SHORT_REPORT } from './judge-pledges.ts'

/** What the assistant says without doing anything to the customer's affairs: it needs no receipt. */
const SPEECH =
  'explain|help|assist|summari[sz]e|walk|show|tell|guide|list|answer|clarify|describe|try|be|need|recommend|suggest|advise|see|understand|like|love|know|mention|repeat|rephrase|hear|wonder|think|believe|mean|hope|wish|appreciate|apologi[sz]e|only|point|gladly|happily|do my best|do our best|go through|break'
const ADVERB =
  '(?:also|now|just|gladly|happily|immediately|certainly|personally|already|then|be able to|be happy to|be glad to|go ahead and|make sure (?:to|that)|right away|have|get)'

/** "I'll …", "we are going to …", "our team will …", "someone will …", "let me …": what somebody of ours is about to do. */
const PROMISE = new RegExp(
  `\\b(?:i'll|i will|i shall|i'?m going to|i am going to|i'?m about to|let me|we'll|we will|we shall|we'?re going to|we are going to|(?:our |the |a |an |one of our |your |my )?(?:team|agent|agents|colleague|colleagues|specialist|representative|manager|technician|staff|support team|support|someone|somebody|they) (?:will|is going to|are going to|shall)|you(?:'ll| will| should| are going to) (?:soon |shortly )?(?:hear|be (?:contacted|refunded|called|notified|emailed|credited|reimbursed))|you(?:'ll| will) (?:soon|shortly) (?:receive|get))\\s+(?:${ADVERB}\\s+){0,3}(\\p{L}+)`,
  'gu',
)
/** "I have refunded", "we've cancelled", "I just sent", "I am now processing". */
const REPORT =
  /\b(?:i|we|our team|our agent|the team|support|an agent|my colleague|a colleague)(?:'ve| have| has|'d| had|'m| am|'re| are| is)?(?: (?:now|just|also|already|successfully|gladly|happily|been|gone ahead and|personally|immediately)){0,3} (\p{L}{3,}(?:ed|en|ing)|sent|made|put|set|done|told|paid|given|gave|taken|took|found|left|let|got|written|wrote|begun|began|built|bought|brought|kept|shipped|refunded)\b/gu
/** "Your order has been cancelled", "the refund was issued", "your ticket is closed now", "it's done". */
const PASSIVE =
  /\b(?:your|the|this|that|a|an|it|everything|all)(?: \p{L}+){0,4}?(?:'s| has| have| had| was| were| is| are) (?:now |just |already |successfully |being ){0,2}(?:been |being )(?:now |just |already |successfully )?(\p{L}{2,}(?:ed|en)|sent|made|set|put|paid|done|given|taken|fixed|built)\b|\b(?:your|this) (?:order|request|ticket|account|refund|return|subscription|payment|case|complaint|booking|message|password|e-?mail|address|issue|problem|package|parcel|appointment|claim|replacement|exchange|credit)(?: \S+){0,2} (?:is|was|are|were) (?:now |just |already |successfully )?(\p{L}{2,}(?:ed)|sent|paid|on its way|underway|done|complete|active)\b|^(?:the |a |your )?(?:refund|payment|request|cancellation|order|replacement|return|ticket|case) (?:was |is |has been )?(?:successfully )?(issued|initiated|submitted|created|opened|confirmed|completed|cancelled|canceled|refunded|escalated|approved|placed|processed)(?: successfully)?[.! ]*$|\b(?:consider it done|all done|it'?s done|it is done|all set|you'?re all set|i'?m on it|on it now)\b/gu
/** Offers of a person and of help are made without a receipt; doing it needs one. */
const OFFER =
  /\b(?:i|we) (?:can|could|may|would be (?:happy|glad) to|am happy to|'d be (?:happy|glad) to) (?:also |gladly |happily )?(?:connect|transfer|hand|put|pass|forward|refer|escalate|bring|get)\b.*\b(?:person|human|agent|colleague|team|support|staff|someone|somebody|representative|people|specialist)\b/u
/** "I can refund you", "we can waive the fee": power over the customer's affairs. */
const ABILITY =
  /\b(?:i|we) (?:can|could|am able to|are able to|'m able to|'re able to|may) (?:also |gladly |happily |certainly |easily )?(refund|cancel|issue|credit|waive|extend|send|ship|replace|change|update|delete|remove|reset|process|upgrade|unlock|approve|reimburse|compensate|book|schedule|order|arrange|apply|grant|offer you|give you|make an exception|email|e-mail|mail|call)\b/gu
/** "… and sent you a voucher": what is done besides, told with the same subject. */
const AND_MORE =
  /(?:\band|,|\bthen)(?: also| then| have| will| just| already| even){0,3} (\p{L}{3,}ed|sent|made|put|set|told|paid|given|gave|written|wrote|refund|cancel|issue|credit|waive|extend|send|ship|replace|change|update|delete|remove|reset|process|upgrade|unlock|approve|email|mail|call|notify)\b/gu
/** Conditions and rules of the house report nothing: "when your order has been shipped". */
const CONDITIONAL = /\b(?:if|when|once|after|until|unless|as soon as|before|in case|whenever)\b[^,;.]*$/

/** "Refunds once they have been initiated", "your order is sent … unless you choose": what holds for any order. */
function isRule(match: string, after: string): boolean {
  return (
    /\b(?:once|unless|if|when|until|whenever)\b/.test(match) ||
    (/\b(?:is|are)\b/.test(match) && /\b(?:unless|if|when|once|whenever)\b/.test(after))
  )
}

/** A sentence that begins with a condition states a rule, unless it says that something has happened. */
const RULE = /^\W*(?:if|when|once|unless|whenever|as soon as|until|after (?:that|this|\d+|one|two|three|the))\b/
const HAPPENED = /\b(?:i|we|has|have|had|was|were)\b|'ve\b/

const FOREIGN =
  /\b(?:ich (?:habe|hab|werde)|wir (?:haben|werden))\b(?! (?:leider |dazu |hierzu |in den (?:unterlagen|dokumenten) )*(?:nichts|keine|nicht)\b).*\b(?:storniert|erstattet|geschickt|gesendet|versendet|veranlasst|weitergeleitet|geandert|geloscht|eingeleitet|gebucht|angelegt|erstellt|erledigt|stornieren|erstatten|schicken|senden|veranlassen|weiterleiten|andern|loschen|kontaktieren|anrufen|melden|buchen|einleiten|zuruckzahlen|uberweisen|uberwiesen|gekundigt|kundigen|gutgeschrieben|gutschreiben|verlangert|verlangern|gesperrt|sperren|freigeschaltet|freischalten|aktualisiert|aktualisieren|reserviert|reservieren|verschickt|verschicken|abgeschickt|bestellt|bestellen|hinterlegt|hinterlegen|zuruckgesetzt|zurucksetzen|aktiviert|aktivieren|deaktiviert|entfernt|entfernen|umgestellt|umstellen|eingetragen|abgemeldet|angemeldet|beantragt|beauftragt|informiert|gemeldet)\b|\bihre? \p{L}+ (?:wurde|ist|wird) (?:\p{L}+ ){0,3}(?:storniert|erstattet|versendet|verschickt|geloscht|geandert|weitergeleitet|eingeleitet|gutgeschrieben|bestatigt)\b|\b(?:j'ai|nous avons|je vais|nous allons|je viens de|nous venons de)\s(?!pas\b)(?:\p{L}+ ){0,3}?(?:annul\p{L}+|rembours\p{L}+|envoy\p{L}+|modifi\p{L}+|supprim\p{L}+|transfer\p{L}+|contact\p{L}+|cre\p{L}+|trait\p{L}+|resili\p{L}+|prolong\p{L}+|activ\p{L}+|desactiv\p{L}+|bloqu\p{L}+|debloqu\p{L}+|mis a jour|reserv\p{L}+|enregistr\p{L}+|change\p{L}*|lance\p{L}*|effectu\p{L}+|credit\p{L}+|escalad\p{L}+|ouvert|ouvrir|expedi\p{L}+)\b|\bvotre \p{L}+ (?:a ete|est|sera) (?:\p{L}+ ){0,2}(?:annule|rembourse|envoye|expedie|modifie|supprime|transfere|traite)e?\b|\b(?:he|hemos|voy a|vamos a|acabo de)\s(?:\p{L}+ ){0,2}?(?:anulad\p{L}+|anular|dado de baja|activad\p{L}+|activar|desactivad\p{L}+|desactivar|actualizad\p{L}+|actualizar|abonad\p{L}+|abonar|reservad\p{L}+|bloquead\p{L}+|desbloquead\p{L}+|solicitad\p{L}+|tramitad\p{L}+|iniciad\p{L}+|modificad\p{L}+|modificar|cancelad\p{L}+|cancelar|reembolsad\p{L}+|reembolsar|enviad\p{L}+|enviar|cambiad\p{L}+|cambiar|eliminad\p{L}+|eliminar|transferid\p{L}+|transferir|procesad\p{L}+|procesar|contactar|escalad\p{L}+|cread\p{L}+)\b|\bsu \p{L}+ (?:ha sido|fue|sera|esta) (?:\p{L}+ ){0,2}(?:cancelad|reembolsad|enviad|cambiad|eliminad|procesad)[oa]\b|(?:我|我们|我們)(?:已经|已經|已|会|會|将|將|马上|刚刚)(?:为您|为你|帮您|给您|替您)?(?:取消|退款|发送|發送|寄|修改|删除|转接|联系|提交|处理)|(?:您的|你的)\S{1,8}(?:已经|已經|已)(?:被)?(?:取消|退款|发货|发送|修改|删除|处理)|(?:لقد|سوف|سأ|قمت|قمنا|سنقوم|سأقوم)\s?\S{0,3}(?:ب?إلغاء|ألغي|إلغ|ب?إرسال|أرسل|ب?رد|ب?استرداد|ب?تحويل|ب?تغيير|ب?حذف)/u

export interface Action {
  readonly verb: string
  /** Something yet to be done, as opposed to something done. */
  readonly isPromise: boolean
}

const SPEECH_VERB = new RegExp(`^(?:${SPEECH})$`)

const PATTERNS: readonly (readonly [pattern: RegExp, isPromise: boolean])[] = [
  [PROMISE, true],
  [REPORT, false],
  [PASSIVE, false],
  [ABILITY, true],
]
const PLEDGES: typeof PATTERNS = [
  [SHORT_REPORT, false],
  [PLEDGE, true],
]

/**
 * J9: the verbs by which a sentence promises or reports that something is done for the customer by us ("I have
 * refunded", "we will mail you", "your order has been cancelled", "I can waive the fee"); empty when it does neither.
 * A condition ("once your order has been shipped") reports nothing, and saying, showing and helping is no action.
 */
export function findActions(folded: string): readonly Action[] {
  // Markup within words and line breaks between them hide a report from nobody who reads it.
  const text = plainLetters(folded)
    .replace(/[*_~`]+/g, '')
    .replace(/\s+/g, ' ')
  const actions: Action[] = []
  for (const [pattern, isPromise] of MAY_PLEDGE.test(text) ? [...PATTERNS, ...PLEDGES] : PATTERNS) {
    for (const match of findMatches(text, pattern)) {
      const verb = deedOf(match)
      if (SPEECH_VERB.test(verb) || HARMLESS.has(verb)) continue
      if (
        !isPromise &&
        (isRule(match[0], text.slice(match.index + match[0].length)) ||
          CONDITIONAL.test(text.slice(0, match.index)) ||
          (RULE.test(text) && !HAPPENED.test(match[0])))
      )
        continue
      if (OFFER.test(text) && pattern === ABILITY) continue
      actions.push({ verb, isPromise })
    }
  }
  if (actions.length > 0) {
    for (const [, verb = ''] of findMatches(text, AND_MORE)) {
      if (!HARMLESS.has(verb) && !actions.some((action) => action.verb === verb))
        actions.push({ verb, isPromise: actions[0]?.isPromise ?? false })
    }
  }
  const foreign = FOREIGN.exec(text)
  if (foreign) actions.push({ verb: foreign[0], isPromise: false })
  return actions
}

const LINKS = /^(?:with|by|in|at|via|as|within|on|to|for|from|once|when|if|and|about|of|through|after|before)$/

/** What is done: the word that the pattern caught, or the one before where that is a mere preposition ("you'll be notified with"). */
function deedOf(match: RegExpMatchArray): string {
  const caught = match.slice(1).find((group) => group !== undefined) ?? match[0]
  return LINKS.test(caught) ? (match[0].trim().split(' ').at(-2) ?? caught) : caught
}

/** Forms that look like a report but tell of a state of the speaker: "I am wondering", "we are delighted". */
const HARMLESS = new Set(
  'sorry wondering delighted pleased interested concerned limited located based trained designed supposed afraid asking looking hoping trying talking referring open seen been given understood unfortunately required needed allowed listed described mentioned explained stated covered included called named known found excited committed dedicated indeed need used getting having missing assuming thinking suggesting happen often even then when between seven listen soften children citizen women thing nothing something anything everything during proceed exceed succeed feed speed indeed embed bed red hundred'.split(
    ' ',
  ),
)
