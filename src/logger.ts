import { once } from 'node:events'
import { createRequire } from 'node:module'
import { type DestinationStream, type Logger, pino } from 'pino'
import type { PinoPretty } from 'pino-pretty'

export interface LoggerOptions {
  readonly level: string
  /** Lines go to this file as JSON; null: to standard output. */
  readonly file: string | null
  /** Coloured lines for a person at a terminal instead of JSON. */
  readonly pretty: boolean
}

export interface ServiceLogger {
  readonly logger: Logger
  /** Writes what is still buffered; for the end of the process. */
  flush(): void
  /** Opens the file anew, after a log rotation moved it away. */
  reopen(): void
}

/** What must not get into a log even when somebody logs the object that it is in. */
const SECRETS = [
  'authorization',
  'token',
  'cookie',
  'headers.authorization',
  'headers.cookie',
  'req.headers.authorization',
  'req.headers.cookie',
]

/** The service's log. Fails when the file cannot be written, so that a server never runs without a log that it was told to keep. */
export async function createLogger({ level, file, pretty: isPretty }: LoggerOptions): Promise<ServiceLogger> {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: SECRETS, censor: '[hidden]' },
  }
  if (isPretty && file === null) {
    return { logger: pino(options, openTerminal()), flush() {}, reopen() {} }
  }
  // Lines are written some at a time, at the latest after 200 ms: a write for each line costs as much as the request's own work.
  const destination = pino.destination({ dest: file ?? 1, mkdir: true, sync: false, minLength: 4096, periodicFlush: 200 })
  await once(destination, 'ready')
  return {
    logger: pino(options, destination),
    flush: () => destination.flushSync(),
    reopen: () => (file === null ? undefined : destination.reopen()),
  }
}

/** Loaded only when somebody looks: it takes longer than the rest of the log together. */
function openTerminal(): DestinationStream {
  const pretty: typeof PinoPretty = createRequire(import.meta.url)('pino-pretty')
  return pretty({ sync: true, ignore: 'request_id', translateTime: 'HH:MM:ss', singleLine: true })
}
