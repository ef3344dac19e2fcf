import { type Dialect, dataFrame } from './dialect.ts'

/** Google's generateContent as a stream. */
export const generateContent: Dialect = {
  path: /:streamGenerateContent$/,
  frames({ pieces, calls, inputTokens, outputTokens }, model) {
    const chunk = (parts: object[], more: object = {}) =>
      dataFrame({ candidates: [{ index: 0, content: { role: 'model', parts }, ...more }], modelVersion: model })
    const usageMetadata = {
      promptTokenCount: inputTokens,
      candidatesTokenCount: outputTokens,
      totalTokenCount: inputTokens + outputTokens,
    }
    return [
      ...pieces.map((text) => chunk([{ text }])),
      ...calls.map(({ name, input }) => chunk([{ functionCall: { name, args: JSON.parse(input) } }])),
      dataFrame({
        candidates: [{ index: 0, content: { role: 'model', parts: [{ text: '' }] }, finishReason: 'STOP' }],
        usageMetadata,
        modelVersion: model,
      }),
    ]
  },
  error: (status, code, message) => JSON.stringify({ error: { code: status, message, status: code } }),
}
