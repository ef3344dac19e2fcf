import type { Lexicon, Named } from './person-lexicons.ts'

/** How many words may lie between `talk` and `a person`. */
const REACH = 7

/**
 * Whether an English sentence asks for the person that its words name at `place`.
 * @param words the sentence, without punctuation
 */
export function asksInEnglish(lexicon: Lexicon, named: Named, words: readonly string[], place: number): boolean {
  const text = words.join(' ')
  if (named === 'bot') return refusesRobot(text)
  if (HANDED_OVER.test(text) && !isDeclined(text)) return true
  if (named === 'service') return false
  if (isPossessive(words[place]) || /^(?:my|our)$/.test(words[place - 1] ?? '')) return false
  const before = words.slice(0, place)
  const after = words.slice(place + 1)
  if (isDeclined(before.join(' '))) return false
  if (CALLED_BACK.test(text) || IS_THERE.test(text) || HELPED_BY.test(text)) return true
  if (before.slice(-REACH).some(lexicon.contact) && !isReported(before)) return true
  if (after.slice(0, REACH).some(lexicon.contact) && asksForOne(before)) return true
  return named === 'person' && before.slice(-4).some(lexicon.want) && isWanted(before, after)
}

const NOT_WANT =
  "(?:(?:don'?t|do not|dont|won'?t|will not|never|not going to|rather not|not|no longer)(?: really| ever)? (?:want|wanna|wish|like|need|care|going)|refuse|hate)"
const NOT_TALK = "(?:don'?t|do not|dont|won'?t|will not|never|not|no longer|can'?t stand|stop|done|tired of|sick of|fed up)"
const TIRED = '(?:sick|tired|enough|fed up|done)'
const BOTS = '(?:chat ?)?bots?|robots?'
/**
 * `I don't want to talk to a bot`, `no more robots`, `tired of this bot`; not `I am not a robot`, and not a machine that
 * was bought, unless there is talk with it.
 */
const REFUSED_ROBOTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${NOT_WANT}|${NOT_TALK}|${TIRED}|instead of|rather than)\\b.*\\b(?:talk|talking|speak|speaking|chat|chatting|deal|dealing|messaging|interact|interacting|writing) (?:to|with) (?:\\w+ ){0,2}(?:${BOTS}|machines?|computers?|ai|automated)\\b`,
  ),
  new RegExp(
    `\\b${NOT_WANT} (?:(?:a|an|any|some|this|your|these|more|stupid|to|have|use|get) )*(?:${BOTS})(?:$| (?:i|but|please|anymore|any|answers?|repl\\w+|responses?|here|just)\\b)`,
  ),
  new RegExp(
    `\\b${TIRED} (?:of|with) (?:(?:a|the|this|these|your|all|stupid|dumb|useless|talking|to) )*(?:${BOTS}|machines|automated|ai)\\b`,
  ),
  /\bstop (?:sending|giving|with|the|these|this|your) (?:\w+ ){0,3}(?:chat ?bots?|bots?|automated)\b/,
  new RegExp(
    `(?:^|\\b(?:person|human|agent|want|please|someone|somebody|service|support) )(?:please )?(?:no|no more|not|not to) (?:(?:a|an|the|more|stupid|another|some|your|to|with|just|chat) )*(?:${BOTS}|machines?|ai)(?:$| (?:but|a|an|i|please|just|and|only|human|person|real|thanks)\\b)`,
  ),
]
const IS_NONE =
  /\b(?:i am|i'm|im|we are|am|that i|you are|are you|it is|it's|is) not a|\bno (?:bots?|robots?|machines?) (?:in|at|on|for|list|left|found|available)\b/

function refusesRobot(text: string): boolean {
  return REFUSED_ROBOTS.some((pattern) => pattern.test(text)) && !IS_NONE.test(text)
}

/** `transfer me to customer service`: unlike `contact customer service`, it cannot be answered with a number. */
const HANDED_OVER =
  /\b(?:(?:(?:connect|transfer|forward|pass|direct|hand|switch|redirect|route|refer|link) (?:me|us)|(?:escalate|hand|route) (?:this|it|me))(?: over| through| on| thru)?(?: (?:to|with|w|onto))\b|put (?:me|us) (?:through|thru|on|in touch|onto)\b|get me (?:to )?(?:(?:a|your|the) )?(?:customer (?:service|support|care)|support|helpdesk|help desk)\b|be (?:connected|transferred|forwarded|put through|passed) (?:to|with|on)\b|put through to\b|(?:talk|speak|chat) (?:to|with) (?:someone|somebody|anyone) (?:from|in|at)|(?:talk|speak|chat) (?:to|with) (?:your|the|a) (?:\w+ )?(?:team|staff|people|department|crew)\b|call from (?:your|the|a|some))/

const SOMEONE =
  '(?:some(?:one|body)|any(?:one|body)|person|human|agents?|representatives?|reps?|managers?|colleagues?|supervisor|operator|employees?|team|staff|support|boss|specialist|adviser|advisor)'
/** `can somebody call me`, `have an agent contact me`. */
const CALLED_BACK = new RegExp(
  `\\b(?:can|could|may|will|would|have|get|want|need|ask|tell|let|please|like)\\b(?: \\w+){0,4}? ${SOMEONE}(?: (?!else\\b)\\w+){0,4}? (?:call|phone|ring|contact|reach out to|get back to|get in touch with|get hold of|give) (?:me|us)\\b`,
)
/** `help from a person`, `does a human read this`. */
const HELPED_BY =
  /\bhelp (?:from|by|of) (?:a|an|your|some|one of your) (?:\w+ )?(?:person|human|agents?|representatives?|colleagues?|employees?|operators?|staff)\b|\bdo(?:es)? (?:a|an|any|an?y real|real|actual) ?(?:real |actual |live )?(?:humans?|persons?|people|agents?) (?:read|work|answer|monitor)/
/** `is anyone actually there`, `are there any real people working here`. */
const IS_THERE =
  /\b(?:is|are|isn'?t|anyone|anybody|somebody|someone)\b(?! (?:there )?(?:a )?limit)(?: there)?(?: (?:a|an|any|some|one))?(?: (?:real|actual|actually|live|living|human|genuine))* ?(?:humans?|persons?|people|anyone|anybody|someone|somebody|human being|agents?)?(?: (?:actually|really|real|human|being|person|alive|i can))* (?:there|(?:working|sitting) (?:here|there)|out there|home|on the other (?:end|side)|behind this|on duty)(?: right now| now| today| please| who can help me| to help| that can help me)?$/

export function isPossessive(word: string | undefined): boolean {
  return /'s$|s'$/.test(word ?? '')
}

export const DECLINED =
  /\b(?:(?:don'?t|do not|didn'?t|did not|doesn'?t|won'?t|never)(?: \w+)? (?:want|wanna|need|wish|transfer|connect|escalate|forward|put|pass|have)|no need|not necessary|rather than|instead of|without|need not|will (?:nicht|keinen)|brauche keinen|je ne (?:veux|souhaite) pas|no (?:quiero|necesito))\b/

/** `I don't want to talk to an agent`; but `I don't want a bot, I want …` asks again after it. */
function isDeclined(before: string): boolean {
  const match = DECLINED.exec(before)
  if (!match) return false
  return !/\b(?:i|but|just) (?:want|need|would|demand)|\bwant (?:a|to)\b.*\bwant\b/.test(before.slice(match.index + match[0].length))
}

/** `I was talking to an agent`, `after speaking with your agent`. */
function isReported(before: readonly string[]): boolean {
  return /\b(?:was|were|been|after|after i|kept|remember|finished|tired of|stop|started|day|yesterday i) (?:talking|speaking|chatting|calling|contacting|connected|transferred|passed|messaging|writing)\b/.test(
    before.join(' '),
  )
}

/** `a person I can talk to`, `is there anyone to speak with`: the verb comes after, the person is not a known one. */
function asksForOne(before: readonly string[]): boolean {
  return /(?:^|\b(?:a|an|any|real|live|actual|is there|need|want|have|get|find)) ?(?:human |live |real |actual |support |customer |service )*$/.test(
    before.slice(-4).join(' '),
  )
}

/** `I want a human` is a request; `I need the agent to open the door` and `I want the manager role` are not. */
function isWanted(before: readonly string[], after: readonly string[]): boolean {
  if (/\bdo (?:i|we|you) (?:really |still )?(?:need|want|have|require)\b/.test(before.join(' '))) return false
  const tail = before.slice(-5).join(' ')
  if (
    !/\b(?:need|want|wanna|require|demand|prefer|get|give|gimme|like|bring|request|requesting|ask for|asking for|send|put|find|wish for|there|have|see)(?: me| us| for| on)?(?: to (?:see|have|get))?(?: (?:a|an|the|your|any|some|real|live|actual|human|customer|service|support|proper|fucking|damn|bloody|goddamn|freaking|f\w+|competent))*$/.test(
      tail,
    )
  )
    return false
  if (
    /\b(?:there|have|see|find)\b/.test(tail) &&
    !/\b(?:is there|are there|can i (?:have|see|find|get)|could i (?:have|see|get)|let me (?:have|see)|like to (?:have|see))\b/.test(
      before.join(' '),
    )
  )
    return false
  return (
    after.length === 0 ||
    /^(?:beings?|please|now|pls|plz|right|immediately|asap|on|to (?:help|assist|talk|speak|answer|look|solve|handle|contact|call|deal)|who|that can|not|and not|instead|here|for|at|help|from|about|because|in|today|or|i)\b/.test(
      after.join(' '),
    )
  )
}
