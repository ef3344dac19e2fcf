import { foldText } from '../../../src/domain/text/fold-text.ts'

/** Cyrillic letters that look like Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', с: 'c', р: 'p', х: 'x', у: 'y' }

/** A text as a customer reads it: without invisible characters and markup, letters by their looks, lower-cased. */
export function asRead(text: string): string {
  return foldText(text)
    .text.toLowerCase()
    .replace(/[асеорху]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(/[*_`~]|\u20e3/g, '')
}

/** Which of the forged words can be read in the text, with or without its blanks. */
export function findForged(text: string, forged: readonly string[]): string[] {
  const read = asRead(text)
  const bare = read.replace(/\s+/g, '')
  return forged.filter((word) => read.includes(word) || bare.includes(word.replace(/\s+/g, '')))
}
