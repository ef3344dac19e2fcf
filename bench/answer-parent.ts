import type { ChildMessage } from './child-process.ts'

/** Says something to the process that forked this one. */
export function tellParent(message: ChildMessage): void {
  process.send?.(message)
}

/** Answers `usage` of the parent, and ends this process when the parent is gone. */
export function answerUsage(): void {
  process.on('message', (question: { readonly kind: string }) => {
    if (question.kind !== 'usage') return
    const { user, system } = process.cpuUsage()
    tellParent({ kind: 'usage', cpuMs: (user + system) / 1000, rssBytes: process.memoryUsage.rss() })
  })
  process.on('disconnect', () => process.exit())
}
