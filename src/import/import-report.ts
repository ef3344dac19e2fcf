import type { ImportedDocument } from '../domain/knowledge/import-documents.ts'

/** Where the report is written: a terminal, whose line can be overwritten, or a file or pipe. */
export interface ReportOutput {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

const PROGRESS_EVERY_MS = 1000
const TERMINAL_PROGRESS_EVERY_MS = 50

/** Tells how an import goes: a line that moves along in a terminal, at most a line a second elsewhere, and a summary at the end. */
export class ImportReport {
  readonly #output: ReportOutput
  readonly #now: () => number
  readonly #started: number
  readonly #files: number
  readonly #counts = { created: 0, updated: 0, unchanged: 0 }
  readonly #refused: { source: string; detail: string }[] = []
  readonly #notes: string[] = []
  #passages = 0
  #shownAt = Number.NEGATIVE_INFINITY

  constructor(output: ReportOutput, files: number, now: () => number) {
    this.#output = output
    this.#files = files
    this.#now = now
    this.#started = now()
  }

  get refused(): number {
    return this.#refused.length
  }

  get imported(): number {
    return this.#counts.created + this.#counts.updated + this.#counts.unchanged
  }

  add({ source, outcome }: ImportedDocument): void {
    if (outcome.kind === 'refused') {
      this.#refused.push({ source, detail: outcome.detail })
    } else {
      this.#counts[outcome.kind]++
      this.#passages += outcome.passages
      this.#notes.push(...outcome.notes.map((note) => `${source}: ${note}`))
    }
    this.#showProgress(source)
  }

  say(line: string): void {
    this.#clearLine()
    this.#output.write(`${line}\n`)
  }

  /** What became of everything, the refused files last, each with its reason. */
  finish(removed: number): void {
    for (const note of this.#notes) this.say(`Note: ${note}`)
    const { created, updated, unchanged } = this.#counts
    const seconds = ((this.#now() - this.#started) / 1000).toFixed(1)
    const changes = [`${created} new`, `${updated} changed`, `${unchanged} unchanged`, ...(removed > 0 ? [`${removed} removed`] : [])]
    this.say(`${count(this.imported, 'document')} (${changes.join(', ')}) with ${count(this.#passages, 'passage')} in ${seconds} s.`)
    if (this.#refused.length === 0) return
    this.say(`${count(this.#refused.length, 'document')} refused:`)
    for (const [detail, alike] of Map.groupBy(this.#refused, (refusal) => refusal.detail)) {
      const [only] = alike
      if (alike.length === 1 && only) this.say(`  ${only.source}: ${detail}`)
      else this.say(`  ${detail}:\n${alike.map(({ source }) => `    ${source}`).join('\n')}`)
    }
  }

  #showProgress(source: string): void {
    const now = this.#now()
    if (now - this.#shownAt < (this.#output.isTTY ? TERMINAL_PROGRESS_EVERY_MS : PROGRESS_EVERY_MS)) return
    this.#shownAt = now
    const line = `${count(this.imported + this.refused, 'document')} from ${count(this.#files, 'file')}: ${source}`
    this.#clearLine()
    this.#output.write(this.#output.isTTY ? line.slice(0, (this.#output.columns ?? 80) - 1) : `${line}\n`)
  }

  #clearLine(): void {
    if (this.#output.isTTY) this.#output.write('\r\u001b[2K')
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
