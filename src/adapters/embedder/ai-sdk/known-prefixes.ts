/** What a model wants in front of a text to tell a question from a passage; '' for nothing. */
export interface Prefixes {
  readonly question: string
  readonly passage: string
}

const FOR_PASSAGES = 'Represent this sentence for searching relevant passages: '

/** As the models' own cards say; the first that fits counts. */
const KNOWN: readonly (Prefixes & { readonly model: RegExp })[] = [
  { model: /nomic-embed-text/i, question: 'search_query: ', passage: 'search_document: ' },
  // The instructed ones (`e5-mistral`, `…-instruct`) want a sentence of one's own.
  { model: /\be5-(?:small|base|large)(?!.*instruct)/i, question: 'query: ', passage: 'passage: ' },
  { model: /embedding-?gemma/i, question: 'task: search result | query: ', passage: 'title: none | text: ' },
  { model: /snowflake-arctic-embed(?:2|.*v2)/i, question: 'query: ', passage: '' },
  { model: /snowflake-arctic-embed|mxbai-embed|\bbge-(?:small|base|large)-en/i, question: FOR_PASSAGES, passage: '' },
]

/** Null for a model that wants none, as those of OpenAI, Mistral and Google do, or that is not known to. */
export function prefixesFor(model: string): Prefixes | null {
  return KNOWN.find((known) => known.model.test(model)) ?? null
}
