import type { EscalationReason } from '../../protocol/escalation.ts'
import type { Priority } from '../../protocol/session.ts'
import type { Intent } from '../intent/recognise-intent.ts'
import { ANGRY, type Mood } from '../intent/recognise-mood.ts'
import type { SensitiveTopic } from '../intent/recognise-sensitive-topic.ts'
import type { OperatorRule, TopicPaths } from './operator-rules.ts'
import type { OwnText } from './own-text.ts'

/** What is known of a conversation when it is decided whether a person should take over. */
export interface EscalationSignals {
  readonly intent: Pick<Intent, 'kind'>
  readonly mood: Mood
  /** Gravest first. */
  readonly sensitiveTopics: readonly SensitiveTopic[]
  /** How many turns in a row, this one included, ended without an answer. */
  readonly unansweredTurns: number
  /** The customer asks again what was answered before. */
  readonly questionRepeated: boolean
  /** The operator's rules that apply, in their order. */
  readonly operatorRules: readonly OperatorRule[]
}

export type EscalationDecision =
  | {
      readonly escalate: true
      readonly reason: EscalationReason
      readonly priority: Priority
      readonly priorityReasons: string[]
      /** What the operator wants the customer to be told; without it the product's own notice. */
      readonly ownText?: OwnText | null
    }
  | { readonly escalate: false }

interface Fired {
  readonly reason: EscalationReason
  readonly priority: Priority
  readonly because: string
  readonly text?: OwnText | null
}

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
 * Whether a person takes over, why, and how soon. Rules E1–E7 and E12–E16 in docs/spec/escalation.md: they stand beside
 * the model, so that no model can block the way to a person. The gravest reason names the escalation; every rule that
 * fires can raise the priority and leaves a sentence in `priorityReasons`.
 */
export function decideEscalation(signals: EscalationSignals, paths: TopicPaths = {}): EscalationDecision {
  const dangers = signals.sensitiveTopics.flatMap((topic) => readDanger(topic, paths)) // E1, E16
  const rules = signals.operatorRules.map(readRule) // E12
  const fired = [...dangers, ...rules, ...readConversation(signals)]
  const first = fired[0]
  if (!first) return { escalate: false } // E6
  const priority = fired.reduce<Priority>(
    (highest, { priority: each }) => (RANK.indexOf(each) > RANK.indexOf(highest) ? each : highest),
    'low',
  ) // E7
  const ownText = (dangers[0] ?? rules.find(({ text }) => text))?.text ?? null // E15, E16
  return { escalate: true, reason: first.reason, priority, priorityReasons: fired.map(({ because }) => because), ownText }
}

function readDanger(topic: SensitiveTopic, paths: TopicPaths): Fired[] {
  const path = paths[topic]
  if (path === 'off') return []
  const priority = path?.priority ?? TOPIC_PRIORITY[topic]
  return [{ reason: 'sensitive_topic', priority, because: TOPIC_WORDS[topic], text: path?.text ?? null }]
}

function readRule({ name, reason, priority, note, text }: OperatorRule): Fired {
  return { reason, priority, because: `The operator's rule “${name}” applies${note === null ? '.' : `: ${note}`}`, text }
}

/** What the customer's words and the turns before say. */
function readConversation({ intent, mood, unansweredTurns, questionRepeated }: EscalationSignals): Fired[] {
  const fired: Fired[] = []
  if (intent.kind === 'asks_for_person') {
    fired.push({ reason: 'customer_request', priority: 'normal', because: 'The customer asked for a person.' }) // E2
  }
  if (mood.anger >= ANGRY) {
    fired.push({ reason: 'negative_sentiment', priority: 'high', because: `The customer sounds angry (${mood.signals.join(', ')}).` }) // E3
  }
  if (unansweredTurns >= UNANSWERED_LIMIT) {
    fired.push({ reason: 'unanswered', priority: 'normal', because: `${unansweredTurns} questions in a row could not be answered.` }) // E4
  } else if (questionRepeated) {
    fired.push({ reason: 'unanswered', priority: 'normal', because: 'The customer asked the same question again.' }) // E5
  }
  return fired
}
