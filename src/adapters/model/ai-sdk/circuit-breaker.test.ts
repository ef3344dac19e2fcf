import { beforeEach, describe, expect, it } from 'vitest'
import { StillClock } from '../../../../test/test-server.ts'
import { CircuitBreaker } from './circuit-breaker.ts'
import { type FaultKind, ModelFault } from './model-fault.ts'

let clock: StillClock
let breaker: CircuitBreaker
beforeEach(() => {
  clock = new StillClock()
  breaker = new CircuitBreaker('openai:x', clock)
})

function fail(times: number, kind: FaultKind = 'failed', status?: number): void {
  for (let time = 0; time < times; time++) {
    breaker.enter()
    breaker.failed(new ModelFault('openai:x', kind, { status }))
    breaker.left()
  }
}

describe('[M12] a model that fails', () => {
  it('is left alone after five failures in a row, and tried again by one draft after half a minute', () => {
    fail(5)
    expect(() => breaker.enter()).toThrow('failed too often')
    clock.advance(30_000)
    breaker.enter()
    expect(() => breaker.enter()).toThrow('failed too often')
    breaker.succeeded()
    breaker.left()
    breaker.enter()
    fail(4)
    expect(() => breaker.enter()).not.toThrow()
  })

  it('rests again when the trial fails, and can be tried again when the trial was given up', () => {
    fail(5)
    clock.advance(30_000)
    fail(1)
    expect(() => breaker.enter()).toThrow('failed too often')
    clock.advance(30_000)
    breaker.enter()
    breaker.left()
    expect(() => breaker.enter()).not.toThrow()
  })

  it('begins to count anew with each success', () => {
    fail(4)
    breaker.enter()
    breaker.succeeded()
    fail(4)
    expect(breaker.isOpen).toBe(false)
  })

  it('is left alone at once when its key is refused, but not when one request or one answer is', () => {
    fail(10, 'refused', 400)
    fail(10, 'filtered')
    fail(10, 'endless')
    expect(breaker.isOpen).toBe(false)
    fail(1, 'refused', 401)
    expect(breaker.isOpen).toBe(true)
  })
})
