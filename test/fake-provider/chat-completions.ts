import { type Dialect, dataFrame } from './dialect.ts'

/** OpenAI's chat completions, as Mistral, Ollama, vLLM and many others speak them. */
export const chatCompletions: Dialect = {
  path: /\/chat\/completions$/,
  frames({ pieces, calls, inputTokens, outputTokens }, model) {
    const chunk = (delta: object, finish_reason: string | null = null) =>
      dataFrame({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model, choices: [{ index: 0, delta, finish_reason }] })
    return [
      chunk({ role: 'assistant', content: '' }),
      ...pieces.map((content) => chunk({ content })),
      ...calls.flatMap(({ id, name, input }, index) => [
        chunk({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: input } }] }),
      ]),
      chunk({}, calls.length > 0 ? 'tool_calls' : 'stop'),
      dataFrame({
        id: 'chatcmpl-1',
        object: 'chat.completion.chunk',
        created: 1,
        model,
        choices: [],
        usage: { prompt_tokens: inputTokens, completion_tokens: outputTokens, total_tokens: inputTokens + outputTokens },
      }),
      'data: [DONE]\n\n',
    ]
  },
  error: (_status, code, message) => JSON.stringify({ error: { message, type: code, code, param: null } }),
}
