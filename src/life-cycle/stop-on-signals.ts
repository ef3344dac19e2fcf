import type { EventEmitter } from 'node:events'
import type { ActiveRequests } from './active-requests.ts'
import type { Phase } from './phase.ts'

export interface StopStep {
  readonly name: string
  close(): unknown
}

interface StopLogger {
  info(line: object, message: string): void
  warn(line: object, message: string): void
  error(line: object, message: string): void
}

export interface StopOptions {
  readonly phase: Phase
  readonly requests: ActiveRequests
  /** What is closed after the requests have ended, in this order: first who uses, then what is used. */
  readonly steps: readonly StopStep[]
  readonly logger: StopLogger
  /** The very last thing before the process ends: writes out the log. */
  readonly flush: () => void
  readonly drainMs?: number
  readonly stepMs?: number
  /** Where signals come from and how the process ends; the process itself unless a test says otherwise. */
  readonly signals?: EventEmitter
  readonly exit?: (code: number) => void
}

const DRAIN_MS = 10_000
/** Turns that nobody waits for at a request may take nearly as long as requests. */
const STEP_MS = 9_000

/**
 * Stops the service on SIGTERM or SIGINT: ready turns 503 and new requests are refused, those that run may end (10 s),
 * then the steps are closed in order, and the process exits with 0, or 1 when a step failed. A second signal ends it at once.
 */
export function stopOnSignals(options: StopOptions): void {
  const { phase, signals = process, exit = process.exit, flush } = options
  const onSignal = (signal: string) => {
    if (phase.current === 'draining') {
      flush()
      exit(1)
      return
    }
    phase.beginDraining()
    stop(signal, options).then((clean) => {
      flush()
      exit(clean ? 0 : 1)
    })
  }
  signals.on('SIGTERM', () => onSignal('SIGTERM'))
  signals.on('SIGINT', () => onSignal('SIGINT'))
}

async function stop(signal: string, { requests, steps, logger, drainMs = DRAIN_MS, stepMs = STEP_MS }: StopOptions): Promise<boolean> {
  logger.info({ signal, active_requests: requests.count() }, 'stopping')
  if (!(await endsWithin(requests.settled(), drainMs))) {
    logger.warn({ active_requests: requests.count() }, 'requests are cut off: they did not end in time')
    requests.cutOff()
  }
  let clean = true
  for (const { name, close } of steps) {
    const closed = (async () => close())()
    const inTime = await endsWithin(closed, stepMs).catch((err: unknown) => {
      logger.error({ err, step: name }, 'could not be closed')
      clean = false
      return true
    })
    if (inTime) continue
    logger.error({ step: name }, 'did not close in time')
    clean = false
  }
  logger.info({ clean }, 'stopped')
  return clean
}

/** False when `work` has not ended after `ms`; its failure is thrown. */
async function endsWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<false>()
  const timer = setTimeout(() => resolve(false), ms)
  try {
    return await Promise.race([work.then(() => true), promise])
  } finally {
    clearTimeout(timer)
  }
}
