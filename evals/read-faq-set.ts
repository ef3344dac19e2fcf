import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPlainText } from '../src/adapters/documents/read-plain-text.ts'
import type { EvalDocument, EvalQuestion, EvalSet } from './eval-set.ts'
import { expertFacts } from './expert-facts.ts'

interface CorpusLine {
  readonly id: string
  readonly title: string
  readonly text: string
}

interface QueryLine {
  readonly id: string
  readonly query: string
  readonly gold: readonly string[]
  readonly answer: string
  readonly answerable: boolean
}

/** Reads a set of `corpus.jsonl` (one text document a line) and `queries.jsonl` (one question a line with its documents). */
export function readFaqSet(folder: string, name: string): EvalSet {
  return {
    name,
    documents: readLines<CorpusLine>(join(folder, 'corpus.jsonl')).map(toDocument),
    questions: readLines<QueryLine>(join(folder, 'queries.jsonl')).map(toQuestion),
  }
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** The title stands in the text too, as its first line: it is taken off, as the title of a page is not part of its text. */
function toDocument({ id, title, text }: CorpusLine): EvalDocument {
  const body = text.startsWith(title) ? text.slice(title.length) : text
  const { document } = readPlainText(body, `${id}.txt`)
  return { key: id, parsed: { ...document, title } }
}

function toQuestion({ id, query, gold, answer, answerable }: QueryLine): EvalQuestion {
  return {
    id,
    question: query,
    before: [],
    gold,
    expected: answerable ? ['answered'] : ['declined', 'clarified', 'escalated'],
    facts: answerable ? expertFacts(answer, query) : [],
  }
}
