/**
 * A link as a customer can read it: `text (https://…)` for an address outside the page, the text alone for one inside
 * it, and the address once when the text is the address.
 */
export function formatLink(text: string, href: string): string {
  const target = href.trim()
  const label = text.trim()
  const contact = /^(?:mailto|tel):([^?]+)/i.exec(target)?.[1]
  if (contact !== undefined) return label.includes(contact) ? text : label === '' ? contact : `${label} (${contact})`
  if (!/^https?:\/\/\S+$/i.test(target)) return text
  if (label === '') return ''
  return sameAddress(label, target) ? text : `${label} (${target})`
}

function sameAddress(label: string, target: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|^www\./i, '').replace(/\/$/, '')
  return bare(label) === bare(target)
}

/** What an image says when it cannot be seen: its alternative text, unless that is a file's name or says only that it is an image. */
export function formatImage(alt: string | null | undefined): string {
  const text = (alt ?? '').replace(/\s+/g, ' ').trim()
  const names = /^(?:image|img|screenshot|screen ?shot|untitled|picture|photo)?[ _-]*\d*$/i.test(text) || /^\S+[._-]\S+$/.test(text)
  return names ? '' : text
}
