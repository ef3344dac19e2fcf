import { parseArgs } from 'node:util'

export const USAGE = `npm run import -- <file or folder>… [options]

  --base-url <url>    the address below which the documents can be read, such as https://shop.example/help
  --locale <tag>      the language of documents that name none, such as en
  --prune             take out documents of the given folders and .jsonl files that are no longer there
  --remove-samples    take out the sample articles

Reads markdown, MDX, HTML and plain text, and .jsonl files with one {"id", "title", "text"} a line.
`

export interface ImportArguments {
  readonly paths: readonly string[]
  readonly siteUrl: string | null
  readonly locale: string | null
  readonly prune: boolean
  readonly removeSamples: boolean
}

/** Reads the command's arguments; throws an Error with a message for a person. */
export function readArguments(args: readonly string[]): ImportArguments {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'base-url': { type: 'string' },
      locale: { type: 'string' },
      prune: { type: 'boolean', default: false },
      'remove-samples': { type: 'boolean', default: false },
    },
  })
  const removeSamples = values['remove-samples']
  if (positionals.length === 0 && !removeSamples) throw new Error('Name at least one file or folder to import.')
  const address = positionals.find((path) => /^[a-z][a-z0-9+.-]*:\/\//i.test(path))
  if (address !== undefined) throw new Error(`${address} cannot be imported: this version reads files and folders, not web addresses.`)
  return {
    paths: positionals,
    siteUrl: readSiteUrl(values['base-url']),
    locale: readLocale(values.locale),
    prune: values.prune,
    removeSamples,
  }
}

function readSiteUrl(raw: string | undefined): string | null {
  if (raw === undefined) return null
  const url = URL.parse(raw)
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`--base-url is "${raw}"; it must be an address such as https://shop.example/help`)
  return url.href
}

function readLocale(raw: string | undefined): string | null {
  if (raw === undefined) return null
  if (!/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(raw))
    throw new Error(`--locale is "${raw}"; it must be a language tag such as en or en-GB`)
  return raw
}
