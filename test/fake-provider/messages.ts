import { type Dialect, eventFrame } from './dialect.ts'

/** Anthropic's messages. */
export const messages: Dialect = {
  path: /\/messages$/,
  frames({ pieces, calls, inputTokens, outputTokens }, model) {
    const message = { id: 'msg_1', type: 'message', role: 'assistant', model, content: [], stop_reason: null, stop_sequence: null }
    const textBlocks =
      pieces.length === 0
        ? []
        : [
            eventFrame('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
            ...pieces.map((text) => eventFrame('content_block_delta', { index: 0, delta: { type: 'text_delta', text } })),
            eventFrame('content_block_stop', { index: 0 }),
          ]
    const toolBlocks = calls.flatMap(({ id, name, input }, place) => {
      const index = place + (pieces.length === 0 ? 0 : 1)
      return [
        eventFrame('content_block_start', { index, content_block: { type: 'tool_use', id, name, input: {} } }),
        eventFrame('content_block_delta', { index, delta: { type: 'input_json_delta', partial_json: input } }),
        eventFrame('content_block_stop', { index }),
      ]
    })
    return [
      eventFrame('message_start', { message: { ...message, usage: { input_tokens: inputTokens, output_tokens: 1 } } }),
      eventFrame('ping', {}),
      ...textBlocks,
      ...toolBlocks,
      eventFrame('message_delta', {
        delta: { stop_reason: calls.length > 0 ? 'tool_use' : 'end_turn', stop_sequence: null },
        usage: { output_tokens: outputTokens },
      }),
      eventFrame('message_stop', {}),
    ]
  },
  error: (_status, code, message) => JSON.stringify({ type: 'error', error: { type: code, message } }),
}
