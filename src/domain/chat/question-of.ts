import type { TurnClaim } from '../../ports/store.ts'
import { cutMiddle } from '../text/cut-middle.ts'
import { detectLanguage } from '../text/detect-language.ts'

/** Reading takes time that everybody waits for, and nobody asks a longer question: of more, the beginning and the end are read. */
export const QUESTION_CHARACTERS = 8_000

/** The newest messages as one question: a burst is answered at once, as far back as its length allows. What was stored stays whole. */
export function questionOf(claim: TurnClaim): string {
  const newest: string[] = []
  let length = 0
  for (const { content } of claim.messages.toReversed()) {
    length += content.length
    if (newest.length > 0 && length > QUESTION_CHARACTERS) break
    newest.unshift(content)
  }
  return cutMiddle(newest.join('\n\n'), QUESTION_CHARACTERS)
}

/** The language to answer in (BCP 47): the session's, else the one that the question is written in; null when neither tells. */
export function languageOf(claim: TurnClaim): string | null {
  return claim.session.locale ?? detectLanguage(questionOf(claim))
}
