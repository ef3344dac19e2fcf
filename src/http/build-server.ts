import { join } from 'node:path'
import multipart from '@fastify/multipart'
import Fastify, { LogController } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { answerClientError } from './client-error.ts'
import { describeApi } from './describe-api.ts'
import { asksForSocket } from './live/accept-sockets.ts'
import { allowOrigins } from './plugins/allow-origins.ts'
import { answerError, answerErrors } from './plugins/answer-errors.ts'
import { readCallers, refuseWrongTokens } from './plugins/authenticate.ts'
import { limitRate } from './plugins/limit-rate.ts'
import { JSON_BODY_LIMIT_BYTES, readJsonBodies } from './plugins/read-json-body.ts'
import { recordRequests } from './plugins/record-requests.ts'
import { refuseWhileDraining } from './plugins/refuse-while-draining.ts'
import { addResponseHead, writeProcessTime, writeResponseHead } from './plugins/response-head.ts'
import { requestIdOf } from './request-id.ts'
import { addDocs } from './routes/docs.ts'
import { addEmbed, addHome } from './routes/home.ts'
import { addService } from './routes/service.ts'
import { addWidget } from './routes/widget.ts'
import type { Server, ServerDeps } from './server.ts'

/** Where `npm run build` puts what browsers get. */
const WEB_FOLDER = join(import.meta.dirname, '../../dist/web')

/** For slow uploads, yet not for connections that are held open on purpose. */
const REQUEST_ARRIVES_WITHIN_MS = 300_000

/**
 * The HTTP server, ready to listen, with everything around the routes: `addApiRoutes` adds the API's, under
 * `apiPrefix`. The order of the hooks is the order of the steps here.
 */
export async function buildServer(deps: ServerDeps, addApiRoutes: (api: Server) => void): Promise<Server> {
  const { settings } = deps
  const app = Fastify({
    loggerInstance: deps.logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request_id' }),
    genReqId: requestIdOf,
    trustProxy: settings.trustProxy === false ? false : [...settings.trustProxy],
    bodyLimit: JSON_BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_ARRIVES_WITHIN_MS,
    return503OnClosing: false,
    // It closes when its requests have ended; connections that never sent one (browsers open them in advance) would hold it up.
    forceCloseConnections: true,
    http: { shouldUpgradeCallback: asksForSocket },
    routerOptions: { maxParamLength: 500 },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => {
      writeResponseHead(request, reply)
      writeProcessTime(reply)
      answerError(error, request, reply, settings.debug)
    },
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)

  answerErrors(app, settings.debug)
  recordRequests(app, deps.metrics)
  addResponseHead(app)
  await allowOrigins(app, settings.corsOrigins)
  refuseWhileDraining(app, deps.phase)
  readCallers(app, deps.tokens)
  if (deps.rateLimiter) limitRate(app, deps.rateLimiter, deps.clock)
  readJsonBodies(app)

  await describeApi(app, deps)
  await addHome(app, deps)
  await addEmbed(app, deps)
  addWidget(app, WEB_FOLDER)
  addService(app, deps)
  await addDocs(app, deps)
  await app.register(
    async (api) => {
      await api.register(multipart, {
        limits: { fileSize: settings.maxUploadMb * 1_048_576, files: 10, fields: 20, fieldSize: 262_144 },
      })
      refuseWrongTokens(api)
      addApiRoutes(api)
    },
    { prefix: settings.apiPrefix },
  )
  return app
}
