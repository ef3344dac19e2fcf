import type { EscalationReason } from '../../protocol/escalation.ts'
import type { Priority, Session } from '../../protocol/session.ts'
import type { SensitiveTopic } from '../intent/recognise-sensitive-topic.ts'
import { plainLetters } from '../text/fold-text.ts'
import { createPhraseIndex, type PhraseIndex } from '../text/phrase-index.ts'
import { remembering } from '../text/remembering.ts'
import type { OwnText } from './own-text.ts'

type Plain = string | number | boolean

/** When a rule applies: everything that is given must hold. */
export interface RuleConditions {
  /** The message holds one of these phrases. */
  readonly says: readonly string[] | null
  /** The message holds none of these. */
  readonly unless_says: readonly string[] | null
  /** Language tags; `de` is `de-AT`, too. */
  readonly locale: readonly string[] | null
  readonly channel: readonly string[] | null
  readonly verified: boolean | null
  /** By key of the session's metadata: one of these values. */
  readonly metadata: Readonly<Record<string, readonly Plain[]>>
  readonly topic: readonly SensitiveTopic[] | null
  /** At least so angry, 0–1. */
  readonly anger: number | null
  /** At least so many questions in a row without an answer. */
  readonly unanswered: number | null
}

/** A rule of the operator: who is handed over, why, how soon, and what both sides are told. */
export interface OperatorRule {
  readonly name: string
  readonly when: RuleConditions
  readonly reason: EscalationReason
  readonly priority: Priority
  /** For whoever takes over. */
  readonly note: string | null
  readonly text: OwnText | null
}

/** What happens when a sensitive topic is raised; `off`: nothing by itself. */
export type TopicPath = 'off' | { readonly priority: Priority | null; readonly text: OwnText | null }
export type TopicPaths = Readonly<Partial<Record<SensitiveTopic, TopicPath>>>

/** What a rule looks at. */
export interface Situation {
  readonly message: string
  /** The language that is answered in. */
  readonly locale: string | null
  readonly session: Pick<Session, 'channel' | 'user_verified' | 'metadata'>
  readonly topics: readonly SensitiveTopic[]
  readonly anger: number
  /** How many questions in a row were not answered, the present one included when that is known already. */
  readonly unanswered: number
}

/** What the operator says of handing over, ready to be asked each turn. */
export interface OperatorRules {
  readonly topics: TopicPaths
  /** The rules that apply, in the operator's order (E12). */
  fired(situation: Situation): readonly OperatorRule[]
}

type Check = (situation: Situation, spoken: () => ReadonlySet<readonly string[]>) => boolean

/** Puts rules in a form that asks 200 of them in microseconds: all phrases of all rules are looked up at once, and only when the rest holds. */
export function createOperatorRules(rules: readonly OperatorRule[], topics: TopicPaths): OperatorRules {
  const index: PhraseIndex<readonly string[]> = createPhraseIndex(
    rules.flatMap(({ when: { says, unless_says } }) =>
      [says, unless_says].flatMap((list) => list?.map((phrase) => [phrase, list] as const) ?? []),
    ),
  )
  const checked = rules.map((rule) => ({ rule, checks: checksOf(rule.when) }))
  return {
    topics,
    fired(situation) {
      let found: ReadonlySet<readonly string[]> | undefined
      const spoken = () => {
        found ??= index.find(situation.message)
        return found
      }
      const fired: OperatorRule[] = []
      for (const { rule, checks } of checked) if (checks.every((check) => check(situation, spoken))) fired.push(rule)
      return fired
    },
  }
}

/** The words come last: they cost more than the rest together. */
function checksOf({ says, unless_says, locale, channel, verified, metadata, topic, anger, unanswered }: RuleConditions): Check[] {
  const checks: (Check | null)[] = [
    verified === null ? null : ({ session }) => session.user_verified === verified,
    unanswered === null ? null : (situation) => situation.unanswered >= unanswered,
    anger === null ? null : (situation) => situation.anger >= anger,
    topic && (({ topics }) => topic.some((each) => topics.includes(each))),
    channel && isOneOf(channel, ({ session }) => session.channel),
    locale && isLanguage(locale),
    ...Object.entries(metadata).map(([key, values]) => isOneOf(values, ({ session }) => ownValue(session.metadata, key))),
    says && ((_, spoken) => spoken().has(says)),
    unless_says && ((_, spoken) => !spoken().has(unless_says)),
  ]
  return checks.filter((check) => check !== null)
}

/** Whether a value, or one of a list, is among those wanted: as written, whatever its case and accents. */
function isOneOf(wanted: readonly Plain[], read: (situation: Situation) => unknown): Check {
  const known = new Set(wanted.map(spellValue))
  return (situation) => {
    const value = read(situation)
    return (Array.isArray(value) ? value : [value]).some((each) => known.has(spellValue(each)))
  }
}

/** Longer values can't be wanted. */
export const VALUE_LIMIT = 200
const VALUES_KEPT = 1_000

/** Many rules look at the same channel and the same few values. */
const spellText = remembering(VALUES_KEPT, (text) => plainLetters(text).trim())

/** Objects and nothing at all are like no value that can be wanted. */
function spellValue(value: unknown): string | null {
  if (typeof value === 'string') return value.length > VALUE_LIMIT ? null : spellText(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

function isLanguage(wanted: readonly string[]): Check {
  const tags = wanted.map((tag) => tag.toLowerCase())
  return ({ locale }) => {
    const spoken = locale?.toLowerCase()
    return spoken !== undefined && tags.some((tag) => spoken === tag || spoken.startsWith(`${tag}-`))
  }
}

function ownValue(metadata: Session['metadata'], key: string): unknown {
  return Object.hasOwn(metadata, key) ? metadata[key] : undefined
}
