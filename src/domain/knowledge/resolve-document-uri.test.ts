import { expect, test } from 'vitest'
import { resolveDocumentUri } from './resolve-document-uri.ts'

test.each([
  ['its own address', 'https://shop.example/help/a', 'x/a.md', 'https://other.example', 'https://shop.example/help/a'],
  ['a path of its own below the site', 'orders/returns', 'x/a.md', 'https://shop.example/help', 'https://shop.example/help/orders/returns'],
  ['a path from the root of the site', '/returns', 'x/a.md', 'https://shop.example/help', 'https://shop.example/returns'],
  ['the path of its file', null, 'orders/my returns.md', 'https://shop.example/help/', 'https://shop.example/help/orders/my%20returns'],
  ['the folder of an index page', null, 'orders/index.mdx', 'https://shop.example/help', 'https://shop.example/help/orders'],
  ['the site itself for its index page', null, 'index.html', 'https://shop.example/help', 'https://shop.example/help/'],
  ['an HTML file with its ending', null, 'a.html', 'https://shop.example', 'https://shop.example/a.html'],
  ['nothing without a site', '/returns', 'a.md', null, null],
  ['nothing that is not http', 'javascript:alert(1)', 'a.md', null, null],
  ['the file in place of an address that is not http', 'javascript:alert(1)', 'a.md', 'https://shop.example', 'https://shop.example/a'],
])('[K15] the address of a document is %s', (_, named, path, siteUrl, expected) => {
  expect(resolveDocumentUri(named, path, siteUrl)).toBe(expected)
})
