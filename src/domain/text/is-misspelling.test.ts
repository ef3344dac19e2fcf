import { expect, test } from 'vitest'
import { isMisspelling } from './is-misspelling.ts'

test.each([
  ['agnet', 'agent', true],
  ['agen', 'agent', true],
  ['agentt', 'agent', true],
  ['ogent', 'agent', false],
  ['gaent', 'agent', true],
  ['humna', 'human', true],
  ['person', 'person', true],
  ['prison', 'person', false],
  ['talk', 'tall', false],
  ['somrbody', 'somebody', true],
  ['somebdoy', 'somebody', true],
  ['smbdy', 'somebody', false],
])('%s for %s: %s', (typed, word, expected) => {
  expect(isMisspelling(typed, word)).toBe(expected)
})
