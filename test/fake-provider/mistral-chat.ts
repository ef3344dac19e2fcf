import { type Dialect, dataFrame } from './dialect.ts'

/** Mistral's chat completions: the usage comes with the last chunk, and an id has nine characters. */
export const mistralChat: Dialect = {
  path: /^\/mistral\/.*\/chat\/completions$/,
  frames({ pieces, calls, inputTokens, outputTokens }, model) {
    const chunk = (delta: object, more: object = {}, finish_reason: string | null = null) =>
      dataFrame({
        id: 'cmpl-1',
        object: 'chat.completion.chunk',
        created: 1,
        model,
        choices: [{ index: 0, delta, finish_reason }],
        ...more,
      })
    const usage = { prompt_tokens: inputTokens, completion_tokens: outputTokens, total_tokens: inputTokens + outputTokens }
    return [
      chunk({ role: 'assistant', content: '' }),
      ...pieces.map((content) => chunk({ content })),
      ...(calls.length > 0
        ? [chunk({ tool_calls: calls.map(({ id, name, input }, index) => ({ index, id, function: { name, arguments: input } })) })]
        : []),
      chunk({ content: '' }, { usage }, calls.length > 0 ? 'tool_calls' : 'stop'),
      'data: [DONE]\n\n',
    ]
  },
  error: (_status, code, message) => JSON.stringify({ object: 'error', message, type: code, param: null, code }),
}
