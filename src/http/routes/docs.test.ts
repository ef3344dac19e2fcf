import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { testServer } from '../../../test/test-server.ts'
import { errorCodes } from '../../protocol/errors.ts'
import { CreatedSession, CreateSessionBody } from '../../protocol/session.ts'
import type { Server } from '../server.ts'
import type { JsonObject } from '../tidy-open-api.ts'

let app: Server

beforeAll(async () => {
  app = await testServer({ settings: { docsEnabled: true } }, (api) => {
    const schema = { tags: ['sessions'], summary: 'Open a session', body: CreateSessionBody, response: { 201: CreatedSession } }
    api.post('/sessions', { schema }, () => {
      throw new Error('only described here')
    })
    api.get(
      '/search',
      { schema: { querystring: z.object({ q: z.string(), limit: z.coerce.number().int().max(50).optional() }) } },
      () => [],
    )
  })
})

describe('GET /openapi.json', () => {
  it('describes the routes of this server with references to named schemas', async () => {
    const document = (await app.inject('/openapi.json')).json()
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Deskhand API', version: '1.2.3' } })
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/', '/health', '/metrics', '/api/sessions', '/api/search']))
    expect(document.paths['/api/sessions'].post).toMatchObject({
      tags: ['sessions'],
      requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateSession' } } } },
      responses: {
        201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/CreatedSession' } } } },
        default: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
      },
    })
    expect(document.paths['/api/search'].get.parameters).toMatchObject([
      { in: 'query', name: 'q', required: true },
      { in: 'query', name: 'limit', required: false, schema: { maximum: 50 } },
    ])
    expect(document.components.securitySchemes).toHaveProperty('bearer')
  })

  it('[W4] lists every error code with its status and meaning', async () => {
    const { info } = (await app.inject('/openapi.json')).json()
    for (const [code, { status, meaning }] of Object.entries(errorCodes)) {
      expect(info.description).toContain(`| \`${code}\` | ${status} | ${meaning} |`)
    }
  })

  it('refers to nothing that is missing, and defines nothing that is not used', async () => {
    const text = (await app.inject('/openapi.json')).body
    const document = JSON.parse(text) as { components: { schemas: JsonObject } }
    const named = Object.keys(document.components.schemas)
    const used = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name))
    expect([...used].sort()).toEqual(named.sort())
    expect(named.filter((name) => name.endsWith('Input'))).toEqual([])
    expect(text).not.toContain('__shared')
    expect(text).not.toContain('9007199254740991')
  })
})

describe('the readers', () => {
  it.each(['/docs', '/docs/', '/redoc'])('%s is a page that loads its files from here', async (url) => {
    const answer = await app.inject(url)
    expect(answer.statusCode).toBe(200)
    const policy = String(answer.headers['content-security-policy'])
    expect(policy).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'")
    expect(policy).not.toContain('http')
    expect(answer.body).not.toMatch(/(?:src|href)="https?:|<script(?![^>]* src=)/)
    const files = [...answer.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => new URL(file ?? '', `http://x${url}`).pathname)
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) expect((await app.inject(file)).statusCode, file).toBe(200)
  })

  it('read the document of this server', async () => {
    expect((await app.inject('/docs/json')).json()).toEqual((await app.inject('/openapi.json')).json())
    expect((await app.inject('/redoc/start.js')).body).toContain('/openapi.json')
    expect((await app.inject('/redoc/scalar.js')).body).toContain('createApiReference')
  })

  it('are off without DOCS_ENABLED', async () => {
    const closed = await testServer({ settings: { docsEnabled: false } })
    for (const url of ['/docs', '/redoc', '/openapi.json', '/redoc/scalar.js']) expect((await closed.inject(url)).statusCode).toBe(404)
  })
})
