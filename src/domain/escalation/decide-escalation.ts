import type { EscalationReason } from '../../protocol/escalation.ts'
import type { Priority } from '../../protocol/session.ts'
import type { Intent } from '../intent/recognise-intent.ts'
import { ANGRY, type Mood } from '../intent/recognise-mood.ts'
import type { SensitiveTopic } from '../intent/recognise-sensitive-topic.ts'

/** What is known of a conversation when it is decided whether a person should take over. */
export interface EscalationSignals {
  readonly intent: Pick<Intent, 'kind'>
  readonly mood: Mood
  readonly sensitiveTopic: SensitiveTopic | null
  /** How many turns in a row, this one included, ended without an answer. */
  readonly unansweredTurns: number
  /** The customer asks again what was answered before. */
  readonly questionRepeated: boolean
}

export type EscalationDecision =
  | { readonly escalate: true; readonly reason: EscalationReason; readonly priority: Priority; readonly priorityReasons: string[] }
  | { readonly escalate: false }

/** So many turns without an answer, one after the other, are one too many. */
export const UNANSWERED_LIMIT = 2

const TOPIC_PRIORITY: Readonly<Record<SensitiveTopic, Priority>> = {
  self_harm: 'urgent',
  medical_emergency: 'urgent',
  fraud: 'urgent',
  legal_threat: 'high',
}

const TOPIC_WORDS: Readonly<Record<SensitiveTopic, string>> = {
  self_harm: 'The customer may be in danger of harming themselves.',
  medical_emergency: 'The customer mentions a medical emergency.',
  fraud: 'The customer reports fraud or stolen payment details.',
  legal_threat: 'The customer mentions legal action.',
}

const RANK: readonly Priority[] = ['low', 'normal', 'high', 'urgent']

/**
 * Whether a person takes over, why, and how soon. Rules E1–E7 in docs/spec/escalation.md: they stand beside the model,
 * so that no model can block the way to a person. The gravest reason names the escalation; every rule that fires can
 * raise the priority and leaves a sentence in `priorityReasons`.
 */
export function decideEscalation(signals: EscalationSignals): EscalationDecision {
  const fired: { reason: EscalationReason; priority: Priority; because: string }[] = []
  const angry = signals.mood.anger >= ANGRY
  const topic = signals.sensitiveTopic
  if (topic) fired.push({ reason: 'sensitive_topic', priority: TOPIC_PRIORITY[topic], because: TOPIC_WORDS[topic] }) // E1
  if (signals.intent.kind === 'asks_for_person') {
    fired.push({ reason: 'customer_request', priority: 'normal', because: 'The customer asked for a person.' }) // E2
  }
  if (angry)
    fired.push({
      reason: 'negative_sentiment',
      priority: 'high',
      because: `The customer sounds angry (${signals.mood.signals.join(', ')}).`,
    }) // E3
  if (signals.unansweredTurns >= UNANSWERED_LIMIT) {
    fired.push({
      reason: 'unanswered',
      priority: 'normal',
      because: `${signals.unansweredTurns} questions in a row could not be answered.`,
    }) // E4
  }
  if (signals.questionRepeated && signals.unansweredTurns < UNANSWERED_LIMIT) {
    fired.push({ reason: 'unanswered', priority: 'normal', because: 'The customer asked the same question again.' }) // E5
  }
  const first = fired[0]
  if (!first) return { escalate: false } // E6
  const priority = fired.reduce<Priority>(
    (highest, { priority: each }) => (RANK.indexOf(each) > RANK.indexOf(highest) ? each : highest),
    'low',
  ) // E7
  return { escalate: true, reason: first.reason, priority, priorityReasons: fired.map(({ because }) => because) }
}
