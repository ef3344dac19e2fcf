import type { Model } from '../src/ports/model.ts'
import { type LiveServer, openLiveServer } from '../test/live/live-server.ts'
import { ScriptedModel } from '../test/live/scripted-model.ts'
import { type BreakableLine, openLine } from './breakable-line.ts'
import { openShop, type Shop, type ShopPage } from './shop-page.ts'

/** A shop with the widget on its pages, and the server behind it. */
export interface Site {
  readonly desk: LiveServer
  readonly shop: Shop
  /** Between the browser and the server. */
  readonly line: BreakableLine
  /** The address of a new page of the shop. */
  page(page?: ShopPage): string
  close(): Promise<void>
}

/** A whole site over the sample articles, answered by `model` when one is given. */
export async function openSite(model?: Model, env: Record<string, string> = {}): Promise<Site> {
  const shop = await openShop()
  let target = ''
  const line = await openLine(() => target)
  const desk = await openLiveServer({ CORS_ORIGINS: shop.origin, ...env }, model)
  target = desk.url
  return {
    desk,
    shop,
    line,
    page: (page) => shop.addPage(`${line.address}/widget.js`, page),
    async close() {
      await line.close()
      await desk.close()
      await shop.close()
    },
  }
}

/** What a customer asks, and sentences that the sample articles carry. A sentence is judged when the next one begins. */
export const shipping = {
  question: 'How long does shipping take?',
  standard: 'Standard shipping takes 3–5 business days [1].',
  express: 'Express shipping takes 1–2 business days [1].',
  /** As they stand on screen. */
  standardShown: /Standard shipping takes 3–5 business days/,
  expressShown: /Express shipping takes 1–2 business days/,
} as const

/** A model that speaks when the test says so, by a script of each test's own: what one left unsaid is not said in the next. */
export class ScriptedAnswers implements Model {
  readonly name = 'scripted'
  #script = new ScriptedModel()

  begin(): ScriptedModel {
    this.#script = new ScriptedModel()
    return this.#script
  }

  draft(...input: Parameters<Model['draft']>): ReturnType<Model['draft']> {
    return this.#script.draft(...input)
  }
}
