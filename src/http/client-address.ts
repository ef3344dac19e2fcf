import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'

/** Finds a request's client behind the proxies that are trusted, the way Fastify does for `request.ip`. */
export function clientAddress(trusted: false | readonly string[]): (request: IncomingMessage) => string {
  if (trusted === false) return (request) => request.socket.remoteAddress ?? 'gone'
  const trust = proxyAddr.compile([...trusted])
  return (request) => proxyAddr(request, trust)
}

/**
 * The part of an address that one client holds (W6): an IPv4 address whole, also inside IPv6 (`::ffff:192.0.2.1`), and
 * of an IPv6 address the first 64 bits, because one customer of a provider has all the rest to choose from.
 */
export function addressKey(address: string): string {
  if (!address.includes(':')) return address
  const mapped = /^(?:::|0:0:0:0:0:)(?:ffff:)(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const groups = head === '' ? [] : head.split(':')
  if (tail !== undefined) {
    const after = tail === '' ? [] : tail.split(':')
    const width = after.length + (tail.includes('.') ? 1 : 0)
    while (groups.length + width < 8) groups.push('0')
    groups.push(...after)
  }
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
