import type { Figure } from '../text/find-figures.ts'
import { type Action, findActions } from './judge-actions.ts'
import { asksOnlyOfKnown, claimsNothing, isAffirmation, isQuestionBack } from './judge-claim.ts'
import { judgeDirection, judgeStrongWords } from './judge-direction.ts'
import { type EchoSpan, echoAt, findEchoes } from './judge-echo.ts'
import { type FigurePlace, findFigure } from './judge-figures.ts'
import { judgeLinks } from './judge-links.ts'
import { findNames, isNamed } from './judge-names.ts'
import { type AnalysedSource, analyseSource, plainText, type Source } from './judge-source.ts'
import { findSupport, missingWords } from './judge-support.ts'
import { bareText, type ReadText, readText, type SourceSentence } from './judge-text.ts'
import type { Quote, UnsupportedReason, Verdict } from './judge-verdict.ts'
import { type JudgedWord, WordIndex } from './judge-words.ts'

export type { Source } from './judge-source.ts'
export type { Quote, UnsupportedReason, Verdict } from './judge-verdict.ts'

/** What a sentence may rest on. Keep one object per turn: its texts are taken apart once and reused. */
export interface Evidence {
  readonly sources: readonly Source[]
  /** The customer's messages of this session. */
  readonly customerWords: readonly string[]
  /** Texts of the receipts that tools left in this turn. */
  readonly receipts: readonly string[]
}

/** Longer "sentences" are none; nobody can check them at a glance, and the judge need not. */
export const SENTENCE_LIMIT = 6_000

const MARKER = /\[(\d{1,4})\]/g

/**
 * Judges one sentence of a draft (rules J1–J14: docs/spec/judging.md). Pure, linear in the sentence's length, and strict
 * where a customer could be misled: a figure, link, name, code or action that no cited span or receipt holds never passes.
 */
export function judgeSentence(sentence: string, evidence: Evidence): Verdict {
  if (sentence.length > SENTENCE_LIMIT) return { kind: 'unsupported', reasons: [{ code: 'too-long' }] }
  const markers = [...new Set([...sentence.matchAll(MARKER)].map((match) => Number(match[1])))]
  const cited = evidence.sources.filter(({ marker }) => markers.includes(marker)).map(analyseSource)
  const unknown = markers.filter((marker) => !cited.some(({ source }) => source.marker === marker))
  const read = readText(
    sentence.replace(MARKER, (marker) => ' '.repeat(marker.length)),
    cited[0]?.language ?? null,
  )
  const given = readGiven(evidence)
  const claim = new Claim(read, given)

  const actions = findActions(read)
  if (actions.length > 0 && !isToldBySource(read, actions, cited)) return judgeByReceipt(read, actions, given)
  if (unknown.length > 0)
    return { kind: 'unsupported', reasons: unknown.map((marker) => ({ code: 'unknown-marker', value: `[${marker}]` })) }
  const citable = () => (cited.length > 0 ? cited : evidence.sources.map(analyseSource))
  const verdict = judgeHarmless(read, claim, citable, given)
  if (verdict) return verdict
  if (markers.length === 0) {
    return { kind: 'unsupported', reasons: [{ code: 'no-citation' }, ...judgeAgainst(read, claim, citable(), given).reasons] }
  }
  const verbatim = findVerbatim(read, cited)
  if (verbatim && judgeAllLinks(read, cited, given).length === 0) return { kind: 'supported', quotes: [verbatim] }
  const { reasons, support } = judgeAgainst(read, claim, cited, given)
  return reasons.length > 0 ? { kind: 'unsupported', reasons } : { kind: 'supported', quotes: support.quotes }
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

/** What the customer and the tools said, taken apart once per `Evidence`. */
interface Given {
  readonly customer: readonly ReadText[]
  readonly customerIndex: WordIndex
  readonly receipts: readonly ReadText[]
  readonly receiptSources: readonly AnalysedSource[]
}

const givenOf = new WeakMap<Evidence, Given>()

function readGiven(evidence: Evidence): Given {
  const known = givenOf.get(evidence)
  if (known) return known
  const customer = evidence.customerWords.map((text) => readText(text, null))
  const receipts = evidence.receipts.map((text) => readText(text, null))
  const given: Given = {
    customer,
    customerIndex: new WordIndex(customer.flatMap((read) => read.words)),
    receipts,
    receiptSources: evidence.receipts.map((text) => analyseSource({ marker: 0, text, title: '', heading: null })),
  }
  givenOf.set(evidence, given)
  return given
}

/** The sentence with what of it only gives the customer's words back. */
class Claim {
  readonly #echoes: readonly EchoSpan[]
  readonly #given: Given

  constructor(read: ReadText, given: Given) {
    this.#echoes = given.customer.length === 0 ? [] : findEchoes(read)
    this.#given = given
  }

  isEcho(word: JudgedWord): boolean {
    return echoAt(this.#echoes, word.start, word.end) !== undefined && this.#given.customerIndex.hasForm(word)
  }

  /** Numbers and codes of the customer's own may be named; amounts, times and dates only when their words are retold. */
  echoesFigure(figure: Figure): boolean {
    const echo = echoAt(this.#echoes, figure.start, figure.end)
    if (!echo) return false
    const isIdentity =
      figure.dimension === 'code' ||
      figure.dimension === 'phone' ||
      (figure.dimension === 'count' && figure.unit === null && figure.low.length >= 3)
    return (isIdentity || echo.isRetold) && this.#said(figure)
  }

  #said(figure: Figure): boolean {
    return this.#given.customer.some((read) =>
      read.figures.some(
        (said) => said.dimension === figure.dimension && said.low === figure.low && said.high === figure.high && said.unit === figure.unit,
      ),
    )
  }

  /** The customer wrote it somewhere: enough to ask about it. */
  wasSaid(figure: Figure): boolean {
    return this.#said(figure)
  }
}

/** J2, J3: greeting, sympathy, a question back. Null when the sentence claims something and must be supported. */
function judgeHarmless(read: ReadText, claim: Claim, citable: () => readonly AnalysedSource[], given: Given): Verdict | null {
  const isQuestion = isQuestionBack(read.folded.text)
  const isEcho = (word: JudgedWord) => claim.isEcho(word) || (isQuestion && given.customerIndex.hasForm(word))
  if (!isQuestion && (isAffirmation(read) || !claimsNothing(read, isEcho))) return null
  const sources = citable()
  const known = [...sources.map(({ index }) => index), given.customerIndex]
  if (isQuestion && !asksOnlyOfKnown(read, known)) return { kind: 'unsupported', reasons: [{ code: 'words' }] }
  const reasons: UnsupportedReason[] = [
    ...judgeAllLinks(read, sources, given),
    ...judgeAllNames(read, sources, (word) => isEcho(word)),
    ...(isQuestion ? judgeStrongWords(read, sources, isEcho) : []),
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

function placesOf(sources: readonly AnalysedSource[]): FigurePlace[] {
  return sources.flatMap((source) =>
    [...source.sentences].flatMap((sentence) => sentence.figures.map((figure, ordinal) => ({ source, sentence, ordinal, figure }))),
  )
}

function judgeAgainst(read: ReadText, claim: Claim, sources: readonly AnalysedSource[], given: Given) {
  const reasons: UnsupportedReason[] = []
  const isEcho = (word: JudgedWord) => claim.isEcho(word)
  const places = placesOf(sources)
  const found: FigurePlace[] = []
  let echoed = 0
  for (const figure of read.figures) {
    if (isInLink(read, figure) || isStepNumber(read, figure)) continue
    if (figure.dimension === 'code' && isHeadingCode(figure, sources)) continue
    const finding = findFigure(figure, read, sources, places)
    if ('place' in finding) found.push(finding.place)
    else if (claim.echoesFigure(figure)) echoed++
    else reasons.push(finding.reason)
  }
  reasons.push(...judgeEchoedFigures(read, claim, found, echoed))
  reasons.push(
    ...judgeAllLinks(read, sources, given),
    ...judgeAllNames(read, sources, isEcho),
    ...judgeCode(read, sources),
    ...judgeStrongWords(read, sources, isEcho),
  )
  const content = read.content.filter((word) => !isEcho(word))
  const support = findSupport(content, found, sources)
  const missing = missingWords(read, content, support, found.length)
  if (missing !== null) reasons.push({ code: 'words', value: missing })
  reasons.push(
    ...judgeDirection(
      read,
      sources,
      found.map((place) => place.sentence),
    ),
  )
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

function judgeAllLinks(read: ReadText, sources: readonly AnalysedSource[], given: Given): UnsupportedReason[] {
  const all = [...sources, ...given.receiptSources]
  return judgeLinks(
    read,
    (link) => all.some((source) => source.links.has(link) || source.plain.includes(`](${link})`)),
    (email) =>
      all.some((source) => source.emails.has(email)) ||
      given.customer.some((said) => said.tokens.some((token) => token.kind === 'email' && token.text === email)),
  )
}

function judgeAllNames(read: ReadText, sources: readonly AnalysedSource[], isEcho: (word: JudgedWord) => boolean): UnsupportedReason[] {
  return findNames(read)
    .filter((word) => !isEcho(word) && !sources.some((source) => isNamed(word, source.index, read.language)))
    .map((word) => ({ code: 'name', value: word.raw }))
}

const CODE = /```[^\n]*\n([\s\S]*?)(?:```|$)|`([^`\n]{1,500})`/g

/** J7: what is set as code is copied by customers: it stands in a cited source letter by letter. */
function judgeCode(read: ReadText, sources: readonly AnalysedSource[]): UnsupportedReason[] {
  const reasons: UnsupportedReason[] = []
  for (const match of read.folded.text.matchAll(CODE)) {
    const code = plainText((match[1] ?? match[2] ?? '').trim())
    const isThere = code === '' || sources.some((source) => source.plain.includes(code))
    if (!isThere) reasons.push({ code: 'code', value: code.slice(0, 80) })
  }
  return reasons
}

/** A rule of the house that a source states in the same words ("we will email you a link") promises nothing new. */
function isToldBySource(read: ReadText, actions: readonly Action[], cited: readonly AnalysedSource[]): boolean {
  if (cited.length === 0 || /\b(?:i|i'll|i've|i'm|ich|je|j'ai|he|yo)\b/.test(read.folded.text.toLowerCase())) return false
  return actions.every((action) => cited.some((source) => source.sentences.some((sentence) => tells(sentence, action, read))))
}

/** The source's sentence reports or promises the same, or states as a habit ("we send a link") what is promised. */
function tells(sentence: SourceSentence, action: Action, read: ReadText): boolean {
  if (findActions(sentence).some((told) => told.verb === action.verb && told.isPromise === action.isPromise)) return true
  const verb = read.words.find((word) => word.text === action.verb)
  return action.isPromise && verb !== undefined && sentence.index.hasText('we') && sentence.index.hasForm(verb)
}

/** J9: an action is told only by a receipt of this turn that names it, with every figure and name. */
function judgeByReceipt(read: ReadText, actions: readonly Action[], given: Given): Verdict {
  const unsupported: Verdict = { kind: 'unsupported', reasons: actions.map(({ verb }) => ({ code: 'action', value: verb })) }
  if (given.receiptSources.length === 0) return unsupported
  const receipts = given.receiptSources
  const index = new WordIndex([...given.receipts, ...given.customer].flatMap((text) => text.words))
  const verbs = read.words.filter((word) => actions.some(({ verb }) => verb === word.text))
  const isDone = verbs.length > 0 && verbs.every((verb) => receipts.some((receipt) => receipt.index.has(verb)))
  const isKnown = (figure: Figure) =>
    [...given.receipts, ...given.customer].some((text) =>
      text.figures.some((other) => other.dimension === figure.dimension && other.low === figure.low && other.high === figure.high),
    )
  const reasons: UnsupportedReason[] = [
    ...read.figures
      .filter((figure) => !isKnown(figure))
      .map((figure) => ({ code: 'figure', value: read.folded.text.slice(figure.start, figure.end) }) as const),
    ...judgeAllLinks(read, [], given),
    ...findNames(read)
      .filter((word) => !index.hasForm(word))
      .map((word) => ({ code: 'name', value: word.raw }) as const),
  ]
  const carried = read.content.filter((word) => index.has(word)).length
  if (!isDone || carried * 2 < read.content.length) return unsupported
  return reasons.length > 0 ? { kind: 'unsupported', reasons } : { kind: 'supported', quotes: [] }
}
