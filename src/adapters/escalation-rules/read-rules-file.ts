import { createOperatorRules, type OperatorRule, type OperatorRules, type TopicPath } from '../../domain/escalation/operator-rules.ts'
import type { SensitiveTopic } from '../../domain/intent/recognise-sensitive-topic.ts'
import { placeInFile } from '../outside-tools/place-in-file.ts'
import { RulesFile } from './rules-file-kinds.ts'

/** Makes the operator's rules of a YAML or JSON text, or gives all its faults, each with its line (E17). */
export function readRulesFile(text: string): OperatorRules | { readonly faults: readonly string[] } {
  const file = placeInFile(text)
  if (file.faults.length > 0) return { faults: file.faults }
  const parsed = RulesFile.safeParse(file.content)
  const doubles = findDoubleNames(file.content)
  if (!parsed.success || doubles.length > 0) {
    const faults = (parsed.error?.issues ?? []).map(({ path, message }) => ({ path, fault: message }))
    return { faults: [...faults, ...doubles].map((fault) => file.describe(fault)) }
  }
  const { rules, topics } = parsed.data
  return createOperatorRules(rules.map(toRule), toPaths(topics))
}

function toRule({ name, when, reason, priority, note, text }: RulesFile['rules'][number]): OperatorRule {
  const { says, unless_says, locale, channel, verified, metadata, topic, anger, unanswered } = when
  return {
    name,
    when: {
      says: says ?? null,
      unless_says: unless_says ?? null,
      locale: locale ?? null,
      channel: channel ?? null,
      verified: verified ?? null,
      metadata: metadata ?? {},
      topic: topic ?? null,
      anger: anger ?? null,
      unanswered: unanswered ?? null,
    },
    reason,
    priority,
    note: note ?? null,
    text: text ?? null,
  }
}

function toPaths(topics: RulesFile['topics']): Partial<Record<SensitiveTopic, TopicPath>> {
  return Object.fromEntries(
    Object.entries(topics).flatMap(([topic, path]) => {
      if (path === undefined) return []
      return [[topic, path === 'off' ? path : { priority: path.priority ?? null, text: path.text ?? null }]]
    }),
  )
}

/** The packet tells a rule by its name. Looked for in what was written, so that one message names it beside all other faults. */
function findDoubleNames(content: unknown): { path: PropertyKey[]; fault: string }[] {
  const rules: unknown[] = isFields(content) && Array.isArray(content.rules) ? content.rules : []
  const known = new Set<string>()
  return rules.flatMap((rule, place) => {
    const name = isFields(rule) && typeof rule.name === 'string' ? rule.name.trim() : null
    if (name === null) return []
    if (known.has(name)) return [{ path: ['rules', place, 'name'], fault: `is the name of another rule, too: ${name}` }]
    known.add(name)
    return []
  })
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
