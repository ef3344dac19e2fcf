import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startServer } from '../test/server-process.ts'
import { askByStream, openSession } from './ask-by-stream.ts'
import { fillVectors } from './fill-vectors.ts'
import { percentile } from './percentile.ts'
import { MANUALS, manual, manualQuestion, SECTIONS_PER_MANUAL } from './product-manuals.ts'
import { residentBytes, unembeddedPassages } from './read-metrics.ts'

export interface KnowledgeFigures {
  readonly passages: number
  /** Parsed, split and published; the vectors come later. */
  readonly importedPerSecond: number
  readonly embeddedPerSecond: number
  /** Milliseconds from sending a message to its first judged text, one message in flight. */
  readonly firstText: { readonly p50: number; readonly p99: number }
  readonly wholeAnswer: { readonly p50: number; readonly p99: number }
  readonly questions: number
  readonly answeredShare: number
  readonly rssBytes: number
}

/** Every so many manuals one is asked about, and embedded by the server itself. */
const ASKED_EVERY = 25
const QUESTIONS_PER_SESSION = 10
const WARM_UP_QUESTIONS = 30

const runFile = promisify(execFile)

/** Imports a help centre of 10,000 passages with the product's own command, then asks the product's own server about it. */
export async function measureKnowledge(say: (line: string) => void): Promise<KnowledgeFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'deskhand-bench-knowledge-'))
  const dataDir = join(folder, 'data')
  try {
    say(`knowledge: importing ${MANUALS} manuals`)
    const imported = await importManuals(folder, dataDir)
    say('knowledge: storing made-up vectors for the passages that nobody will ask about')
    const left = await fillVectors(join(dataDir, 'deskhand.db'), ({ source }) => isAsked(Number.parseInt(source.slice(-7), 10)))
    const server = await startServer(dataDir, { SAMPLE_KNOWLEDGE: 'false' })
    try {
      say(`knowledge: the server embeds the other ${left}`)
      const embeddedPerSecond = await timeEmbedding(server.address, left)
      say('knowledge: asking')
      const answers = await askAll(server.address)
      return { ...imported, embeddedPerSecond, ...answers, rssBytes: await residentBytes(server.address) }
    } finally {
      await server.stop()
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function isAsked(number: number): boolean {
  return number % ASKED_EVERY === 0
}

async function importManuals(folder: string, dataDir: string): Promise<Pick<KnowledgeFigures, 'passages' | 'importedPerSecond'>> {
  const documents = join(folder, 'manuals')
  await mkdir(documents)
  for (let number = 0; number < MANUALS; number++) {
    const { fileName, text } = manual(number)
    await writeFile(join(documents, fileName), text)
  }
  const command = fileURLToPath(new URL('../src/import.ts', import.meta.url))
  const { stdout } = await runFile(process.execPath, [command, documents], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
  })
  const [, passages, seconds] = /with (\d+) passages in ([\d.]+) s/.exec(stdout) ?? []
  if (!passages || !seconds) throw new Error(`the import said: ${stdout}`)
  return { passages: Number(passages), importedPerSecond: Number(passages) / Number(seconds) }
}

/**
 * Passages per second that the server embeds while it does nothing else. It looks up the stored vectors of all others on
 * the way, which takes it little.
 */
async function timeEmbedding(address: string, passages: number): Promise<number> {
  const startedAt = performance.now()
  while ((await unembeddedPassages(address)) > 0) await sleep(20)
  return passages / ((performance.now() - startedAt) / 1000)
}

type AnswerFigures = Pick<KnowledgeFigures, 'firstText' | 'wholeAnswer' | 'questions' | 'answeredShare'>

/** Asks every question once, so that none finds its vector remembered. */
async function askAll(address: string): Promise<AnswerFigures> {
  const questions = askedQuestions()
  const answers = []
  let session = ''
  for (const [place, question] of questions.entries()) {
    if (place % QUESTIONS_PER_SESSION === 0) session = await openSession(address)
    answers.push(await askByStream(address, session, question))
  }
  const timed = answers.slice(WARM_UP_QUESTIONS)
  const spread = (values: number[]) => ({ p50: percentile(values, 0.5), p99: percentile(values, 0.99) })
  return {
    firstText: spread(timed.map(({ firstTextMs }) => firstTextMs)),
    wholeAnswer: spread(timed.map(({ wholeMs }) => wholeMs)),
    questions: timed.length,
    answeredShare: timed.filter(({ outcome }) => outcome === 'answered').length / timed.length,
  }
}

/** One question for each section of the asked manuals, neighbours about different products. */
function askedQuestions(): string[] {
  const asked = Array.from({ length: MANUALS }, (_, number) => number).filter(isAsked)
  return Array.from({ length: SECTIONS_PER_MANUAL }, (_, round) =>
    asked.map((number, place) => manualQuestion(number, (place + round) % SECTIONS_PER_MANUAL)),
  ).flat()
}
