import { type FittedPassage, PASSAGE_WORDS } from './fit-section.ts'

/** Below this a passage says too little to stand alone. */
const TINY_WORDS = 25

/** Tiny passages are put together up to this size; a passage that is filled already keeps its own heading. */
const MERGED_WORDS = 60

/** Below this it is a crumb (`docker compose up -d`) that goes with a neighbour of any size. */
const CRUMB_WORDS = 12

/**
 * Puts tiny passages together with their neighbours under the same parent heading. The merged passage carries the
 * headings that both share; the headings that differ stay as lines in its text.
 */
export function mergeTinyPassages(passages: readonly FittedPassage[]): FittedPassage[] {
  const groups: FittedPassage[][] = []
  passages.forEach((passage, index) => {
    const group = groups.at(-1)
    if (group && !opensSections(passage, passages[index + 1]) && belongTogether(group, passage)) group.push(passage)
    else groups.push([passage])
  })
  return groups.map(mergeGroup)
}

/** What introduces the sections below it goes with those rather than with what comes before. */
function opensSections(passage: FittedPassage, next: FittedPassage | undefined): boolean {
  return next !== undefined && next.path.length > passage.path.length && sharedPath(passage, next).length === passage.path.length
}

function belongTogether(group: readonly FittedPassage[], next: FittedPassage): boolean {
  const first = group[0] as FittedPassage
  const last = group.at(-1) as FittedPassage
  const words = group.reduce((sum, passage) => sum + passage.words, 0)
  const smaller = Math.min(words, next.words)
  if (smaller >= TINY_WORDS || words + next.words > (smaller < CRUMB_WORDS ? PASSAGE_WORDS : MERGED_WORDS)) return false
  const shared = sharedPath(first, next).length
  if (last.path.length > next.path.length && shared < next.path.length) return false
  return shared >= Math.max(first.path.length, next.path.length) - 1
}

function mergeGroup(group: readonly FittedPassage[]): FittedPassage {
  const first = group[0] as FittedPassage
  if (group.length === 1) return first
  const path = group.reduce<readonly string[]>((shared, passage) => sharedPath({ path: shared }, passage), first.path)
  let previous: readonly string[] = path
  const parts: string[] = []
  for (const passage of group) {
    const known = sharedPath({ path: previous }, passage).length
    parts.push(...passage.path.slice(known), passage.text)
    previous = passage.path
  }
  return { path, text: parts.join('\n\n'), words: group.reduce((sum, passage) => sum + passage.words, 0) }
}

function sharedPath(a: Pick<FittedPassage, 'path'>, b: Pick<FittedPassage, 'path'>): readonly string[] {
  const differs = a.path.findIndex((heading, index) => heading !== b.path[index])
  return differs < 0 ? a.path : a.path.slice(0, differs)
}
