/** A vocabulary entry: the piece and its log-probability. Its place in the list is its token id. */
export type VocabularyEntry = readonly [piece: string, score: number]

/** SentencePiece writes a space as this sign, also before the first word. */
const SPACE = '▁'
const UNKNOWN = 0
/** The first ids (unknown, sentence marks, spares) are never matched in text. */
const RESERVED_IDS = 6

/**
 * SentencePiece unigram tokens of a text: the most probable split into vocabulary pieces, found by Viterbi over a trie
 * in time linear in the text. It follows the tokenizer that ships with the model to the letter, also where that is odd
 * (an unknown character costs nothing and neighbours merge into one unknown token), because the weights were used so.
 */
export class UnigramTokenizer {
  readonly #vocabulary: readonly VocabularyEntry[]
  /** Child node by `parent * 2^21 + code point`; node 0 is the root. */
  readonly #children = new Map<number, number>()
  /** The token id that ends at a node; 0 when none does. */
  readonly #tokenAt: number[] = [UNKNOWN]

  constructor(vocabulary: readonly VocabularyEntry[]) {
    this.#vocabulary = vocabulary
    for (let id = RESERVED_IDS; id < vocabulary.length; id++) this.#insert(vocabulary[id]?.[0] ?? '', id)
  }

  /** At most `limit` token ids. Text far beyond what `limit` tokens can cover is not looked at. */
  encode(text: string, limit: number): number[] {
    const symbols = toSymbols(text, limit)
    const bestScore = new Float64Array(symbols.length + 1)
    const bestToken = new Uint16Array(symbols.length + 1)
    for (let start = 0; start < symbols.length; start++) this.#extend(symbols, start, bestScore, bestToken)
    return this.#walkBack(bestToken).slice(0, limit)
  }

  /** Offers every piece that starts at `start` to the place where it ends. */
  #extend(symbols: readonly number[], start: number, bestScore: Float64Array, bestToken: Uint16Array): void {
    let node = 0
    let matched = false
    const base = bestScore[start] as number
    const offer = (end: number, score: number, token: number): void => {
      const best = bestScore[end] as number
      if (best !== 0 && score < best) return
      bestScore[end] = score
      bestToken[end] = token
    }
    for (let end = start; end < symbols.length; end++) {
      const child = this.#children.get(edge(node, symbols[end] as number))
      if (child === undefined) break
      node = child
      const token = this.#tokenAt[node] as number
      if (token === UNKNOWN) continue
      matched = true
      offer(end + 1, base + (this.#vocabulary[token]?.[1] ?? 0), token)
    }
    if (!matched) offer(start + 1, base, UNKNOWN)
  }

  #walkBack(bestToken: Uint16Array): number[] {
    const tokens: number[] = []
    let end = bestToken.length - 1
    while (end > 0) {
      const token = bestToken[end] as number
      if (token !== UNKNOWN || tokens.at(-1) !== UNKNOWN) tokens.push(token)
      end -= token === UNKNOWN ? 1 : (this.#vocabulary[token]?.[0].length ?? 1)
    }
    return tokens.reverse()
  }

  #insert(piece: string, id: number): void {
    let node = 0
    for (const character of piece) {
      const key = edge(node, character.codePointAt(0) as number)
      let child = this.#children.get(key)
      if (child === undefined) {
        child = this.#tokenAt.push(UNKNOWN) - 1
        this.#children.set(key, child)
      }
      node = child
    }
    this.#tokenAt[node] = id
  }
}

function edge(node: number, codePoint: number): number {
  return node * 0x200000 + codePoint
}

/** More characters than `limit` tokens of English ever hold (the mean is 4), so that the cut leaves them as they are. */
const CHARACTERS_PER_TOKEN = 16

function toSymbols(text: string, limit: number): number[] {
  const most = limit * CHARACTERS_PER_TOKEN
  const normalised = text.slice(0, most).normalize('NFKC').slice(0, most)
  const symbols: number[] = []
  if (normalised.length === 0) return symbols
  for (const character of SPACE + normalised.replaceAll(' ', SPACE)) symbols.push(character.codePointAt(0) as number)
  return symbols
}
