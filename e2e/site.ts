import type { Model } from '../src/ports/model.ts'
import { type LiveServer, openLiveServer } from '../test/live/live-server.ts'
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
