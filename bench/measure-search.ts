import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What is taken of retrieval.ts's own report, which has more. */
export interface SearchFigures {
  readonly passages: number
  readonly hybrid_p50_ms: number
  readonly hybrid_p95_ms: number
  readonly loop_delay_max_ms: number
}

/** Runs bench/retrieval.ts in a process of its own. */
export async function measureSearch(sizes: readonly number[], say: (line: string) => void): Promise<SearchFigures[]> {
  say(`search: over ${sizes.join(' and ')} passages`)
  const folder = await mkdtemp(join(tmpdir(), 'deskhand-bench-search-'))
  const report = join(folder, 'search.json')
  try {
    const script = fileURLToPath(new URL('./retrieval.ts', import.meta.url))
    const child = spawn(process.execPath, [script, '--sizes', sizes.join(','), '--json', report], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new Error(`bench/retrieval.ts ended with ${code}`)
    const { results } = JSON.parse(await readFile(report, 'utf8')) as { results: SearchFigures[] }
    return results
  } finally {
    await rm(folder, { recursive: true })
  }
}
