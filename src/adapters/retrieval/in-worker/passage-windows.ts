/** The part of a window that title and headings may take. */
const PREFIX_SHARE = 0.28

/**
 * What is embedded of a passage: its text cut into as few even windows as fit `windowWords`, each with the document's
 * title and the headings in front, so that every window says what it is about.
 */
export function cutWindows(title: string, heading: string | null, text: string, windowWords: number): string[] {
  const prefix = spacedWords(heading === null ? title : `${title} ${heading}`).slice(0, Math.floor(windowWords * PREFIX_SHARE))
  const words = spacedWords(text)
  const count = Math.max(1, Math.ceil(words.length / (windowWords - prefix.length)))
  const size = Math.ceil(words.length / count)
  return Array.from({ length: count }, (_, i) => [...prefix, ...words.slice(i * size, (i + 1) * size)].join(' '))
}

/** What is embedded of a question: its beginning. People ask first and paste their log afterwards. */
export function questionWindow(text: string, windowWords: number): string {
  return spacedWords(text.slice(0, windowWords * 64))
    .slice(0, windowWords)
    .join(' ')
}

function spacedWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}
