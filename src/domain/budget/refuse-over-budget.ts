import type { ConversationStore } from '../../ports/store.ts'
import type { SessionId } from '../../protocol/ids.ts'
import type { SendMessageBody } from '../../protocol/message.ts'
import { isSettledBeforehand } from '../chat/conclude-beforehand.ts'
import { noticesFor } from '../chat/notices.ts'
import type { OperatorRules } from '../escalation/operator-rules.ts'
import { detectLanguage } from '../text/detect-language.ts'
import type { ModelBudget } from './model-budget.ts'

export interface RefuseOverBudgetDeps {
  readonly store: Pick<ConversationStore, 'findSession' | 'hasMessage' | 'historyBefore'>
  readonly budget: Pick<ModelBudget, 'spent'>
  readonly rules: OperatorRules | null
}

/** A message that was not stored because nobody may pay for its answer. */
export interface OverBudget {
  readonly kind: 'over_budget'
  /** For the customer, in their language: what it means and how they get to a person. */
  readonly words: string
  /** When the assistant answers again, milliseconds since the epoch. */
  readonly until: number
}

const HISTORY_MESSAGES = 20

/**
 * Whether a message is refused before it is stored because the session's or the day's budget is used up (M19); null when
 * it is taken. No rule about money stands between a customer and a person: whoever asks for one, is in danger or angry, or
 * says anything else that needs no model, is heard, and while people have the floor everything is. A message that is there
 * already is no new one.
 */
export async function refuseOverBudget(
  id: SessionId,
  { message, client_message_id }: SendMessageBody,
  { store, budget, rules }: RefuseOverBudgetDeps,
): Promise<OverBudget | null> {
  const spent = await budget.spent(id)
  if (!spent) return null
  const session = await store.findSession(id)
  if (!session || session.status === 'queued' || session.status === 'agent') return null
  if (client_message_id !== undefined && (await store.hasMessage(id, client_message_id))) return null
  const locale = session.locale ?? detectLanguage(message)
  const history = await store.historyBefore(id, Number.MAX_SAFE_INTEGER, HISTORY_MESSAGES)
  if (isSettledBeforehand(message, { locale, history, session }, rules)) return null
  return { kind: 'over_budget', words: noticesFor(locale).overBudget, until: spent.until }
}
