import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ServerProcess, startServer } from '../test/server-process.ts'
import { askByStream, openSession } from './ask-by-stream.ts'
import { median } from './percentile.ts'
import { residentBytes, unembeddedPassages } from './read-metrics.ts'

export interface StartFigures {
  /** Seconds from starting the process to its being ready, with an empty folder: the sample articles are imported. */
  readonly firstStartSeconds: number
  readonly laterStartSeconds: number
  /** With the sample articles and the encoder loaded. */
  readonly rssBytesReady: number
  readonly rssBytesAfterQuestions: number
  readonly questions: number
}

const LATER_STARTS = 5
const QUESTIONS = 500
const ASKED = [
  'How long does shipping take',
  'How do I get my money back',
  'What can I pay with',
  'I forgot my password',
  'Where is my order',
]

/** Starts the product's own server with the sample articles, as a newcomer does, again and again. */
export async function measureStart(say: (line: string) => void): Promise<StartFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'deskhand-bench-start-'))
  try {
    say('start: the first, with the sample articles')
    const first = await timeStart(dataDir)
    while ((await unembeddedPassages(first.server.address)) > 0) await sleep(50)
    await first.server.stop()

    say(`start: ${LATER_STARTS} more`)
    const later: number[] = []
    for (let start = 0; start < LATER_STARTS; start++) {
      const { server, seconds } = await timeStart(dataDir)
      later.push(seconds)
      await server.stop()
    }

    const { server } = await timeStart(dataDir)
    try {
      await askQuestions(server.address, 1)
      const rssBytesReady = await residentBytes(server.address)
      say(`start: memory after ${QUESTIONS} questions`)
      await askQuestions(server.address, QUESTIONS)
      return {
        firstStartSeconds: first.seconds,
        laterStartSeconds: median(later),
        rssBytesReady,
        rssBytesAfterQuestions: await residentBytes(server.address),
        questions: QUESTIONS,
      }
    } finally {
      await server.stop()
    }
  } finally {
    await rm(dataDir, { recursive: true })
  }
}

async function timeStart(dataDir: string): Promise<{ server: ServerProcess; seconds: number }> {
  const startedAt = performance.now()
  const server = await startServer(dataDir)
  return { server, seconds: (performance.now() - startedAt) / 1000 }
}

/** Each question with a word of its own, so that each is encoded. */
async function askQuestions(address: string, count: number): Promise<void> {
  for (let asked = 0; asked < count; asked++) {
    const session = await openSession(address)
    await askByStream(address, session, `${ASKED[asked % ASKED.length]}, number ${asked}?`)
  }
}
