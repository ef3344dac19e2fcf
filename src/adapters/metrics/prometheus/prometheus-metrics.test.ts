import { expect, it } from 'vitest'
import { createPrometheusMetrics } from './prometheus-metrics.ts'

it('has the names and labels that dashboards rely on', async () => {
  const metrics = createPrometheusMetrics()
  metrics.requestEnded('GET', '/health', 200, 0.01)
  metrics.messageProcessed('customer', true)
  metrics.watchActiveSessions(async () => 7)
  metrics.watchRetrieval(() => ({ state: 'ready', passages: 12, unembedded: 5, wordSearches: 3 }))
  metrics.webSocketOpened()
  metrics.webSocketOpened()
  metrics.webSocketClosed()
  metrics.toolUsed('track_order', true)
  metrics.escalationCreated('low_confidence', 'high')
  metrics.turnEnded(0.2, true, false)
  metrics.cacheUsed('embedding', false)
  metrics.turnStageEnded('judge', 0.001)
  metrics.firstTextReleased(0.1)
  metrics.turnClaimed(0.002)
  metrics.retrievalEnded(0.004)
  metrics.sentenceDropped()
  const { body, contentType } = await metrics.render()
  expect(contentType).toContain('text/plain')
  for (const line of [
    'http_requests_total{method="GET",endpoint="/health",status="200"} 1',
    'http_request_duration_seconds_sum{method="GET",endpoint="/health"} 0.01',
    'chat_messages_total{role="customer",escalated="true"} 1',
    'active_sessions_count 7',
    'knowledge_passages 12',
    'knowledge_passages_unembedded 5',
    'searches_by_words_alone_total 3',
    'websocket_connections_active 1',
    'tool_usage_total{tool_name="track_order",success="true"} 1',
    'escalations_total{reason="low_confidence",priority="high"} 1',
    'agent_response_time_seconds_count{with_rag="true",with_escalation="false"} 1',
    'cache_operations_total{operation="embedding",hit="false"} 1',
    'turn_stage_duration_seconds_count{stage="judge"} 1',
    'first_judged_text_seconds_count 1',
    'turn_queue_age_seconds_count 1',
    'retrieval_duration_seconds_count 1',
    'dropped_sentences_total 1',
    'process_resident_memory_bytes',
    'nodejs_eventloop_lag_seconds',
  ]) {
    expect(body).toContain(line)
  }
})

it('keeps the numbers of two services apart', async () => {
  const one = createPrometheusMetrics()
  one.messageProcessed('customer', false)
  expect(createPrometheusMetrics().totals().messagesProcessed).toBe(0)
})

it('counts the messages of the last minute', () => {
  let now = 1_000_000
  const metrics = createPrometheusMetrics(() => now)
  for (let second = 0; second < 120; second++) {
    metrics.messageProcessed('customer', false)
    now += 1000
  }
  expect(metrics.totals()).toMatchObject({ messagesProcessed: 120, messagesPerMinute: 59 })
  now += 60_000
  expect(metrics.totals().messagesPerMinute).toBe(0)
})
