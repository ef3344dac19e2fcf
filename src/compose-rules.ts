import { readFile } from 'node:fs/promises'
import { readRulesFile } from './adapters/escalation-rules/read-rules-file.ts'
import { type Config, ConfigError } from './config.ts'
import type { OperatorRules } from './domain/escalation/operator-rules.ts'

/** Reads the operator's rules of handing over; null without a file. Throws a `ConfigError` with all its faults. */
export async function readConfiguredRules({ escalationRules: file }: Config): Promise<OperatorRules | null> {
  if (file === null) return null
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new ConfigError([{ variable: 'ESCALATION_RULES', fault: `${file} can't be read (${cause.code ?? cause.message})` }])
  })
  const read = readRulesFile(text)
  if ('faults' in read) throw new ConfigError(read.faults.map((fault) => ({ variable: 'ESCALATION_RULES', fault: `${file}, ${fault}` })))
  return read
}
