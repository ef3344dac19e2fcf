/**
 * A table's rows as lines that can be read alone: `- Header: cell; Header: cell`. Empty cells are left out, and without
 * a header row the cells stand by themselves.
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
    if (cells.length > 0) lines.push(`- ${cells.join('; ')}`)
  }
  if (lines.length === 0 && names.some((name) => name !== '')) lines.push(`- ${names.filter((name) => name !== '').join('; ')}`)
  return lines
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
