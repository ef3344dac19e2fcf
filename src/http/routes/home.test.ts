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
    const files = [...page.matchAll(/(?:src|href)="(\/[^"#]*)"/g)].map(([, url]) => url ?? '')
    expect(files).toEqual(['/home.css', '/widget.js', '/home.js', '/embed', '/health', '/metrics'])
    // The widget is there once it is built.
    for (const url of files) if (url !== '/widget.js') expect((await app.inject(url)).statusCode, url).toBe(200)
    expect((await app.inject('/home.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it('asks a question of each of the ten sample articles', async () => {
    const app = await testServer()
    const page = (await app.inject({ url: '/', headers: { accept: browser } })).body
    expect(page.match(/data-question="[^"]+"/g)).toHaveLength(10)
  })

  it('shows the name as text, and tells the widget where the API is', async () => {
    const app = await testServer({ settings: { appName: `<img src=x onerror="alert(1)"> & Co's`, apiPrefix: '/v1', maxUploadMb: 3 } })
    for (const url of ['/', '/embed']) {
      const page = (await app.inject({ url, headers: { accept: browser } })).body
      expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Co&#39;s')
      expect(page).not.toContain('<img')
      expect(page).toMatch(/src="\/widget\.js"[^>]* data-api="\/v1"[^>]* data-max-file-mb="3"/)
    }
  })
})

describe('GET /embed', () => {
  it('may be framed by any site, and is the only page that may', async () => {
    const app = await testServer({ settings: { docsEnabled: true } })
    const policyOf = async (url: string) =>
      String((await app.inject({ url, headers: { accept: browser } })).headers['content-security-policy'])
    expect(await policyOf('/embed')).toContain('frame-ancestors *')
    for (const url of ['/', '/docs/', '/redoc', '/health']) expect(await policyOf(url), url).toContain("frame-ancestors 'none'")
  })

  it('runs its own files only, and makes no HTML of strings', async () => {
    const { headers, body } = await (await testServer()).inject('/embed')
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script';trusted-types 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-frame-options']).toBeUndefined()
    expect(body).not.toMatch(/<script(?![^>]* src=)|\son\w+=|\sstyle=/)
  })
})
