import type { TurnClaim } from '../../ports/store.ts'

const ID = /\b(?:ses|msg|trn|att|doc|psg|esc|mem|apr|tcl)_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g

/**
 * Whether an input names a record of ours that is not this turn's: a guessed or stolen id reaches nothing, and is answered as
 * one that does not exist (TO2). The customer's own files are found by their names.
 */
export function namesForeignRecord(input: unknown, { id, session, messages }: TurnClaim): boolean {
  const found = (JSON.stringify(input) ?? '').match(ID)
  if (!found) return false
  const own = new Set<string>([id, session.id, ...messages.map((message) => message.id)])
  return found.some((each) => !own.has(each))
}
