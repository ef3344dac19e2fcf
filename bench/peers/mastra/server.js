import { createServer } from 'node:http'
import { join } from 'node:path'
import { Agent } from '@mastra/core/agent'
import { LibSQLStore } from '@mastra/libsql'
import { Memory } from '@mastra/memory'
import { mockModel } from './mock-model.js'

/**
 * The smallest server that a user of Mastra would write for the work of our turn: JSON in, the agent's reply out, the
 * last 20 messages as its memory, question and reply kept in a database file. `DATA_DIR` is an empty folder.
 */
const storage = new LibSQLStore({ id: 'bench', url: `file:${join(process.env.DATA_DIR, 'mastra.db')}` })
const agent = new Agent({
  id: 'support',
  name: 'support',
  instructions: 'You are a customer support agent. Answer from the documents of the shop.',
  model: mockModel,
  memory: new Memory({ storage, options: { lastMessages: 20 } }),
})

async function answer({ thread, message }) {
  const output = await agent.stream(message, { memory: { thread, resource: thread } })
  let reply = ''
  for await (const text of output.textStream) reply += text
  return { reply }
}

async function readJson(request) {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return JSON.parse(text)
}

const server = createServer(async (request, response) => {
  try {
    const body = JSON.stringify(await answer(await readJson(request)))
    response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  } catch (cause) {
    response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ error: String(cause) }))
  }
})

process.on('message', (asked) => {
  if (asked.kind !== 'usage') return
  const { user, system } = process.cpuUsage()
  process.send({ kind: 'usage', cpuMs: (user + system) / 1000, rssBytes: process.memoryUsage.rss() })
})
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', () => process.send({ kind: 'listening', port: server.address().port }))
