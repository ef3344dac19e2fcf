/**
 * All matches of a global pattern in a text, in order: `matchAll` without the copy of the pattern that it makes for each
 * text, which costs more than the search where little or nothing is found.
 */
export function findMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}
