import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A rule of docs/spec/, or a test that quotes one in its title as `[W4] …`. */
export interface RuleMention {
  readonly id: string
  readonly file: string
  readonly line: number
}

export interface RuleGaps {
  readonly untested: readonly RuleMention[]
  readonly unknown: readonly RuleMention[]
  readonly definedTwice: readonly RuleMention[]
}

const RULE = /^- \*\*([A-Z]{1,2}\d{1,3})\*\* /g
const QUOTE = /(?<=['"`](?:.*\s)?)\[([A-Z]{1,2}\d{1,3})\]/g
const COMMENT = /^\s*(?:\/\/|\*|\/\*)/

/** The rules that a page of the specification states: list items that begin with a bold id. */
export function findRules(file: string, text: string): RuleMention[] {
  return findMentions(file, text, RULE)
}

/** The rules that the strings of a test file quote. */
export function findQuotes(file: string, text: string): RuleMention[] {
  return findMentions(file, text, QUOTE)
}

function findMentions(file: string, text: string, pattern: RegExp): RuleMention[] {
  return text.split('\n').flatMap((line, index) => {
    if (COMMENT.test(line)) return []
    return [...line.matchAll(pattern)].map(([, id = '']) => ({ id, file, line: index + 1 }))
  })
}

/** What is missing on either side. */
export function compareRules(rules: readonly RuleMention[], quotes: readonly RuleMention[]): RuleGaps {
  const known = new Map<string, RuleMention>()
  const definedTwice: RuleMention[] = []
  for (const rule of rules) {
    if (known.has(rule.id)) definedTwice.push(rule)
    else known.set(rule.id, rule)
  }
  const quoted = new Set(quotes.map(({ id }) => id))
  return {
    untested: [...known.values()].filter(({ id }) => !quoted.has(id)),
    unknown: quotes.filter(({ id }) => !known.has(id)),
    definedTwice,
  }
}

/** The gaps in words, one line each; empty when there is none. */
export function describeGaps({ untested, unknown, definedTwice }: RuleGaps): string[] {
  return [
    ...untested.map(({ id, file, line }) => `${file}:${line}  ${id} is stated but no test quotes it in its title`),
    ...unknown.map(({ id, file, line }) => `${file}:${line}  ${id} is quoted but docs/spec/ does not state it`),
    ...definedTwice.map(({ id, file, line }) => `${file}:${line}  ${id} is stated a second time`),
  ]
}

function readAll(root: string, patterns: string[], find: (file: string, text: string) => RuleMention[]): RuleMention[] {
  const files = globSync(patterns, { cwd: root, exclude: (name) => name === 'node_modules' }).sort()
  return files.flatMap((file) => find(file, readFileSync(join(root, file), 'utf8')))
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..')
  const rules = readAll(root, ['docs/spec/*.md'], findRules)
  const tests = ['{src,test,scripts,evals,web}/**/*.test.{ts,tsx}', 'test/contract/*.ts']
  const gaps = describeGaps(compareRules(rules, readAll(root, tests, findQuotes)))
  if (gaps.length > 0) {
    process.stderr.write(`Rules and tests disagree:\n${gaps.map((gap) => `  ${gap}\n`).join('')}`)
    process.exitCode = 1
  }
}
