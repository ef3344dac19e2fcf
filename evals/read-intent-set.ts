import { readFileSync } from 'node:fs'
import type { EvalSet } from './eval-set.ts'

/** Intents of Bitext's customer-service utterances that a page of the sample shop answers. */
const ANSWERED_BY: Readonly<Record<string, string>> = {
  check_payment_methods: 'payment-methods',
  check_refund_policy: 'refunds-and-returns',
  get_refund: 'refunds-and-returns',
  delivery_period: 'shipping-times',
  recover_password: 'reset-your-password',
  track_order: 'track-your-order',
}
/** Intents about which the sample shop says nothing. */
const UNANSWERED = new Set([
  'cancel_order',
  'change_order',
  'change_shipping_address',
  'check_cancellation_fee',
  'check_invoice',
  'complaint',
  'create_account',
  'delete_account',
  'edit_account',
  'get_invoice',
  'newsletter_subscription',
  'place_order',
  'review',
  'set_up_shipping_address',
  'switch_account',
])

/** Every so many lines one is taken, and of an answered intent at most so many: the set is large and repeats itself. */
const STEP = 9
const PER_INTENT = 25
const UNANSWERED_AT_MOST = 200

/** Reads Bitext's `utterance,intent,…` lines as questions to the sample shop. They are synthetic and often misspelt. */
export function readIntentSet(file: string, shop: EvalSet): EvalSet {
  const taken = new Map<string, number>()
  const questions = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => [...line.matchAll(/^"?(.*?)"?,([a-z_]+),/g)])
    .map((match) => ({ question: match[1] ?? '', intent: match[2] ?? '' }))
    .filter(({ intent }) => intent in ANSWERED_BY || UNANSWERED.has(intent))
    .filter((_, index) => index % STEP === 4)
    .filter(({ intent }) => {
      const kind = ANSWERED_BY[intent] ?? 'none'
      taken.set(kind, (taken.get(kind) ?? 0) + 1)
      return (taken.get(kind) ?? 0) <= (kind === 'none' ? UNANSWERED_AT_MOST : PER_INTENT)
    })
    .map(({ question, intent }, index) => {
      const page = ANSWERED_BY[intent]
      const expected = page === undefined ? (['declined', 'clarified', 'escalated'] as const) : (['answered'] as const)
      return { id: `intent-${index}`, question, before: [], gold: page === undefined ? [] : [page], expected, facts: [] }
    })
  return { name: 'bitext', documents: shop.documents, questions }
}
