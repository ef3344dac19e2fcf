import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { logCrashes } from './log-crashes.ts'

it('writes the cause before the process ends', () => {
  const process = new EventEmitter()
  const log: unknown[] = []
  logCrashes({ fatal: (line, message) => log.push([line, message]) }, () => log.push('flushed'), process)
  const err = new Error('gone')
  process.emit('uncaughtExceptionMonitor', err, 'unhandledRejection')
  expect(log).toEqual([[{ err, origin: 'unhandledRejection' }, 'crashed'], 'flushed'])
})
