import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DeskhandError } from '../../../domain/error.ts'
import type { Blobs } from '../../../ports/blobs.ts'

const KEY = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/

/** One file for each blob under a folder, spread over 256 subfolders. */
export class FilesystemBlobs implements Blobs {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  async put(bytes: Uint8Array): Promise<string> {
    const name = randomUUID()
    const key = `${name.slice(0, 2)}/${name}`
    const path = this.#path(key)
    const unfinished = `${path}.part`
    try {
      await mkdir(join(this.#folder, name.slice(0, 2)), { recursive: true })
      await writeDurably(unfinished, bytes)
      await rename(unfinished, path)
    } catch (cause) {
      // What can't be removed either is read by nobody; the caller must hear of the first fault.
      await rm(unfinished, { force: true }).catch(() => {})
      throw new DeskhandError('unavailable', 'The file can not be stored at the moment. Try again.', undefined, { cause })
    }
    return key
  }

  async get(key: string): Promise<Uint8Array | null> {
    try {
      return await readFile(this.#path(key))
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw cause
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.#path(key), { force: true })
  }

  #path(key: string): string {
    if (!KEY.test(key)) throw new Error('not a key of this blob store')
    return join(this.#folder, key)
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
