export interface FoldedText {
  /** What a reader sees, written plainly: see `foldText`. */
  readonly text: string
  /** Where a place of `text` stands in the text that was folded, in UTF-16 units. */
  origin(index: number): number
}

const ASCII = /^[\x00-\x7f]*$/
const identity = (index: number) => index

/** The zeros of the decimal digit blocks of Unicode that NFKC does not fold: Arabic-Indic, Devanagari, Thai … */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040,
  0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xaa50, 0xabf0,
]

const PLAIN = new Map<string, string>([
  ...pairs('‘’‚‛ʼ′`´＇', "'"),
  ...pairs('“”„‟«»″＂「」『』', '"'),
  ...pairs('‐‑‒–−﹣－⁃', '-'),
  ...pairs('—―', '—'),
  ...pairs('٪﹪', '%'),
  ...pairs('٫', '.'),
  ...pairs('٬،、', ','),
  ...pairs('؛', ';'),
  ...pairs('؟', '?'),
])

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((character) => [character, to])
}

/** One visible character with its marks, or marks alone. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

/**
 * The text as it looks: NFKC, digits of every script as 0–9, typographic quotes and dashes plain, blanks as spaces,
 * invisible characters (zero-width, direction, soft hyphen) gone. Case and line breaks stay. A figure that hides in
 * fullwidth digits or behind a zero-width space is the same figure.
 */
export function foldText(text: string): FoldedText {
  if (ASCII.test(text)) return { text, origin: identity }
  const parts: string[] = []
  const origins: number[] = []
  for (const match of text.matchAll(CLUSTER)) {
    const folded = foldCluster(match[0])
    for (let i = 0; i < folded.length; i++) origins.push(match.index)
    parts.push(folded)
  }
  origins.push(text.length)
  return { text: parts.join(''), origin: (index) => origins[index] ?? text.length }
}

const INVISIBLE = /\p{Cf}|\u034f|[\u115f\u1160]|\u17b4|\u17b5|[\u3164\uffa0\u0640]|\p{Variation_Selector}/u
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu')

function foldCluster(cluster: string): string {
  if (cluster === '') return ''
  const code = cluster.codePointAt(0) ?? 0
  if (code < 0x80 && cluster.length === 1) return cluster
  const plain = PLAIN.get(cluster)
  if (plain !== undefined) return plain
  if (INVISIBLE.test(cluster)) return foldCluster(cluster.replaceAll(ALL_INVISIBLE, ''))
  if (/^[\p{Zs}\u2028\u2029]$/u.test(cluster)) return ' '
  if (/^\p{Nd}$/u.test(cluster)) {
    const zero = ZEROS.findLast((start) => code >= start)
    if (zero !== undefined && code - zero < 10) return String(code - zero)
  }
  return cluster.normalize('NFKC')
}

/** Lower-cased and without accents, for looking words up whatever keyboard they were typed on: `Représentant` → `representant`. */
export function plainLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return foldText(text)
    .text.toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ßıłøđ]/g, (letter) => WITHOUT_ACCENT[letter] ?? letter)
}

/** Letters that Unicode does not take apart into a base and an accent. */
const WITHOUT_ACCENT: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd' }
