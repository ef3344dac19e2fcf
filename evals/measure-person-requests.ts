import { asksForPerson } from '../src/domain/intent/recognise-person-request.ts'
import type { PersonRequestExample } from './read-person-requests.ts'

export interface PersonRequestFigures {
  /** Examples that ask for a person, and how many of them were heard. */
  readonly asking: number
  readonly heard: number
  /** Examples that ask for none, and how many of them were taken for a request. */
  readonly others: number
  readonly alarms: number
  /** Examples that were judged wrongly. */
  readonly wrong: readonly PersonRequestExample[]
}

/** Asks the recogniser about every example. */
export function measurePersonRequests(examples: readonly PersonRequestExample[]): PersonRequestFigures {
  const wrong = examples.filter(({ text, asks_for_person }) => asksForPerson(text) !== asks_for_person)
  const asking = examples.filter((one) => one.asks_for_person).length
  const missed = wrong.filter((one) => one.asks_for_person).length
  return { asking, heard: asking - missed, others: examples.length - asking, alarms: wrong.length - missed, wrong }
}
