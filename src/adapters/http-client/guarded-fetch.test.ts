import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createGuardedFetch, type GuardedFetch, type GuardedRequest } from './guarded-fetch.ts'
import { OutgoingFault } from './outgoing-fault.ts'
import { isPublicAddress } from './public-address.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A server on an address of this machine; gives its port and what was asked. */
async function serve(answer: RequestListener, host = '127.0.0.1', port = 0): Promise<{ port: number; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  return { port: (server.address() as AddressInfo).port, asked }
}

const aRequest = (url: string, overrides: Partial<GuardedRequest> = {}): GuardedRequest => ({
  url,
  method: 'GET',
  headers: {},
  body: null,
  timeoutMs: 2_000,
  maxBytes: 10_000,
  accepts: /^(?:application\/json|text\/plain)$/,
  ...overrides,
})
const never = new AbortController().signal

/** Names lead where the test says; each use is counted. */
function guarded(allowedHosts: string[], names: Record<string, string[][]> = {}): { fetch: GuardedFetch; lookups: string[] } {
  const lookups: string[] = []
  const resolve = async (host: string) => {
    lookups.push(host)
    const answers = names[host] ?? []
    const addresses = answers.length > 1 ? answers.shift() : answers[0]
    if (!addresses) throw new Error('ENOTFOUND')
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  }
  return { fetch: createGuardedFetch({ allowedHosts, resolve }), lookups }
}

async function faultOf(promise: Promise<unknown>): Promise<string> {
  const cause = await promise.then(
    () => null,
    (fault: unknown) => fault,
  )
  return cause instanceof OutgoingFault ? cause.kind : `no fault: ${String(cause)}`
}

const sendsJson: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end('{"ok":true}')
}

describe('addresses', () => {
  const closed = [
    ['this machine', '127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::1', '::'],
    ['private networks', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', 'fc00::1', 'fd12:3456::1', 'fec0::1'],
    ['the link', '169.254.0.1', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
    ['metadata of clouds', '169.254.169.254', '169.254.170.2', '100.100.100.200', '168.63.129.16', 'fd00:ec2::254', '192.0.0.192'],
    ['many at once', '224.0.0.1', '239.255.255.250', '255.255.255.255', 'ff02::1', 'ff0e::1'],
    ['documents and tests', '192.0.2.1', '198.51.100.7', '203.0.113.9', '198.18.0.1', '2001:db8::1', '3fff::1'],
    ['nobody', '240.0.0.1', '100::1', '4000::1', '5f00::1'],
    [
      'IPv4 within IPv6',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '::127.0.0.1',
      '64:ff9b::7f00:1',
      '64:ff9b:1::1',
      '2002:7f00:1::',
      '2001::1',
    ],
    ['no address', '', 'localhost', '1.2.3', '127.1', '0x7f000001', '2130706433', '017700000001'],
  ] as const
  for (const [what, ...addresses] of closed) {
    it(`[TO7] keeps ${what} closed`, () => {
      for (const address of addresses) expect(isPublicAddress(address), address).toBe(false)
    })
  }
  it('[TO7] lets the open internet be called', () => {
    for (const address of ['8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '192.0.1.1', '2606:4700::1111', '2a00:1450:4001:81b::200e'])
      expect(isPublicAddress(address), address).toBe(true)
  })
})

describe('guarded fetch', () => {
  const refused = [
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://017700000001/',
    'http://0177.0.0.1/',
    'http://127.0.0.1./',
    'http://１２７.0.0.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.5/',
    'http://localhost/',
    'http://inside.test/',
    'http://mixed.test/',
    'http://user:password@8.8.8.8/',
    'ftp://8.8.8.8/',
    'file:///etc/passwd',
    'data:application/json,{}',
    'gopher://127.0.0.1/',
    'no address',
  ]
  it.each(refused)('[TO7] refuses %s', async (url) => {
    const names = { localhost: [['127.0.0.1']], 'inside.test': [['192.168.0.9']], 'mixed.test': [['8.8.8.8', '127.0.0.1']] }
    expect(await faultOf(guarded([], names).fetch(aRequest(url), never))).toBe('refused')
  })

  it('[TO7] calls a host that the operator lists, with or without its port, and no other one', async () => {
    const { port, asked } = await serve(sendsJson)
    const { fetch } = guarded([`127.0.0.1:${port}`])
    expect(await fetch(aRequest(`http://127.0.0.1:${port}/`), never)).toMatchObject({
      status: 200,
      mediaType: 'application/json',
      text: '{"ok":true}',
    })
    expect(await faultOf(guarded([`127.0.0.1:${port + 1}`]).fetch(aRequest(`http://127.0.0.1:${port}/`), never))).toBe('refused')
    expect(await faultOf(guarded(['127.0.0.2']).fetch(aRequest(`http://127.0.0.1:${port}/`), never))).toBe('refused')
    expect(asked).toHaveLength(1)
  })

  it('[TO7] connects to the address that was checked, though the name leads elsewhere the next time it is asked', async () => {
    const first = await serve(sendsJson, '127.0.0.1')
    const second = await serve(sendsJson, '127.0.0.2', first.port)
    const { fetch, lookups } = guarded(['shop.test'], { 'shop.test': [['127.0.0.1'], ['127.0.0.2']] })
    await fetch(aRequest(`http://shop.test:${first.port}/`), never)
    expect(lookups).toEqual(['shop.test'])
    expect(first.asked[0]?.headers.host).toBe(`shop.test:${first.port}`)
    expect(second.asked).toEqual([])
  })

  it('[TO7] checks each redirect anew: not to this machine, also not by a name that was fine a moment ago', async () => {
    const inside = await serve(sendsJson, '127.0.0.2')
    for (const location of [
      `http://127.0.0.2:${inside.port}/`,
      `http://turns.test:${inside.port}/`,
      'file:///etc/passwd',
      'http://[::1]/',
    ]) {
      const { port } = await serve((_request, response) => response.writeHead(302, { location }).end())
      const { fetch } = guarded([`127.0.0.1:${port}`], { 'turns.test': [['127.0.0.2']] })
      expect(await faultOf(fetch(aRequest(`http://127.0.0.1:${port}/`), never)), location).toBe('refused')
    }
    expect(inside.asked).toEqual([])
  })

  it('[TO8] follows five redirects and not a sixth', async () => {
    const { port, asked } = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left === 0) sendsJson(request, response)
      else response.writeHead(307, { location: `/${left - 1}` }).end()
    })
    const { fetch } = guarded(['127.0.0.1'])
    expect((await fetch(aRequest(`http://127.0.0.1:${port}/5`), never)).status).toBe(200)
    expect(await faultOf(fetch(aRequest(`http://127.0.0.1:${port}/6`), never))).toBe('bad_response')
    expect(asked).toHaveLength(12)
  })

  it('[TO8] takes no header along to another origin', async () => {
    const other = await serve(sendsJson)
    const { port } = await serve((request, response) => {
      if (request.url === '/far') response.writeHead(302, { location: `http://127.0.0.1:${other.port}/` }).end()
      else if (request.url === '/near') response.writeHead(302, { location: '/here' }).end()
      else sendsJson(request, response)
    })
    const { fetch } = guarded(['127.0.0.1'])
    const headers = { authorization: 'Bearer secret', 'x-api-key': 'secret', cookie: 'a=b' }
    await fetch(aRequest(`http://127.0.0.1:${port}/far`, { headers }), never)
    expect(JSON.stringify(other.asked[0]?.headers)).not.toMatch(/secret|a=b/)
    await fetch(aRequest(`http://127.0.0.1:${port}/near`, { headers }), never)
  })

  it('[TO8] follows no redirect of a call that may have done something', async () => {
    const { port, asked } = await serve((_request, response) => response.writeHead(307, { location: '/again' }).end())
    const post = aRequest(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' })
    await expect(guarded(['127.0.0.1']).fetch(post, never)).rejects.toMatchObject({ kind: 'bad_response', mayHaveActed: true })
    expect(asked).toHaveLength(1)
  })

  it('[TO8] ends what does not end: no head, a trickle, an endless body, a search for the name', async () => {
    const ways: RequestListener[] = [
      () => {},
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/plain' })
        const timer = setInterval(() => response.write('.'), 10)
        response.on('close', () => clearInterval(timer))
      },
    ]
    for (const way of ways) {
      const { port } = await serve(way)
      const request = aRequest(`http://127.0.0.1:${port}/`, { timeoutMs: 100 })
      expect(await faultOf(guarded(['127.0.0.1']).fetch(request, never))).toBe('timeout')
    }
    const unanswered = createGuardedFetch({ allowedHosts: [], resolve: () => new Promise(() => {}) })
    expect(await faultOf(unanswered(aRequest('http://slow.test/', { timeoutMs: 50 }), never))).toBe('timeout')
  })

  it('[TO8] reads no more than it may, whatever the head says', async () => {
    let written = 0
    const { port } = await serve(async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' })
      const closed = once(response, 'close')
      for (; written < 10_000_000 && !response.destroyed; written += 65_536) {
        if (!response.write(Buffer.alloc(65_536, 'x'))) await Promise.race([once(response, 'drain'), closed])
      }
      response.end()
    })
    expect(await faultOf(guarded(['127.0.0.1']).fetch(aRequest(`http://127.0.0.1:${port}/`), never))).toBe('too_large')
    expect(written).toBeLessThan(10_000_000)
  })

  it('[TO8] reads no other types and nothing compressed', async () => {
    const heads = [
      { 'content-type': 'text/html' },
      { 'content-type': 'image/png' },
      {},
      { 'content-type': 'text/plain', 'content-encoding': 'gzip' },
    ]
    for (const head of heads) {
      const { port } = await serve((_request, response) => response.writeHead(200, head).end('x'))
      expect(await faultOf(guarded(['127.0.0.1']).fetch(aRequest(`http://127.0.0.1:${port}/`), never))).toBe('bad_response')
    }
  })

  it('[TO8] says whether the other side may have acted', async () => {
    const { fetch } = guarded(['127.0.0.1', 'gone.test'])
    const post = (url: string, timeoutMs = 1_000) => fetch(aRequest(url, { method: 'POST', body: '{}', timeoutMs }), never)
    const { port } = await serve((request) => request.socket.destroy())
    await expect(post(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ kind: 'interrupted', mayHaveActed: true })
    const cut = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{', () => response.destroy())
    })
    await expect(post(`http://127.0.0.1:${cut.port}/`)).rejects.toMatchObject({ kind: 'interrupted', mayHaveActed: true })
    const silent = await serve(() => {})
    await expect(post(`http://127.0.0.1:${silent.port}/`, 50)).rejects.toMatchObject({ kind: 'timeout', mayHaveActed: true })
    await expect(post('http://127.0.0.1:1/')).rejects.toMatchObject({ kind: 'unreachable', mayHaveActed: false })
    await expect(post('http://gone.test/')).rejects.toMatchObject({ kind: 'unreachable', mayHaveActed: false })
  })

  it("ends with the caller's reason when it is told to", async () => {
    const { port } = await serve(() => {})
    const controller = new AbortController()
    const call = guarded(['127.0.0.1']).fetch(aRequest(`http://127.0.0.1:${port}/`), controller.signal)
    controller.abort(new Error('overtaken'))
    await expect(call).rejects.toThrow('overtaken')
  })
})
