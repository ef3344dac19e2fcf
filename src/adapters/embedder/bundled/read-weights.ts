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

/** Tensors of a TensorFlow.js graph model by name, read one at a time so that the weights are never held twice. */
export interface WeightReader {
  /** A float32 tensor, row-major. Throws when the model has none of that name. */
  read(name: string): Float32Array
}

/** Calls `use` with a reader of the model in `folder` (`model.json` and its shards) and closes the files afterwards. */
export function withWeights<Result>(folder: string, use: (weights: WeightReader) => Result): Result {
  const model = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as GraphModel
  const [manifest] = model.weightsManifest
  const places = placeTensors(manifest.weights)
  const shards = manifest.paths.map((path) => openSync(join(folder, path), 'r'))
  try {
    return use({
      read(name) {
        const place = places.get(name)
        if (!place) throw new Error(`the model in ${folder} has no tensor ${name}`)
        return readFloats(shards, place)
      },
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

function readFloats(shards: readonly number[], { offset, length }: TensorPlace): Float32Array {
  const floats = new Float32Array(length)
  const bytes = new Uint8Array(floats.buffer)
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
  return floats
}
