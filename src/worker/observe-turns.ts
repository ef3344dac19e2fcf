import type { Metrics } from '../ports/metrics.ts'
import type { TurnObserver } from '../ports/turn-observer.ts'

/** The part of a logger that is used here. */
export interface FaultLog {
  error(bindings: object, message: string): void
  warn(bindings: object, message: string): void
  debug(bindings: object, message: string): void
}

/** Turns what happens to turns into metrics and log lines. Ids are logged, texts never. */
export function observeTurns(metrics: Metrics, log: FaultLog): TurnObserver {
  return {
    messageReceived: () => metrics.messageProcessed('customer', false),
    turnEnded({ turn_id, session_id, outcome, seconds, with_retrieval, escalation, dropped_sentences }) {
      metrics.turnEnded(seconds, with_retrieval, escalation !== null)
      metrics.messageProcessed('assistant', escalation !== null)
      if (escalation) metrics.escalationCreated(escalation.reason, escalation.priority)
      for (let dropped = 0; dropped < dropped_sentences; dropped++) metrics.sentenceDropped()
      log.debug({ turn_id, session_id, outcome, seconds, dropped_sentences }, 'turn ended')
    },
    turnFailed: (ids, cause) => log.error({ ...ids, err: cause }, 'turn failed'),
    sweepFailed: (cause) => log.error({ err: cause }, 'looking for open turns failed'),
    modelFailed(ids, cause) {
      metrics.modelReplaced()
      log.warn({ ...ids, err: cause }, 'a model failed and another one was asked')
    },
    modelUsed(ids, usage, cost) {
      metrics.modelUsed(usage, cost)
      log.debug({ ...ids, ...usage, cost }, 'model used')
    },
    retrieved: (seconds) => metrics.retrievalEnded(seconds),
    firstText: (seconds) => metrics.firstTextReleased(seconds),
  }
}
