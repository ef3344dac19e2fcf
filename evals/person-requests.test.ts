import { describe, expect, test } from 'vitest'
import { measurePersonRequests } from './measure-person-requests.ts'
import { readOwnPersonRequests } from './read-person-requests.ts'

describe.each(readOwnPersonRequests())('$name', ({ name, examples }) => {
  const isDevelopment = name.endsWith('-dev')
  const figures = measurePersonRequests(examples)
  const locales = Object.entries(Object.groupBy(examples, ({ locale }) => locale))

  test('[E2] requests for a person are heard, and hardly anything else is taken for one', () => {
    expect(figures.heard / figures.asking).toBeGreaterThanOrEqual(isDevelopment ? 0.99 : 0.95)
    expect(figures.alarms / figures.others).toBeLessThanOrEqual(isDevelopment ? 0.005 : 0.02)
  })

  // Of a set that nothing was tuned on each language has a handful of sentences: one miss is one of five.
  test.each(locales)('[E2] no language is left behind: %s', (_locale, some = []) => {
    const { asking, heard } = measurePersonRequests(some)
    expect(heard / asking).toBeGreaterThanOrEqual(isDevelopment ? 0.95 : 0.5)
  })

  test('[E2] at least twenty languages are measured', () => {
    expect(locales.length).toBeGreaterThanOrEqual(20)
  })
})
