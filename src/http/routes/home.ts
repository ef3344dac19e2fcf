import helmet from '@fastify/helmet'
import { Service } from '../../protocol/service.ts'
import { escapeHtml, fillPage, readPage, serveText } from '../pages/page-files.ts'
import { shopTopics } from '../pages/shop-topics.ts'
import type { HttpSettings, Server, ServerDeps } from '../server.ts'

/**
 * A page of ours: its own files and calls to its own server (`'self'` takes in the socket), nothing else, and no HTML
 * made of strings. TLS is the proxy's business, so no upgrade is asked for.
 */
function pagePolicy(frameAncestors: string) {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: [frameAncestors],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ["'none'"],
    },
  }
}

/** `GET /`: what this service is, as JSON, or as a page for a browser. */
export async function addHome(app: Server, deps: ServerDeps): Promise<void> {
  const { settings, version, metrics } = deps
  const page = homePage(settings, version)
  const links = linksOf(settings)
  await app.register(async (pages) => {
    await pages.register(helmet, {
      contentSecurityPolicy: pagePolicy("'none'"),
      strictTransportSecurity: false,
      xFrameOptions: { action: 'deny' },
    })

    pages.get(
      '/',
      {
        config: { isPage: true },
        schema: { tags: ['service'], summary: 'What this service is; a page for a browser', response: { 200: Service } },
      },
      async (request, reply) => {
        reply.header('vary', 'Accept, Origin')
        if (prefersHtml(request.headers.accept)) return reply.type('text/html; charset=utf-8').send(page)
        const { messagesProcessed, errors, messagesPerMinute } = metrics.totals()
        return reply.send({
          name: settings.appName,
          version,
          environment: settings.environment,
          status: deps.phase(),
          ...links,
          stats: {
            uptime_seconds: Math.round(process.uptime() * 10) / 10,
            messages_processed: messagesProcessed,
            errors,
            messages_per_minute: messagesPerMinute,
          },
        })
      },
    )
    serveText(pages, '/home.js', 'text/javascript; charset=utf-8', readPage('home.js'), { isPage: true })
    serveText(pages, '/home.css', 'text/css; charset=utf-8', readPage('home.css'), { isPage: true })
  })
}

/** `GET /embed`: the widget as a page of its own, for frames of any site; the only page that may be framed. */
export async function addEmbed(app: Server, { settings }: ServerDeps): Promise<void> {
  const page = fillPage(readPage('embed.html'), widgetPlaces(settings))
  await app.register(async (pages) => {
    await pages.register(helmet, {
      contentSecurityPolicy: pagePolicy('*'),
      strictTransportSecurity: false,
      xFrameOptions: false,
      crossOriginResourcePolicy: { policy: 'cross-origin' },
    })
    serveText(pages, '/embed', 'text/html; charset=utf-8', page, { isPage: true })
  })
}

function prefersHtml(accept: string | undefined): boolean {
  if (accept === undefined) return false
  const html = accept.indexOf('text/html')
  const json = accept.indexOf('application/json')
  return html !== -1 && (json === -1 || html < json)
}

function linksOf(settings: HttpSettings): { docs: string | null; health: string; metrics: string | null } {
  return { docs: settings.docsEnabled ? '/docs' : null, health: '/health', metrics: settings.enableTelemetry ? '/metrics' : null }
}

function homePage(settings: HttpSettings, version: string): string {
  const { docs, health, metrics } = linksOf(settings)
  const links = [
    ['API', docs],
    ['API reference', docs && '/redoc'],
    ['Health', health],
    ['Metrics', metrics],
  ].flatMap(([label, href]) => (href ? [`<a href="${href}">${label}</a>`] : []))
  return fillPage(readPage('home.html'), {
    ...widgetPlaces(settings),
    version: escapeHtml(version),
    topics: shopTopics(),
    links: links.join('\n'),
  })
}

/** What the widget's script tag of a page says. */
function widgetPlaces({ appName, apiPrefix, maxUploadMb }: HttpSettings) {
  return { name: escapeHtml(appName), api: escapeHtml(apiPrefix), maxFileMb: String(maxUploadMb) }
}
