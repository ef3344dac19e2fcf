import { once } from 'node:events'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { type DestinationStream, type LogFn, type Logger, pino } from 'pino'
import type { PinoPretty } from 'pino-pretty'
import { hidePii, hidePiiWithin } from './domain/privacy/hide-pii.ts'

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
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (line: Record<string, unknown>) => hidePiiWithin(line) as Record<string, unknown>,
    },
    serializers: { err: (cause: Error) => hidePiiWithin(describeError(cause)) },
    hooks: { logMethod: hidePiiInMessage },
    redact: { paths: SECRETS, censor: '[hidden]' },
  }
  if (isPretty && file === null) {
    return { logger: pino(options, openTerminal()), flush() {}, reopen() {} }
  }
  if (file !== null) {
    tryToWrite(file)
  }
  // Lines are written some at a time, at the latest after 200 ms: a write for each line costs as much as the request's own work.
  const destination = pino.destination({ dest: file ?? 1, sync: false, minLength: 4096, periodicFlush: 200 })
  await once(destination, 'ready')
  return {
    logger: pino(options, destination),
    flush: () => destination.flushSync(),
    reopen: () => (file === null ? undefined : destination.reopen()),
  }
}

/** Makes the file and its folder, or fails. A destination that fails to open does not do: pino flushes it at the exit of the process all the same, which throws. */
function tryToWrite(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  closeSync(openSync(file, 'a'))
}

/** An error as a plain object, with its message and stack. */
function describeError(cause: Error): unknown {
  return { ...pino.stdSerializers.err(cause) }
}

/** The message of a line is a text of ours, but may quote another's. */
function hidePiiInMessage(this: Logger, input: Parameters<LogFn>, write: LogFn): void {
  write.apply(this, input.map((part) => (typeof part === 'string' ? hidePii(part) : part)) as Parameters<LogFn>)
}

/** Loaded only when somebody looks: it takes longer than the rest of the log together. */
function openTerminal(): DestinationStream {
  const pretty: typeof PinoPretty = createRequire(import.meta.url)('pino-pretty')
  return pretty({ sync: true, ignore: 'request_id', translateTime: 'HH:MM:ss', singleLine: true })
}
