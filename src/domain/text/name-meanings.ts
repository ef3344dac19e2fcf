import { findWords, stemWord } from './find-words.ts'
import { isFunctionWord } from './stop-words.ts'

/**
 * Words that customers and help pages use for the same thing, a group a line; the first one names the group. Only what
 * nearly always means the same in support: a wrong pair makes an answer to another question. `send-back` is two words
 * in a row.
 */
const GROUPS = `
return send-back change-mind changed-mind sent-back give-back bring-back take-back taken-back
refund money-back reimburse reimbursement rebate restitution
ship shipping delivery deliver shipment dispatch arrive arrival order-come package-come parcel-come item-come product-come item-arrive product-arrive goods-arrive article-arrive expect-order expect-package expect-parcel expect-item expect-product expect-delivery eta postage turn-up get-here
order parcel package purchase buy bought
phone telephone call phone-line mobile-number mobile-phone cell-phone cellphone hotline helpline dial
pay payment
price cost fee charge expensive
login log-in log-into logged-in sign-in signin log-on logon sign-into log-back get-into
register registration sign-up signup create-account open-account new-account
password passcode pwd pw passphrase pin-code access-key
delete remove erase deactivate
change modify edit alter update amend
cancel terminate cancellation
identification identity id papers
email e-mail mail
verify verification confirm-account confirm-identity prove-identity
track tracking locate whereabouts shipped-yet sent-yet dispatched-yet follow-order follow-parcel follow-package follow-delivery follow-shipment
fast fastest faster quick quickest quicker speed speedy rapid sooner soonest
reset restore recover recovery retrieve retrieval
ask request demand
forgot forget lost lose don't-remember cannot-remember can't-remember forgotten misplaced can't-recall dont-remember cant-remember
benefit advantage perk privilege
support customer-support customer-service support-team customer-care help-desk helpdesk service-team help-team
accept take
amex american-express
shop store
card credit-card debit-card bank-card
open available availability reachable opening-hours opening-times business-hours
share sell disclose pass-on
safe secure security protect protection
member membership
download downloading
start begin launch
stop end quit
install setup set-up installation
settings configuration configure
crash crashed
error failure fail exception
picture image photo
website webpage site
personal-data personal-information personal-info personal-details private-data my-data my-info my-information my-details your-data your-info your-information customer-data
always 24-hours 24-7 around-clock anytime
standard normal regular ordinary
document paperwork
enter type-in put-in fill-in
reach contact in-touch get-hold
damaged broken defective faulty cracked torn smashed
item product merchandise goods
third-party other-company other-companies someone-else somebody-else anyone-else outsider
worn wore wear been-used have-used already-used used-item used-product used-good
discount reduction money-off
free gratis complimentary
invoice bill
subscription subscribe subscriber
account profile
abroad overseas international internationally
warranty guarantee
exchange swap
spam junk
choose select pick
unused unworn untouched never-used not-used never-worn not-worn
complaint complain
paypal pay-pal
mastercard master-card
googlepay google-pay gpay google-wallet
applepay apple-pay apple-wallet
voucher coupon promo-code discount-code
`

interface Entry {
  readonly name: string
  /** The stems of a member: one, or two of a phrase. */
  readonly stems: readonly string[]
}

const entriesByFirst = new Map<string, Entry[]>()

for (const line of GROUPS.trim().split('\n')) {
  const members = line.split(' ').map((member) => member.split('-').map(stemWord))
  const name = members[0]?.[0] ?? ''
  for (const stems of members) {
    const first = stems[0] ?? ''
    const known = [...(entriesByFirst.get(first) ?? []), { name, stems }]
    entriesByFirst.set(
      first,
      known.toSorted((a, b) => b.stems.length - a.stems.length),
    )
  }
}

/** A content word as it is compared: by what it means where we know that, else by its stem. */
export interface Meaning {
  /** The stem, or the name of the group of words that mean the same. */
  readonly name: string
  /** The stems that stand for it in this text: one, or those of a phrase such as `send back`. */
  readonly stems: readonly string[]
  /** Whether it is a group: other words mean the same. */
  readonly isShared: boolean
}

/** How far apart the words of a phrase may stand: `send the whole thing back`. */
const PHRASE_REACH = 4
/** Behind these, what is owned comes at once: `my personal data` is no `my data` with `personal` in between. */
const OWNING = new Set(['my', 'your'])

/** What the content words of a text mean, in order; function words are left out. */
export function nameMeanings(text: string): Meaning[] {
  const words = findWords(text)
  const stems = words.map((word) => stemWord(word.text))
  const meanings: Meaning[] = []
  for (const { at, entry } of readEntries(stems)) {
    if (entry) meanings.push({ ...entry, isShared: true })
    else if (!isFunctionWord(words[at]?.text ?? '')) meanings.push({ name: stems[at] ?? '', stems: [stems[at] ?? ''], isShared: false })
  }
  return meanings
}

/** The groups that the words of a text belong to, by name, one for each such word or phrase; `stems` are those of the text in order. */
export function sharedMeanings(stems: readonly string[]): string[] {
  return [...readEntries(stems)].flatMap(({ entry }) => (entry ? [entry.name] : []))
}

/** Each word's place with its entry, null where no group knows it; the second word of a phrase falls to the first. */
function* readEntries(stems: readonly string[]): Generator<{ readonly at: number; readonly entry: Entry | null }> {
  const told = new Set<number>()
  for (const [at, stem] of stems.entries()) {
    if (told.has(at)) continue
    const entry = entriesByFirst.get(stem)?.find(({ stems: [, second] }) => second === undefined || findNear(stems, at, second) > 0)
    if (entry?.stems[1] !== undefined) told.add(findNear(stems, at, entry.stems[1]))
    yield { at, entry: entry ?? null }
  }
}

function findNear(stems: readonly string[], at: number, second: string): number {
  const reach = OWNING.has(stems[at] ?? '') ? 1 : PHRASE_REACH
  for (let place = at + 1; place <= at + reach; place++) if (stems[place] === second) return place
  return -1
}
