import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { loadBundledEmbedder } from '../src/adapters/embedder/bundled/bundled-embedder.ts'
import { PassageIndex } from '../src/adapters/retrieval/in-worker/passage-index.ts'
import { readSnapshot } from '../src/adapters/retrieval/in-worker/snapshot.ts'
import { snapshotOrigin } from '../src/adapters/retrieval/in-worker/snapshot-keeper.ts'
import { WorkerRetrieval } from '../src/adapters/retrieval/in-worker/worker-retrieval.ts'
import { SyntheticKnowledge } from './synthetic-knowledge.ts'

/*
 * Search over synthetic passages: node bench/retrieval.ts [--sizes 10000,100000] [--json file]
 * Hybrid searches go through the worker thread, each with a question never asked before; their times are what a turn
 * waits. Words and scan are timed in this thread, over the snapshot that the worker wrote. hybrid_cpu_ms is the whole
 * process's processor time for one search: it says what a quiet machine needs, also on a busy one.
 */

const QUESTIONS = 300
const WARM_UP = 20

const options = { sizes: { type: 'string', default: '10000,100000' }, json: { type: 'string' }, build: { type: 'string' } } as const
const { values } = parseArgs({ options })
if (values.build) {
  process.send?.(await build(Number(values.sizes), values.build))
  process.exit()
}

const results: Record<string, number>[] = []
for (const size of values.sizes.split(',').map(Number)) results.push(await measure(size))

const machine = { cpu: cpus()[0]?.model.trim(), cores: cpus().length, memory_gb: Math.round(totalmem() / 2 ** 30), node: process.version }
const measures = Object.keys(results[0] ?? {})
console.table(Object.fromEntries(measures.map((name) => [name, results.map((row) => row[name])])))
const report = JSON.stringify({ date: new Date().toISOString(), machine, results }, null, 2)
if (values.json) await writeFile(values.json, `${report}\n`)
else console.log(report)

async function measure(passages: number): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'deskhand-bench-'))
  const snapshotPath = join(folder, 'index.snapshot')
  const knowledge = new SyntheticKnowledge(passages)
  try {
    const building = await buildElsewhere(passages, snapshotPath)
    const rssBefore = process.memoryUsage.rss()
    const started = performance.now()
    const retrieval = openThread(passages, snapshotPath)
    await retrieval.settled()
    const snapshotStartMs = performance.now() - started
    const hybrid = await timeHybrid(retrieval, knowledge)
    const rssMb = (process.memoryUsage.rss() - rssBefore) / 1e6 // Right for the first size only: freed pages of one are used by the next.
    await retrieval.close()
    const snapshotMb = (await stat(snapshotPath)).size / 1e6
    const { loadMs, ...inThread } = await timeInThread(snapshotPath, knowledge)
    const row = { passages, ...building, snapshot_mb: snapshotMb, snapshot_load_ms: loadMs, thread_start_ms: snapshotStartMs }
    return round({ ...row, ...hybrid, ...inThread, thread_rss_mb: rssMb })
  } finally {
    await rm(folder, { recursive: true })
  }
}

function openThread(passages: number, snapshotPath: string): WorkerRetrieval {
  return new WorkerRetrieval(new URL('retrieval-thread.ts', import.meta.url), { passages, snapshotPath })
}

/** Builds in a process of its own, so that what it leaves in memory is not counted to the searches. */
async function buildElsewhere(passages: number, snapshotPath: string): Promise<Record<string, number>> {
  const child = fork(import.meta.filename, ['--sizes', `${passages}`, '--build', snapshotPath])
  const [building] = (await once(child, 'message')) as [Record<string, number>]
  return building
}

/** Builds the index and its snapshot from the feed: words first, then the stored vectors. */
async function build(passages: number, snapshotPath: string) {
  const started = performance.now()
  const retrieval = openThread(passages, snapshotPath)
  await retrieval.settled()
  const wordsMs = performance.now() - started
  while (retrieval.status().unembedded > 0 || retrieval.status().passages < passages) await sleep(50)
  await retrieval.close()
  return { build_words_ms: wordsMs, build_all_ms: performance.now() - started }
}

async function timeHybrid(retrieval: WorkerRetrieval, knowledge: SyntheticKnowledge) {
  for (let i = 0; i < WARM_UP; i++) await retrieval.search({ text: knowledge.question(i + 1), limit: 10 })
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const cpuBefore = process.cpuUsage()
  const times = await timeEach((i) => retrieval.search({ text: knowledge.question(1000 + i), limit: 10 }))
  const cpu = process.cpuUsage(cpuBefore)
  delay.disable()
  const cpuMs = (cpu.user + cpu.system) / 1000 / QUESTIONS
  const delays = { loop_delay_p99_ms: delay.percentile(99) / 1e6, loop_delay_max_ms: delay.max / 1e6 }
  return { hybrid_p50_ms: quantile(times, 0.5), hybrid_p95_ms: quantile(times, 0.95), hybrid_cpu_ms: cpuMs, ...delays }
}

async function timeInThread(snapshotPath: string, knowledge: SyntheticKnowledge) {
  const embedder = loadBundledEmbedder()
  const started = performance.now()
  const snapshot = await readSnapshot(snapshotPath, snapshotOrigin(embedder))
  if (!snapshot) throw new Error('the thread left no snapshot')
  const index = new PassageIndex(embedder)
  index.restore(snapshot.parts)
  const loadMs = performance.now() - started
  const questions = Array.from({ length: QUESTIONS }, (_, i) => knowledge.question(1000 + i))
  const vectors: Float32Array[] = []
  const encode = await timeEach(async (i) => void vectors.push(...(await embedder.embed([questions[i] ?? '']))))
  const words = await timeEach(async (i) => index.search({ text: questions[i] ?? '', vector: null, limit: 10 }))
  const scan = await timeEach(async (i) => index.search({ text: '', vector: vectors[i] ?? null, limit: 10 }))
  const times = { encode, words, scan }
  const quantiles = Object.entries(times).flatMap(([name, list]) => [
    [`${name}_p50_ms`, quantile(list, 0.5)] as const,
    [`${name}_p95_ms`, quantile(list, 0.95)] as const,
  ])
  return { loadMs, vector_rows: snapshot.parts.vectors.owners.length, ...Object.fromEntries(quantiles) }
}

async function timeEach(run: (i: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < QUESTIONS; i++) {
    const started = performance.now()
    await run(i)
    times.push(performance.now() - started)
  }
  return times
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function round(row: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value.toPrecision(3))]))
}
