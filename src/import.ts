import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type FoundFile, findFiles, sourceOf } from './adapters/documents/find-files.ts'
import { openSources, recordsPlace } from './adapters/documents/open-sources.ts'
import { createDocumentReader } from './adapters/documents/read-document.ts'
import { openStore } from './adapters/store/open-store.ts'
import { type Config, ConfigError, loadConfig } from './config.ts'
import type { DocumentSource } from './domain/knowledge/import-document.ts'
import { importDocuments } from './domain/knowledge/import-documents.ts'
import { SAMPLE_PLACE } from './domain/knowledge/import-samples.ts'
import { pruneDocuments } from './domain/knowledge/prune-documents.ts'
import { ImportReport } from './import/import-report.ts'
import { type ImportArguments, readArguments, USAGE } from './import/read-arguments.ts'
import { explainStartFault } from './life-cycle/explain-start-fault.ts'
import type { KnowledgeLibrary } from './ports/knowledge.ts'

const ALL_FINE = 0
const FAILED = 1
const SOME_REFUSED = 2
const INTERRUPTED = 130

/** `npm run import`: documents into the knowledge base. A running server sees them within a second; see docs/knowledge.md. */
async function main(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args)
  const files = await findFiles(wanted.paths, process.cwd()).catch(explainMissing)
  if (files.length === 0 && !wanted.prune && !wanted.removeSamples) throw new Error(`There is no file in ${wanted.paths.join(', ')}.`)
  const { config } = loadConfig()
  place = config
  await mkdir(dirname(config.databaseFile), { recursive: true })
  const store = await openStore(`sqlite:${config.databaseFile}`)
  try {
    return await importFiles(wanted, files, store)
  } finally {
    await store.close()
  }
}

async function importFiles(wanted: ImportArguments, files: readonly FoundFile[], library: KnowledgeLibrary): Promise<number> {
  const report = new ImportReport(process.stdout, files.length, () => performance.now())
  const stop = stopOnInterrupt(report)
  const present = new Set<string>()
  const items = remember(openSources(files, createDocumentReader()), present)
  await importDocuments(items, wanted, library, (imported) => report.add(imported), stop)
  const places = [...(wanted.prune ? await prunedPlaces(wanted.paths, files) : []), ...(wanted.removeSamples ? [SAMPLE_PLACE] : [])]
  const removed = stop.aborted ? [] : await pruneDocuments(places, present, library)
  report.finish(removed.length)
  if (stop.aborted) return INTERRUPTED
  if (report.imported > 0) await mentionSamples(present, library, report)
  return report.refused > 0 ? SOME_REFUSED : ALL_FINE
}

/** The first Ctrl-C lets the documents that have begun finish; the second ends the process as ever. */
function stopOnInterrupt(report: ImportReport): AbortSignal {
  const stop = new AbortController()
  process.once('SIGINT', () => {
    stop.abort()
    report.say('Stopping after the documents that have begun. Run the same command again to go on.')
  })
  return stop.signal
}

async function* remember(items: AsyncIterable<DocumentSource>, present: Set<string>): AsyncGenerator<DocumentSource> {
  for await (const item of items) {
    present.add(item.source)
    yield item
  }
}

async function prunedPlaces(paths: readonly string[], files: readonly FoundFile[]): Promise<string[]> {
  const places = files.map(recordsPlace).filter((place) => place !== null)
  for (const path of paths) {
    const folder = resolve(path)
    if ((await stat(folder)).isDirectory()) places.push(`${sourceOf(folder, process.cwd())}/`)
  }
  return places
}

/** A newcomer's own customers must not get the sample shop's answers. */
async function mentionSamples(present: ReadonlySet<string>, library: KnowledgeLibrary, report: ImportReport): Promise<void> {
  const samples = (await library.sources()).filter((source) => source.startsWith(SAMPLE_PLACE))
  if (samples.length === 0 || samples.some((source) => present.has(source))) return
  report.say('The sample articles are still in the knowledge base: npm run import -- --remove-samples takes them out.')
}

function explainMissing(cause: unknown): never {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' && 'path' in cause)
    throw new Error(`${cause.path} does not exist.`)
  throw cause
}

/** What is wrong, in words; how the command is used only where that is what is wrong. */
function explain(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  if (cause instanceof ConfigError) return `${message}\n`
  return place ? `${explainStartFault(cause, place) ?? message}\n` : `${message}\n\n${USAGE}`
}

/** Known once the arguments were understood. */
let place: Config | undefined
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (cause) {
  process.stderr.write(explain(cause))
  process.exitCode = FAILED
}
