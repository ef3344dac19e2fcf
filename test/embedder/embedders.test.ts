import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadBundledEmbedder } from '../../src/adapters/embedder/bundled/bundled-embedder.ts'
import { openOutsideEmbedder } from '../../src/adapters/embedder/open-embedder.ts'
import type { ProviderAccess, ProviderName } from '../../src/adapters/model/ai-sdk/resolve-model.ts'
import { embedderContract } from '../contract/embedder.ts'
import { textsOf } from '../fake-provider/embeddings.ts'
import { type FakeProvider, openFakeProvider } from '../fake-provider/fake-provider.ts'
import { StillClock } from '../test-server.ts'
import { WordHashEmbedder } from '../word-hash-embedder.ts'

const KEY = 'sk-the-key-of-the-operator'
const PROVIDERS = ['openai', 'azure', 'google', 'mistral', 'ollama', 'openai-compatible'] as const

const closeNothing = async () => {}
embedderContract('bundled', async () => ({ embedder: loadBundledEmbedder(), close: closeNothing }))
embedderContract('of the tests', async () => ({ embedder: new WordHashEmbedder(), close: closeNothing }))

function accessTo(fake: FakeProvider): Readonly<Record<ProviderName, ProviderAccess>> {
  const at = (path: string): ProviderAccess => ({ baseUrl: fake.url + path, apiKey: KEY })
  return {
    openai: at('/v1'),
    anthropic: at('/v1'),
    azure: at('/openai'),
    google: at('/v1beta'),
    mistral: at('/mistral/v1'),
    ollama: { baseUrl: `${fake.url}/v1`, apiKey: null },
    'openai-compatible': at('/v1'),
  }
}

const open = (fake: FakeProvider, name: string, more: { dimensions?: number; masksPii?: boolean } = {}) => {
  const { dimensions = null, masksPii = false } = more
  return openOutsideEmbedder({ name, dimensions, masksPii, access: accessTo(fake) }, new StillClock())
}

for (const provider of PROVIDERS) {
  embedderContract(`the package of ${provider}`, async () => {
    const fake = await openFakeProvider()
    return { embedder: await open(fake, `${provider}:some-model`), close: () => fake.close() }
  })
}

describe.each(PROVIDERS)('with the package of %s', (provider) => {
  let fake: FakeProvider
  beforeAll(async () => {
    fake = await openFakeProvider()
  })
  afterAll(() => fake.close())

  it('[R15] asks its own address with its own key, for vectors of the length that is wanted', async () => {
    const embedder = await open(fake, `${provider}:some-model`, { dimensions: 64 })
    expect(embedder.version).toBe(`${provider}:some-model 64`)
    await embedder.embed(['one', 'two'])
    const { headers, body, path } = fake.calls.at(-1)!
    expect(path).toMatch(/embed/i)
    expect(JSON.stringify(headers).includes(KEY)).toBe(provider !== 'ollama')
    expect(JSON.stringify(body)).toMatch(/"(dimensions|output_dimension|outputDimensionality)":64/)
    expect(textsOf(body)).toEqual(['one', 'two'])
    expect(embedder.textsPerCall).toBe(provider === 'mistral' ? 32 : 64)
  })

  it('[PI4] masks what names a person in questions, and leaves passages as they are', async () => {
    const embedder = await open(fake, `${provider}:some-model`, { masksPii: true })
    const text = 'Where is the order of jane.roe@example.com, +49 170 1234567?'
    await embedder.embed([text], { isQuestion: true })
    expect(textsOf(fake.calls.at(-1)!.body)).toEqual(['Where is the order of <email_1>, <phone_1>?'])
    await embedder.embed([text])
    expect(textsOf(fake.calls.at(-1)!.body)).toEqual([text])
  })
})

it('[R19] there is no embedder of Anthropic', async () => {
  const fake = await openFakeProvider()
  await expect(open(fake, 'anthropic:any')).rejects.toThrow('no provider anthropic of embeddings')
  await fake.close()
})
