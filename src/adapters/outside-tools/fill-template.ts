/** What the server knows of the turn and may be filled in; everything else comes from the model or from an answer. */
export const IDENTITY_PLACEHOLDERS = ['customer.user_id', 'session.id'] as const

const PLACEHOLDER = /\{([A-Za-z_][\w-]*(?:\.[\w-]+)*)\}/g
/** A value is a figure, a name, a date: what is longer is a text that somebody wrote, and has no place in a receipt. */
const VALUE_LIMIT = 200

/** The names between braces, in their order. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
}

/** Puts a value in each place; null as soon as one is missing. */
export function fillTemplate(template: string, look: (name: string) => string | null): string | null {
  let isWhole = true
  const filled = template.replaceAll(PLACEHOLDER, (_place, name: string) => {
    const value = look(name)
    if (value === null) isWhole = false
    return value ?? ''
  })
  return isWhole ? filled : null
}

/** The template's lines for which every value is there; null when none is left. */
export function fillLines(template: string, look: (name: string) => string | null): string | null {
  const lines = template.split('\n').flatMap((line) => fillTemplate(line, look) ?? [])
  return lines.some((line) => line.trim() !== '') ? lines.join('\n') : null
}

/** `result.items.0.name` in an answer, `order_id` among the arguments: as one short line, or null. */
export function valueAt(values: Readonly<Record<string, unknown>>, name: string): string | null {
  let value: unknown = values
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null
    value = (value as Record<string, unknown>)[step]
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null
  const line = String(value).replaceAll(/\s+/g, ' ').trim()
  return line === '' || line.length > VALUE_LIMIT ? null : line
}
