import { findMatches } from './find-matches.ts'
import { plainLetters } from './fold-text.ts'

/** Many phrases, looked up in a text at once. `Key` is what a phrase was added for. */
export interface PhraseIndex<Key> {
  /** The keys of all phrases that the text holds. Time grows with the text, hardly with the number of phrases. */
  find(text: string): ReadonlySet<Key>
}

interface Node<Key> {
  readonly next: Map<number, Node<Key>>
  /** Where it goes on after the rest of a word that began like this. */
  anyEnding: Node<Key> | null
  readonly keys: Key[]
}

/** What stands for the rest of a word in a phrase. */
const ANY_ENDING = '*'
const BLANK = 0x20

/**
 * An index of phrases. A phrase is found where its words stand one after the other as whole words, whatever their case,
 * accents and punctuation; a word that ends in `*` stands for all that begin like it. Where a script sets no blanks
 * between words, the phrase is found anywhere; in Korean particles may follow each word. No phrase is a pattern that could
 * take long: from each word of the text one walk goes along the letters of the phrases.
 */
export function createPhraseIndex<Key>(phrases: Iterable<readonly [phrase: string, key: Key]>): PhraseIndex<Key> {
  const root = emptyNode<Key>()
  for (const [phrase, key] of phrases) addPhrase(root, phrase, key)
  return {
    find(text) {
      const found = new Set<Key>()
      if (root.next.size === 0) return found
      const words = spell(text)
      for (let at = 0; at < words.length; at = wordEnd(words, at) + 1) walk(root, words, at, found)
      return found
    },
  }
}

/** Why this can be no phrase, as the end of a sentence about it; null when it can. */
export function phraseFault(phrase: string): string | null {
  const written = phrase.split(/\s+/)
  if (written.some((word) => word.slice(0, -1).includes(ANY_ENDING))) return 'has a * within a word; it may only stand at the end of one'
  if (written.some((word) => word.endsWith(ANY_ENDING) && spell(word).replaceAll(' ', '').length < SHORTEST_BEGINNING))
    return `has a * after fewer than ${SHORTEST_BEGINNING} letters; it would stand for too many words`
  return spell(phrase) === '' ? 'must have a letter or a digit' : null
}

const SHORTEST_BEGINNING = 3

function emptyNode<Key>(): Node<Key> {
  return { next: new Map(), anyEnding: null, keys: [] }
}

function addPhrase<Key>(root: Node<Key>, phrase: string, key: Key): void {
  let node = root
  const words = phrase.split(/\s+/).flatMap((word) => {
    const spelled = spell(word).split(' ')
    return word.endsWith(ANY_ENDING) ? [...spelled.slice(0, -1), `${spelled.at(-1)}${ANY_ENDING}`] : spelled
  })
  for (const [place, word] of words.filter((each) => each !== '').entries()) {
    if (place > 0) node = follow(node, BLANK)
    const isOpen = word.endsWith(ANY_ENDING) || HANGUL_AT_END.test(word)
    for (const letter of word.replaceAll(ANY_ENDING, '')) for (const unit of unitsOf(letter)) node = follow(node, unit)
    if (isOpen) {
      node.anyEnding ??= emptyNode()
      node = node.anyEnding
    }
  }
  node.keys.push(key)
}

function follow<Key>(node: Node<Key>, unit: number): Node<Key> {
  const known = node.next.get(unit)
  if (known) return known
  const made = emptyNode<Key>()
  node.next.set(unit, made)
  return made
}

function unitsOf(letter: string): number[] {
  return Array.from({ length: letter.length }, (_, place) => letter.charCodeAt(place))
}

/** Goes along one word after the other as far as phrases do. */
function walk<Key>(from: Node<Key>, words: string, start: number, found: Set<Key>): void {
  let node = from
  for (let at = start; ; at++) {
    const isEnd = at === words.length || words.charCodeAt(at) === BLANK
    if (isEnd) for (const key of node.keys) found.add(key)
    if (node.anyEnding) walkOn(node.anyEnding, words, wordEnd(words, at), found)
    if (at === words.length) return
    const next = node.next.get(words.charCodeAt(at))
    if (!next) return
    node = next
  }
}

/** The same after a word of which only the beginning counted. */
function walkOn<Key>(node: Node<Key>, words: string, end: number, found: Set<Key>): void {
  for (const key of node.keys) found.add(key)
  const next = node.next.get(BLANK)
  if (next && end < words.length) walk(next, words, end + 1, found)
}

function wordEnd(words: string, at: number): number {
  const end = words.indexOf(' ', at)
  return end < 0 ? words.length : end
}

const ASCII = /^[\x00-\x7f]*$/
const HANGUL_AT_END = /\p{Script=Hangul}$/u
/** Vowel signs that are mostly left out in Arabic and in Hebrew. */
const LEFT_OUT = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc]/g
/** One letter of a script without blanks, or a word of any other. */
const WORD =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]\p{M}*|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])[\p{L}\p{M}\p{N}])+/gu
const HAS_LETTER = /[\p{L}\p{N}]/u

/** The words of a text in plain letters with a blank between them; each letter of a script without blanks is a word. */
function spell(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  const plain = plainLetters(text).replace(LEFT_OUT, '').replaceAll('ё', 'е')
  const words = findMatches(plain, WORD).map(([word]) => word)
  return words.filter((word) => HAS_LETTER.test(word)).join(' ')
}
