import type { KnowledgeLibrary } from '../../ports/knowledge.ts'
import { type DocumentSource, importDocument } from './import-document.ts'

/** Where the sources of the sample articles lie. */
export const SAMPLE_PLACE = 'samples/knowledge/'

/**
 * Imports the sample articles into a knowledge base that holds nothing else; an interrupted start goes on at the next.
 * Gives how many of them were new or changed; 0 when the knowledge base has documents of its owner. Throws for a
 * sample that is refused: they are ours, so that is a fault.
 */
export async function importSamples(samples: readonly DocumentSource[], library: KnowledgeLibrary): Promise<number> {
  const sources = await library.sources()
  if (sources.some((source) => !source.startsWith(SAMPLE_PLACE))) return 0
  let changed = 0
  for (const sample of samples) {
    const outcome = await importDocument(sample, { siteUrl: null, locale: 'en' }, library)
    if (outcome.kind === 'refused') throw new Error(`the sample article ${sample.source} was refused: ${outcome.detail}`)
    if (outcome.kind !== 'unchanged') changed++
  }
  return changed
}
