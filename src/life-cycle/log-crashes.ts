import type { EventEmitter } from 'node:events'

/** Writes the cause of a crash into the log before the process ends of it: else the log of a dead server says nothing. */
export function logCrashes(
  logger: { fatal(line: object, message: string): void },
  flush: () => void,
  source: EventEmitter = process,
): void {
  source.on('uncaughtExceptionMonitor', (err: Error, origin: string) => {
    logger.fatal({ err, origin }, 'crashed')
    flush()
  })
}
