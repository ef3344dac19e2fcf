/** A title for a document that names none: its file name without ending, `reset-your-password.md` as `Reset your password`. */
export function titleFromFileName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? name
  const words = base
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
  return words === '' ? base : words.charAt(0).toUpperCase() + words.slice(1)
}

/** A language tag as documents write it (`en`, `en-GB`, `pt_BR`), as BCP 47; null for what is none. */
export function languageTag(raw: string | null | undefined): string | null {
  const tag = (raw ?? '').trim().replaceAll('_', '-')
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) && tag.length <= 35 ? tag : null
}
