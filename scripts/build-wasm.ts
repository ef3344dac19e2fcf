import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import loadWabt from 'wabt'

/** The hand-written WebAssembly modules; each `x.wat` is compiled to the committed `x.wasm` beside it. */
export const WAT_FILES = ['src/adapters/embedder/bundled/gemm.wat', 'src/adapters/retrieval/in-worker/scan.wat']

/** The module's binary form. The same text gives the same bytes; throws with the line when it does not parse. */
export async function compileWat(name: string, source: string): Promise<Uint8Array> {
  const wabt = await loadWabt()
  const parsed = wabt.parseWat(name, source, { simd: true })
  try {
    return parsed.toBinary({}).buffer
  } finally {
    parsed.destroy()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of WAT_FILES) {
    const binary = await compileWat(file, await readFile(file, 'utf8'))
    await writeFile(file.replace(/\.wat$/, '.wasm'), binary)
    console.log(`${file}: ${binary.length} bytes`)
  }
}
