import { once } from 'node:events'
import { connect } from 'node:net'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { clientLeft } from './client-left.ts'

const REQUEST = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}'

it('hears of a client that hangs up, and of no other', async () => {
  const app = Fastify()
  const signals: AbortSignal[] = []
  const arrived = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<string>()
  app.post('/', (_request, reply) => {
    if (signals.push(clientLeft(reply)) === 2) arrived.resolve()
    return answer.promise
  })
  const { port, hostname } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const [stays, leaves] = [connect(Number(port), hostname), connect(Number(port), hostname)]
  stays.write(REQUEST)
  await expect.poll(() => signals.length).toBe(1)
  leaves.write(REQUEST)
  await arrived.promise
  leaves.destroy()
  await expect.poll(() => signals.map(({ aborted }) => aborted)).toEqual([false, true])
  answer.resolve('here it is')
  await once(stays, 'data')
  stays.destroy()
  await app.close()
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, true])
})
