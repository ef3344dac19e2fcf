import { Chat } from '../chat-core/chat.ts'
import css from './look/style.css?inline'
import { renderWidget } from './parts/widget.tsx'
import { readOptions, type WidgetOptions } from './read-options.ts'
import { CustomerChat } from './session/customer-chat.ts'
import { findStorage, KeptState } from './session/kept-state.ts'
import { createSessionApi } from './session/session-api.ts'
import { createSiteApi, type SiteApi } from './site-api.ts'
import { chooseLanguage } from './strings/choose-language.ts'
import { WidgetControl } from './widget-control.ts'

type Call = Parameters<SiteApi['push']>[number]

declare global {
  interface Window {
    /** Before the widget is there: calls that wait for it. */
    Deskhand?: SiteApi | Call[]
  }
}

const script = document.currentScript as HTMLScriptElement
if (document.body) start()
else addEventListener('DOMContentLoaded', start)

function start(): void {
  const waiting = window.Deskhand ?? []
  // A second tag changes nothing.
  if (!Array.isArray(waiting)) return
  const options = readOptions(script.src, script.dataset, location.search)
  const widget = createControl(options)
  const host = document.createElement('deskhand-widget')
  // The page's rules for `*` reach this element and would be inherited; its own style outranks them. It takes no place itself.
  host.style.cssText = 'all:initial!important;display:contents!important'
  const shadow = host.attachShadow({ mode: 'open' })
  const root = document.createElement('div')
  root.className = `root ${options.mode}`
  // `auto` is no colour scheme, and leaves it to the browser.
  if (options.theme) root.style.colorScheme = options.theme
  root.dir = widget.language.direction
  root.lang = widget.language.locale
  root.dataset.position = options.position ?? (root.dir === 'rtl' ? 'left' : 'right')
  shadow.append(root)
  // An adopted sheet is no inline style: a strict content security policy lets it be.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  shadow.adoptedStyleSheets = [sheet]
  if (options.color && CSS.supports('color', options.color)) host.style.setProperty('--deskhand-color', options.color)
  document.body.append(host)
  const unmount = renderWidget(root, widget)
  const watching = new AbortController()
  watchPage(widget, watching.signal)

  const api = createSiteApi(widget, () => {
    watching.abort()
    unmount()
    widget.close()
    host.remove()
    delete window.Deskhand
  })
  window.Deskhand = api
  api.push(...waiting)
  widget.chat.resume()
}

function createControl(options: WidgetOptions): WidgetControl {
  const { apiUrl, socketUrl, userId, userHash } = options
  const language = chooseLanguage(options.locale, navigator.languages, options.strings)
  const kept = new KeptState(apiUrl, findStorage())
  const api = createSessionApi(apiUrl)
  const chat = new CustomerChat({
    api,
    kept,
    // The address without its query, which may hold what is nobody's business.
    about: { locale: language.locale, metadata: { page: location.origin + location.pathname } },
    identity: userId ? { userId, userHash } : null,
    createChat: ({ id, token }, storage, onTokenRefused) => new Chat({ url: socketUrl, sessionId: id, token, storage, onTokenRefused }),
  })
  return new WidgetControl({ ...options, chat, api, kept, language })
}

/** Tries at once when the page comes back, and follows the other tabs, until `signal` is aborted. */
function watchPage({ chat, kept, onChange }: WidgetControl, signal: AbortSignal): void {
  const wake = () => {
    if (document.hidden) return
    chat.wake()
    // What came meanwhile is on screen now.
    onChange()
  }
  addEventListener('online', wake, { signal })
  document.addEventListener('visibilitychange', wake, { signal })
  addEventListener('storage', ({ key }) => kept.isSession(key) && chat.followTabs(), { signal })
}
