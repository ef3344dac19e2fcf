import { createRequire } from 'node:module'
import type { BrowserContext, Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Brings the checker into every page of the context, whatever the page's policy. Call it before a page is opened. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: AXE })
}

/** What keeps people out of the page as it is now, within the widget and frames too: all rules of axe-core, each with its elements. */
export async function findBarriers(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    // What moves in is half seen, and its contrast half of what it will be.
    const widget = document.querySelector('deskhand-widget')?.shadowRoot
    const animations = [document, ...(widget ? [widget] : [])].flatMap((root) => root.getAnimations())
    await Promise.all(animations.flatMap((one) => (one.effect?.getTiming().iterations === 1 ? [one.finished] : [])))
    const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.flat().join(' ')} ${html.slice(0, 200)}`))
  })
}
