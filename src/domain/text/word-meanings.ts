import { stemWord } from './find-words.ts'
import { MEANINGS } from './word-meanings-data.ts'

/** What common English words mean, as numbers of meanings; read when the first word is asked for that no list knows. */
interface Meanings {
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly wider: readonly (readonly number[])[]
  /** Derived from or to: `treat` and `treatment`. */
  readonly derived: ReadonlyMap<number, readonly number[]>
}

let read: Meanings | undefined

function meanings(): Meanings {
  read ??= readMeanings()
  return read
}

const NONE: readonly number[] = []

function readMeanings(): Meanings {
  const byStem = new Map<string, number[]>()
  const wider: (readonly number[])[] = []
  const derived = new Map<number, number[]>()
  for (const [at, line] of MEANINGS.trim().split('\n').entries()) {
    const [stems = '', up = '', from = ''] = line.split(',')
    for (const stem of stems.split(' ')) addTo(byStem, stem, at)
    wider.push(numbersIn(up))
    for (const other of numbersIn(from)) {
      addTo(derived, at, other)
      addTo(derived, other, at)
    }
  }
  return { byStem, wider, derived }
}

function numbersIn(text: string): readonly number[] {
  return text === '' ? NONE : text.split(' ').map((number) => Number.parseInt(number, 36))
}

function addTo<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Every meaning that a text's words have, with the wider ones that these fall under: a `plane` is an `aircraft`. */
export class MeaningIndex {
  readonly #own = new Set<number>()
  readonly #parents = new Set<number>()
  readonly #wider = new Set<number>()

  /** `words` lower-cased, in English. */
  constructor(words: Iterable<string>) {
    const { byStem, wider, derived } = meanings()
    for (const word of words) {
      for (const meaning of byStem.get(stemWord(word)) ?? []) {
        this.#own.add(meaning)
        for (const parent of wider[meaning] ?? []) this.#parents.add(parent)
        for (const other of [meaning, ...(derived.get(meaning) ?? [])]) {
          for (const above of wider[other] ?? []) {
            this.#wider.add(above)
            for (const highest of wider[above] ?? []) this.#wider.add(highest)
          }
        }
      }
    }
  }

  /** Whether some word of the text means the same, is derived from the same, or falls under what this one means. */
  has(word: string): boolean {
    const { byStem, derived } = meanings()
    return (byStem.get(stemWord(word)) ?? []).some(
      (meaning) =>
        this.#own.has(meaning) ||
        this.#wider.has(meaning) ||
        derived.get(meaning)?.some((other) => this.#own.has(other) || this.#parents.has(other)),
    )
  }
}

/** Whether the dictionary of common English words knows a word (lower-cased) or another form of it. */
export function isEnglishWord(word: string): boolean {
  return meanings().byStem.has(stemWord(word))
}
