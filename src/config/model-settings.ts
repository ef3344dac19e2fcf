import { z } from 'zod'
import { EMBEDDER_HELP, isEmbedderName, MODEL_HELP, modelNameFault, parsePrice } from './model-names.ts'
import { decimalNumber, flag, httpUrl, listOf, secretText, setting, text, wholeNumber } from './setting-kinds.ts'

/** Who drafts replies and makes vectors, what they may take, and how they are reached. */
export const modelSettings = {
  MODEL: setting({
    accepts: '`extractive`, or `provider:model` with `openai`, `anthropic`, `azure`, `google`, `mistral`, `ollama` or `openai-compatible`',
    schema: z.string().refine((name) => modelNameFault(name) === null, MODEL_HELP),
    default: 'extractive',
    doc: 'Who drafts replies. `extractive` is built in and needs no key. Others: docs/models.md.',
  }),
  MODEL_FALLBACKS: setting({
    ...listOf('models as in `MODEL`, separated by commas', (item) => (modelNameFault(item) ? `has "${item}"; each ${MODEL_HELP}` : null)),
    default: '',
    doc: 'Who drafts when `MODEL` fails, in this order. The built-in answerer always stands behind them.',
  }),
  MASK_PII: setting({
    ...flag,
    default: 'false',
    doc: 'Whether outside models, and outside embedders of questions, get placeholders for e-mail addresses, phone numbers, cards, bank accounts and national ids of customers.',
  }),
  MODEL_FIRST_TOKEN_SECONDS: setting({
    ...wholeNumber(1, 300, 'seconds'),
    default: '20',
    doc: 'How long a model may take to begin, be it to think. Of `TURN_TIMEOUT_SECONDS` all models together have three quarters.',
  }),
  MODEL_BETWEEN_TOKENS_SECONDS: setting({
    ...wholeNumber(1, 300, 'seconds'),
    default: '10',
    doc: 'How long a model may pause within its answer.',
  }),
  MODEL_TOKENS_PER_SESSION: setting({
    ...wholeNumber(1, 1_000_000_000, 'tokens'),
    default: null,
    shownDefault: 'unset: no limit',
    doc: 'What models may read and write in one session on one day (UTC); then its questions are answered with 429 until the next day, but for those who ask for a person.',
  }),
  MODEL_TOKENS_PER_DAY: setting({
    ...wholeNumber(1, 1_000_000_000_000, 'tokens'),
    default: null,
    shownDefault: 'unset: no limit',
    doc: 'The same for all sessions together.',
  }),
  MODEL_COST_PER_DAY: setting({
    ...decimalNumber('an amount such as `20` or `7.50`'),
    default: null,
    shownDefault: 'unset: no limit',
    doc: 'The same by what they cost, by `MODEL_PRICES` and in their currency.',
  }),
  MODEL_PRICES: setting({
    ...listOf('`provider:model=input/output`, separated by commas', (item) =>
      parsePrice(item) ? null : `has "${item}"; must be provider:model=input/output, such as openai:gpt-5=1.25/10`,
    ),
    default: '',
    doc: 'What a million tokens of input and of output cost, in any one currency. A model without a price counts as free.',
  }),
  OPENAI_API_KEY: providerKey('OpenAI'),
  OPENAI_BASE_URL: providerUrl('https://api.openai.com/v1', 'OpenAI'),
  ANTHROPIC_API_KEY: providerKey('Anthropic'),
  ANTHROPIC_BASE_URL: providerUrl('https://api.anthropic.com/v1', 'Anthropic'),
  GOOGLE_GENERATIVE_AI_API_KEY: providerKey('Google'),
  GOOGLE_GENERATIVE_AI_BASE_URL: providerUrl('https://generativelanguage.googleapis.com/v1beta', 'Google'),
  MISTRAL_API_KEY: providerKey('Mistral'),
  MISTRAL_BASE_URL: providerUrl('https://api.mistral.ai/v1', 'Mistral'),
  AZURE_API_KEY: providerKey('Azure'),
  AZURE_RESOURCE_NAME: setting({
    ...text('letters, digits and hyphens', /^[A-Za-z0-9-]{1,63}$/),
    default: null,
    doc: 'The name of the Azure OpenAI resource; the model in `azure:…` is the name of a deployment in it.',
  }),
  AZURE_BASE_URL: setting({
    ...httpUrl('https://my-resource.openai.azure.com/openai'),
    default: null,
    shownDefault: 'made from `AZURE_RESOURCE_NAME`',
    doc: 'The address of Azure OpenAI, where it is another one.',
  }),
  OLLAMA_BASE_URL: providerUrl('http://127.0.0.1:11434/v1', 'Ollama'),
  OPENAI_COMPATIBLE_BASE_URL: setting({
    ...httpUrl('http://localhost:11434/v1'),
    default: null,
    doc: 'The address of any server that speaks chat completions as OpenAI does, for `openai-compatible:…`.',
  }),
  OPENAI_COMPATIBLE_API_KEY: providerKey('that server, if it wants one'),
  EMBEDDER: setting({
    accepts: '`bundled`, or `provider:model` with `openai`, `azure`, `google`, `mistral`, `ollama` or `openai-compatible`',
    schema: z.string().refine(isEmbedderName, EMBEDDER_HELP),
    default: 'bundled',
    doc: 'What turns text into vectors for the search by meaning. `bundled` needs no key and no network. A change makes all vectors anew in the background: docs/models.md.',
  }),
  EMBEDDER_DIMENSIONS: setting({
    ...wholeNumber(1, 16_384, 'numbers'),
    default: null,
    shownDefault: "unset: the model's own",
    doc: 'How long the vectors of an outside embedder shall be, where its model can choose. A change makes all vectors anew.',
  }),
} as const

function providerKey(provider: string) {
  return setting({ ...secretText(1), default: null, secret: true, doc: `The key for ${provider}.` })
}

function providerUrl<const Url extends string>(url: Url, provider: string) {
  return setting({ ...httpUrl(url), default: url, doc: `The address of ${provider}, or of a gateway in front of it.` })
}
