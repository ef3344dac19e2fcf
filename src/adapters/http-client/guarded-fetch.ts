import { Agent as HttpAgent, type IncomingMessage, type OutgoingHttpHeaders, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { unlessAborted } from '../../domain/unless-aborted.ts'
import { OutgoingFault } from './outgoing-fault.ts'
import { pinAddress, type ResolveHost, resolveBySystem } from './pin-address.ts'
import { readBody } from './read-body.ts'

export interface GuardedRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** For all of it: the name, each redirect, the body. */
  readonly timeoutMs: number
  readonly maxBytes: number
  /** The media types that are read, without parameters. */
  readonly accepts: RegExp
}

export interface GuardedResponse {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  /** Without parameters, in small letters; empty when there is none. */
  readonly mediaType: string
  /** Of an error in another type than asked for: empty. */
  readonly text: string
}

/** Throws an `OutgoingFault`, or the signal's reason. Any status is a response. */
export type GuardedFetch = (request: GuardedRequest, signal: AbortSignal) => Promise<GuardedResponse>

export interface GuardSettings {
  /** Hosts (`host` or `host:port`) that may be called although they are not on the open internet. */
  readonly allowedHosts: readonly string[]
  readonly resolve?: ResolveHost
}

const REDIRECT_LIMIT = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Each call has its own connection to the address that was checked; no proxy of the environment comes between. */
const agents = { 'http:': new HttpAgent({ keepAlive: false }), 'https:': new HttpsAgent({ keepAlive: false }) }

/**
 * HTTP for addresses and servers that are not trusted (TO7, TO8): to the open internet only, to the very address that was
 * checked, each redirect checked anew, limited in time and size. Only GET and HEAD follow redirects, and to another origin
 * none of the request's own headers goes along.
 */
export function createGuardedFetch({ allowedHosts, resolve = resolveBySystem }: GuardSettings): GuardedFetch {
  const allowed = new Set(allowedHosts.map((host) => host.toLowerCase()))

  async function follow(request: GuardedRequest, signal: AbortSignal): Promise<GuardedResponse> {
    let url = parseUrl(request.url)
    let { headers } = request
    for (let redirects = 0; ; redirects++) {
      const lookup = await unlessAborted(signal, () => pinAddress(url, allowed, resolve))
      const response = await send(url, { ...request, headers }, lookup, signal)
      const { location } = response.headers
      if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) return readResponse(response, request)
      response.destroy()
      const hasActed = !isSafe(request.method)
      if (hasActed) throw new OutgoingFault('bad_response', `a ${request.method} was redirected, which is not followed`, true)
      if (redirects === REDIRECT_LIMIT) throw new OutgoingFault('bad_response', `more than ${REDIRECT_LIMIT} redirects`, false)
      const next = parseUrl(location, url.href)
      if (next.origin !== url.origin) headers = {}
      url = next
    }
  }

  return async (request, signal) => {
    signal.throwIfAborted()
    const controller = new AbortController()
    const passOn = () => controller.abort(signal.reason)
    signal.addEventListener('abort', passOn)
    const tooLate = new OutgoingFault('timeout', `no whole answer within ${request.timeoutMs} ms`, !isSafe(request.method))
    const timer = setTimeout(() => controller.abort(tooLate), request.timeoutMs)
    try {
      return await follow(request, controller.signal)
    } catch (cause) {
      controller.signal.throwIfAborted()
      throw cause
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', passOn)
    }
  }
}

function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

function parseUrl(raw: string, base?: string): URL {
  if (!URL.canParse(raw, base)) throw new OutgoingFault('refused', 'the address is no URL', false)
  return new URL(raw, base)
}

function send(url: URL, { method, headers, body }: GuardedRequest, lookup: LookupFunction, signal: AbortSignal): Promise<IncomingMessage> {
  const isHttps = url.protocol === 'https:'
  const all: OutgoingHttpHeaders = { accept: 'application/json, text/*', ...headers, 'accept-encoding': 'identity', host: url.host }
  if (body !== null) all['content-length'] = Buffer.byteLength(body)
  return new Promise((resolve, reject) => {
    const options = { method, headers: all, lookup, signal, agent: isHttps ? agents['https:'] : agents['http:'] }
    const outgoing = (isHttps ? requestHttps : requestHttp)(url, options, resolve)
    let isConnected = false
    outgoing.on('socket', (socket) => socket.once(isHttps ? 'secureConnect' : 'connect', () => (isConnected = true)))
    outgoing.on('error', () => reject(new OutgoingFault(isConnected ? 'interrupted' : 'unreachable', 'no answer', isConnected)))
    outgoing.end(body ?? undefined)
  })
}

async function readResponse(response: IncomingMessage, request: GuardedRequest): Promise<GuardedResponse> {
  const status = response.statusCode ?? 0
  const { headers } = response
  const mediaType = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const mayHaveActed = !isSafe(request.method)
  try {
    const encoding = headers['content-encoding'] ?? 'identity'
    if (encoding !== 'identity') throw new OutgoingFault('bad_response', 'the answer is compressed, which was not asked for', mayHaveActed)
    const bytes = await readBody(response, request.maxBytes, mayHaveActed)
    const isRead = bytes.length === 0 || request.accepts.test(mediaType)
    const isGood = status >= 200 && status < 300
    if (!isRead && isGood) throw new OutgoingFault('bad_response', 'the answer is of a type that is not read', mayHaveActed)
    return { status, headers, mediaType, text: isRead ? new TextDecoder().decode(bytes) : '' }
  } finally {
    response.destroy()
  }
}
