import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyContextConfig } from 'fastify'
import type { Server } from '../server.ts'

/** The text of a file of this folder, as it was at start. */
export function readPage(fileName: string): string {
  return readFileSync(join(import.meta.dirname, fileName), 'utf8')
}

/** Puts values into the `{{name}}` places of a page. `values` are HTML: pass text through `escapeHtml` first. */
export function fillPage(page: string, values: Readonly<Record<string, string>>): string {
  return page.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => values[name] ?? '')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Serves a text that does not change while the server runs. */
export function serveText(app: Server, url: string, type: string, text: string, config: FastifyContextConfig = {}): void {
  app.get(url, { config, schema: { hide: true } }, (_request, reply) => reply.type(type).send(text))
}
