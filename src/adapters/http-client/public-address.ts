import { BlockList, isIP } from 'node:net'

/**
 * What no server on the open internet has, after IANA's registries of special-purpose addresses (RFC 6890), and the address
 * behind which Azure keeps the metadata of a machine.
 */
const CLOSED_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Of IPv6 only 2000::/3 is given out; within it these carry an IPv4 address, or are for documents and protocols. */
const CLOSED_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const closed = new BlockList()
for (const [address, bits] of CLOSED_V4) closed.addSubnet(address, bits, 'ipv4')
for (const [address, bits] of CLOSED_V6) closed.addSubnet(address, bits, 'ipv6')
const givenOut = new BlockList()
givenOut.addSubnet('2000::', 3, 'ipv6')

/**
 * Whether an address belongs to the open internet: not to this machine, its network, a cloud's metadata, or nobody. IPv4 in
 * the clothes of IPv6 (mapped, NAT64, 6to4, Teredo) never does: no name of an honest server leads there.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !closed.check(address, 'ipv4')
    case 6:
      return givenOut.check(address, 'ipv6') && !closed.check(address, 'ipv6')
    default:
      return false
  }
}
