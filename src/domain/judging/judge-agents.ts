import type { AnalysedSource } from './judge-source.ts'
import type { ReadText } from './judge-text.ts'
import type { UnsupportedReason } from './judge-verdict.ts'
import { isSameWord, type JudgedWord } from './judge-words.ts'

/** Who does what in a sentence: "the rider refunds", "you must send". */
interface Deed {
  /** `you` and `we` stand for all that is said of them. */
  readonly agent: JudgedWord
  readonly verb: JudgedWord
}

const AUXILIARY = new Set(
  'can could may might must will would shall should do does did have has had to also always never not then now just only need needs cannot'.split(
    ' ',
  ),
)
const WE = new Set("we we'll we've we'd".split(' '))
const YOU = new Set(
  "you you'll you've you'd customer customers member members user users guest guests student students subscriber subscribers passenger passengers everyone anyone people".split(
    ' ',
  ),
)
const OBLIQUE = new Set(
  'of by to with for in on at from under over without about as than between per and or that which who whose'.split(' '),
)
const BEFORE_SUBJECT = new Set(
  'the a an our your their its this these if when once while that because until unless so then and but'.split(' '),
)

function isAuxiliary(text: string): boolean {
  return AUXILIARY.has(text) || text.endsWith("n't") || text.endsWith('ly')
}

const deeds = new WeakMap<ReadText, readonly Deed[]>()

/** The deeds whose agent stands directly before the verb; passives, infinitives and pronouns that stand for something tell none. */
function deedsOf(read: ReadText): readonly Deed[] {
  const known = deeds.get(read)
  if (known) return known
  const found: Deed[] = []
  const { words } = read
  for (let at = 0; at < words.length - 1; at++) {
    const agent = words[at] as JudgedWord
    const isPerson = WE.has(agent.text) || YOU.has(agent.text)
    if (!isPerson && !(agent.isContent && isSubject(words, at))) continue
    let next = at + 1
    while (next < words.length && next < at + 5 && isAuxiliary(words[next]?.text ?? '')) next++
    const verb = words[next]
    if (!verb?.isContent || !isBeside(read, agent, verb)) continue
    if (!isPerson && !isVerbOf(agent, verb, next > at + 1)) continue
    found.push({ agent, verb })
  }
  deeds.set(read, found)
  return found
}

function isSubject(words: readonly JudgedWord[], at: number): boolean {
  const before = words[at - 1]?.text
  return before === undefined || (BEFORE_SUBJECT.has(before) && !OBLIQUE.has(words[at - 2]?.text ?? ''))
}

/** "The rider refunds", "riders refund", "the rider can refund"; not "the refund request". */
function isVerbOf(agent: JudgedWord, verb: JudgedWord, hasAuxiliary: boolean): boolean {
  if (hasAuxiliary) return true
  return verb.text.endsWith('s') !== agent.text.endsWith('s') && !/(?:ed|ing)$/.test(verb.text)
}

/** Nothing but words stands between them. */
function isBeside(read: ReadText, agent: JudgedWord, verb: JudgedWord): boolean {
  return !/[.,;:!?()|\n]/.test(read.folded.text.slice(agent.end, verb.start))
}

const sourceDeeds = new WeakMap<AnalysedSource, readonly Deed[]>()

function deedsOfSource(source: AnalysedSource): readonly Deed[] {
  const known = sourceDeeds.get(source)
  if (known) return known
  const found = source.sentences.flatMap(deedsOf)
  sourceDeeds.set(source, found)
  return found
}

const sideOf = ({ text }: JudgedWord): 'we' | 'you' | 'other' => (WE.has(text) ? 'we' : YOU.has(text) ? 'you' : 'other')

/**
 * J10: who does something is who does it in the source: "the rider refunds" is not carried by "we refund", nor "you call the
 * carrier" by "the carrier calls you". Where no source tells who does it, nothing is turned.
 */
export function judgeAgents(read: ReadText, sources: readonly AnalysedSource[]): UnsupportedReason[] {
  if (read.language !== 'en') return []
  const reasons: UnsupportedReason[] = []
  const ours = deedsOf(read)
  if (ours.length === 0) return []
  for (const { agent, verb } of ours) {
    const told = sources.flatMap((source) => deedsOfSource(source).filter((deed) => deed.verb.keys[0] === verb.keys[0]))
    if (told.length === 0) continue
    const side = sideOf(agent)
    const isTold = told.some((deed) => {
      const other = sideOf(deed.agent)
      if (side !== 'other' && other !== 'other') return side === other
      if (side === 'other' && other === 'other')
        return (
          isSameWord(agent, deed.agent) || !sources.some((source) => deedsOfSource(source).some((each) => isSameWord(agent, each.agent)))
        )
      // a customer of the trade may have any name; it is another party only where the claim names it besides
      const named = other === 'other' ? deed.agent : agent
      if (side === 'other') return other === 'you' ? !OURS.test(agent.text) : OURS.test(agent.text)
      return side === 'we' ? OURS.test(named.text) : !isDoneTo(read, verb, named)
    })
    if (!isTold) reasons.push({ code: 'opposite', value: `${agent.text} ${verb.text}` })
  }
  return reasons
}

/** "You call the carrier": who does it in the source is whom it is done to in the claim. */
function isDoneTo(read: ReadText, verb: JudgedWord, named: JudgedWord): boolean {
  const at = read.words.indexOf(verb)
  const behind = read.words.slice(at + 1, at + 3)
  return !OBLIQUE.has(behind[0]?.text ?? '') && behind.some((word) => isSameWord(word, named))
}

/** Who may stand for the house. */
const OURS =
  /^(?:team|support|staff|carrier|courier|agent|agents|reception|service|hotline|company|bank|shop|store|provider|system|app|airline|library|university|office|desk|warehouse|hotel)$/
