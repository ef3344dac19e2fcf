import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ProviderAccess, ProviderName } from './adapters/model/ai-sdk/resolve-model.ts'
import { openModel } from './adapters/model/open-model.ts'
import { parsePrice } from './config/model-names.ts'
import type { Config } from './config.ts'
import type { BudgetLimits } from './domain/budget/model-budget.ts'
import type { Clock } from './ports/clock.ts'
import type { Model } from './ports/model.ts'
import { noTracer, type Tracer } from './ports/tracer.ts'

/** The instructions of this version; a changed prompt is a new file, so that it can be compared and taken back. */
const PROMPT = new URL('../prompts/answer.v1.md', import.meta.url)

/** What outside models have of the turn's time: the rest is for search, judging and the built-in answerer. */
const SHARE_OF_TURN = 0.75

/** The mark within the instructions, another one in each process. */
export function makeCanary(): string {
  return randomBytes(12).toString('hex')
}

export async function openConfiguredModel(config: Config, canary: string, clock: Clock, tracer: Tracer): Promise<Model> {
  const template = await readFile(PROMPT, 'utf8')
  const limits = {
    firstPieceMs: config.modelFirstTokenSeconds * 1000,
    betweenPiecesMs: config.modelBetweenTokensSeconds * 1000,
    draftMs: config.turnTimeoutSeconds * 1000 * SHARE_OF_TURN,
    retries: 2,
    waitMs: config.turnTimeoutSeconds * 100,
    firstWaitMs: 400,
    steps: 6,
    draftCharacters: 20_000,
  }
  const { model, modelFallbacks: fallbacks, maskPii: masksPii } = config
  return openModel({ model, fallbacks, access: readAccess(config), template, canary, limits, masksPii }, clock, tracer)
}

/** Where traces go; the packages for it are loaded only when they go somewhere. */
export async function openTracer({ otelExporterOtlpEndpoint: endpoint, appName: service }: Config, version: string) {
  if (endpoint === null) return { ...noTracer, close: async () => {} }
  const { openOtlpTracer } = await import('./adapters/tracer/otlp/otlp-tracer.ts')
  return openOtlpTracer({ endpoint, service, version })
}

export function readAccess(config: Config): Readonly<Record<ProviderName, ProviderAccess>> {
  return {
    openai: { baseUrl: config.openaiBaseUrl, apiKey: config.openaiApiKey },
    anthropic: { baseUrl: config.anthropicBaseUrl, apiKey: config.anthropicApiKey },
    google: { baseUrl: config.googleGenerativeAiBaseUrl, apiKey: config.googleGenerativeAiApiKey },
    mistral: { baseUrl: config.mistralBaseUrl, apiKey: config.mistralApiKey },
    azure: {
      baseUrl: config.azureBaseUrl ?? `https://${config.azureResourceName}.openai.azure.com/openai`,
      apiKey: config.azureApiKey,
    },
    ollama: { baseUrl: config.ollamaBaseUrl, apiKey: null },
    'openai-compatible': { baseUrl: config.openaiCompatibleBaseUrl ?? '', apiKey: config.openaiCompatibleApiKey },
  }
}

/** The built-in answerer costs nothing, whatever others have cost before it. */
const noLimits: BudgetLimits = { tokensPerSession: null, tokensPerDay: null, costPerDay: null, prices: new Map() }

export function readBudgetLimits(config: Config): BudgetLimits {
  if (config.model === 'extractive') return noLimits
  const prices = config.modelPrices.flatMap((item) => parsePrice(item) ?? [])
  return {
    tokensPerSession: config.modelTokensPerSession,
    tokensPerDay: config.modelTokensPerDay,
    costPerDay: config.modelCostPerDay,
    prices: new Map(prices.map(({ model, input, output }) => [model, { input, output }])),
  }
}
