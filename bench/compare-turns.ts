import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BenchChild, type LoadResult, type Usage } from './child-process.ts'
import type { LoadOrder } from './load-generator.ts'
import type { TargetName } from './load-targets.ts'
import { median } from './percentile.ts'

export interface TurnFigures {
  readonly concurrency: number
  readonly turnsPerSecond: number
  readonly p50: number
  readonly p99: number
  readonly cpuMsPerTurn: number
}

export interface TargetFigures {
  readonly name: TargetName
  readonly rssBytesAtStart: number
  readonly rssBytesAfter: number
  readonly byConcurrency: readonly TurnFigures[]
}

export interface CompareOptions {
  readonly targets: readonly TargetName[]
  readonly rounds: number
  readonly seconds: number
  /** Where each server leaves a profile of its processor time (`.cpuprofile`) when it stops; null: profiling would slow it down. */
  readonly profileFolder: string | null
}

const CONCURRENCIES = [1, 8, 32]
const CONVERSATIONS = 64
/** With their replies, the twenty messages that both servers read back. */
const FIRST_MESSAGES = 10

const SERVERS: Record<TargetName, URL> = {
  deskhand: new URL('./turn-server.ts', import.meta.url),
  mastra: new URL('./peers/mastra/server.js', import.meta.url),
}

/** The same load on each server, in turns within one run, so that whatever else the machine does falls on all alike. */
export async function compareTurns(options: CompareOptions, say: (line: string) => void): Promise<TargetFigures[]> {
  const running: Running[] = []
  try {
    for (const name of options.targets) {
      say(`${name}: starting, and talking until each conversation has its history`)
      running.push(await Running.start(name, options.profileFolder))
    }
    for (let round = 1; round <= options.rounds; round++) {
      for (const concurrency of CONCURRENCIES) {
        for (const server of running) {
          const { turns, seconds } = await server.measure(concurrency, options.seconds)
          say(`${server.name}: round ${round} of ${options.rounds}, ${concurrency} in flight: ${(turns / seconds).toFixed(0)} turns/s`)
        }
      }
    }
    return await Promise.all(running.map((server) => server.figures()))
  } finally {
    for (const server of running) await server.stop()
  }
}

interface Round extends LoadResult {
  readonly concurrency: number
  readonly cpuMs: number
}

/** A server under measurement with its load generator, each in a process of its own. */
class Running {
  readonly name: TargetName
  readonly #server: BenchChild
  readonly #load: BenchChild
  readonly #folder: string
  readonly #rounds: Round[] = []
  #rssAtStart = 0

  private constructor(name: TargetName, folder: string, profileFolder: string | null) {
    this.name = name
    this.#folder = folder
    this.#server = new BenchChild(SERVERS[name], { DATA_DIR: folder, MASTRA_TELEMETRY_DISABLED: '1' }, profiling(profileFolder))
    this.#load = new BenchChild(new URL('./load-generator.ts', import.meta.url))
  }

  static async start(name: TargetName, profileFolder: string | null): Promise<Running> {
    const running = new Running(name, await mkdtemp(join(tmpdir(), `deskhand-bench-${name}-`)), profileFolder)
    const { port } = await running.#server.expect('listening')
    running.#rssAtStart = (await running.#usage()).rssBytes
    const order: LoadOrder = { kind: 'prepare', target: name, port, conversations: CONVERSATIONS, messages: FIRST_MESSAGES }
    await running.#load.expect('prepared', order)
    return running
  }

  async measure(concurrency: number, seconds: number): Promise<Round> {
    const before = await this.#usage()
    const order: LoadOrder = { kind: 'measure', concurrency, seconds }
    const result = await this.#load.expect('measured', order)
    const after = await this.#usage()
    const round = { ...result, concurrency, cpuMs: after.cpuMs - before.cpuMs }
    this.#rounds.push(round)
    return round
  }

  async figures(): Promise<TargetFigures> {
    return {
      name: this.name,
      rssBytesAtStart: this.#rssAtStart,
      rssBytesAfter: (await this.#usage()).rssBytes,
      byConcurrency: CONCURRENCIES.map((concurrency) => summarise(this.#rounds.filter((round) => round.concurrency === concurrency))),
    }
  }

  async stop(): Promise<void> {
    await this.#load.stop()
    await this.#server.stop()
    await rm(this.#folder, { recursive: true })
  }

  #usage(): Promise<Usage> {
    return this.#server.expect('usage', { kind: 'usage' })
  }
}

function profiling(folder: string | null): string[] {
  return folder === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`]
}

/** The median round of each figure. */
function summarise(rounds: readonly Round[]): TurnFigures {
  const middle = (figure: (round: Round) => number) => median(rounds.map(figure))
  return {
    concurrency: rounds[0]?.concurrency ?? 0,
    turnsPerSecond: middle(({ turns, seconds }) => turns / seconds),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
    cpuMsPerTurn: middle(({ cpuMs, turns }) => cpuMs / turns),
  }
}
