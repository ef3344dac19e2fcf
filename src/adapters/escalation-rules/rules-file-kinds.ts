import { z } from 'zod'
import { UNANSWERED_LIMIT } from '../../domain/escalation/decide-escalation.ts'
import { VALUE_LIMIT } from '../../domain/escalation/operator-rules.ts'
import { SENSITIVE_TOPICS } from '../../domain/intent/recognise-sensitive-topic.ts'
import { phraseFault } from '../../domain/text/phrase-index.ts'
import { EscalationReason } from '../../protocol/escalation.ts'
import { Locale, Priority } from '../../protocol/session.ts'

const RULES_LIMIT = 500
const LIST_LIMIT = 500
const TEXT_LIMIT = 2_000

/** An object with these fields and no others. */
function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ')
  return z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys' ? `has no field ${(keys as string[]).join(', ')}; it knows ${known}` : `must have fields: ${known}`,
  })
}

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `must be one of ${values.join(', ')}` })
}

/** One value or a list of them. */
function oneOrMore<Value extends z.ZodType>(value: Value) {
  return z.preprocess(
    (raw) => (Array.isArray(raw) ? raw : [raw]),
    z.array(value).min(1, 'is an empty list; leave it out').max(LIST_LIMIT, `is too long a list; at most ${LIST_LIMIT}`),
  )
}

function numberFrom(from: number, to: number) {
  const error = `must be a number from ${from} to ${to}`
  return z.number({ error }).min(from, error).max(to, error)
}

function line(limit: number) {
  const error = `must be one line of 1 to ${limit} characters; write it in quotes`
  return z
    .string({ error })
    .trim()
    .min(1, error)
    .max(limit, error)
    .regex(/^[^\r\n\0]*$/, error)
}

const TAG = 'must be a language tag such as de or de-AT'
const Tag = z.string({ error: TAG }).refine((tag) => Locale.safeParse(tag).success, TAG)

const Phrase = line(200).superRefine((phrase, context) => {
  const fault = phraseFault(phrase)
  if (fault) context.addIssue({ code: 'custom', message: fault })
})

const Plain = z.union([z.string().max(VALUE_LIMIT), z.number(), z.boolean()], {
  error: `must be a text of at most ${VALUE_LIMIT} characters, a number, true or false`,
})

/** `text: …` for everybody, or by language. Tags are kept in lower case. */
const Text = z.preprocess(
  (raw) => (typeof raw === 'string' ? { default: raw } : raw),
  z
    .record(
      z.string(),
      z
        .string({ error: 'must be a text' })
        .trim()
        .min(1, 'is empty')
        .max(TEXT_LIMIT, `is too long; at most ${TEXT_LIMIT} characters`)
        .refine((text) => !text.includes('\0'), 'has a NUL character'),
      { error: 'must be a text, or texts by language: { en: …, de: …, default: … }' },
    )
    .superRefine((texts, context) => {
      if (Object.keys(texts).length === 0) context.addIssue({ code: 'custom', message: 'has no text' })
      for (const tag of Object.keys(texts))
        if (!Tag.safeParse(tag).success) context.addIssue({ code: 'custom', path: [tag], message: `${TAG}, or default` })
    })
    .transform((texts) => Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag.toLowerCase(), text]))),
)

const When = fields({
  says: oneOrMore(Phrase).optional(),
  unless_says: oneOrMore(Phrase).optional(),
  locale: oneOrMore(Tag).optional(),
  channel: oneOrMore(line(50)).optional(),
  verified: z.boolean({ error: 'must be true or false' }).optional(),
  metadata: z
    .record(z.string(), oneOrMore(Plain), { error: 'must be keys with the values wanted: { plan: enterprise }' })
    .refine((wanted) => Object.keys(wanted).length > 0, 'has no key')
    .optional(),
  topic: oneOrMore(oneOf(SENSITIVE_TOPICS)).optional(),
  anger: numberFrom(0.1, 1).optional(),
  unanswered: numberFrom(1, UNANSWERED_LIMIT).refine(Number.isInteger, `must be a whole number from 1 to ${UNANSWERED_LIMIT}`).optional(),
}).refine(
  ({ unless_says: _, ...conditions }) => Object.values(conditions).some((value) => value !== undefined),
  'has no condition but unless_says, so that it would hand over nearly every conversation; give says, locale, channel or another',
)

const AnyPriority = oneOf(Priority.options as [Priority, ...Priority[]])

const Rule = fields({
  name: line(80),
  when: When,
  reason: oneOf(EscalationReason.options as [EscalationReason, ...EscalationReason[]]).default('policy'),
  priority: AnyPriority.default('normal'),
  note: line(500).optional(),
  text: Text.optional(),
})

const NotLate = z.enum(['high', 'urgent'], { error: 'must be high or urgent' })
const NEVER_OFF = 'can not be off: whoever may harm themselves has a person; it knows priority, text'

/** What is to happen with a topic, or `off`, which some YAML reads as false. */
function topicPath(priority: z.ZodType<Priority>, offFault: string | null) {
  const Path = fields({ priority: priority.optional(), text: Text.optional() })
  return z.unknown().transform((raw, context) => {
    const isOff = raw === 'off' || raw === false
    if (isOff && offFault === null) return 'off' as const
    const parsed = Path.safeParse(raw)
    if (parsed.success) return parsed.data
    for (const { path, message } of parsed.error.issues) {
      const whole = isOff ? offFault : `${message}${offFault === null ? ', or be off' : ''}`
      context.addIssue({ code: 'custom', path, message: path.length === 0 && whole !== null ? whole : message })
    }
    return z.NEVER
  })
}

/** The file that ESCALATION_RULES names. */
export const RulesFile = fields({
  rules: z.array(Rule, { error: 'must be a list of rules' }).max(RULES_LIMIT, `has too many rules; at most ${RULES_LIMIT}`).default([]),
  topics: fields({
    self_harm: topicPath(NotLate, NEVER_OFF).optional(),
    medical_emergency: topicPath(AnyPriority, null).optional(),
    fraud: topicPath(AnyPriority, null).optional(),
    legal_threat: topicPath(AnyPriority, null).optional(),
  }).default({}),
})
export type RulesFile = z.infer<typeof RulesFile>
