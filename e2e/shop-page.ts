import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a page of the shop is made of, beside its text. */
export interface ShopPage {
  /** The attributes of the widget's script tag. */
  readonly attributes?: Readonly<Record<string, string>>
  /** Into the head, such as a style sheet of the shop; its policy allows its own files only. */
  readonly head?: string
  readonly body?: string
  readonly lang?: string
  /** `none`: a site that protects itself by nothing, as most do. */
  readonly policy?: 'strict' | 'none'
}

export interface Shop {
  readonly origin: string
  /** Makes a page with the widget of `script`, and gives its address. */
  addPage(script: string, page?: ShopPage): string
  /** Makes a file of the shop, such as `/shop.css`. */
  addFile(path: string, type: string, text: string): void
  close(): Promise<void>
}

/** The customer's site: another origin than Deskhand's, with as strict a policy as a site can have. */
export async function openShop(): Promise<Shop> {
  const files = new Map<string, { readonly head: Readonly<Record<string, string>>; readonly text: string }>()
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://shop').pathname)
    response.writeHead(file ? 200 : 404, file?.head).end(file?.text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    addPage(script, page = {}) {
      const path = `/page-${files.size}`
      files.set(path, {
        head: {
          'content-type': 'text/html; charset=utf-8',
          ...(page.policy !== 'none' && { 'content-security-policy': policyFor(script) }),
        },
        text: pageText(script, page),
      })
      return origin + path
    },
    addFile: (path, type, text) => void files.set(path, { head: { 'content-type': type }, text }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What docs/widget.md asks of a site's policy, and not a word more. */
function policyFor(script: string): string {
  const { origin, host } = new URL(script)
  return [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    `connect-src ${origin} ws://${host}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function pageText(script: string, { attributes = {}, head = '', body = '', lang = 'en' }: ShopPage): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  )
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A shop</title>
${head}
<script async src="${script}"${written.join('')}></script>
</head>
<body>
<main><h1>A shop</h1><p>Bottles and bags. <button id="help" type="button">Help</button></p>${body}</main>
</body>
</html>`
}
