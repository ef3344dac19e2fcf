/**
 * True when `typed` is `word` with one slip of the finger: a letter too many, too few, wrong, or swapped with its
 * neighbour (Damerau–Levenshtein distance 1). Words shorter than five letters never match, and the first letter
 * must be right or swapped with the second: too many real words lie that near.
 */
export function isMisspelling(typed: string, word: string): boolean {
  if (word.length < 5 || typed.length < 4 || Math.abs(typed.length - word.length) > 1) return false
  if (typed[0] !== word[0] && (typed[0] !== word[1] || typed[1] !== word[0])) return false
  return isWithinOneSlip(typed, word)
}

/** True for texts that are equal, or one slip of the finger apart as above, however short they are. */
export function isWithinOneSlip(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false
  let start = 0
  while (start < typed.length && typed[start] === word[start]) start++
  let typedEnd = typed.length
  let wordEnd = word.length
  while (typedEnd > start && wordEnd > start && typed[typedEnd - 1] === word[wordEnd - 1]) {
    typedEnd--
    wordEnd--
  }
  const typedRest = typedEnd - start
  const wordRest = wordEnd - start
  if (typedRest <= 1 && wordRest <= 1) return true
  return typedRest === 2 && wordRest === 2 && typed[start] === word[start + 1] && typed[start + 1] === word[start]
}
