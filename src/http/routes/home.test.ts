import { describe, expect, it } from 'vitest'
import { testDeps, testServer } from '../../../test/test-server.ts'
import { Service } from '../../protocol/service.ts'
import { buildServer } from '../build-server.ts'

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

describe('GET / for a program', () => {
  it.each(['*/*', 'application/json', 'application/json, text/html', undefined])('Accept: %s', async (accept) => {
    const deps = testDeps({ settings: { docsEnabled: true } })
    deps.metrics.messageProcessed('customer', false)
    const app = await buildServer(deps, () => {})
    const answer = await app.inject({ url: '/', headers: accept === undefined ? {} : { accept } })
    expect(Service.strict().parse(answer.json())).toMatchObject({
      name: 'Deskhand',
      version: '1.2.3',
      environment: 'test',
      status: 'ready',
      docs: '/docs',
      health: '/health',
      metrics: '/metrics',
      stats: { messages_processed: 1, errors: 0, messages_per_minute: 1 },
    })
  })

  it('names only what is there', async () => {
    const app = await testServer({ settings: { docsEnabled: false, enableTelemetry: false } })
    expect((await app.inject('/')).json()).toMatchObject({ docs: null, metrics: null })
  })
})

describe('GET / for a browser', () => {
  it('is a page that may run its own files only', async () => {
    const app = await testServer()
    const answer = await app.inject({ url: '/', headers: { accept: browser } })
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers.vary).toContain('Accept')
    const policy = String(answer.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    expect(answer.body).not.toMatch(/<script(?![^>]* src=)|\son\w+=|\sstyle=/)
  })

  it('refers to files that are there', async () => {
    const app = await testServer()
    const page = (await app.inject({ url: '/', headers: { accept: browser } })).body
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url ?? '')
    expect(files).toEqual(['/home.css', '/home.js', '/health', '/metrics'])
    for (const url of files) expect((await app.inject(url)).statusCode, url).toBe(200)
    expect((await app.inject('/home.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it('shows the name as text', async () => {
    const app = await testServer({ settings: { appName: `<img src=x onerror="alert(1)"> & Co's`, apiPrefix: '/v1' } })
    const page = (await app.inject({ url: '/', headers: { accept: browser } })).body
    expect(page).toContain('<h1>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Co&#39;s</h1>')
    expect(page).toContain('data-api="/v1"')
  })
})
