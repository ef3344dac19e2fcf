import { tellParent } from './answer-parent.ts'
import type { LoadResult } from './child-process.ts'
import { JsonClient } from './json-client.ts'
import { type Conversation, type TargetName, targets } from './load-targets.ts'
import { percentile } from './percentile.ts'

/** What the load generator, a process of its own, is asked to do. */
export type LoadOrder =
  | {
      readonly kind: 'prepare'
      readonly target: TargetName
      readonly port: number
      readonly conversations: number
      readonly messages: number
    }
  | { readonly kind: 'measure'; readonly concurrency: number; readonly seconds: number }

const THINGS = 'parcel letter sofa lamp bicycle guitar kettle mirror carpet wardrobe piano tent printer camera blender'.split(' ')
const PLACES = 'Lisbon Oslo Vienna Dublin Athens Prague Madrid Warsaw Helsinki Brussels Rome Berlin Paris Zagreb Riga Tallinn'.split(' ')

let conversations: Conversation[] = []
let asked = 0

/** Every question is another one: the same words again and again would be a reason to fetch a person. */
function nextQuestion(): string {
  const number = asked++
  const thing = THINGS[number % THINGS.length]
  const place = PLACES[Math.floor(number / THINGS.length) % PLACES.length]
  return `How long does the delivery of a ${thing} to ${place} take, and what does it cost for order ${number}?`
}

/** Begins the conversations and talks until a reply finds its full history of 20 messages. */
async function prepare({ target, port, conversations: count, messages }: Extract<LoadOrder, { kind: 'prepare' }>): Promise<void> {
  const client = new JsonClient(port)
  conversations = await Promise.all(Array.from({ length: count }, (_, number) => targets[target](client, number)))
  await Promise.all(
    conversations.map(async (conversation) => {
      for (let sent = 0; sent < messages; sent++) await conversation.send(nextQuestion())
    }),
  )
}

/** Keeps `concurrency` messages in flight, each in the conversation that has been quiet longest. */
async function measure({ concurrency, seconds }: Extract<LoadOrder, { kind: 'measure' }>): Promise<LoadResult> {
  const latencies: number[] = []
  const startedAt = performance.now()
  const endsAt = startedAt + seconds * 1000
  async function keepSending(): Promise<void> {
    for (let now = performance.now(); now < endsAt; ) {
      const conversation = conversations.shift()
      if (!conversation) throw new Error('there are fewer conversations than messages in flight')
      await conversation.send(nextQuestion())
      conversations.push(conversation)
      const then = performance.now()
      latencies.push(then - now)
      now = then
    }
  }
  await Promise.all(Array.from({ length: concurrency }, keepSending))
  const elapsed = (performance.now() - startedAt) / 1000
  return { turns: latencies.length, seconds: elapsed, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) }
}

process.on('message', async (order: LoadOrder) => {
  try {
    if (order.kind === 'measure') return tellParent({ kind: 'measured', ...(await measure(order)) })
    await prepare(order)
    tellParent({ kind: 'prepared' })
  } catch (cause) {
    tellParent({ kind: 'failed', message: String(cause) })
  }
})
process.on('disconnect', () => process.exit())
