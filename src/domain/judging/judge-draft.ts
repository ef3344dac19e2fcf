import { CitationNumbers, type UsedCitation } from './citation-numbers.ts'
import { DraftCutter, type DraftSentence } from './cut-draft.ts'
import { type Evidence, judgeSentence, type Source } from './judge-sentence.ts'
import { isTopicLine } from './judge-topic-line.ts'
import type { UnsupportedReason, Verdict } from './judge-verdict.ts'
import { SecretWatch } from './watch-secrets.ts'

/** A piece of the reply that may be shown at once. */
export interface Released {
  readonly text: string
  /** Whether it says something that a source carries; greetings, questions back and list intros do not. */
  readonly isSupported: boolean
}

export interface DroppedSentence {
  readonly sentence: string
  readonly reasons: readonly UnsupportedReason[]
}

/** What came of a whole draft. */
export interface Judged {
  /** The pieces that the end of the draft set free. */
  readonly released: readonly Released[]
  /** All pieces joined: the reply. */
  readonly content: string
  /** One per marker of the reply, in the order of first use. */
  readonly citations: readonly UsedCitation[]
  readonly dropped: readonly DroppedSentence[]
  /** How many sentences a source (or a receipt) carries. */
  readonly supported: number
}

interface Intro {
  readonly gap: string
  readonly text: string
  /** What its items are judged together with; empty for plain courtesy such as "Here are the steps:". */
  readonly claim: string
  readonly markers: string
  hasItems: boolean
}

const MARKERS = /(?:\s?\[\d{1,4}\])+/g
/** What no line that opens something is without. */
const MAY_OPEN = /[:：#|]/
const LABEL = /^(?:[-*+•▪◦]|\d{1,3}[.)])\s+/
const ITEM = /^(?:[-*+•▪◦]\s|\d{1,3}[.)]\s|\||```|~~~|>)/

/**
 * Judges a draft while it is written: text goes in as it comes, judged pieces come out (rules J15–J19 in
 * docs/spec/judging.md). Joined, the pieces are the reply. Markers are numbered 1, 2, 3 … by first use. A claim without
 * a marker is given that of the source that carries it alone. A dropped sentence takes its blanks along, and the line
 * that introduces a list waits for the first item that is kept.
 */
export class DraftJudge {
  #evidence: Evidence
  readonly #secrets: SecretWatch
  /** What came in since secrets were last looked for: before anything is let out, not with each of its many pieces. */
  #unwatched = ''
  #isLeaking = false
  readonly #cutter = new DraftCutter()
  readonly #numbers: CitationNumbers
  readonly #dropped: DroppedSentence[] = []
  #content = ''
  #gap = ''
  #intro: Intro | null = null
  #supported = 0

  constructor(evidence: Evidence) {
    this.#evidence = evidence
    this.#secrets = new SecretWatch(evidence.secrets ?? [])
    this.#numbers = new CitationNumbers(() => this.#evidence.sources)
  }

  /** What the draft rests on from now on; sources keep their markers, and what was cited stays. */
  learn(sources: readonly Source[], receipts: readonly string[]): void {
    this.#evidence = { ...this.#evidence, sources, receipts }
  }

  /** One per marker of what was released so far, in the order of first use. */
  get citations(): readonly UsedCitation[] {
    return this.#numbers.citations()
  }

  /** Takes the next piece of the draft; gives what can be shown because of it. */
  push(text: string): Released[] {
    this.#unwatched += text
    return this.#judgeAll(this.#cutter.push(text))
  }

  /** A paragraph in the product's own words, behind what came so far: it claims nothing and is not judged. */
  notice(text: string): Released[] {
    const before = this.#judgeAll(this.#cutter.finish())
    this.#dropIntro()
    this.#gap = '\n\n'
    const released = [...before, ...this.#release(text, { kind: 'no-claim' })]
    this.#gap = '\n\n'
    return released
  }

  /** The draft is over. */
  finish(): Judged {
    const released = this.#judgeAll(this.#cutter.finish())
    this.#dropIntro()
    return { released, content: this.#content, citations: this.citations, dropped: this.#dropped, supported: this.#supported }
  }

  #judgeAll(sentences: readonly DraftSentence[]): Released[] {
    if (sentences.length === 0) return []
    this.#isLeaking ||= this.#secrets.sees(this.#unwatched)
    this.#unwatched = ''
    return sentences.flatMap((sentence) => {
      this.#gap = strongerGap(this.#gap, sentence.gap)
      return this.#judge(sentence)
    })
  }

  #judge({ text }: DraftSentence): Released[] {
    if (this.#isLeaking) {
      this.#dropped.push({ sentence: text, reasons: [{ code: 'secret' }] })
      return []
    }
    const isItem = ITEM.test(text)
    if (this.#intro) {
      if (isItem) this.#intro.hasItems = true
      else if (this.#intro.hasItems) this.#dropIntro()
    }
    // What is left of a sentence whose stop was cut off from it.
    if (/^[\s.,;:!?…。！？]+$/u.test(text.replace(MARKERS, ''))) return []
    if (isRule(text)) {
      if (this.#intro) this.#intro = { ...this.#intro, text: `${this.#intro.text}${this.#takeGap()}${text}` }
      return []
    }
    const intro = this.#readIntro(text)
    if (intro) {
      this.#intro = this.#intro ? joinIntros(this.#intro, intro) : intro
      return []
    }
    const { verdict, cited } = this.#judgeInContext(text, isItem)
    if (verdict.kind === 'unsupported') {
      this.#dropped.push({ sentence: text, reasons: verdict.reasons })
      return []
    }
    return this.#release(cited, verdict)
  }

  /** A line that only opens what follows: it ends with a colon, is a heading, or heads a table. */
  #readIntro(text: string): Intro | null {
    if (!MAY_OPEN.test(text)) return null
    const markers = (text.match(MARKERS) ?? []).join('')
    const bare = text.replace(MARKERS, '')
    if (!/[:：][*_]*$/.test(bare) && !/^#{1,6}\s/.test(bare) && !/^\|.*\|$/.test(bare)) return null
    const verdict = judgeSentence(text, this.#evidence)
    const isCourtesy = verdict.kind === 'no-claim'
    if (verdict.kind === 'supported')
      return /^\|/.test(bare)
        ? null
        : { gap: this.#takeGap(), text: this.#numbers.write(text, verdict.quotes), claim: bare, markers, hasItems: false }
    if (!isCourtesy && (turnsSource(verdict, bare) || !isTopicLine(bare, this.#evidence))) return null
    return { gap: this.#takeGap(), text: bare, claim: isCourtesy || /^\|/.test(bare) ? '' : bare, markers, hasItems: false }
  }

  #judgeInContext(text: string, isItem: boolean): { verdict: Verdict; cited: string } {
    const context = isItem && this.#intro?.claim ? `${this.#intro.claim} ` : ''
    // Behind its intro an item's own label would read as a figure of the sentence.
    const inContext = (sentence: string) => (context === '' ? sentence : context + sentence.replace(LABEL, ''))
    const verdict = judgeSentence(inContext(text), this.#evidence)
    if (verdict.kind !== 'unsupported' || verdict.reasons.length > 1 || verdict.reasons[0]?.code !== 'no-citation')
      return { verdict, cited: text }
    const markers = isItem && this.#intro?.markers ? [this.#intro.markers] : this.#evidence.sources.map(({ marker }) => ` [${marker}]`)
    for (const each of markers) {
      const cited = cite(text, each)
      const again = judgeSentence(inContext(cited), this.#evidence)
      if (again.kind === 'supported') return { verdict: again, cited }
    }
    return { verdict, cited: text }
  }

  #release(text: string, verdict: Exclude<Verdict, { kind: 'unsupported' }>): Released[] {
    const isSupported = verdict.kind === 'supported'
    const written = isSupported ? this.#numbers.write(text, verdict.quotes) : text.replace(MARKERS, '')
    if (isSupported) this.#supported++
    const released: Released[] = []
    if (this.#intro) {
      const { gap, text: intro } = this.#intro
      released.push({ text: (this.#content === '' ? '' : gap) + intro, isSupported: false })
      this.#content += released[0]?.text ?? ''
      this.#intro = null
      this.#gap = this.#gap === '' ? '\n' : this.#gap
    }
    const piece = (this.#content === '' ? '' : this.#takeGap() || ' ') + written
    this.#gap = ''
    this.#content += piece
    released.push({ text: piece, isSupported })
    return released
  }

  #takeGap(): string {
    const gap = this.#gap
    this.#gap = ''
    return gap
  }

  #dropIntro(): void {
    if (this.#intro) this.#gap = strongerGap(this.#intro.gap, this.#gap)
    this.#intro = null
  }
}

const STATES = /\b(?:can|may|must|will|is|are|do|does|kann|können|ist|sind|darf|dürfen|peut|peuvent|est|sont|puede|pueden|es|son)\b/iu

/** "## Gift cards can be returned" is a statement, and turns what the source says; "## Returning gift cards" is a topic. */
function turnsSource(verdict: Verdict, line: string): boolean {
  if (verdict.kind !== 'unsupported' || !STATES.test(line) || /[:：][*_]*$/.test(line)) return false
  return verdict.reasons.some(({ code }) => code === 'negation' || code === 'opposite' || code === 'modality')
}

/** A heading over a table, an intro under a heading: they wait together, and items are judged with the nearer one. */
function joinIntros(first: Intro, second: Intro): Intro {
  return {
    ...second,
    gap: first.gap,
    text: `${first.text}${second.gap === '' ? '\n' : second.gap}${second.text}`,
    claim: second.claim || first.claim,
    markers: second.markers || first.markers,
  }
}

/** Of two stretches of blanks the one that separates more; the other belongs to a sentence that fell out. */
function strongerGap(a: string, b: string): string {
  const lines = (gap: string) => gap.split('\n').length
  return lines(a) > lines(b) ? a : b === '' ? a : b
}

/** A table's line of dashes, or a thematic break: it says nothing and goes with the line above it. */
function isRule(text: string): boolean {
  return /^[|:\-\s]+$/.test(text) && text.includes('-')
}

/** The sentence with markers before its final stop: `You have 30 days.` → `You have 30 days [1].` */
function cite(text: string, markers: string): string {
  const spaced = markers.startsWith(' ') ? markers : ` ${markers}`
  const row = /\s*\|$/.exec(text)
  if (row) return `${text.slice(0, row.index)}${spaced} |`
  const stop = /[.!?。！？]*["'”’)*_]*$/u.exec(text)
  const at = stop && !text.endsWith('```') ? stop.index : text.length
  return text.endsWith('```') ? `${text}\n${spaced.trim()}` : `${text.slice(0, at)}${spaced}${text.slice(at)}`
}
