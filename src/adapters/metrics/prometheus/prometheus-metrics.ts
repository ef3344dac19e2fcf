import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Metrics } from '../../../ports/metrics.ts'
import { PerMinute } from './per-minute.ts'

const REQUEST_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const TURN_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30, 60, 120]
const SHORT_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5]

/** The service's metrics in a registry of its own, with the process's default metrics beside them. `now`: milliseconds. */
export function createPrometheusMetrics(now: () => number = Date.now): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const counter = <const Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter({ name, help, labelNames: [...labelNames], registers })
  const histogram = <const Label extends string>(name: string, help: string, buckets: number[], labelNames: readonly Label[] = []) =>
    new Histogram({ name, help, buckets, labelNames: [...labelNames], registers })

  const requests = counter('http_requests_total', 'Answered requests.', ['method', 'endpoint', 'status'])
  const requestSeconds = histogram('http_request_duration_seconds', 'Duration of requests.', REQUEST_SECONDS, ['method', 'endpoint'])
  const messages = counter('chat_messages_total', 'Stored messages.', ['role', 'escalated'])
  const tools = counter('tool_usage_total', 'Calls of tools.', ['tool_name', 'success'])
  const sockets = new Gauge({ name: 'websocket_connections_active', help: 'Open web sockets.', registers })
  const escalations = counter('escalations_total', 'Escalations.', ['reason', 'priority'])
  const turnSeconds = histogram('agent_response_time_seconds', 'From a customer message to the end of its turn.', TURN_SECONDS, [
    'with_rag',
    'with_escalation',
  ])
  const cache = counter('cache_operations_total', 'Look-ups in caches.', ['operation', 'hit'])
  const stageSeconds = histogram('turn_stage_duration_seconds', 'Duration of the parts of a turn.', SHORT_SECONDS, ['stage'])
  const firstTextSeconds = histogram('first_judged_text_seconds', 'From a customer message to the first judged sentence.', TURN_SECONDS)
  const queueSeconds = histogram('turn_queue_age_seconds', 'How long turns waited to be claimed.', SHORT_SECONDS)
  const retrievalSeconds = histogram('retrieval_duration_seconds', 'Duration of searches of the knowledge base.', SHORT_SECONDS)
  const dropped = counter('dropped_sentences_total', 'Drafted sentences that were not released.')

  const tokens = counter('model_tokens_total', 'Tokens that models read and wrote.', ['model', 'kind'])
  const cost = counter('model_cost_total', 'What models cost, in the currency of MODEL_PRICES.', ['model'])
  const replaced = counter('model_replacements_total', 'Drafts that another model began anew because one failed.')

  const totals = { messagesProcessed: 0, errors: 0 }
  const lastMinute = new PerMinute(now)

  return {
    requestEnded(method, endpoint, status, seconds) {
      requests.inc({ method, endpoint, status })
      requestSeconds.observe({ method, endpoint }, seconds)
      if (status >= 500) totals.errors++
    },
    messageProcessed(role, escalated) {
      messages.inc({ role, escalated: String(escalated) })
      totals.messagesProcessed++
      lastMinute.add()
    },
    watchActiveSessions(count) {
      new Gauge({
        name: 'active_sessions_count',
        help: 'Sessions that are not closed.',
        registers,
        async collect() {
          this.set(await count())
        },
      })
    },
    watchRetrieval(status) {
      const gauge = (name: string, help: string, read: () => number) =>
        new Gauge({
          name,
          help,
          registers,
          collect() {
            this.set(read())
          },
        })
      gauge('knowledge_passages', 'Passages that can be found.', () => status().passages)
      gauge('knowledge_passages_unembedded', 'Passages that wait for a vector of the embedder that the settings name.', () => {
        const { unembedded, reindexing } = status()
        return (reindexing ?? { unembedded }).unembedded
      })
      new Counter({
        name: 'searches_by_words_alone_total',
        help: 'Searches that had to do without vectors because the embedder failed.',
        registers,
        collect() {
          this.reset()
          this.inc(status().wordSearches)
        },
      })
    },
    webSocketOpened: () => sockets.inc(),
    webSocketClosed: () => sockets.dec(),
    toolUsed: (tool_name, success) => tools.inc({ tool_name, success: String(success) }),
    escalationCreated: (reason, priority) => escalations.inc({ reason, priority }),
    turnEnded: (seconds, withRag, withEscalation) =>
      turnSeconds.observe({ with_rag: String(withRag), with_escalation: String(withEscalation) }, seconds),
    turnStageEnded: (stage, seconds) => stageSeconds.observe({ stage }, seconds),
    firstTextReleased: (seconds) => firstTextSeconds.observe(seconds),
    turnClaimed: (waitedSeconds) => queueSeconds.observe(waitedSeconds),
    sentenceDropped: () => dropped.inc(),
    modelUsed({ model, input_tokens, cached_input_tokens, output_tokens }, paid) {
      tokens.inc({ model, kind: 'input' }, input_tokens - cached_input_tokens)
      tokens.inc({ model, kind: 'cached_input' }, cached_input_tokens)
      tokens.inc({ model, kind: 'output' }, output_tokens)
      if (paid !== null) cost.inc({ model }, paid)
    },
    modelReplaced: () => replaced.inc(),
    retrievalEnded: (seconds) => retrievalSeconds.observe(seconds),
    cacheUsed: (operation, hit) => cache.inc({ operation, hit: String(hit) }),
    totals: () => ({ ...totals, messagesPerMinute: lastMinute.count() }),
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  }
}
