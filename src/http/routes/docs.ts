import swaggerUi from '@fastify/swagger-ui'
import Fastify from 'fastify'
import { escapeHtml, fillPage, readPage, serveText } from '../pages/page-files.ts'
import type { Server, ServerDeps } from '../server.ts'

/** Both readers style their own elements; neither may load or send anything elsewhere. */
const READER_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** `/openapi.json`, and the two readers of it: `/docs` (Swagger UI) and `/redoc` (Scalar). All of it works without the internet. */
export async function addDocs(app: Server, deps: ServerDeps): Promise<void> {
  if (!deps.settings.docsEnabled) return
  let openApi: string | undefined
  app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) => {
    openApi ??= JSON.stringify(app.swagger())
    return reply.type('application/json; charset=utf-8').send(openApi)
  })

  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: READER_POLICY,
    uiConfig: { layout: 'BaseLayout', validatorUrl: null, persistAuthorization: true },
    theme: { title: `${deps.settings.appName} API` },
  })

  await app.register(async (reference) => {
    reference.addHook('onSend', (_request, reply, payload, done) => {
      reply.header('content-security-policy', READER_POLICY)
      done(null, payload)
    })
    const page = fillPage(readPage('reference.html'), { name: escapeHtml(deps.settings.appName) })
    serveText(reference, '/redoc', 'text/html; charset=utf-8', page)
    serveText(reference, '/redoc/start.js', 'text/javascript; charset=utf-8', readPage('reference.js'))
    let script: Promise<string> | undefined
    reference.get('/redoc/scalar.js', { schema: { hide: true } }, async (_request, reply) => {
      script ??= readReferenceScript()
      return reply.type('text/javascript; charset=utf-8').send(await script)
    })
  })
}

/** The reader's script comes as a route of a plugin that takes 34 MB and a third of a second to load: not before somebody looks. */
async function readReferenceScript(): Promise<string> {
  const { default: reference } = await import('@scalar/fastify-api-reference')
  const stage = Fastify()
  await stage.register(reference, { routePrefix: '/redoc', configuration: { url: '/openapi.json' } })
  const response = await stage.inject('/redoc/js/scalar.js')
  await stage.close()
  return response.body
}
