import type { FastifyRequest } from 'fastify'
import { DeskhandError } from '../../domain/error.ts'
import { anonymous, type Caller } from '../../domain/session/caller.ts'
import type { TokenClaims, Tokens, TokenVerdict } from '../../ports/tokens.ts'
import type { Server } from '../server.ts'

const BEARER = /^bearer +([^ ]+) *$/i

type Refusal = 'expired' | 'invalid'
const refusals = new WeakMap<FastifyRequest, Refusal>()

/**
 * Reads the bearer token of every request into `request.caller`, before requests are counted, so that a person's
 * requests count as theirs (W6). A wrong token leaves the caller anonymous here; `refuseWrongTokens` answers it.
 */
export function readCallers(app: Server, tokens: Tokens): void {
  app.decorateRequest('caller')
  app.addHook('onRequest', (request, _reply, done) => {
    request.caller = anonymous
    const authorization = request.headers.authorization
    const token = authorization === undefined ? undefined : BEARER.exec(authorization)?.[1]
    if (token === undefined) return done()
    tokens.verify(token).then((verdict) => {
      keepVerdict(request, verdict)
      done()
    }, done)
  })
}

function keepVerdict(request: FastifyRequest, verdict: TokenVerdict): void {
  const caller = verdict.valid ? callerOf(verdict.claims) : null
  if (caller) request.caller = caller
  else refusals.set(request, verdict.valid ? 'invalid' : verdict.reason)
}

/** A refresh token opens nothing but a refresh. */
export function callerOf(claims: TokenClaims): Caller | null {
  switch (claims.type) {
    case 'session':
      return { kind: 'session', sessionId: claims.sessionId }
    case 'access':
      return { kind: 'person', userId: claims.userId, role: claims.role }
    case 'refresh':
      return null
  }
}

/** Answers 401 to a request of the API that carries a wrong token (A1), after it was counted (W6). */
export function refuseWrongTokens(api: Server): void {
  api.addHook('onRequest', (request, reply, done) => {
    const refusal = refusals.get(request)
    if (refusal === undefined) return done()
    reply.header('www-authenticate', 'Bearer error="invalid_token"')
    done(new DeskhandError('invalid_token', refusal === 'expired' ? 'The token has expired.' : 'The token is not valid.'))
  })
}

/** For routes that need someone: throws 401 `unauthenticated` for an anonymous caller. */
export function requireCaller(caller: Caller): Exclude<Caller, { kind: 'anonymous' }> {
  if (caller.kind === 'anonymous') throw new DeskhandError('unauthenticated', 'This call needs a token: send "Authorization: Bearer …".')
  return caller
}
