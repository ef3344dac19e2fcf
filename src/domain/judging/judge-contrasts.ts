import { OPPOSITES } from './judge-opposite-pairs.ts'

/** Classes of words of which each says something else; words of one group say the same. */
const CLASSES: readonly (readonly string[])[] = [
  ['before', 'after', 'during', 'until', 'since'],
  ['can may might could', 'must should shall', 'will would'],
  ['all every each any', 'some certain several few many', 'most', 'no none', 'both', 'either', 'neither'],
  ['seconds second', 'minutes minute', 'hours hour', 'days day', 'weeks week', 'months month', 'years year'],
  ['hourly', 'daily', 'weekly', 'monthly', 'yearly annually annual'],
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ['always', 'usually often', 'sometimes occasionally', 'rarely seldom', 'never'],
  ['above over', 'below under'],
  ['left', 'right'],
  ['top', 'bottom'],
  ['to', 'from'],
  ['on', 'off'],
  ['up', 'down'],
  ['inside', 'outside'],
  ['higher', 'lower'],
  ['larger bigger', 'smaller'],
  ['longer', 'shorter'],
  ['first', 'second', 'third', 'last'],
  ['next', 'previous'],
  ['buy', 'sell'],
  ['if', 'unless'],
  ['and', 'or'],
  ['you', 'we'],
  ['your', 'our'],
]

const places = new Map<string, { readonly of: number; readonly group: number }[]>()
for (const [of, groups] of CLASSES.entries()) {
  for (const [group, words] of groups.entries())
    for (const word of words.split(' ')) places.set(word, [...(places.get(word) ?? []), { of, group }])
}
const opposites = new Set(OPPOSITES.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))

/** Whether one word in the place of the other says something else: `after` for `before`, `weeks` for `days`. English. */
export function contrast(one: string, other: string): boolean {
  if (opposites.has(`${one} ${other}`)) return true
  const others = places.get(other)
  return (
    others !== undefined &&
    (places.get(one)?.some(({ of, group }) => others.some((place) => place.of === of && place.group !== group)) ?? false)
  )
}
