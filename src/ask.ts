import { compose, importSampleArticles } from './compose.ts'
import { keepSecretKey } from './config/keep-secret-key.ts'
import { type Config, ConfigError, loadConfig } from './config.ts'
import { explainStartFault } from './life-cycle/explain-start-fault.ts'
import { createLogger } from './logger.ts'
import type { ErrorBody } from './protocol/errors.ts'
import { SendMessageBody, type SentMessage } from './protocol/message.ts'
import type { Session } from './protocol/session.ts'

const USAGE = 'Usage: npm run ask -- "How long does shipping take?"'

/** The call came back with an error, whose message is meant for people. */
class NotAnswered extends Error {}

let place: Config | undefined
process.exitCode = await ask(process.argv.slice(2).join(' '))

/** `npm run ask -- "question"`: one answer with its sources in the terminal, from the same parts as the server's. */
async function ask(question: string): Promise<number> {
  if (!SendMessageBody.safeParse({ message: question }).success) return fail(USAGE)
  try {
    const sent = await answer(question)
    process.stdout.write(`${format(sent)}\n`)
    return sent.outcome === 'answered' ? 0 : 3
  } catch (cause) {
    return fail(explain(cause))
  }
}

function explain(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  if (cause instanceof ConfigError || cause instanceof NotAnswered) return cause.message
  return (place && explainStartFault(cause, place)) ?? cause.stack ?? cause.message
}

function fail(text: string): number {
  process.stderr.write(`${text}\n`)
  return 1
}

async function answer(question: string): Promise<SentMessage> {
  const { config } = loadConfig()
  place = config
  const log = await createLogger({ level: 'error', file: config.logFile, pretty: process.stdout.isTTY })
  const secretKey = config.secretKey ?? keepSecretKey(config.dataDir).key
  const desk = await compose({
    config: { ...config, rateLimitEnabled: false, authMode: 'open', roles: ['worker'] },
    secretKey,
    version: '',
    log,
  })
  try {
    if (config.sampleKnowledge) await importSampleArticles(desk.store)
    await desk.retrieval.settled()
    desk.phase.becomeReady()
    const post = async <Answer>(path: string, payload: object): Promise<Answer> => {
      const response = await desk.server.inject({ method: 'POST', url: config.apiPrefix + path, payload })
      if (response.statusCode >= 400) throw new NotAnswered(response.json<ErrorBody>().message)
      return response.json<Answer>()
    }
    const { id } = await post<Session>('/sessions', { channel: 'terminal' })
    return await post<SentMessage>(`/chat/sessions/${id}/messages`, { message: question })
  } finally {
    for (const step of desk.stopSteps) await step.close()
    log.flush()
  }
}

function format({ reply, outcome }: SentMessage): string {
  const sources = (reply?.citations ?? []).map(({ marker, title, heading, uri, quote }) => {
    const place = [title, heading].filter(Boolean).join(' › ')
    return `[${marker}] ${place}${uri ? ` — ${uri}` : ''}\n    “${quote.replaceAll(/\s+/g, ' ')}”`
  })
  return [reply?.content ?? '', ...(sources.length > 0 ? ['', ...sources] : []), '', `(${outcome})`].join('\n')
}
