import { PassageIndex } from '../src/adapters/retrieval/in-worker/passage-index.ts'
import { questionWindow } from '../src/adapters/retrieval/in-worker/passage-windows.ts'
import { encodeVector } from '../src/adapters/retrieval/in-worker/vector-table.ts'
import { splitIntoPassages } from '../src/domain/knowledge/split-into-passages.ts'
import { newId } from '../src/domain/new-id.ts'
import type { Embedder } from '../src/ports/embedder.ts'
import type { KnowledgeDocument } from '../src/ports/knowledge.ts'
import type { RetrievalResult } from '../src/ports/retrieval.ts'
import type { EvalDocument } from './eval-set.ts'

export interface SearchableSet {
  /** Key of a document by its id in the results. */
  readonly keyOf: ReadonlyMap<string, string>
  search(question: string, limit: number): Promise<RetrievalResult>
}

const WORDS_ALONE = { windowWords: 90, isCalibrated: true }

/** The documents in the product's own index, in this thread: for calibrating, where nobody waits. Without an embedder it goes by words alone. */
export async function indexDocuments(documents: readonly EvalDocument[], embedder: Embedder | null): Promise<SearchableSet> {
  const index = new PassageIndex(embedder ?? WORDS_ALONE)
  const published = documents.map(toKnowledge)
  for (const _ of index.publish(published));
  for (let waiting = index.takeUnembedded(100); embedder && waiting.length > 0; waiting = index.takeUnembedded(100)) {
    for (const passage of waiting) index.addVectors(passage.place, (await embedder.embed(passage.windows)).map(encodeVector))
  }
  return {
    keyOf: new Map(published.map((document, i) => [document.id, documents[i]?.key ?? ''])),
    search: async (text, limit) => {
      const [vector] = embedder ? await embedder.embed([questionWindow(text, embedder.windowWords)]) : []
      return index.search({ text, vector: vector ?? null, limit })
    },
  }
}

function toKnowledge({ key, parsed }: EvalDocument): KnowledgeDocument {
  const passages = splitIntoPassages(parsed).map((passage, ordinal) => ({ ...passage, ordinal, id: newId.passage() }))
  return { id: newId.document(), source: key, title: parsed.title, uri: parsed.uri, locale: parsed.locale, content_hash: '', passages }
}
