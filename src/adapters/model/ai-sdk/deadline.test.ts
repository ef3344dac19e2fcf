import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Deadline } from './deadline.ts'

const LIMITS = { firstPieceMs: 1_000, betweenPiecesMs: 300, draftMs: 5_000 }
let parent: AbortController
let deadline: Deadline

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  parent = new AbortController()
  deadline = new Deadline('openai:x', LIMITS, parent.signal)
})
afterEach(() => {
  deadline.end()
  vi.useRealTimers()
})

const isOver = () => deadline.signal.aborted

describe('[M11] the time of a draft', () => {
  it('ends when the answer does not begin', () => {
    deadline.requestSent()
    vi.advanceTimersByTime(999)
    expect(isOver()).toBe(false)
    vi.advanceTimersByTime(2)
    expect(deadline.signal.reason).toMatchObject({ kind: 'late', model: 'openai:x' })
  })

  it('goes on while the model thinks, with pauses as long as the wait for the answer', () => {
    deadline.requestSent()
    for (let thought = 0; thought < 3; thought++) {
      vi.advanceTimersByTime(900)
      deadline.thoughtCame()
    }
    expect(isOver()).toBe(false)
    vi.advanceTimersByTime(1_001)
    expect(isOver()).toBe(true)
  })

  it('ends when the answer pauses, not while it comes', () => {
    deadline.requestSent()
    for (let piece = 0; piece < 10; piece++) {
      vi.advanceTimersByTime(250)
      deadline.pieceCame()
    }
    expect(isOver()).toBe(false)
    vi.advanceTimersByTime(302)
    expect(isOver()).toBe(true)
  })

  it('waits for nothing while tools run, and anew for each request', () => {
    deadline.requestSent()
    deadline.pieceCame()
    deadline.pause()
    vi.advanceTimersByTime(2_000)
    deadline.requestSent()
    vi.advanceTimersByTime(900)
    expect(isOver()).toBe(false)
  })

  it('ends as a whole, whatever comes', () => {
    deadline.requestSent()
    for (let piece = 0; piece < 26; piece++) {
      vi.advanceTimersByTime(200)
      deadline.pieceCame()
    }
    expect(deadline.signal.reason).toMatchObject({ kind: 'late' })
  })

  it('ends with the turn, with its reason, and leaves no timer behind', () => {
    parent.abort('overtaken')
    expect(deadline.signal.reason).toBe('overtaken')
    deadline.requestSent()
    deadline.end()
    expect(vi.getTimerCount()).toBe(0)
    expect(new Deadline('openai:x', LIMITS, parent.signal).signal.aborted).toBe(true)
    vi.clearAllTimers()
  })
})
