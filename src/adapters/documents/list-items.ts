/** One list item with its marker: further lines stand indented under the first, blank lines within it are closed up. */
export function formatListItem(marker: string, text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const indent = ' '.repeat(marker.length)
  return lines.map((line, index) => (index === 0 ? marker : indent) + line.trimEnd()).join('\n')
}
