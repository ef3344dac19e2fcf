import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'

interface TensorPlace {
  readonly offset: number
  readonly length: number
}

interface GraphModel {
  readonly weightsManifest: readonly [
    { readonly paths: readonly string[]; readonly weights: readonly { readonly name: string; readonly shape: readonly number[] }[] },
  ]
}

/**
 * Tensors of a TensorFlow.js graph model by name: float32, row-major. They are read straight to where they are needed,
 * so that the weights are never held twice. Throws when the model has no tensor of the name or is cut short.
 */
export interface WeightReader {
  lengthOf(name: string): number
  /** Fills `into` with the tensor's floats from index `from` on. */
  read(name: string, into: Float32Array, from?: number): void
}

/** Calls `use` with a reader of the model in `folder` (`model.json` and its shards) and closes the files afterwards. */
export function withWeights<Result>(folder: string, use: (weights: WeightReader) => Result): Result {
  const model = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as GraphModel
  const [manifest] = model.weightsManifest
  const places = placeTensors(manifest.weights)
  const place = (name: string): TensorPlace => {
    const found = places.get(name)
    if (!found) throw new Error(`the model in ${folder} has no tensor ${name}`)
    return found
  }
  const shards = manifest.paths.map((path) => openSync(join(folder, path), 'r'))
  try {
    return use({
      lengthOf: (name) => place(name).length,
      read: (name, into, from = 0) => readFloats(shards, place(name).offset + from * BYTES_PER_ELEMENT, into),
    })
  } finally {
    for (const shard of shards) closeSync(shard)
  }
}

/** Every shard but the last has this size; the tensors lie in them end to end in the manifest's order. */
const SHARD_BYTES = 4 * 1024 * 1024
/** Both dtypes of this model, float32 and int32. */
const BYTES_PER_ELEMENT = 4
/** Scopes that say how the graph was exported, not what a tensor is. */
const EXPORT_SCOPE = /^module(?:_apply_default)?\/(?:Encoder_en\/)?/

function placeTensors(weights: GraphModel['weightsManifest'][0]['weights']): Map<string, TensorPlace> {
  const places = new Map<string, TensorPlace>()
  let offset = 0
  for (const { name, shape } of weights) {
    const length = shape.reduce((product, size) => product * size, 1)
    places.set(name.replace(EXPORT_SCOPE, ''), { offset, length })
    offset += length * BYTES_PER_ELEMENT
  }
  return places
}

function readFloats(shards: readonly number[], offset: number, into: Float32Array): void {
  const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength)
  let filled = 0
  while (filled < bytes.length) {
    const at = offset + filled
    const shard = shards[Math.floor(at / SHARD_BYTES)]
    const inShard = at % SHARD_BYTES
    const wanted = Math.min(bytes.length - filled, SHARD_BYTES - inShard)
    const got = shard === undefined ? 0 : readSync(shard, bytes, filled, wanted, inShard)
    if (got === 0) throw new Error('the model weights end too early')
    filled += got
  }
}
