/**
 * English function words: they say how a sentence is built, not what it is about. Used to tell content words when a
 * sentence is judged or chosen; retrieval indexes every word and lets rarity decide.
 */
const FUNCTION_WORDS = `
a about above after again all also am an and any are aren't as at be because been before being below between both but by
can can't cannot could couldn't did didn't do does doesn't doing don't down during each either else ever few for from
further had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how
how's i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just let's me might more most must my myself
nor of off on once only or other ought our ours ourselves out over own please quite rather same shall shan't she she'd
she'll she's should shouldn't so some such than that that's the their theirs them themselves then there there's these
they they'd they'll they're they've this those though through thus to too under until up upon us very via was wasn't we
we'd we'll we're we've were weren't what what's when when's where where's whether which while who who's whom whose why
why's will with won't would wouldn't yet you you'd you'll you're you've your yours yourself yourselves
`

/** Verbs that lend themselves to any noun and say little by themselves: `take a look`, `make use of`, `I want to know`. */
const LIGHT_VERBS = `
take takes taking took get gets getting got make makes making made give gives giving gave want wants need needs know knows
tell tells show shows see sees look looks like likes use uses using used try tries trying tried find finds say says let lets check checks checking checked help helps helping go goes going
gonna wanna gotta
`

const words = new Set(FUNCTION_WORDS.trim().split(/\s+/))
const lightVerbs = new Set(LIGHT_VERBS.trim().split(/\s+/))

/** True for an English function word (lower-cased, as `findWords` gives it). Negations (`not`, `no`, `never`) are content. */
export function isFunctionWord(word: string): boolean {
  return words.has(word)
}

/** True for a form of an English verb that carries little meaning of its own (lower-cased, as `findWords` gives it). */
export function isLightVerb(word: string): boolean {
  return lightVerbs.has(word)
}
