import { runCrashRounds } from '../test/crash/crash-rounds.ts'

/** `npm run crash -- [rounds] [customers]`: the long form of test/crash/crash.test.ts. Exits with 1 when anything was lost. */
const [rounds = 100, customers = 20] = process.argv.slice(2).map(Number)
const report = await runCrashRounds(rounds, customers, (line) => console.log(line))
console.log(report)
const { lost, doubled, unconcluded, concludedTwice, holes, stale } = report
if (lost + doubled + unconcluded + concludedTwice + holes + stale > 0) process.exitCode = 1
