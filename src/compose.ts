import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FilesystemBlobs } from './adapters/blobs/filesystem/filesystem-blobs.ts'
import { InProcessBus } from './adapters/bus/in-process/in-process-bus.ts'
import { createDocumentReader } from './adapters/documents/read-document.ts'
import { createPrometheusMetrics } from './adapters/metrics/prometheus/prometheus-metrics.ts'
import { createInProcessRateLimiter } from './adapters/rate-limiter/in-process/in-process-rate-limiter.ts'
import { WorkerRetrieval } from './adapters/retrieval/in-worker/worker-retrieval.ts'
import { openStore } from './adapters/store/open-store.ts'
import { createJoseTokens } from './adapters/tokens/jose/jose-tokens.ts'
import { makeCanary, openConfiguredModel, openTracer, readAccess, readBudgetLimits } from './compose-model.ts'
import { readConfiguredRules } from './compose-rules.ts'
import { readConfiguredTools } from './compose-tools.ts'
import type { Config } from './config.ts'
import { createModelBudget } from './domain/budget/model-budget.ts'
import type { DocumentSource } from './domain/knowledge/import-document.ts'
import { importSamples, SAMPLE_PLACE } from './domain/knowledge/import-samples.ts'
import { createApprovals } from './domain/tools/decide-approval.ts'
import { createToolboxes } from './domain/tools/open-toolbox.ts'
import { buildServer } from './http/build-server.ts'
import { clientAddress } from './http/client-address.ts'
import type { HealthChecks } from './http/health.ts'
import { acceptSockets } from './http/live/accept-sockets.ts'
import { LiveConnections } from './http/live/live-connections.ts'
import { LiveHub } from './http/live/live-hub.ts'
import { addApiRoutes } from './http/routes/api.ts'
import type { Server } from './http/server.ts'
import { Phase } from './life-cycle/phase.ts'
import type { StopStep } from './life-cycle/stop-on-signals.ts'
import type { ServiceLogger } from './logger.ts'
import { steadyClock, systemClock } from './ports/clock.ts'
import { emptyToolbox, type Model } from './ports/model.ts'
import type { Retrieval } from './ports/retrieval.ts'
import type { Store } from './ports/store.ts'
import type { RetrievalThreadSettings } from './retrieval-thread.ts'
import { HintsFromElsewhere } from './worker/hint-from-elsewhere.ts'
import { describeRetrieval, observeRetrieval, type RetrievalLog } from './worker/observe-retrieval.ts'
import { observeTurns } from './worker/observe-turns.ts'
import { defaultLimits, TurnRunner } from './worker/turn-runner.ts'

/** Everything that runs, and how it is stopped. */
export interface Deskhand {
  readonly server: Server
  readonly store: Store
  readonly retrieval: Retrieval
  readonly phase: Phase
  readonly checks: HealthChecks
  /** What is closed after the last request, in order: who uses before what is used. */
  readonly stopSteps: readonly StopStep[]
}

export interface ComposeOptions {
  readonly config: Config
  /** Signs the tokens; at least 32 bytes. */
  readonly secretKey: string
  readonly version: string
  readonly log: ServiceLogger
  /** Parts to use in place of the configured ones: benchmarks bring a model and a retrieval that cost nothing. */
  readonly parts?: { readonly model?: Model; readonly retrieval?: Retrieval }
}

/** Larger files of customers are kept unread: reading happens between requests and must not hold them up. */
const ATTACHMENT_READ_BYTES = 256 * 1024

/** How often a socket is asked for a sign of life; a proxy between may close what is quiet for a minute. */
const HEARTBEAT_SECONDS = 30

/**
 * How long running turns may go on while the process stops; what is left is taken up at the next start. Shorter than the
 * ten seconds that requests have to end, and that many who stop a service wait before they kill it.
 */
const DRAIN_TURNS_MS = 8_000

/** Puts the parts together as the settings say. Nothing listens yet. */
export async function compose({ config, secretKey, version, log, parts = {} }: ComposeOptions): Promise<Deskhand> {
  const clock = systemClock
  const { logger } = log
  const rules = await readConfiguredRules(config)
  const tools = await readConfiguredTools(config)
  const databaseUrl = `sqlite:${config.databaseFile}`
  const store = await openStore(databaseUrl, config.databaseEcho ? { onQuery: (text) => logger.info({ sql: text }, 'query') } : {})
  const retrieval = parts.retrieval ?? openRetrieval(databaseUrl, config, logger)
  const canary = makeCanary()
  const tracer = await openTracer(config, version)
  const model = parts.model ?? (await openConfiguredModel(config, canary, steadyClock, tracer))
  const bus = new InProcessBus()
  const metrics = createPrometheusMetrics()
  metrics.watchActiveSessions(() => store.countOpenSessions())
  metrics.watchRetrieval(() => retrieval.status())
  const observer = observeTurns(metrics, logger)
  // A process that is no worker has no hands: it leaves turns in the store and waits for their end.
  const isWorker = config.roles.includes('worker')
  const limits = { ...defaultLimits, concurrency: isWorker ? defaultLimits.concurrency : 0 }
  // The built-in answerer calls no tools.
  const hasTools = config.model !== 'extractive'
  const openToolbox = hasTools
    ? createToolboxes({ store, retrieval, clock, outside: tools.outside, called: (report) => logger.info(report, 'tool called') })
    : () => emptyToolbox
  // A process that is no worker runs what agents approve.
  if (hasTools) tools.begin((notice) => logger.warn(notice))
  const budget = createModelBudget(readBudgetLimits(config), {
    store,
    clock,
    failed: (cause) => logger.error({ err: cause }, 'what a model took could not be counted'),
  })
  const turns = new TurnRunner(
    {
      store,
      retrieval,
      model,
      openToolbox,
      budget,
      rules,
      secrets: [canary],
      bus,
      clock,
      observer,
    },
    limits,
  )
  const hints = new HintsFromElsewhere(store, bus)
  const tokens = createJoseTokens({ secretKey, algorithm: config.jwtAlgorithm, accessHours: config.jwtExpirationHours }, clock)
  const phase = new Phase()
  const hub = new LiveHub({ store, bus, readersPerSession: config.readersPerSession })
  const connections = new LiveConnections()
  phase.whenDraining(() => connections.closeAll())
  phase.whenDraining(() => void turns.drain(DRAIN_TURNS_MS))
  const checks = healthChecks(store, retrieval, model, turns)

  const api = {
    store,
    retrieval,
    turns,
    budget,
    rules,
    approvals: createApprovals({ store, bus, clock, outside: tools.outside }),
    bus,
    clock,
    observer,
    tokens,
    hub,
    connections,
    blobs: new FilesystemBlobs(join(config.dataDir, 'blobs')),
    documents: createDocumentReader(ATTACHMENT_READ_BYTES),
    identitySecret: config.identitySecret,
    authMode: config.authMode,
    debug: config.debug,
    maxUploadBytes: config.maxUploadMb * 1_048_576,
    turnTimeoutMs: config.turnTimeoutSeconds * 1000,
  }
  const rateLimiter = config.rateLimitEnabled
    ? createInProcessRateLimiter({ limit: config.rateLimitRequests, periodSeconds: config.rateLimitPeriod }, steadyClock)
    : null
  const server = await buildServer(
    { settings: config, version, logger, clock, tokens, rateLimiter, metrics, checks, phase: () => phase.current },
    (routes) => addApiRoutes(routes, api),
  )
  acceptSockets(server.server, {
    ...api,
    rateLimiter,
    metrics,
    logger,
    corsOrigins: config.corsOrigins,
    socketsPerAddress: config.socketsPerAddress,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    phase: () => phase.current,
    addressOf: clientAddress(config.trustProxy),
  })
  hints.begin()
  if (isWorker) {
    await store.beginWork('worker')
    turns.begin()
  }

  return {
    server,
    store,
    retrieval,
    phase,
    checks,
    stopSteps: [
      { name: 'live', close: () => connections.closeAll() },
      { name: 'http', close: () => server.close() },
      { name: 'turns', close: () => turns.drain(DRAIN_TURNS_MS) },
      { name: 'hints', close: () => hints.close() },
      { name: 'traces', close: () => tracer.close() },
      { name: 'retrieval', close: () => retrieval.close() },
      { name: 'store', close: () => store.close() },
    ],
  }
}

function openRetrieval(databaseUrl: string, config: Config, log: RetrievalLog): Retrieval {
  const { embedder: name, embedderDimensions: dimensions, maskPii: masksPii } = config
  const embedder = name === 'bundled' ? name : { name, dimensions, masksPii, access: readAccess(config) }
  const data: RetrievalThreadSettings = { databaseUrl, snapshotPath: join(config.dataDir, 'retrieval.snapshot'), embedder }
  return new WorkerRetrieval(new URL('./retrieval-thread.ts', import.meta.url), data, observeRetrieval(log))
}

function healthChecks(store: Store, retrieval: Retrieval, model: Model, turns: TurnRunner): HealthChecks {
  return {
    async database() {
      await store.ping()
      return { status: 'ok', detail: 'SQLite answers' }
    },
    cache: async () => ({ status: 'ok', detail: 'in this process' }),
    knowledge: async () => describeRetrieval(retrieval.status()),
    async model() {
      const resting = model.resting?.() ?? []
      if (resting.length === 0) return { status: 'ok', detail: model.name }
      return { status: 'degraded', detail: `${resting.join(', ')} failed and is left alone for a while; the next one answers` }
    },
    jobs: async () => ({ status: 'ok', detail: `${turns.size} turns running` }),
  }
}

/** Imports the sample articles when the knowledge base has nothing of its owner's. Gives how many were new or changed. */
export async function importSampleArticles(store: Store): Promise<number> {
  const folder = new URL('../samples/knowledge/', import.meta.url)
  const reader = createDocumentReader()
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).toSorted()
  const sources = names.map(
    (name): DocumentSource => ({
      source: SAMPLE_PLACE + name,
      path: name,
      read: async () => reader.read({ name, bytes: await readFile(new URL(name, folder)) }),
    }),
  )
  return importSamples(sources, store)
}
