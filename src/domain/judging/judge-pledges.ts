/** What is done with a customer's affairs, as a word that stands alone for the whole deed. */
const DONE =
  'done|confirmed|approved|refunded|reimbursed|cancelled|canceled|completed?|sorted|sent|shipped|processed|booked|resolved|fixed|credited|issued|guaranteed'
const AFFAIR =
  'refund|reimbursement|payment|request|cancellation|order|replacement|return|ticket|case|voucher|credit|booking|subscription|complaint|package|parcel'
const OURS =
  '(?:our |the |a |an |one of our |your |my )?(?:team|manager|colleagues?|someone|somebody|agents?|specialist|technician|warehouse|staff)'

/** A word of each pattern below: most sentences hold none, and the patterns try every word of those that do. */
export const MAY_PLEDGE =
  /done|back (?:on|in) your|confirmed|approved|refunded|reimbursed|cancell?ed|complete|sorted|sent|shipped|processed|booked|resolved|fixed|credited|issued|guarantee|for delivery|expired|lapsed|failed|arrived|ended|run out|gone through|with your|with you|on the way|in transit|waiting|on it|on this|into|working on|taking care|your (?:order|account|pa|refund|subs|book)|human|person|employee|man|robot|machine|bot|\bai\b|computer|mitarbeiter|humain|promise|authori|approve|grant|assure|swear|(?:i|we|me|us)(?: also| to)* (?:offer|give|credit|waive|compensate|reimburse|refund)/

/**
 * J9: reports in few words ("Refunded!", "Refund done", "a full refund was issued", "it is refunded", "our team is on it"),
 * what only somebody with the customer's files can tell ("your package is out for delivery", "I have your order here"),
 * and what the assistant is not ("I am a human").
 */
export const SHORT_REPORT = new RegExp(
  [
    `^[\\s\\p{P}]*(?:all |it's |ok(?:ay)?,? |great,? )?(${DONE})[\\s\\p{P}]*$`,
    `^[\\s\\p{P}]*(?:your |the |a |full |partial ){0,2}(?:${AFFAIR}) (?:is |was )?(?:now |already |successfully )?(${DONE})[\\s\\p{P}]*$`,
    `\\b(?:a|the|your) (?:\\p{L}+ ){0,2}(?:${AFFAIR}) (?:was|has been|is being|is now being) (?:\\p{L}+ly )?(${DONE})\\b`,
    `^[\\s\\p{P}]*(?:just |now |already )?(${DONE}) (?:your|the|it|this|that)\\b`,
    `\\b(?:it|that|everything)(?:'s| is| was) (?:now |already |all )?(${DONE})\\b`,
    `\\byour (?:${AFFAIR}) (?:(?:is|was) (?:now |already |just )?|should be )(out for delivery|expired|lapsed|failed|arrived|ended|run out|gone through|with your|with you|on the way|in transit|waiting for you)\\b`,
    '\\byour (?:\\p{L}+ ){0,2}(?:account|membership|subscription|card|password|order|payment|plan|trial|verification|parcel|package) (?:has|have) (?:just |now |already )?(expired|lapsed|failed|arrived|ended|run out|gone through)\\b',
    "\\b(?:money|refund|funds|amount)(?:'s| is| are) (?:now |already )?(back) (?:on|in) your\\b",
    "\\bthere(?:'s| is| was| has been) an? (problem|issue|error|delay) with your\\b",
    `\\b${OURS} (?:is|are) (?:now |already )?(on it|on this|looking into|working on|taking care)\\b`,
    '\\bi (?:have|see|can see|found|looked up) your (order|account|payment|package|parcel|refund|subscription|booking)\\b',
    "\\b(?:i am|i'm|this is|you(?:'re| are) (?:talking|speaking|chatting|writing) (?:to|with)) (?:an? )?(?:real |actual |live )?(human|person|employee|man|woman)\\b",
    "\\b(?:i am|i'm|this is) (?:not|no) (?:an? )?(bot|robot|machine|ai|computer|chatbot)\\b",
    '\\b(?:ich bin (?:kein (?:bot|roboter)|eine? (?:echter? )?(?:mensch|person|mitarbeiter\\p{L}*))|je suis une? (?:vraie? )?(?:humain|personne)|soy una? (?:humano|humana|persona))\\b',
  ].join('|'),
  'gu',
)

/** J9: "we promise you", "I, the assistant, authorize", and asking whether to give what was not granted: "can I offer you free shipping?". */
export const PLEDGE =
  /\b(?:i|we|our team)(?:,[^,.]{0,40},)? (?:hereby |now |also |can |do )?(promise|guarantee|authori[sz]e|approve|grant|assure|swear)\b|\b(?:can|could|may|shall|should) (?:i|we) (?:also )?(offer|give|credit|waive|compensate|reimburse|refund|grant)\b|\b(?:want|like) (?:me|us) to (offer|give|credit|waive|compensate|reimburse|refund|grant)\b/gu
