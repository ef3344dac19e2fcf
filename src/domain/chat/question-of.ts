import type { TurnClaim } from '../../ports/store.ts'
import { detectLanguage } from '../text/detect-language.ts'

/** Reading takes time that everybody waits for: a burst of long messages is read from its end. One message is read whole. */
const BURST_CHARACTERS = 16_000

/** The newest messages as one question: a burst is answered at once, as far back as its length allows. */
export function questionOf(claim: TurnClaim): string {
  const newest: string[] = []
  let length = 0
  for (const { content } of claim.messages.toReversed()) {
    length += content.length
    if (newest.length > 0 && length > BURST_CHARACTERS) break
    newest.unshift(content)
  }
  return newest.join('\n\n')
}

/** The language to answer in (BCP 47): the session's, else the one that the question is written in; null when neither tells. */
export function languageOf(claim: TurnClaim): string | null {
  return claim.session.locale ?? detectLanguage(questionOf(claim))
}
