import swagger from '@fastify/swagger'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { errorCodes } from '../protocol/errors.ts'
import { describeMedia } from './describe-media.ts'
import type { Server, ServerDeps } from './server.ts'
import { type JsonObject, tidyOpenApi } from './tidy-open-api.ts'

const tags = [
  { name: 'sessions', description: 'One session is one conversation with one customer.' },
  { name: 'chat', description: 'Messages, attachments, search and the hand-over to people.' },
  { name: 'approvals', description: 'What the assistant would do and a person on staff has to confirm.' },
  { name: 'service', description: 'What the service is and how it is.' },
]

const errorTable = [
  'Every error has the shape of the schema `Error`. Its codes:',
  '',
  '| code | status | meaning |',
  '| --- | --- | --- |',
  ...Object.entries(errorCodes).map(([code, { status, meaning }]) => `| \`${code}\` | ${status} | ${meaning} |`),
].join('\n')

const errorResponse = {
  description: 'An error; its code says which.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
}

/** Collects the routes that are added after this into the OpenAPI 3.1 document, with the errors that every one can answer. */
export async function describeApi(app: Server, { settings, version }: Pick<ServerDeps, 'settings' | 'version'>): Promise<void> {
  const addComponents = createJsonSchemaTransformObject({})
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: `${settings.appName} API`,
        version,
        description: `Questions in, judged answers with their sources out.\n\n${errorTable}`,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This server' }],
      tags,
      components: {
        securitySchemes: {
          bearer: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description: 'A session token, or an access token of a person (A1).',
          },
        },
      },
      security: [{ bearer: [] }, {}],
    },
    transform: createJsonSchemaTransform({}),
    transformObject: (document) =>
      describeMedia(
        tidyOpenApi(addComponents(document) as unknown as JsonObject, errorResponse),
        settings.apiPrefix,
      ) as unknown as ReturnType<typeof addComponents>,
  })
}
