import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMarkdown } from '../src/adapters/documents/read-markdown.ts'
import type { Outcome } from '../src/protocol/message.ts'
import type { EvalQuestion, EvalSet } from './eval-set.ts'

interface QuestionLine {
  readonly id: string
  readonly question: string
  readonly before?: readonly string[]
  readonly gold: readonly string[]
  readonly expected: readonly Outcome[]
  /** What an answer must say, word for word. */
  readonly facts?: readonly string[]
}

/** Reads our own questions over a folder of markdown pages; `gold` names pages by file name without its ending. */
export function readOwnSet(questionsFile: string, documentsFolder: string, name: string): EvalSet {
  const files = readdirSync(documentsFolder).filter((file) => file.endsWith('.md'))
  return {
    name,
    documents: files.map((file) => {
      const { document } = readMarkdown(readFileSync(join(documentsFolder, file), 'utf8'), file, { mdx: false })
      return { key: file.replace(/\.md$/, ''), parsed: document }
    }),
    questions: readFileSync(questionsFile, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => toQuestion(JSON.parse(line) as QuestionLine)),
  }
}

function toQuestion({ id, question, before, gold, expected, facts }: QuestionLine): EvalQuestion {
  return { id, question, before: before ?? [], gold, expected, facts: facts ?? [] }
}
