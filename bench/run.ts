import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compareTurns } from './compare-turns.ts'
import { type Figure, meets } from './figures.ts'
import { aiSdk, installPeer, mastra } from './install-peer.ts'
import { knowledgeFigures, liveFigures, modelFigures, searchFigures, startFigures, turnFigures } from './list-figures.ts'
import type { TargetName } from './load-targets.ts'
import { describeMachine } from './machine.ts'
import { measureKnowledge } from './measure-knowledge.ts'
import { measureLive } from './measure-live.ts'
import { measureSearch } from './measure-search.ts'
import { measureStart } from './measure-start.ts'
import { measureModelLoop } from './model-loop.ts'
import { formatReport } from './print-report.ts'

const USAGE = `npm run bench -- [options]
  --only turns,model,knowledge,start,search,live   measures these parts only
  --no-peers     leaves out the comparisons with Mastra and the AI SDK (nothing is installed)
  --quick        fewer and shorter rounds, for a first look
  --profile <folder>  leaves profiles of the servers' processor time there (turns only); figures are then too slow
  --json <file>  writes the figures to a file
  --check        exit code 1 when a goal is missed
What is measured and how: docs/bench.md`

const PARTS = ['turns', 'model', 'knowledge', 'start', 'search', 'live'] as const
type Part = (typeof PARTS)[number]

interface Options {
  readonly parts: readonly Part[]
  readonly withPeers: boolean
  readonly isQuick: boolean
  readonly profileFolder: string | null
}

const say = (line: string): void => console.error(line)

const measurements: Record<Part, (options: Options) => Promise<Figure[]>> = {
  async turns({ withPeers, isQuick, profileFolder }) {
    if (withPeers) await installPeer(mastra, say)
    const rounds = isQuick ? { rounds: 1, seconds: 2 } : { rounds: 5, seconds: 5 }
    const targets: TargetName[] = withPeers ? ['deskhand', 'mastra'] : ['deskhand']
    return turnFigures(await compareTurns({ targets, ...rounds, profileFolder }, say))
  },
  async model({ withPeers }) {
    if (withPeers) await installPeer(aiSdk, say)
    return modelFigures(await measureModelLoop(withPeers, say))
  },
  knowledge: async () => knowledgeFigures(await measureKnowledge(say)),
  start: async () => startFigures(await measureStart(say)),
  search: async ({ isQuick }) => searchFigures(await measureSearch(isQuick ? [10_000] : [10_000, 100_000], say)),
  live: async () => liveFigures(await measureLive(say)),
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: PARTS.join(',') },
      peers: { type: 'boolean', default: true },
      quick: { type: 'boolean', default: false },
      profile: { type: 'string' },
      json: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
    allowNegative: true,
  })
  const options = {
    parts: readParts(values.only),
    withPeers: values.peers,
    isQuick: values.quick,
    profileFolder: values.profile ? resolve(values.profile) : null,
  }
  const machine = describeMachine()
  const figures: Figure[] = []
  for (const part of options.parts) figures.push(...(await measurements[part](options)))
  console.log(formatReport(machine, figures))
  if (values.json) await writeFile(values.json, `${JSON.stringify({ machine, figures }, null, 2)}\n`)
  if (values.check && !figures.every(meets)) process.exitCode = 1
}

function readParts(text: string): Part[] {
  const names = text.split(',')
  const unknown = names.find((name) => !PARTS.some((part) => part === name))
  if (unknown !== undefined) throw new Error(`there is no part "${unknown}"`)
  return PARTS.filter((part) => names.includes(part))
}

try {
  await main()
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  console.error(`\n${USAGE}`)
  process.exitCode = 1
}
