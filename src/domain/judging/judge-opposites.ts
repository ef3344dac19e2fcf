import { stemWord } from '../text/find-words.ts'
import { remembering } from '../text/remembering.ts'
import { CONTRARIES, OPPOSITES } from './judge-opposite-pairs.ts'
import type { Statement } from './judge-polarity.ts'
import type { AnalysedSource } from './judge-source.ts'
import { irregularStem } from './judge-word-forms.ts'

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
  const isStranger = (word: string) =>
    word.length >= 4 && word !== 'able' && !isSaid(word) && !isSaid(stemWord(word)) && prefixed(word).some(isSaid)
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
  return claim.texts.filter((word, index) => {
    if (word === 'able' || word === 'unable') return false
    if (DIRECTED.test(word)) return isTurnedBefore(word, index, claim, source)
    if (said.has(word)) return false
    const others = opposites.get(word)
    return (
      others?.some((other) => said.has(other) && !claim.texts.includes(other)) ||
      isContrary(word, said, claim) ||
      (word.length >= 4 && prefixed(word).some((other) => said.has(other)))
    )
  })
}

/** Verbs that undo each other, in all their forms. */
const contraries = new Map<string, string[]>()
for (const [a, b] of CONTRARIES) {
  const [x, y] = [stemWord(a), stemWord(b)]
  contraries.set(x, [...(contraries.get(x) ?? []), y])
  contraries.set(y, [...(contraries.get(y) ?? []), x])
}

const NONE: readonly string[] = []
const contrariesOf = remembering(CACHE_LIMIT, (word): readonly string[] => {
  return contraries.get(word) ?? contraries.get(irregularStem(word) ?? stemWord(word)) ?? NONE
})

function isContrary(word: string, said: ReadonlySet<string>, claim: Statement): boolean {
  const others = contrariesOf(word)
  // "keep in mind" keeps nothing
  return others.some((other) => said.has(other) && !textsOf(claim).has(other) && !(other === 'keep' && said.has('mind')))
}

/** Words that point somewhere: they are compared together with what they point at. */
const DIRECTED = /^(?:before|after|with|without|notre|votre)$/
const ARTICLE = /^(?:the|a|an|your|our|its|their|of|that|this)$/

/** "After the expiration date" where the source says "before the expiration date". */
function isTurnedBefore(word: string, index: number, claim: Statement, source: Statement): boolean {
  const target = targetOf(claim.texts, index)
  if (target === undefined) return false
  const places = source.texts.flatMap((text, at) => (targetOf(source.texts, at) === target ? [text] : []))
  return !places.includes(word) && places.some((text) => opposites.get(word)?.includes(text))
}

/** The stem of the next word that is no article. */
function targetOf(texts: readonly string[], index: number): string | undefined {
  if (/^(?:that|this|which)$/.test(texts[index + 1] ?? '') && ARTICLE.test(texts[index + 2] ?? '')) return undefined
  const next = texts.slice(index + 1, index + 4).find((text) => !ARTICLE.test(text))
  if (next !== undefined && /^(?:you|we|it|they|he|she|i)$/.test(next)) return undefined
  return next === undefined ? undefined : stemWord(next)
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
  for (const text of texts) {
    all.add(stemWord(text))
    const base = irregularStem(text)
    if (base !== undefined) all.add(base)
  }
  return all
}
