import { EventEmitter } from 'node:events'
import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { countActiveRequests } from './active-requests.ts'
import { Phase } from './phase.ts'
import { type StopStep, stopOnSignals } from './stop-on-signals.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

interface World {
  readonly signals: EventEmitter
  readonly phase: Phase
  readonly log: string[]
  readonly exit: ReturnType<typeof vi.fn<(code: number) => void>>
  /** Begins a request that is answered when the returned function is called. */
  begin(): Promise<() => void>
}

async function worldWith(steps: (log: string[]) => StopStep[], drainMs = 5000): Promise<World> {
  const waiting: ServerResponse[] = []
  const http = createServer((_request, response) => waiting.push(response))
  server = http
  const requests = countActiveRequests(http)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  const log: string[] = []
  const signals = new EventEmitter()
  const phase = new Phase()
  const exit = vi.fn<(code: number) => void>()
  const write = (_line: object, message: string) => log.push(message)
  stopOnSignals({
    phase,
    requests,
    steps: steps(log),
    logger: { info: write, warn: write, error: write },
    flush: () => log.push('flushed'),
    drainMs,
    stepMs: 50,
    signals,
    exit,
  })
  async function begin() {
    const answered = new Promise<IncomingMessage>((resolve, reject) => get({ port }, resolve).on('error', reject))
    answered.then(
      (answer) => answer.resume(),
      () => log.push('cut off'),
    )
    const before = waiting.length
    await expect.poll(() => waiting.length).toBe(before + 1)
    return () => waiting[before]?.end('done')
  }
  return { signals, phase, log, exit, begin }
}

const step = (name: string, log: string[], close: () => unknown = () => {}): StopStep => ({
  name,
  close() {
    log.push(name)
    return close()
  },
})

describe('a signal', () => {
  it.each(['SIGTERM', 'SIGINT'])('%s: drains, closes in order, writes out the log and exits with 0', async (signal) => {
    const { signals, phase, log, exit, begin } = await worldWith((log) => [step('http', log), step('turns', log), step('store', log)])
    phase.becomeReady()
    const answer = await begin()
    signals.emit(signal)
    expect(phase.current).toBe('draining')
    await new Promise(setImmediate)
    expect(log).toEqual(['stopping'])
    answer()
    await expect.poll(() => exit.mock.calls).toEqual([[0]])
    expect(log).toEqual(['stopping', 'http', 'turns', 'store', 'stopped', 'flushed'])
  })

  it('waits for a request whose end does not come only so long', async () => {
    const { signals, log, exit, begin } = await worldWith((log) => [step('http', log)], 30)
    await begin()
    signals.emit('SIGTERM')
    await expect.poll(() => exit.mock.calls).toEqual([[0]])
    expect(log).toContain('requests are cut off: they did not end in time')
    expect(log).toContain('cut off')
  })

  it('a second one ends the process at once', async () => {
    const { signals, log, exit, begin } = await worldWith((log) => [step('http', log)])
    await begin()
    signals.emit('SIGTERM')
    signals.emit('SIGINT')
    expect(exit.mock.calls).toEqual([[1]])
    expect(log).toEqual(['stopping', 'flushed'])
  })
})

it('closes what is left when a step fails or hangs, and exits with 1', async () => {
  const { signals, log, exit } = await worldWith((log) => [
    step('throws', log, () => {
      throw new Error('no')
    }),
    step('hangs', log, () => new Promise(() => {})),
    step('store', log),
  ])
  signals.emit('SIGTERM')
  await expect.poll(() => exit.mock.calls).toEqual([[1]])
  expect(log).toEqual(['stopping', 'throws', 'could not be closed', 'hangs', 'did not close in time', 'store', 'stopped', 'flushed'])
})

it('has no way back from draining', () => {
  const phase = new Phase()
  phase.beginDraining()
  phase.becomeReady()
  expect(phase.current).toBe('draining')
})
