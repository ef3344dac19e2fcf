import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settings } from './config/settings.ts'
import { ConfigError, loadConfig, type SettingFault } from './config.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-config-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function load(env: Record<string, string> = {}) {
  return loadConfig(env, folder)
}

function faultsOf(env: Record<string, string>): readonly SettingFault[] {
  try {
    load(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
  return []
}

function faultOf(name: string, value: string, others: Record<string, string> = {}): string | undefined {
  return faultsOf({ ...others, [name]: value }).find(({ variable }) => variable === name)?.fault
}

const goodKey = '6fb2c1d09e3a47588bd1f0a2c3e4d5968a7b6c5d4e3f2a1b'
const production = { ENVIRONMENT: 'production', SECRET_KEY: goodKey }

describe('defaults', () => {
  it('need nothing in development', () => {
    const { config, notices } = load()
    expect(config).toMatchObject({
      appName: 'Deskhand',
      environment: 'development',
      apiHost: '127.0.0.1',
      apiPort: 8000,
      apiPrefix: '/api',
      secretKey: null,
      authMode: 'open',
      dataDir: join(folder, 'data'),
      databaseFile: join(folder, 'data', 'deskhand.db'),
      rateLimitRequests: 100,
      rateLimitPeriod: 60,
      docsEnabled: true,
      model: 'extractive',
      sampleKnowledge: true,
      roles: ['web', 'worker'],
      logFile: null,
    })
    expect(notices).toEqual([])
  })

  it('are stricter in production', () => {
    expect(load(production).config).toMatchObject({
      authMode: 'token',
      docsEnabled: false,
      sampleKnowledge: false,
      corsOrigins: [],
      secretKey: goodKey,
    })
  })

  it('are themselves valid in every environment', () => {
    for (const ENVIRONMENT of ['development', 'production', 'test']) expect(faultsOf({ ...production, ENVIRONMENT })).toEqual([])
  })

  it('cannot be changed afterwards', () => {
    const { config } = load()
    expect(Object.isFrozen(config) && Object.isFrozen(config.roles) && Object.isFrozen(config.corsOrigins)).toBe(true)
  })
})

describe('sources', () => {
  it('reads .env, and the environment goes before it', () => {
    writeFileSync(join(folder, '.env'), '\uFEFF# mine\nAPI_PORT=9000\nAPP_NAME="Help # desk"\n')
    expect(load().config).toMatchObject({ apiPort: 9000, appName: 'Help # desk' })
    expect(load({ API_PORT: '9001' }).config.apiPort).toBe(9001)
  })

  it('takes an empty value as unset', () => {
    writeFileSync(join(folder, '.env'), 'REDIS_URL=\nAPI_PORT=\n')
    expect(load({ MODEL: '  ' }).config).toMatchObject({ redisUrl: null, apiPort: 8000, model: 'extractive' })
  })

  it('says that a fault stands in .env', () => {
    writeFileSync(join(folder, '.env'), 'API_PORT=80a\n')
    expect(faultsOf({})).toEqual([{ variable: 'API_PORT', fault: 'is "80a"; must be a whole number from 0 to 65535 (in .env)' }])
  })

  it('says that .env cannot be read', () => {
    mkdirSync(join(folder, '.env'))
    expect(faultsOf({})[0]).toMatchObject({ variable: '.env', fault: expect.stringContaining('EISDIR') })
  })

  it('does not touch the disk', () => {
    load({ DATA_DIR: 'fresh' })
    expect(() => rmSync(join(folder, 'fresh'))).toThrow(/ENOENT/)
  })
})

describe('faults', () => {
  it('come all at once, each with its variable, what is wrong and what would be right', () => {
    const env = { API_PORT: '70000', DEBUG: 'maybe', REDIS_URL: 'redis://localhost', ROLES: 'web,cook' }
    expect(() => load(env)).toThrow(
      [
        '4 settings are wrong:',
        '',
        '  DEBUG      is "maybe"; must be true or false',
        '  API_PORT   is "70000"; must be a whole number from 0 to 65535',
        '  REDIS_URL  is set, but this version keeps limits and hints in its own process; leave it unset',
        '  ROLES      has "cook"; must be web, worker or both',
        '',
        'All settings: docs/settings.md',
      ].join('\n'),
    )
  })

  it.each([
    ['ENVIRONMENT', 'prod', 'is "prod"; must be one of development, production, test'],
    ['API_PREFIX', 'api/', 'must be a path'],
    ['API_PORT', '-1', 'whole number'],
    ['RATE_LIMIT_REQUESTS', '0', 'from 1'],
    ['RATE_LIMIT_PERIOD', '1.5', 'whole number of seconds'],
    ['JWT_ALGORITHM', 'none', 'HS256, HS384, HS512'],
    ['JWT_ALGORITHM', 'RS256', 'HS256, HS384, HS512'],
    ['MODEL', 'gpt-5', 'is "gpt-5"; must be extractive or provider:model, with a provider of openai, anthropic'],
    ['MODEL', 'openai:', 'must be extractive or provider:model'],
    ['MODEL', 'deepmind:chat', 'must be extractive or provider:model'],
    ['MODEL_FALLBACKS', 'extractive,gpt-5', 'has "gpt-5"; each must be extractive or provider:model'],
    ['MODEL_PRICES', 'openai:gpt-5=1.25', 'must be provider:model=input/output'],
    ['MODEL_COST_PER_DAY', '0', 'must be an amount'],
    ['EMBEDDER', 'onnx:/models', 'bundled'],
    ['EMBEDDER', 'extractive', 'bundled'],
    ['EMBEDDER_DIMENSIONS', '0', '1 to 16384'],
    ['DATABASE_URL', 'mysql://root:hunter2@db/x', 'must be sqlite:'],
    ['DATABASE_URL', 'postgres://root:hunter2@db/x', 'SQLite only'],
    ['DATABASE_URL', 'sqlite:', 'must be sqlite:'],
    ['DATABASE_URL', 'sqlite::memory:', 'path of a file'],
    ['DATABASE_URL', './data.db', 'must be sqlite:'],
    ['CORS_ORIGINS', 'https://shop.example/', 'has "https://shop.example/"; an origin is'],
    ['CORS_ORIGINS', 'shop.example', 'an origin is a scheme'],
    ['TRUST_PROXY', 'true', 'must be false, or the addresses'],
    ['TRUST_PROXY', '1', 'must be false, or the addresses'],
    ['TRUST_PROXY', '10.0.0.0/33', 'must be false, or the addresses'],
    ['LOG_LEVEL', 'verbose', 'trace, debug'],
    ['IDENTITY_SECRET', 'short', 'at least 16 bytes'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', 'http or https'],
    ['MAX_UPLOAD_MB', '0', 'megabytes from 1'],
  ])('%s=%s', (name, value, told) => {
    expect(faultOf(name, value)).toContain(told)
  })

  it('[M2] tell what a model needs that is missing, once for all that need it, with every other fault', () => {
    const faults = faultsOf({ MODEL: 'openai:gpt-5', MODEL_FALLBACKS: 'azure:chat, openai:gpt-5-mini, ollama:llama3.1:8b', API_PORT: 'x' })
    expect(faults).toEqual([
      { variable: 'API_PORT', fault: 'is "x"; must be a whole number from 0 to 65535' },
      { variable: 'OPENAI_API_KEY', fault: 'is missing; MODEL names openai:gpt-5, which needs it' },
      { variable: 'AZURE_API_KEY', fault: 'is missing; MODEL_FALLBACKS names azure:chat, which needs it' },
      { variable: 'AZURE_RESOURCE_NAME', fault: 'is missing; MODEL_FALLBACKS names azure:chat, which needs it (or AZURE_BASE_URL)' },
    ])
    expect(faultOf('MODEL', 'openai-compatible:qwen')).toBeUndefined()
    expect(faultsOf({ MODEL: 'openai-compatible:qwen' })).toMatchObject([{ variable: 'OPENAI_COMPATIBLE_BASE_URL' }])
    expect(faultsOf({ MODEL: 'ollama:llama3.1:8b' })).toEqual([])
    expect(faultsOf({ MODEL: 'azure:chat', AZURE_API_KEY: 'k', AZURE_BASE_URL: 'https://gateway.example/openai' })).toEqual([])
  })

  it('never show a secret', () => {
    const told = faultsOf({ IDENTITY_SECRET: 'hunter2', DATABASE_URL: 'mysql://root:hunter2@db', REDIS_URL: 'redis://:hunter2@db' })
    expect(told).toHaveLength(3)
    expect(JSON.stringify(told)).not.toContain('hunter2')
  })
})

describe('values', () => {
  it.each([
    ['sqlite:./other.db', './other.db'],
    ['sqlite:/var/lib/x.db', '/var/lib/x.db'],
    ['sqlite:///var/lib/x.db', '/var/lib/x.db'],
    ['SQLITE:other.db', './other.db'],
  ])('DATABASE_URL=%s', (url, file) => {
    expect(load({ DATABASE_URL: url }).config.databaseFile).toBe(join(file.startsWith('/') ? '/' : folder, file))
  })

  it('reads lists, flags and ranges', () => {
    const { config } = load({
      CORS_ORIGINS: 'https://a.example, http://localhost:3000',
      DEBUG: 'YES',
      TRUST_PROXY: '10.0.0.0/8,loopback,::1',
    })
    expect(config).toMatchObject({
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      debug: true,
      trustProxy: ['10.0.0.0/8', 'loopback', '::1'],
    })
  })

  it('says so when a setting has no effect yet, and when a choice is risky in production', () => {
    expect(load({ DATABASE_POOL_SIZE: '5' }).notices).toEqual(['DATABASE_POOL_SIZE is set but has no effect in this version.'])
    expect(load({ ...production, DEBUG: 'true', AUTH_MODE: 'open' }).notices).toHaveLength(2)
  })

  it('has an entry for every setting of the table', () => {
    expect(Object.keys(load().config)).toHaveLength(Object.keys(settings).length)
  })
})

describe('[A4] the secret key in production', () => {
  it.each([
    [undefined, 'is missing'],
    ['k3yT0sh0rt', 'is 10 bytes long'],
    ['1234567890abcdefghijklmnopqrstu', 'is 31 bytes long'],
    ['a'.repeat(64), 'guessable'],
    ['your-secret-key-here-change-in-production', 'well-known'],
    ['change-me-change-me-change-me-change-me', 'well-known'],
    ['insecure-development-key-0123456789abcdef', 'well-known'],
  ])('%s', (key, told) => {
    const env: Record<string, string> = key === undefined ? {} : { SECRET_KEY: key }
    const fault = faultsOf({ ...env, ENVIRONMENT: 'production' }).find(({ variable }) => variable === 'SECRET_KEY')?.fault
    expect(fault).toContain(told)
    expect(fault).toContain('at least 32 random bytes')
    if (key) expect(fault).not.toContain(key)
  })

  it('counts bytes, not characters, and accepts a random key', () => {
    expect(faultOf('SECRET_KEY', 'äöüßéèêëîïôûñçæø'.slice(0, 16), { ENVIRONMENT: 'production' })).toBeUndefined()
    expect(load(production).config.secretKey).toBe(goodKey)
  })

  it('is free in development', () => {
    expect(load({ SECRET_KEY: 'dev' }).config.secretKey).toBe('dev')
  })
})

describe('an outside embedder', () => {
  it('[R19] needs the same keys and addresses as a model of its provider', () => {
    expect(faultOf('OPENAI_API_KEY', '', { EMBEDDER: 'openai:text-embedding-3-small' })).toContain(
      'EMBEDDER names openai:text-embedding-3-small, which needs it',
    )
    const { config } = load({ EMBEDDER: 'openai:text-embedding-3-small', OPENAI_API_KEY: 'sk-1', EMBEDDER_DIMENSIONS: '256' })
    expect(config).toMatchObject({ embedder: 'openai:text-embedding-3-small', embedderDimensions: 256 })
  })

  it('[R19] can not be one of Anthropic, and the fault says so', () => {
    const faults = faultsOf({ EMBEDDER: 'anthropic:claude' })
    expect(faults).toEqual([{ variable: 'EMBEDDER', fault: expect.stringContaining('Anthropic has no embeddings') }])
  })
})
