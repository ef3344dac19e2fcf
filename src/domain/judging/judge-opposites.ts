import { stemWord } from '../text/find-words.ts'
import { OPPOSITES } from './judge-lexicon.ts'
import type { Statement } from './judge-polarity.ts'
import type { AnalysedSource } from './judge-source.ts'

const opposites = new Map<string, string[]>()
for (const [a, b] of OPPOSITES) {
  opposites.set(a, [...(opposites.get(a) ?? []), b])
  opposites.set(b, [...(opposites.get(b) ?? []), a])
}
const NEGATED = /^(?:un|non|in|im|dis|ir|il)(?=\p{L}{4})/u

/** What a word becomes with a negating prefix or without its own. */
function prefixed(word: string): readonly string[] {
  const known = prefixedCache.get(word)
  if (known) return known
  if (prefixedCache.size >= CACHE_LIMIT) prefixedCache.clear()
  const result = prefixWord(word)
  prefixedCache.set(word, result)
  return result
}

const CACHE_LIMIT = 10_000
const prefixedCache = new Map<string, readonly string[]>()

function prefixWord(word: string): string[] {
  const others = [`un${word}`, `non${word}`, `in${word}`, `dis${word}`, `non${stemWord(word)}`]
  if (!NEGATED.test(word)) return others
  const positive = word.replace(NEGATED, '')
  return [...others, positive, stemWord(positive)]
}

/** A word of the claim that the cited sources know only with, or without, a negating prefix (`used` where all say `unused`). */
export function findStranger(claim: Statement, cited: readonly AnalysedSource[]): string | null {
  const said = cited.map(allTextsOf)
  const isSaid = (text: string) => said.some((texts) => texts.has(text))
  const isStranger = (word: string) => word.length >= 4 && !isSaid(word) && !isSaid(stemWord(word)) && prefixed(word).some(isSaid)
  return claim.texts.find(isStranger) ?? null
}

const sourceTexts = new WeakMap<AnalysedSource, ReadonlySet<string>>()

/** Every word of a source's statements, as written and as its stem. */
function allTextsOf(source: AnalysedSource): ReadonlySet<string> {
  const known = sourceTexts.get(source)
  if (known) return known
  const texts = withStems(source.statements.flatMap(({ statement }) => statement.texts))
  sourceTexts.set(source, texts)
  return texts
}

/** Words of the claim whose opposite, and not the word itself, stands in the source statement. */
export function findOpposites(claim: Statement, source: Statement): string[] {
  const said = textsOf(source)
  return claim.texts.filter((word) => {
    if (said.has(word)) return false
    const others = opposites.get(word)
    return others?.some((other) => said.has(other)) || (word.length >= 4 && prefixed(word).some((other) => said.has(other)))
  })
}

const textSets = new WeakMap<Statement, ReadonlySet<string>>()

/** The words of a statement and their stems. */
export function textsOf(statement: Statement): ReadonlySet<string> {
  const known = textSets.get(statement)
  if (known) return known
  const texts = withStems(statement.texts)
  textSets.set(statement, texts)
  return texts
}

function withStems(texts: readonly string[]): ReadonlySet<string> {
  const all = new Set(texts)
  for (const text of texts) all.add(stemWord(text))
  return all
}
