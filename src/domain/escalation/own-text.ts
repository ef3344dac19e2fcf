/** What the operator tells the customer: by language tag in lower case, `default` for every other language. */
export type OwnText = Readonly<Record<string, string>>

/** The key of the text for languages that have none of their own. */
export const ANY_LANGUAGE = 'default'

/**
 * The text in the language of a BCP 47 tag, be it in that of a wider one (`de` for `de-AT`); English for an unknown
 * language. Null when there is none: then the product's own notice is told.
 */
export function ownTextFor(text: OwnText | null | undefined, locale: string | null): string | null {
  if (!text) return null
  const tag = (locale ?? 'en').toLowerCase()
  const parts = tag.split('-')
  const tags = parts.map((_, dropped) => parts.slice(0, parts.length - dropped).join('-'))
  const known = [...tags, ANY_LANGUAGE].find((each) => Object.hasOwn(text, each))
  return known === undefined ? null : (text[known] ?? null)
}
