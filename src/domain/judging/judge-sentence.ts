import { findMatches } from '../text/find-matches.ts'
import { judgeAgainst } from './judge-against.ts'
import { Claim } from './judge-echo.ts'
import { type Evidence, readGiven } from './judge-evidence.ts'
import { judgeHarmless } from './judge-harmless.ts'
import { judgeLinksOf } from './judge-links.ts'
import { isToldBySource, judgeByReceipt } from './judge-receipt.ts'
import { type AnalysedSource, analyseSource } from './judge-source.ts'
import { bareText, type ReadText, readText } from './judge-text.ts'
import type { Quote, Verdict } from './judge-verdict.ts'

export type { Evidence } from './judge-evidence.ts'
export type { Source } from './judge-source.ts'
export type { Quote, UnsupportedReason, Verdict } from './judge-verdict.ts'

/** Longer "sentences" are none; nobody can check them at a glance, and the judge need not. */
export const SENTENCE_LIMIT = 6_000

/** More figures than this are a table or a log, not a sentence. */
const FIGURE_LIMIT = 60

const MARKER = /\[(\d{1,4})\]/g

/**
 * Judges one sentence of a draft (rules J1–J15 in docs/spec/judging.md). Pure, linear in the sentence's length, and strict
 * where a customer could be misled: a figure, link, name, code or action that no cited span or receipt holds never passes.
 */
export function judgeSentence(sentence: string, evidence: Evidence): Verdict {
  if (sentence.length > SENTENCE_LIMIT) return { kind: 'unsupported', reasons: [{ code: 'too-long' }] }
  const markers = [...new Set(findMatches(sentence, MARKER).map((match) => Number(match[1])))]
  const cited = evidence.sources.filter(({ marker }) => markers.includes(marker)).map(analyseSource)
  const unknown = markers.filter((marker) => !cited.some(({ source }) => source.marker === marker))
  const read = readText(
    sentence.replace(MARKER, (marker) => ' '.repeat(marker.length)),
    cited[0]?.language ?? null,
  )
  if (read.figures.length > FIGURE_LIMIT) return { kind: 'unsupported', reasons: [{ code: 'too-long' }] }
  const given = readGiven(evidence)
  const claim = new Claim(read, given)

  if (read.actions.length > 0 && !isToldBySource(read, cited)) return judgeByReceipt(read, given)
  if (unknown.length > 0)
    return { kind: 'unsupported', reasons: unknown.map((marker) => ({ code: 'unknown-marker', value: `[${marker}]` })) }
  const citable = () => (cited.length > 0 ? cited : evidence.sources.map(analyseSource))
  const verbatim = findVerbatim(read, cited)
  if (verbatim && judgeLinksOf(read, cited, given).length === 0) return { kind: 'supported', quotes: [verbatim] }
  const verdict = judgeHarmless(read, claim, citable, given)
  if (verdict && (verdict.kind === 'unsupported' || cited.length === 0 || read.content.length < 2)) return verdict
  const receipts = given.receiptSources
  if (markers.length === 0) {
    const isReceipted = receipts.length > 0 && judgeAgainst(read, claim, receipts, given).reasons.length === 0
    if (isReceipted) return { kind: 'supported', quotes: [] }
    return { kind: 'unsupported', reasons: [{ code: 'no-citation' }, ...judgeAgainst(read, claim, citable(), given).reasons] }
  }
  const { reasons, support } = judgeAgainst(read, claim, [...cited, ...receipts], given)
  if (reasons.length > 0) return verdict && reasons.every(({ code }) => code === 'words') ? verdict : { kind: 'unsupported', reasons }
  return { kind: 'supported', quotes: support.quotes.filter(({ marker }) => markers.includes(marker)) }
}

/** J3: a source's sentence as it stands there, blanks, case and outer punctuation aside, needs no further proof. */
function findVerbatim(read: ReadText, cited: readonly AnalysedSource[]): Quote | null {
  const said = bareText(read.folded.text)
  if (said.length < 12) return null
  for (const { source, sentences } of cited) {
    const sentence = sentences.find((each) => each.bare === said)
    if (sentence) return { marker: source.marker, start: sentence.start, end: sentence.end }
  }
  return null
}
