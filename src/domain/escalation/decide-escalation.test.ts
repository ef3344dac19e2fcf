import { describe, expect, test } from 'vitest'
import { decideEscalation, type EscalationSignals } from './decide-escalation.ts'

const CALM: EscalationSignals = {
  intent: { kind: 'question' },
  mood: { anger: 0, signals: [] },
  sensitiveTopics: [],
  unansweredTurns: 0,
  questionRepeated: false,
  operatorRules: [],
}
const FURIOUS = { anger: 0.9, signals: ['insult'] }

const CASES: readonly (readonly [
  rule: string,
  name: string,
  signals: Partial<EscalationSignals>,
  reason: string | null,
  priority: string | null,
])[] = [
  ['E1', 'self-harm', { sensitiveTopics: ['self_harm'] }, 'sensitive_topic', 'urgent'],
  ['E1', 'a medical emergency', { sensitiveTopics: ['medical_emergency'] }, 'sensitive_topic', 'urgent'],
  ['E1', 'fraud', { sensitiveTopics: ['fraud'] }, 'sensitive_topic', 'urgent'],
  ['E1', 'a legal threat', { sensitiveTopics: ['legal_threat'] }, 'sensitive_topic', 'high'],
  ['E1', 'a sensitive topic in small talk', { sensitiveTopics: ['self_harm'], intent: { kind: 'greeting' } }, 'sensitive_topic', 'urgent'],
  ['E2', 'a request for a person', { intent: { kind: 'asks_for_person' } }, 'customer_request', 'normal'],
  ['E3', 'anger', { mood: FURIOUS }, 'negative_sentiment', 'high'],
  ['E3', 'anger at the threshold', { mood: { anger: 0.6, signals: ['insult'] } }, 'negative_sentiment', 'high'],
  ['E3', 'mere displeasure', { mood: { anger: 0.45, signals: ['complaint'] } }, null, null],
  ['E4', 'one unanswered turn', { unansweredTurns: 1 }, null, null],
  ['E4', 'two unanswered turns', { unansweredTurns: 2 }, 'unanswered', 'normal'],
  ['E4', 'five unanswered turns', { unansweredTurns: 5 }, 'unanswered', 'normal'],
  ['E5', 'a repeated question', { questionRepeated: true }, 'unanswered', 'normal'],
  ['E6', 'a plain question', {}, null, null],
  ['E6', 'thanks', { intent: { kind: 'thanks' } }, null, null],
  ['E6', 'an unclear message', { intent: { kind: 'unclear' } }, null, null],
  ['E7', 'an angry request for a person', { intent: { kind: 'asks_for_person' }, mood: FURIOUS }, 'customer_request', 'high'],
  ['E7', 'an angry legal threat', { sensitiveTopics: ['legal_threat'], mood: FURIOUS }, 'sensitive_topic', 'high'],
  [
    'E7',
    'fraud told while asking for a person',
    { sensitiveTopics: ['fraud'], intent: { kind: 'asks_for_person' } },
    'sensitive_topic',
    'urgent',
  ],
  ['E7', 'anger after two failures', { mood: FURIOUS, unansweredTurns: 2 }, 'negative_sentiment', 'high'],
]

describe('when a person takes over: [E1] danger, [E2] a request, [E3] anger, [E4] two failures, [E5] the same question again, [E6] else nobody, [E7] as soon as the gravest asks', () => {
  test.each(CASES)('[%s] %s', (_rule, _name, signals, reason, priority) => {
    const decision = decideEscalation({ ...CALM, ...signals })
    expect(decision.escalate ? [decision.reason, decision.priority] : [null, null]).toEqual([reason, priority])
  })

  test('[E7] every rule that fired leaves its sentence, the gravest first', () => {
    const decision = decideEscalation({
      intent: { kind: 'asks_for_person' },
      mood: FURIOUS,
      sensitiveTopics: ['fraud'],
      unansweredTurns: 3,
      questionRepeated: true,
      operatorRules: [],
    })
    expect(decision.escalate && decision.priorityReasons).toEqual([
      'The customer reports fraud or stolen payment details.',
      'The customer asked for a person.',
      'The customer sounds angry (insult).',
      '3 questions in a row could not be answered.',
    ])
  })
})
