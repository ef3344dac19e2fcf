import { expect, it } from 'vitest'
import { prefixesFor } from './known-prefixes.ts'

it.each([
  ['nomic-embed-text', 'search_query: ', 'search_document: '],
  ['nomic-ai/nomic-embed-text-v1.5', 'search_query: ', 'search_document: '],
  ['intfloat/multilingual-e5-large', 'query: ', 'passage: '],
  ['embeddinggemma:300m', 'task: search result | query: ', 'title: none | text: '],
  ['snowflake-arctic-embed2', 'query: ', ''],
  ['Snowflake/snowflake-arctic-embed-l-v2.0', 'query: ', ''],
  ['snowflake-arctic-embed:335m', 'Represent this sentence for searching relevant passages: ', ''],
  ['mxbai-embed-large', 'Represent this sentence for searching relevant passages: ', ''],
  ['BAAI/bge-base-en-v1.5', 'Represent this sentence for searching relevant passages: ', ''],
])('[R20] %s is told a question by %j and a passage by %j', (model, question, passage) => {
  expect(prefixesFor(model)).toMatchObject({ question, passage })
})

it.each(['text-embedding-3-small', 'mistral-embed', 'bge-m3', 'multilingual-e5-large-instruct', 'e5-mistral-7b', 'all-minilm'])(
  '[R20] %s gets its texts as they are',
  (model) => {
    expect(prefixesFor(model)).toBeNull()
  },
)
