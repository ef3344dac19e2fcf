import type { Stance } from '../../../ports/model.ts'

/** How the prompt asks the model to say what its draft is; an answer needs no mark. */
const MARKS: ReadonlyMap<string, Stance> = new Map([
  ['[[not-found]]', 'decline'],
  ['[[ask]]', 'clarify'],
])

const MARK = /\[\[(?:not-found|ask)\]\]/gi
const LONGEST = Math.max(...[...MARKS.keys()].map(({ length }) => length))

/**
 * Takes the marks out of a draft as it streams and remembers the last one. What may be the beginning of a mark waits for
 * the next piece; everything else passes at once.
 */
export class StanceReader {
  stance: Stance = 'answer'
  #held = ''

  /** The text that may go on. */
  push(piece: string): string {
    if (this.#held === '' && !piece.includes('[')) return piece
    const text = (this.#held + piece).replace(MARK, (mark) => this.#note(mark))
    const open = text.lastIndexOf('[[') >= 0 ? text.lastIndexOf('[[') : text.endsWith('[') ? text.length - 1 : -1
    const isOpen = open >= 0 && text.length - open < LONGEST && beginsMark(text.slice(open).toLowerCase())
    this.#held = isOpen ? text.slice(open) : ''
    return isOpen ? text.slice(0, open) : text
  }

  /** What was held back for a mark that did not come. */
  finish(): string {
    const rest = this.#held
    this.#held = ''
    return rest
  }

  #note(mark: string): string {
    this.stance = MARKS.get(mark.toLowerCase()) ?? this.stance
    return ''
  }
}

function beginsMark(text: string): boolean {
  return [...MARKS.keys()].some((mark) => mark.startsWith(text))
}
