import type { CheckStatus, Health } from '../protocol/service.ts'

export interface Start {
  readonly name: string
  readonly version: string
  readonly environment: string
  /** Where the server listens, such as `http://127.0.0.1:8000`. */
  readonly address: string
  readonly checks: Health['checks']
  /** What the operator should know, one sentence each. */
  readonly notices: readonly string[]
  /** Seconds from the start of the process. */
  readonly seconds: number
}

const marks: Readonly<Record<CheckStatus, string>> = { ok: '✓', degraded: '!', error: '✗' }

/** What is printed once the server is ready: the checks as a list, the notices, and at the end the address. */
export function describeStart(start: Start): string {
  const checks = Object.entries(start.checks)
  const width = Math.max(...checks.map(([name]) => name.length))
  const lines = [
    `${start.name} ${start.version} (${start.environment})`,
    '',
    ...checks.map(([name, { status, detail }]) => `  ${marks[status]} ${name.padEnd(width)}  ${detail ?? status}`),
    ...(start.notices.length > 0 ? ['', ...start.notices.map((notice) => `  ${notice}`)] : []),
    '',
    `  Ready after ${start.seconds.toFixed(1)} s: ${start.address}`,
  ]
  return `${lines.join('\n')}\n`
}
