const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu

/** Languages written without spaces take about two characters a word. */
const WIDE_CHARACTERS_PER_WORD = 2

/** Longer runs without a space (keys, encoded data) count as several words, so that no passage grows without bound. */
const CHARACTERS_PER_WORD_AT_MOST = 12

/**
 * How long a text reads, in words: runs between white space; characters of scripts without spaces count a half,
 * and twelve characters are never less than a word. Used for sizes of passages, not for search.
 */
export function countWords(text: string): number {
  let words = 0
  let insideWord = false
  for (let at = 0; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at))
    if (!space && !insideWord) words++
    insideWord = !space
  }
  const wide = text.match(WIDE)?.length ?? 0
  return Math.ceil(Math.max(words, wide / WIDE_CHARACTERS_PER_WORD, text.length / CHARACTERS_PER_WORD_AT_MOST))
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000
}
