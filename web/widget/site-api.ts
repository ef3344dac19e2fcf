import type { WidgetControl } from './widget-control.ts'
import type { WidgetEvents } from './widget-events.ts'

/** `window.Deskhand`, for the site's own script (docs/widget.md). */
export interface SiteApi {
  open(): void
  close(): void
  toggle(): void
  /** Opens the chat and sends a message in the customer's name. */
  send(text: string): void
  /** Says who the customer is; null when they have logged out. */
  identify(identity: { readonly user_id: string; readonly user_hash?: string } | null): void
  /** Calls `handler` at each such event, until the returned function is called. */
  on<Name extends keyof WidgetEvents>(name: Name, handler: (detail: WidgetEvents[Name]) => void): () => void
  /** Takes the widget off the page. */
  destroy(): void
  /** Calls by name, such as `['open']`: what a site queues in an array before the widget is there. */
  push(...calls: readonly (readonly [name: string, ...values: unknown[]])[]): void
}

export function createSiteApi(widget: WidgetControl, destroy: () => void): SiteApi {
  const api: SiteApi = {
    open: () => widget.setOpen(true),
    close: () => widget.setOpen(false),
    toggle: () => widget.setOpen(!widget.state.isOpen),
    send(text) {
      widget.setOpen(true)
      if (text.trim() !== '') widget.chat.send(text.trim())
    },
    identify: (identity) => widget.identify(identity && { userId: identity.user_id, userHash: identity.user_hash }),
    on: (name, handler) => widget.on(name, handler),
    destroy,
    push(...calls) {
      for (const [name, ...values] of calls) {
        const method = api[name as keyof SiteApi] as ((...values: unknown[]) => unknown) | undefined
        method?.(...values)
      }
    },
  }
  return api
}
