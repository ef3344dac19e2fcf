import { isUtf8 } from 'node:buffer'
import type { FastifyRequest } from 'fastify'
import { DeskhandError } from '../../domain/error.ts'
import type { Server } from '../server.ts'

/** JSON bodies up to this size are read. */
export const JSON_BODY_LIMIT_BYTES = 1_048_576

const MAX_DEPTH = 100
const LONE_SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/

/**
 * Reads JSON bodies: UTF-8 only, no `__proto__`, no half characters, nested at most 100 deep, so that nothing later
 * can stumble over them. No body at all is `undefined`. A body that curl labelled as a form, because `-d` came without
 * a header, is read too when it is a JSON object.
 */
export function readJsonBodies(app: Server): void {
  const parse = app.getDefaultJsonParser('error', 'error')

  const read = (request: FastifyRequest, body: Buffer, done: (error: Error | null, value?: unknown) => void) => {
    if (body.length === 0) return done(null, undefined)
    if (!isUtf8(body)) return done(malformed('The body is not valid UTF-8.'))
    const text = body.toString('utf8')
    if (isDeeperThan(text, MAX_DEPTH)) return done(malformed(`The body is nested more than ${MAX_DEPTH} levels deep.`))
    parse(request, text, (error, value) => {
      if (error) return done(error)
      if (LONE_SURROGATE_ESCAPE.test(text) && hasLoneSurrogate(value)) {
        return done(malformed('The body has half of a surrogate pair, which is not a character.'))
      }
      done(null, value)
    })
  }

  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: JSON_BODY_LIMIT_BYTES }, read)
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: JSON_BODY_LIMIT_BYTES },
    (request: FastifyRequest, body: Buffer, done: (error: Error | null, value?: unknown) => void) => {
      if (body.length > 0 && !/^\s*\{/.test(body.toString('latin1', 0, 64))) {
        return done(new DeskhandError('unsupported_media_type', 'Send JSON with "Content-Type: application/json".'))
      }
      read(request, body, done)
    },
  )
}

function malformed(message: string): DeskhandError {
  return new DeskhandError('malformed_json', message)
}

/** Whether brackets outside strings nest deeper than `limit`; looks at nothing twice and never recurses. */
function isDeeperThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (inString) {
      if (unit === 0x5c) at++
      else if (unit === 0x22) inString = false
    } else if (unit === 0x22) inString = true
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > limit) return true
    } else if (unit === 0x7d || unit === 0x5d) depth--
  }
  return false
}

function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return !value.isWellFormed()
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, item]) => !name.isWellFormed() || hasLoneSurrogate(item))
}
