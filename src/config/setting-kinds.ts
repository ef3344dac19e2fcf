import { z } from 'zod'

export type Environment = 'development' | 'production' | 'test'

/** What a setting is when nobody set it, as it would be written; null: it stays unset. */
export type SettingDefault = string | Readonly<Record<Environment, string>> | null

/** One row of the table of settings: the loader, the documentation and the start-up messages are made from it. */
export interface Setting<Value, Default extends SettingDefault> {
  readonly doc: string
  /** What can be written, for people: "`true` or `false`". */
  readonly accepts: string
  readonly default: Default
  /** The default in words, where the value itself is made at start. */
  readonly shownDefault?: string
  readonly schema: z.ZodType<Value, string>
  /** Its value is never printed. */
  readonly secret?: boolean
  /** True while this version reads the setting but nothing depends on it yet; setting it gives a notice at start. */
  readonly withoutEffect?: boolean
}

/** Lets a row of the table keep the exact types of its value and default. */
export function setting<Value, const Default extends SettingDefault>(row: Setting<Value, Default>): Setting<Value, Default> {
  return row
}

type Kind<Value> = Pick<Setting<Value, null>, 'accepts' | 'schema'>

export function text(accepts: string, pattern: RegExp): Kind<string> {
  return { accepts, schema: z.string().regex(pattern, `must be ${accepts}`) }
}

export function choice<const Values extends readonly [string, ...string[]]>(...values: Values): Kind<Values[number]> {
  const accepts = values.map((value) => `\`${value}\``).join(', ')
  return { accepts, schema: z.enum(values, { error: `must be one of ${values.join(', ')}` }) as z.ZodType<Values[number], string> }
}

const YES = new Set(['true', '1', 'yes', 'on'])
const NO = new Set(['false', '0', 'no', 'off'])

export const flag: Kind<boolean> = {
  accepts: '`true` or `false`',
  schema: z
    .string()
    .toLowerCase()
    .refine((raw) => YES.has(raw) || NO.has(raw), 'must be true or false')
    .transform((raw) => YES.has(raw)),
}

/** A whole number of `unit` between two bounds, both allowed. */
export function wholeNumber(from: number, to: number, unit?: string): Kind<number> {
  const accepts = `a whole number${unit ? ` of ${unit}` : ''} from ${from} to ${to}`
  const schema = z
    .string()
    .regex(/^\d{1,15}$/, `must be ${accepts}`)
    .transform(Number)
    .refine((value) => value >= from && value <= to, `must be ${accepts}`)
  return { accepts, schema }
}

/** A number that need not be whole, above 0. */
export function decimalNumber(accepts: string): Kind<number> {
  const schema = z
    .string()
    .regex(/^\d{1,9}(?:\.\d{1,6})?$/, `must be ${accepts}`)
    .transform(Number)
    .refine((value) => value > 0, `must be ${accepts}`)
  return { accepts, schema }
}

/** Comma-separated items; `problem` says what is wrong with one, or null. */
export function listOf(accepts: string, problem: (item: string) => string | null): Kind<readonly string[]> {
  const schema = z.string().transform((raw, context) => {
    const items = raw
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '')
    for (const item of items) {
      const fault = problem(item)
      if (fault) context.addIssue({ code: 'custom', message: fault })
    }
    return Object.freeze(items)
  })
  return { accepts, schema }
}

export function httpUrl(example: string): Kind<string> {
  const accepts = `an http or https address such as \`${example}\``
  return { accepts, schema: z.string().refine(isHttpUrl, `must be an http or https address such as ${example}`) }
}

export function isHttpUrl(raw: string): boolean {
  return URL.canParse(raw) && /^https?:$/.test(new URL(raw).protocol)
}

/** Text that is not shown anywhere. */
export function secretText(minBytes: number): Kind<string> {
  const message = `is too short; must be at least ${minBytes} bytes, for example from: openssl rand -hex 32`
  return {
    accepts: minBytes > 1 ? `at least ${minBytes} bytes` : "the provider's key",
    schema: z.string().refine((raw) => Buffer.byteLength(raw) >= minBytes, message),
  }
}
