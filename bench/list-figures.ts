import type { TargetFigures } from './compare-turns.ts'
import { atLeast, below, type Figure, figure } from './figures.ts'
import type { KnowledgeFigures } from './measure-knowledge.ts'
import type { LiveFigures } from './measure-live.ts'
import type { SearchFigures } from './measure-search.ts'
import type { StartFigures } from './measure-start.ts'
import type { LoopFigures, LoopName } from './model-loop.ts'

const MB = 1e6

/** Turns of each server, and where two were measured, how they compare. */
export function turnFigures(targets: readonly TargetFigures[]): Figure[] {
  return [...targets.flatMap(ownTurns), ...comparison(targets)]
}

function ownTurns({ name, byConcurrency, rssBytesAtStart, rssBytesAfter }: TargetFigures): Figure[] {
  const turns = byConcurrency.flatMap(({ concurrency, turnsPerSecond, p50, p99, cpuMsPerTurn }) => {
    const id = `turns.${name}.c${concurrency}`
    const where = `${name}, ${concurrency} in flight`
    return [
      figure(`${id}.per_second`, `${where}: turns`, turnsPerSecond, '/s'),
      figure(`${id}.p50_ms`, `${where}: p50`, p50, 'ms'),
      figure(`${id}.p99_ms`, `${where}: p99`, p99, 'ms'),
      figure(`${id}.cpu_ms`, `${where}: processor time per turn`, cpuMsPerTurn, 'ms'),
    ]
  })
  const id = `turns.${name}`
  return [
    ...turns,
    figure(`${id}.rss_start_mb`, `${name}: memory at start`, rssBytesAtStart / MB, 'MB'),
    figure(`${id}.rss_after_mb`, `${name}: memory after the load`, rssBytesAfter / MB, 'MB'),
  ]
}

function comparison(targets: readonly TargetFigures[]): Figure[] {
  const busy = (name: string) => targets.find((target) => target.name === name)?.byConcurrency.find(({ concurrency }) => concurrency === 32)
  const [ours, theirs] = [busy('deskhand'), busy('mastra')]
  if (!ours || !theirs) return []
  const faster = ours.turnsPerSecond / theirs.turnsPerSecond
  const cheaper = ours.cpuMsPerTurn / theirs.cpuMsPerTurn
  return [
    figure('turns.ratio.c32', 'deskhand : mastra, 32 in flight: turns', faster, '×', atLeast(15)),
    figure('turns.cpu_ratio.c32', 'deskhand : mastra, 32 in flight: processor time per turn', cheaper, '×', below(0.1)),
  ]
}

export function knowledgeFigures(measured: KnowledgeFigures): Figure[] {
  const { passages, importedPerSecond, embeddedPerSecond, firstText, wholeAnswer, answeredShare, questions, rssBytes } = measured
  const over = `over ${passages} passages`
  return [
    figure('knowledge.imported_per_second', 'passages imported (read, split, published)', importedPerSecond, '/s'),
    figure('knowledge.embedded_per_second', 'passages embedded', embeddedPerSecond, '/s'),
    figure('knowledge.first_text.p50_ms', `first judged text ${over}: p50`, firstText.p50, 'ms', below(15)),
    figure('knowledge.first_text.p99_ms', `first judged text ${over}: p99`, firstText.p99, 'ms'),
    figure('knowledge.whole_answer.p50_ms', `whole answer ${over}: p50`, wholeAnswer.p50, 'ms'),
    figure('knowledge.whole_answer.p99_ms', `whole answer ${over}: p99`, wholeAnswer.p99, 'ms'),
    figure('knowledge.answered_share', `share of ${questions} questions that were answered`, answeredShare, ''),
    figure('knowledge.rss_mb', `memory ${over}, after the questions`, rssBytes / MB, 'MB'),
  ]
}

export function startFigures(measured: StartFigures): Figure[] {
  const { firstStartSeconds, laterStartSeconds, rssBytesReady, rssBytesAfterQuestions, questions } = measured
  return [
    figure('start.first_seconds', 'first start to ready, with the sample articles', firstStartSeconds, 's'),
    figure('start.later_seconds', 'later start to ready', laterStartSeconds, 's', below(2)),
    figure('start.rss_ready_mb', 'memory when ready, encoder loaded', rssBytesReady / MB, 'MB', below(280)),
    figure('start.rss_after_mb', `memory after ${questions} questions`, rssBytesAfterQuestions / MB, 'MB', below(280)),
  ]
}

export function searchFigures(measured: readonly SearchFigures[]): Figure[] {
  return measured.flatMap(({ passages, hybrid_p50_ms, hybrid_p95_ms, loop_delay_max_ms }) => {
    const id = `search.${passages}`
    const where = `search over ${passages} passages`
    const isLarge = passages >= 100_000
    return [
      figure(`${id}.p50_ms`, `${where}: p50`, hybrid_p50_ms, 'ms'),
      figure(`${id}.p95_ms`, `${where}: p95`, hybrid_p95_ms, 'ms', isLarge ? below(30) : null),
      figure(`${id}.loop_delay_max_ms`, `${where}: longest hold-up of the event loop`, loop_delay_max_ms, 'ms', isLarge ? below(10) : null),
    ]
  })
}

export function liveFigures(measured: LiveFigures): Figure[] {
  const { sockets, bytesPerSocket, subscribers, fanOut, stuckReaders, bytesPerStuckReader, cutOffSeconds, returning, returnSeconds } =
    measured
  return [
    figure('live.bytes_per_socket_kb', `memory of each of ${sockets} idle sockets`, bytesPerSocket / 1000, 'kB', below(15)),
    figure('live.fan_out.p50_ms', `one event to ${subscribers} subscribers: p50`, fanOut.p50, 'ms'),
    figure('live.fan_out.p99_ms', `one event to ${subscribers} subscribers: p99`, fanOut.p99, 'ms', below(50)),
    figure('live.stuck_reader_mb', `memory of each of ${stuckReaders} readers that never read`, bytesPerStuckReader / MB, 'MB', below(5)),
    figure('live.cut_off_seconds', 'until all of them were cut off', cutOffSeconds, 's'),
    figure('live.return_seconds', `${returning} clients come back at once after a restart`, returnSeconds, 's', below(10)),
  ]
}

const LOOPS: Readonly<Record<LoopName, string>> = {
  bare: 'the bare stream',
  ours: 'our loop',
  'ai-sdk': "the AI SDK's streamText",
}

export function modelFigures(measured: readonly LoopFigures[]): Figure[] {
  const of = (name: LoopName) => measured.find((loop) => loop.name === name)
  const [bare, ours, theirs] = [of('bare'), of('ours'), of('ai-sdk')]
  return [
    ...measured.flatMap(({ name, cpuMsPerTurn, turnsPerSecond }) => [
      figure(`model.${name}.cpu_ms`, `${LOOPS[name]}, 100 tokens: processor time per turn`, cpuMsPerTurn, 'ms'),
      figure(`model.${name}.per_second`, `${LOOPS[name]}, 100 tokens: turns`, turnsPerSecond, '/s'),
    ]),
    ...(bare && ours
      ? [
          figure(
            'model.over_bare.cpu_ms',
            'our loop over the bare stream: processor time',
            ours.cpuMsPerTurn - bare.cpuMsPerTurn,
            'ms',
            below(0.5),
          ),
        ]
      : []),
    ...(ours && theirs
      ? [figure('model.ratio', "our loop : the AI SDK's streamText: turns", ours.turnsPerSecond / theirs.turnsPerSecond, '×', atLeast(5))]
      : []),
  ]
}
