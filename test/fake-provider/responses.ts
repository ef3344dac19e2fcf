import { type Dialect, eventFrame } from './dialect.ts'

/** OpenAI's responses, as OpenAI itself and Azure speak them. */
export const responses: Dialect = {
  path: /\/responses$/,
  frames({ pieces, calls, inputTokens, outputTokens }, model) {
    const text = pieces.join('')
    const part = { type: 'output_text', text, annotations: [] }
    const message = { id: 'msg_1', type: 'message', status: 'completed', role: 'assistant', content: [part] }
    const items = calls.map(({ id, name, input }, index) => ({
      id: `fc_${index}`,
      type: 'function_call',
      status: 'completed',
      call_id: id,
      name,
      arguments: input,
    }))
    const usage = {
      input_tokens: inputTokens,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: outputTokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: inputTokens + outputTokens,
    }
    const response = { id: 'resp_1', object: 'response', created_at: 1, model, status: 'in_progress', output: [] }
    const said =
      pieces.length === 0
        ? []
        : [
            eventFrame('response.output_item.added', { output_index: 0, item: { ...message, status: 'in_progress', content: [] } }),
            ...pieces.map((delta) =>
              eventFrame('response.output_text.delta', { item_id: 'msg_1', output_index: 0, content_index: 0, delta, logprobs: [] }),
            ),
            eventFrame('response.output_item.done', { output_index: 0, item: message }),
          ]
    return [
      eventFrame('response.created', { response }),
      ...said,
      ...items.flatMap((item, index) => [
        eventFrame('response.output_item.added', { output_index: index + 1, item: { ...item, status: 'in_progress', arguments: '' } }),
        eventFrame('response.function_call_arguments.delta', { item_id: item.id, output_index: index + 1, delta: item.arguments }),
        eventFrame('response.output_item.done', { output_index: index + 1, item }),
      ]),
      eventFrame('response.completed', { response: { ...response, status: 'completed', output: [message, ...items], usage } }),
    ]
  },
  error: (_status, code, message) => JSON.stringify({ error: { message, type: code, code, param: null } }),
}
