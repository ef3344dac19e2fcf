import type { QueryTerm } from '../../ports/retrieval.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { meaningNames, meaningPairs, type QuestionReading, readQuestion, shareHeld } from './read-question.ts'
import type { WantedFact } from './wanted-fact.ts'

/** What is looked at of a found passage. */
export interface CoveragePassage {
  readonly document_id: string
  readonly title: string
  readonly heading: string | null
  readonly text: string
  readonly lexical: number
  /** Null when it is not known. */
  readonly semantic: number | null
}

/** How one document covers the question. Each signal's reason and weight: docs/answering.md. */
export interface Signals {
  /** Mean of its words, relative to the best document's, and its cosine: 0–1. */
  readonly evidence: number
  /** Its words alone, relative to the best document's: 0–1. */
  readonly wordEvidence: number
  /** Share of what is asked that it never mentions; a fact that is wanted and not told counts as one more thing: 0–1. */
  readonly missing: number
  /** 1 when retrieval put one of its passages first. */
  readonly foundFirst: number
  /** How far its words, cosine and title are ahead of the next document's; negative when they are behind. */
  readonly lexicalLead: number
  readonly semanticLead: number
  readonly titleLead: number
  /** How much its title names that was not asked: 0–1, full at six things. */
  readonly titleNews: number
  /** Share of the neighbouring words of the question's focus that stand so in the title. */
  readonly titlePairs: number
}

export interface MeasuredDocument {
  readonly document_id: string
  readonly title: string
  /** Whether a fact is wanted that nothing else can stand for (see `WantedFact.decides`), and it does not tell it. */
  readonly lacksFact: boolean
  readonly signals: Signals
}

export interface Measured {
  /** How many different things the question names. */
  readonly size: number
  /** Whether the cosine of any found passage is known; without one, the signals that hold cosines say nothing. */
  readonly knowsMeaning: boolean
  readonly documents: readonly MeasuredDocument[]
}

/** How well each of the found documents, best first and at most `limit`, covers the question. */
export function measureCoverage(
  question: string,
  passages: readonly CoveragePassage[],
  terms: readonly QueryTerm[],
  limit: number,
): Measured {
  const reading = readQuestion(question, terms)
  const documents = [...Map.groupBy(passages, (passage) => passage.document_id).values()].map((found) => readDocument(found, reading))
  return {
    size: reading.size,
    knowsMeaning: passages.some(({ semantic }) => semantic !== null),
    documents: documents.slice(0, limit).map((document, place) => {
      const found = readPassages(reading, document)
      return {
        document_id: document.id,
        title: document.title,
        lacksFact: found.lacksFact,
        signals: measure(reading, document, documents.toSpliced(place, 1), place === 0, found.missing),
      }
    }),
  }
}

/** The found passages of one document, taken apart once. */
interface FoundDocument {
  readonly id: string
  readonly title: string
  readonly passages: readonly CoveragePassage[]
  readonly titleNames: ReadonlySet<string>
  readonly titleHeld: number
  readonly lexical: number
  readonly semantic: number
}

function readDocument(found: readonly CoveragePassage[], reading: QuestionReading): FoundDocument {
  const title = found[0]?.title ?? ''
  const titleNames = new Set(meaningNames(title))
  return {
    id: found[0]?.document_id ?? '',
    title,
    passages: found,
    titleNames,
    titleHeld: shareHeld(reading, reading.focus, titleNames),
    lexical: Math.max(0, ...found.map((passage) => passage.lexical)),
    semantic: Math.max(0, ...found.map((passage) => passage.semantic ?? 0)),
  }
}

/** Below this, even the best document shares hardly a word with the question, and being the best says little. */
const FAIR_LEXICAL = 0.25
const MANY_TITLE_NEWS = 6
/** A wanted fact counts as told when its sentence, with the headings above it, holds this share of what is asked. */
const TOLD_FROM = 0.3

function measure(
  reading: QuestionReading,
  document: FoundDocument,
  others: readonly FoundDocument[],
  isFirst: boolean,
  missing: number,
): Signals {
  const { title, titleNames, lexical, semantic } = document
  const best = (of: (other: FoundDocument) => number) => Math.max(0, ...others.map(of))
  const mostLexical = Math.max(
    lexical,
    FAIR_LEXICAL,
    best((other) => other.lexical),
  )
  const news = [...titleNames].filter((name) => !reading.asked.has(name)).length
  return {
    evidence: (lexical / mostLexical + semantic) / 2,
    wordEvidence: lexical / mostLexical,
    missing,
    foundFirst: isFirst ? 1 : 0,
    lexicalLead: lexical - best((other) => other.lexical),
    semanticLead: semantic - best((other) => other.semantic),
    titleLead: document.titleHeld - best((other) => other.titleHeld),
    titleNews: Math.min(1, news / MANY_TITLE_NEWS),
    titlePairs: reading.focusPairs.size === 0 ? 0 : countIn(reading.focusPairs, meaningPairs(title)) / reading.focusPairs.size,
  }
}

/** What a document's found passages leave open: the share of what is asked (`Signals.missing`), and a fact that decides. */
function readPassages(reading: QuestionReading, { titleNames, passages }: FoundDocument): { missing: number; lacksFact: boolean } {
  const held = new Set(titleNames)
  const told = new Set<WantedFact>()
  for (const { heading, text } of passages) {
    const above = new Set([...titleNames, ...meaningNames(heading ?? '')])
    for (const name of above) held.add(name)
    for (const sentence of splitSentences(text)) {
      const names = meaningNames(sentence.text)
      for (const name of names) held.add(name)
      const here = new Set(names)
      const facts = reading.wanted.filter((fact) => !told.has(fact) && tells(fact, sentence.text, reading, here))
      if (facts.length > 0 && isAboutAsked(reading, new Set([...above, ...here]))) for (const fact of facts) told.add(fact)
    }
  }
  const facts = reading.wanted.length > 0 ? 1 : 0
  const missing = reading.focus.filter((name) => !held.has(name)).length + (told.size === 0 ? facts : 0)
  return {
    missing: Math.sqrt(missing / Math.max(1, reading.focus.length + facts)),
    lacksFact: reading.wanted.some((fact) => fact.decides && !told.has(fact)),
  }
}

/** Whether a sentence with the headings above it is about what is asked; `What are your hours?` asks for nothing but the fact. */
function isAboutAsked(reading: QuestionReading, names: ReadonlySet<string>): boolean {
  return reading.focus.length === 0 || shareHeld(reading, reading.focus, names) >= TOLD_FROM
}

function tells(fact: WantedFact, sentence: string, reading: QuestionReading, names: ReadonlySet<string>): boolean {
  if (fact.told.test(sentence)) return true
  return fact.toldBeside?.test(sentence) === true && reading.focus.some((name) => names.has(name))
}

function countIn(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  let count = 0
  for (const one of wanted) if (held.has(one)) count++
  return count
}
