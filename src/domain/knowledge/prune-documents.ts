import type { KnowledgeLibrary } from '../../ports/knowledge.ts'

/**
 * Takes out the documents whose source lies in one of `places` (`help/` for a folder, `faq.jsonl#` for the records of a
 * file) but is not in `present`. Gives the sources that were removed.
 */
export async function pruneDocuments(
  places: readonly string[],
  present: ReadonlySet<string>,
  library: KnowledgeLibrary,
): Promise<string[]> {
  const removed: string[] = []
  for (const source of await library.sources()) {
    if (present.has(source) || !places.some((place) => source.startsWith(place))) continue
    if (await library.remove(source)) removed.push(source)
  }
  return removed
}
