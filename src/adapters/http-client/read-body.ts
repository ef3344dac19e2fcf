import type { IncomingMessage } from 'node:http'
import { OutgoingFault } from './outgoing-fault.ts'

/** The whole body; gives up as soon as it is longer than `maxBytes`. Throws an `OutgoingFault`. */
export async function readBody(response: IncomingMessage, maxBytes: number, mayHaveActed: boolean): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > maxBytes) throw new OutgoingFault('too_large', `the answer is longer than ${maxBytes} bytes`, mayHaveActed)
      chunks.push(chunk)
    }
  } catch (cause) {
    if (cause instanceof OutgoingFault) throw cause
    throw new OutgoingFault('interrupted', 'the answer broke off', mayHaveActed)
  }
  return Buffer.concat(chunks)
}
