import type { Figure } from '../text/figures/figure.ts'
import type { FigurePlace } from './judge-same-figure.ts'
import type { ReadText } from './judge-text.ts'
import { isSameWord, type JudgedWord } from './judge-words.ts'

/** A kind of thing: "Flex ticket", "hidden damage". */
interface Kind {
  readonly kind: JudgedWord
  readonly thing: JudgedWord
}

const known = new WeakMap<ReadText, readonly Kind[]>()

/** Two words of content side by side. */
function kindsOf(read: ReadText): readonly Kind[] {
  const found = known.get(read)
  if (found) return found
  const kinds: Kind[] = []
  let kind: JudgedWord | undefined
  for (const thing of read.words) {
    if (kind?.isContent && thing.isContent && thing.start - kind.end <= 1) kinds.push({ kind, thing })
    kind = thing
  }
  known.set(read, kinds)
  return kinds
}

/**
 * J5: "a Flex ticket costs €60" is not carried by a price of Light tickets: the figure's own sentence tells it of another
 * kind of the thing, and the kind that the claim names stands elsewhere in the source.
 */
export function isOfAnotherKind(figure: Figure, { source, sentence, ordinal, figure: theirs }: FigurePlace, read: ReadText): boolean {
  const kinds = kindsOf(read)
  if (kinds.length === 0) return false
  const near = read.figures.length > 1 ? clauseOf(read, figure) : null
  return kinds.some(({ kind, thing }) => {
    if (near && (thing.start < near.start || thing.end > near.end)) return false
    if (!sentence.index.has(thing) || sentence.clauses[ordinal]?.has(kind)) return false
    const told = kindNear(sentence, thing, theirs)
    if (told === null || read.words.some((word) => isSameWord(word, told))) return false
    return source.sentences.some((other) => kindsOf(other).some((each) => isSameWord(each.kind, kind) && isSameWord(each.thing, thing)))
  })
}

/** What stands before the mention of a thing that is nearest to a figure: the last one before it, else the first behind. */
function kindNear(sentence: ReadText, thing: JudgedWord, figure: Figure): JudgedWord | null {
  const places = sentence.words.flatMap((word, at) => (word.isContent && isSameWord(word, thing) ? [at] : []))
  const at = places.findLast((place) => (sentence.words[place]?.start ?? 0) < figure.start) ?? places[0]
  const before = at === undefined ? undefined : sentence.words[at - 1]
  const word = at === undefined ? undefined : sentence.words[at]
  return before?.isContent && word && word.start - before.end <= 1 ? before : null
}

/** The stretch between the signs around a figure. */
function clauseOf(read: ReadText, figure: Figure): { readonly start: number; readonly end: number } {
  const { text } = read.folded
  const start = Math.max(...[',', ';', ':', '\n'].map((sign) => text.lastIndexOf(sign, figure.start)), 0)
  const ends = [',', ';', '\n'].map((sign) => text.indexOf(sign, figure.end)).filter((end) => end !== -1)
  return { start, end: Math.min(...ends, text.length) }
}
