export interface Span {
  readonly text: string
  /** Offsets into the text that was split: `[start, end)` in UTF-16 units; `text` is exactly that slice. */
  readonly start: number
  readonly end: number
}

/** Words before a full stop that do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s("'[])(?:e\.g|i\.e|etc|vs|approx|incl|excl|resp|no|nos|fig|sec|vol|dept|est|min|max|mr|mrs|ms|dr|prof|st|inc|ltd|co|corp|a\.m|p\.m|u\.s|u\.k)\.$/i

/** A sentence's end: `.`, `!`, `?`, `…` or their CJK kin, with closing quotes, brackets and citation markers behind it. A run of stops is tried once. */
const END = /(?<![.!?…])[.!?…]+["'”’)\]]*(?:\s?\[\d+\])*(?=\s|$)|[。！？]["”’』」）]*(?:\s?\[\d+\])*/gu

/**
 * The sentences of a text, trimmed, in order. A line break ends a sentence too when the next line starts a list item,
 * a heading or a table row, or when it is blank. Markers such as `[2]` stay with the sentence that they follow.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  for (const block of splitBlocks(text)) {
    let start = block.start
    for (const match of block.text.matchAll(END)) {
      const end = block.start + match.index + match[0].length
      if (isInsideSentence(text, start, end, block.end)) continue
      pushTrimmed(sentences, text, start, end)
      start = end
    }
    pushTrimmed(sentences, text, start, block.end)
  }
  return sentences
}

const BLOCK_BREAK = /\n(?=[ \t]*(?:\n|[-*+•▪◦] |\d{1,3}[.)] |#{1,6} |\||>))|(?<=\n[ \t]*#{1,6} [^\n]*)\n|(?<=^#{1,6} [^\n]*)\n|\n[ \t]*\n/gu

function splitBlocks(text: string): Span[] {
  const blocks: Span[] = []
  let start = 0
  for (const match of text.matchAll(BLOCK_BREAK)) {
    blocks.push({ text: text.slice(start, match.index), start, end: match.index })
    start = match.index + match[0].length
  }
  blocks.push({ text: text.slice(start), start, end: text.length })
  return blocks
}

/** What stands before a stop decides within this many characters; looking at the whole sentence each time would cost its square. */
const LOOK_BACK = 32

/** True when the stop at `end` belongs to an abbreviation, an initial, a list number or a name such as `Node. js`. */
function isInsideSentence(text: string, start: number, end: number, blockEnd: number): boolean {
  const sentence = text.slice(Math.max(start, end - LOOK_BACK), end)
  if (/^\s*\(?(?:\d{1,3}|[a-z])[.)]$/i.test(sentence)) return true
  if (!sentence.endsWith('.')) return false
  const next = text.slice(end, Math.min(blockEnd, end + 40)).trimStart()
  if (/(?:^|\s)(?:\d\s*)?[ap]\.m\.$/i.test(sentence)) return /^[A-Z]{2,4}\b/.test(next)
  if (ABBREVIATION.test(sentence)) return true
  return /(?:^|\s)[A-Z]\.$/.test(sentence) || /^[a-z]/.test(next)
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  if (end > start) sentences.push({ text: text.slice(start, end), start, end })
}
