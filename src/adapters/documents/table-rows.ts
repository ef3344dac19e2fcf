/**
 * A table's rows as lines that can be read alone: `- Header: cell; Header: cell`. Empty cells are left out, and without
 * a header row the cells stand by themselves: `- Hours: 9–18` where the first names the row.
 */
export function formatTableRows(headers: readonly string[] | null, rows: readonly (readonly string[])[]): string[] {
  const names = headers?.map(onOneLine) ?? []
  const lines: string[] = []
  for (const row of rows) {
    const cells = row.flatMap((cell, column) => {
      const text = onOneLine(cell)
      const name = names[column] ?? ''
      if (text === '') return []
      return [name === '' ? text : `${name.replace(/:$/, '')}: ${text}`]
    })
    const line = cells.join('; ')
    if (line !== '') lines.push(`- ${headers === null ? line.replace(/:; /, ': ') : line}`)
  }
  if (lines.length === 0 && names.some((name) => name !== '')) lines.push(`- ${names.filter((name) => name !== '').join('; ')}`)
  return lines
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
