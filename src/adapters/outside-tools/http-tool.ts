import { z } from 'zod'
import { describeIssues } from '../../domain/tools/tool.ts'
import type { OutsideAnswer, OutsideTool, ToolIdentity } from '../../ports/outside-tools.ts'
import type { GuardedFetch, GuardedResponse } from '../http-client/guarded-fetch.ts'
import { OutgoingFault } from '../http-client/outgoing-fault.ts'
import { type BuiltRequest, buildRequest } from './build-request.ts'
import { describeAnswer, parseAnswer } from './describe-answer.ts'
import { fillLines, fillTemplate, placeholdersOf, valueAt } from './fill-template.ts'
import type { HttpToolDefinition } from './http-tool-definition.ts'

const ACCEPTS = /^(?:application\/(?:[\w.-]+\+)?json|text\/(?:plain|markdown|csv))$/
/** So much of the reason is told when the other side says no. */
const REASON_LIMIT = 500

/** One HTTP call as a tool. Its definition has been checked. */
export function createHttpTool(tool: HttpToolDefinition, fetch: GuardedFetch): OutsideTool {
  const { name, title, description, risk, parameters, required, bind, question, approval } = tool
  const inputSchema = { type: 'object', properties: parameters, required, additionalProperties: false }
  const schema = z.fromJSONSchema(inputSchema as Parameters<typeof z.fromJSONSchema>[0])
  return {
    spec: { name, description, inputSchema },
    title,
    risk,
    needsCustomer: [...Object.values(bind), ...placeholdersOf(tool.url).map((each) => `{${each}}`)].includes('{customer.user_id}'),
    question: question === null ? null : (input) => fillTemplate(question, (place) => valueAt(input, place)),
    needsAgent: approval === 'agent',
    inputFault(input) {
      const parsed = schema.safeParse(input)
      return parsed.success ? null : describeIssues(parsed.error)
    },
    async run(input, identity, signal) {
      const request = buildRequest(tool, input, identity)
      if (!request) return { kind: 'refused', text: 'The input is wrong: a value is missing or can not be sent.' }
      try {
        return readAnswer(tool, input, await send(tool, request, identity, fetch, signal))
      } catch (cause) {
        signal.throwIfAborted()
        // What is no fault of the network came up before anything was sent.
        return { kind: 'failed', mayHaveActed: cause instanceof OutgoingFault && cause.mayHaveActed }
      }
    },
  }
}

function send(
  { method, headers, timeoutMs, maxBytes }: HttpToolDefinition,
  { url, body }: BuiltRequest,
  { idempotency_key }: ToolIdentity,
  fetch: GuardedFetch,
  signal: AbortSignal,
): Promise<GuardedResponse> {
  const all = {
    ...(body !== null && { 'content-type': 'application/json' }),
    ...headers,
    ...(idempotency_key !== null && { 'idempotency-key': idempotency_key }),
  }
  return fetch({ url, method, headers: all, body, timeoutMs, maxBytes, accepts: ACCEPTS }, signal)
}

/** What a status means: 2xx was done, 4xx was not, and of all others nobody knows. */
function readAnswer(tool: HttpToolDefinition, input: Readonly<Record<string, unknown>>, { status, text }: GuardedResponse): OutsideAnswer {
  if (status >= 400 && status < 500) return { kind: 'refused', text: describeRefusal(status, text) }
  if (status < 200 || status >= 300) return { kind: 'failed', mayHaveActed: true }
  return describeDone(tool, input, parseAnswer(text))
}

function describeRefusal(status: number, text: string): string {
  if (status === 404) return 'Nothing of this kind was found.'
  if (status === 401 || status === 403) return 'It is not allowed.'
  return `The service refused it (${status}). ${describeAnswer(parseAnswer(text)).slice(0, REASON_LIMIT)}`.trim()
}

/** What an answer carries: for a tool that reads, what may be cited; for one that writes, the receipt. */
export function describeDone(
  { risk, result, receipt }: Pick<HttpToolDefinition, 'risk' | 'result' | 'receipt'>,
  input: Readonly<Record<string, unknown>>,
  answer: unknown,
): OutsideAnswer {
  const look = (name: string) => valueAt({ ...input, result: answer }, name)
  if (risk === 'write') {
    const written = receipt && fillTemplate(receipt, look)
    // Done, but not as it was expected: a person has to look what it was.
    return written ? { kind: 'answered', text: '', receipt: written } : { kind: 'failed', mayHaveActed: true }
  }
  const text = result === null ? describeAnswer(answer) : fillLines(result, look)
  return text ? { kind: 'answered', text, receipt: null } : { kind: 'refused', text: 'Nothing of this kind was found.' }
}
