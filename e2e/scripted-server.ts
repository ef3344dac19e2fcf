import { compose, importSampleArticles } from '../src/compose.ts'
import { loadConfig } from '../src/config.ts'
import { createLogger } from '../src/logger.ts'
import { ScriptedModel } from '../test/live/scripted-model.ts'

/** What the test tells the model of this process: sentences to say, or the end of the draft. */
export type Line = { readonly say: readonly string[] } | { readonly finish: true }

/** The whole server with a model that speaks when the parent process says so. To be forked; its environment is its settings. */
const model = new ScriptedModel()
process.on('message', (line: Line) => ('say' in line ? model.say(...line.say) : model.finish()))
// A test that died needs no server.
process.on('disconnect', () => process.exit())

const { config } = loadConfig(process.env, '/nowhere')
const log = await createLogger({ level: 'warn', file: null, pretty: false })
const desk = await compose({ config, secretKey: config.secretKey ?? '', version: '0.0.0', log, parts: { model } })
await importSampleArticles(desk.store)
desk.retrieval.refresh()
const address = await desk.server.listen({ host: config.apiHost, port: config.apiPort })
await desk.retrieval.settled()
desk.phase.becomeReady()
process.send?.({ address })
