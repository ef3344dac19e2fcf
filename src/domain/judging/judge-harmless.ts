import type { Figure } from '../text/figures/figure.ts'
import { plainLetters } from '../text/fold-text.ts'
import { asksOnlyOfKnown, claimsNothing, isAffirmation, isQuestionBack } from './judge-courtesy.ts'
import type { Claim } from './judge-echo.ts'
import type { Given } from './judge-evidence.ts'
import { placesOf } from './judge-figures.ts'
import { judgeLinksOf } from './judge-links.ts'
import { judgeNames } from './judge-names.ts'
import { asksForSecret } from './judge-secrets-asked.ts'
import type { AnalysedSource } from './judge-source.ts'
import { judgeStrongWords } from './judge-strong-words.ts'
import type { ReadText } from './judge-text.ts'
import type { UnsupportedReason, Verdict } from './judge-verdict.ts'
import type { JudgedWord } from './judge-words.ts'

/** J2: greeting, sympathy, a question back. Null when the sentence claims something and must be supported. */
export function judgeHarmless(read: ReadText, claim: Claim, citable: () => readonly AnalysedSource[], given: Given): Verdict | null {
  const isQuestion = isQuestionBack(read.folded.text)
  const isEcho = (word: JudgedWord) => claim.isEcho(word) || (isQuestion && given.wrote(word))
  if (asksForSecret(plainLetters(read.folded.text), isQuestion)) return { kind: 'unsupported', reasons: [{ code: 'words' }] }
  const tellsFigure = read.figures.some((figure) => !claim.echoesFigure(figure))
  if (!isQuestion && (tellsFigure || !claimsNothing(read, isEcho) || isAffirmation(read))) return null
  const sources = citable()
  const known = [...sources.map(({ index }) => index), ...given.customerIndexes]
  if (isQuestion && !asksOnlyOfKnown(read, known)) return { kind: 'unsupported', reasons: [{ code: 'words' }] }
  const reasons: UnsupportedReason[] = [
    ...judgeLinksOf(read, sources, given),
    ...judgeNames(read, sources, (word) => isEcho(word)),
    ...(isQuestion && !claimsNothing(read, isEcho) ? judgeStrongWords(read, null, sources, isEcho) : []),
    ...read.figures
      .filter((figure) => !isKnownFigure(figure, claim, sources))
      .map((figure) => ({ code: 'figure', value: read.folded.text.slice(figure.start, figure.end) }) as const),
  ]
  return reasons.length > 0 ? { kind: 'unsupported', reasons } : { kind: 'no-claim' }
}

function isKnownFigure(figure: Figure, claim: Claim, sources: readonly AnalysedSource[]): boolean {
  return (
    claim.wasSaid(figure) ||
    placesOf(sources).some(
      ({ figure: other }) =>
        other.dimension === figure.dimension && other.low === figure.low && other.high === figure.high && other.unit === figure.unit,
    )
  )
}
