import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judgeSentence } from '../src/domain/judging/judge-sentence.ts'
import { splitIntoPassages } from '../src/domain/knowledge/split-into-passages.ts'
import { splitSentences } from '../src/domain/text/split-sentences.ts'
import { CHANGES, type Change } from './change-sentence.ts'
import type { EvalDocument } from './eval-set.ts'
import { PUBLIC_SETS } from './find-sets.ts'
import { readFaqSet } from './read-faq-set.ts'

/**
 * npm run eval:changes [-- --sets <folder>]
 * Judges sentences of real help pages as they stand and changed in ways that make them untrue, each against its own
 * passage: what share of them is let through. Nothing was tuned on it.
 */
const { values } = parseArgs({ options: { sets: { type: 'string', default: PUBLIC_SETS } } })

const DOCUMENTS = 170
/** Shorter ones are headings and labels, longer ones lists that lost their breaks. */
const WORDS = { fewest: 6, most: 40 }

interface Tried {
  sentences: number
  letThrough: number
}

for (const name of ['wixqa', 'techqa']) {
  const folder = join(values.sets, name)
  if (!existsSync(folder)) {
    console.log(`${name}: not there (${folder})`)
    continue
  }
  const results = tryAll(readFaqSet(folder, name).documents.slice(0, DOCUMENTS))
  console.log(`\n${name}, ${DOCUMENTS} documents`.padEnd(46), 'sentences', 'let through'.padStart(13))
  for (const [change, { sentences, letThrough }] of results)
    console.log(
      change.padEnd(44),
      String(sentences).padStart(10),
      `${((100 * letThrough) / Math.max(1, sentences)).toFixed(1)} %`.padStart(13),
    )
}

function tryAll(documents: readonly EvalDocument[]): Map<string, Tried> {
  const results = new Map<string, Tried>()
  for (const { parsed } of documents) {
    for (const passage of splitIntoPassages(parsed)) {
      const source = { marker: 1, title: parsed.title, heading: passage.heading, text: passage.text }
      for (const [place, { text }] of splitSentences(passage.text).entries()) {
        if (isSentence(text)) for (const [name, change] of Object.entries(CHANGES)) tryOne(name, change(text, place), source, results)
      }
    }
  }
  return results
}

function tryOne(
  name: string,
  changed: ReturnType<Change>,
  source: { marker: number; title: string; heading: string | null; text: string },
  results: Map<string, Tried>,
): void {
  if (changed === null) return
  const tried = results.get(name) ?? { sentences: 0, letThrough: 0 }
  const cited = changed.replace(/[.!?]?$/, (stop) => ` [1]${stop || '.'}`)
  const verdict = judgeSentence(cited, { sources: [source], customerWords: [], receipts: [] })
  tried.sentences++
  if (verdict.kind !== 'unsupported') tried.letThrough++
  results.set(name, tried)
}

function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length
  return words >= WORDS.fewest && words <= WORDS.most && /^\p{Lu}.*\p{L}[.!]$/u.test(text)
}
