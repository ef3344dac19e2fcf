import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { OutgoingFault } from './outgoing-fault.ts'
import { isPublicAddress } from './public-address.ts'

/** Every address of a name, as the system finds them. */
export type ResolveHost = (host: string) => Promise<readonly LookupAddress[]>

export const resolveBySystem: ResolveHost = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (cause, addresses) => (cause ? reject(cause) : resolve(addresses)))
  })

/**
 * Resolves the URL's host once and gives a lookup that answers with just that: a name that leads elsewhere the next moment
 * changes nothing. Throws an `OutgoingFault` when any of its addresses is not of the open internet, unless the operator
 * has listed the host (`host` or `host:port`).
 */
export async function pinAddress(url: URL, allowedHosts: ReadonlySet<string>, resolve: ResolveHost): Promise<LookupFunction> {
  if (!/^https?:$/.test(url.protocol)) throw new OutgoingFault('refused', 'only http and https may be called', false)
  if (url.username !== '' || url.password !== '') throw new OutgoingFault('refused', 'an address may hold no user and password', false)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = await addressesOf(host, resolve)
  const isListed = allowedHosts.has(url.hostname) || allowedHosts.has(`${url.hostname}:${url.port || defaultPort(url)}`)
  if (!isListed && !addresses.every(({ address }) => isPublicAddress(address)))
    throw new OutgoingFault('refused', 'the host is not on the open internet; TOOLS_ALLOWED_HOSTS can allow it', false)
  return (_host, options, done) => {
    const [first] = addresses
    if (options.all) done(null, [...addresses])
    else if (first) done(null, first.address, first.family)
  }
}

function defaultPort(url: URL): string {
  return url.protocol === 'https:' ? '443' : '80'
}

async function addressesOf(host: string, resolve: ResolveHost): Promise<readonly LookupAddress[]> {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  const addresses = await resolve(host).catch(() => [])
  if (addresses.length === 0) throw new OutgoingFault('unreachable', 'the host has no address', false)
  return addresses
}
