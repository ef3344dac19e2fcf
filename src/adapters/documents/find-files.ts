import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'

export interface FoundFile {
  /** Absolute, to open it. */
  readonly file: string
  /** Its identity as a source: the path from the working directory, or the absolute path outside of it, with `/`. */
  readonly source: string
  /** Its path below the folder that was named, with `/`. */
  readonly path: string
}

/**
 * The files that `paths` name: themselves, or everything below a folder in a stable order. Hidden files, `node_modules`
 * and links that lead back into a folder already seen are left out. Throws for a path that does not exist.
 */
export async function findFiles(paths: readonly string[], workingDirectory: string): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>()
  const add = (file: string, path: string) => {
    if (!found.has(file)) found.set(file, { file, source: sourceOf(file, workingDirectory), path })
  }
  for (const path of paths) {
    const root = resolve(workingDirectory, path)
    if ((await stat(root)).isDirectory()) {
      for (const file of await walk(root, new Set())) add(file, toSlashes(relative(root, file)))
    } else {
      add(root, basename(root))
    }
  }
  return [...found.values()]
}

/** The identity of a file or folder as a source; see FoundFile. */
export function sourceOf(file: string, workingDirectory: string): string {
  const below = relative(workingDirectory, file)
  return toSlashes(below.startsWith('..') || resolve(below) === below ? file : below)
}

async function walk(folder: string, seen: Set<string>): Promise<string[]> {
  const real = await realpath(folder)
  if (seen.has(real)) return []
  seen.add(real)
  const files: string[] = []
  for (const name of (await readdir(folder)).toSorted()) {
    if (name.startsWith('.') || name === 'node_modules') continue
    const path = join(folder, name)
    const kind = await stat(path).catch(() => null)
    if (kind?.isDirectory()) files.push(...(await walk(path, seen)))
    else if (kind === null || kind.isFile()) files.push(path)
  }
  return files
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
