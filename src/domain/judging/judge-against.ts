import type { Figure } from '../text/figures/figure.ts'
import { judgeAgents } from './judge-agents.ts'
import { judgeChannels } from './judge-channels.ts'
import { endOfPleasantry } from './judge-courtesy.ts'
import { judgeDirection } from './judge-direction.ts'
import type { Claim } from './judge-echo.ts'
import type { Given } from './judge-evidence.ts'
import { isSaidInWords } from './judge-figure-words.ts'
import { areCrossed, type FigurePlace, findFigure, isComplement, placesOf } from './judge-figures.ts'
import { judgeCode, judgeLinksOf } from './judge-links.ts'
import { judgeNames } from './judge-names.ts'
import { judgeOwnWords } from './judge-own-words.ts'
import type { AnalysedSource } from './judge-source.ts'
import { judgeStrongWords } from './judge-strong-words.ts'
import { findSupport, missingWords, type Support } from './judge-support.ts'
import type { ReadText } from './judge-text.ts'
import type { UnsupportedReason } from './judge-verdict.ts'
import type { JudgedWord } from './judge-words.ts'

/** Everything that keeps a claim from resting on these sources (J3–J8, J10–J13), and where it rests if nothing does. */
export function judgeAgainst(
  read: ReadText,
  claim: Claim,
  sources: readonly AnalysedSource[],
  given: Given,
): { readonly reasons: readonly UnsupportedReason[]; readonly support: Support } {
  const reasons: UnsupportedReason[] = []
  const isEcho = (word: JudgedWord) => claim.isEcho(word)
  const places = placesOf(sources)
  const found: FigurePlace[] = []
  const pairs: { figure: Figure; place: FigurePlace }[] = []
  let echoed = 0
  for (const figure of read.figures) {
    if (isInLink(read, figure) || isStepNumber(read, figure) || countsItsList(read, figure)) continue
    if (figure.dimension === 'code' && isAmongCodes(figure, read) && isHeadingCode(figure, sources)) continue
    const finding = findFigure(figure, read, sources, places)
    if ('place' in finding) {
      found.push(finding.place)
      pairs.push({ figure, place: finding.place })
    } else if (claim.echoesFigure(figure)) echoed++
    else if (finding.reason.code === 'figure' && isSaidInWords(figure, read, sources)) continue
    else if (finding.reason.code === 'figure' && figure.dimension === 'code' && isHeadingCode(figure, sources)) continue
    else reasons.push(finding.reason)
  }
  if (areCrossed(read, pairs)) reasons.push({ code: 'figure-elsewhere' })
  reasons.push(...judgeEchoedFigures(read, claim, found, echoed))
  reasons.push(...judgeLinksOf(read, sources, given), ...judgeNames(read, sources, isEcho), ...judgeCode(read, sources))
  reasons.push(...judgeChannels(read, sources), ...judgeAgents(read, sources))
  const pleasantry = endOfPleasantry(read)
  const content = read.content.filter((word) => word.start >= pleasantry && !isEcho(word))
  const support = findSupport(content, found, sources)
  reasons.push(...judgeStrongWords(read, support.chosen, sources, isEcho))
  const missing = missingWords(read, content, support, sources, found.length > 0)
  if (missing !== null) reasons.push({ code: 'words', value: missing })
  reasons.push(
    ...judgeDirection(
      read,
      sources,
      found.map((place) => place.sentence),
      pairs.some(({ figure, place }) => isComplement(figure, place, read)),
    ),
  )
  if (reasons.length === 0) reasons.push(...judgeOwnWords(read, sources, given))
  return { reasons, support }
}

function isInLink(read: ReadText, figure: Figure): boolean {
  return read.tokens.some(
    (token) => (token.kind === 'link' || token.kind === 'email') && figure.start >= token.start && figure.end <= token.end,
  )
}

/** `Step 2` counts the reply's own steps. */
function isStepNumber(read: ReadText, figure: Figure): boolean {
  return (
    figure.dimension === 'count' &&
    /(?:^|\W)(?:step|steps|schritt|étape|paso)\s$/i.test(read.folded.text.slice(Math.max(0, figure.start - 9), figure.start))
  )
}

/** "Two things: an address and a number" counts what it lists. */
function countsItsList(read: ReadText, figure: Figure): boolean {
  if (figure.dimension !== 'count' || figure.high !== null || Number(figure.low) > 9) return false
  const { text } = read.folded
  const colon = text.indexOf(':', figure.end)
  if (colon === -1) return false
  const list = text.slice(colon + 1).trim()
  const items = list.includes('\n') ? list.split('\n') : list.split(/, (?:and |or )?| and | or /)
  return items.length === Number(figure.low)
}

function isAmongCodes(figure: Figure, read: ReadText): boolean {
  return read.figures.some((other) => other !== figure && other.dimension === 'code')
}

function isHeadingCode(figure: Figure, sources: readonly AnalysedSource[]): boolean {
  return sources.some(({ headings }) => headings.figures.some((other) => other.dimension === 'code' && other.low === figure.low))
}

/**
 * J6: "you bought it 45 days ago" may be given back, but a claim built on it must then name the source's own figure of
 * that kind ("… and returns are possible for 30 days"), or it lets the customer's figure stand for the rule.
 */
function judgeEchoedFigures(read: ReadText, claim: Claim, found: readonly FigurePlace[], echoed: number): UnsupportedReason[] {
  if (echoed === 0) return []
  const retold = read.figures.filter((figure) => claim.echoesFigure(figure) && figure.dimension !== 'code' && figure.dimension !== 'phone')
  const bare = retold.find((figure) => !found.some((place) => place.figure.dimension === figure.dimension))
  return bare ? [{ code: 'figure', value: read.folded.text.slice(bare.start, bare.end) }] : []
}
