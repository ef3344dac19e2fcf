import { findMatches } from '../text/find-matches.ts'
import { plainLetters } from '../text/fold-text.ts'

export interface Mood {
  /** 0 (calm) to 1 (furious). From `ANGRY` on the customer is taken for angry. */
  readonly anger: number
  /** What was heard, for the packet: `anger`, `insult`, `swearing`, `complaint`, `shouting`, `exclamation`, `emoji`. */
  readonly signals: readonly string[]
}

/** From this score on the mood alone hands over to a person. */
export const ANGRY = 0.6

interface Cue {
  readonly signal: string
  readonly weight: number
  readonly pattern: RegExp
}

/** Looked up in plain letters. Weights add up to at most 1; each cue counts once, and once more when repeated. */
const CUES: readonly Cue[] = [
  {
    signal: 'insult',
    weight: 0.6,
    pattern:
      /\b(?:(?:you|your|this|the|ur|u)(?:'re| are| is)?(?: all| company| service| support| bot| chat| shop| people)?(?: is| are)?(?: just| so| such| really| totally| completely| absolutely| fucking)*(?: an?| the)? (?:idiots?|morons?|stupid|useless|worthless|pathetic|incompetent|liars?|scammers?|thieves|crooks|garbage|trash|joke|clowns?|disgusting|dumb|crap|shit|bullshit|scam(?! (?:protection|prevention|filter|alert|report)))|(?:stupid|useless|dumb|idiotic|worthless|fucking) (?:bot|robot|machine|assistant|chat|service|company|support|ai)|fuck (?:you|off|this)|screw you|go to hell|shut up|ihr seid (?:unfahig|idioten|betruger)|(?:unfahiger?|nutzloser?|dummer?) (?:bot|laden|service)|bande de (?:voleurs|incapables)|vous etes (?:nuls?|incompetents?|des voleurs)|son unos (?:inutiles|ladrones|estafadores)|inutiles|estafadores|siete (?:incompetenti|ladri))\b/g,
  },
  {
    signal: 'swearing',
    weight: 0.35,
    pattern:
      /\b(?:f+u+c+k\w*|f\*+k?\w*|wtf|shit\w*|bullshit|damn|goddamn|bloody hell|crap|bastards?|asshole|scheiss\w*|verdammt\w*|verfluchte?|arschloch|merde|putain|bordel|connards?|mierda|joder|cono|puta madre|cazzo|merda|caralho|kurwa|klote|сука|блять|блин)\b/gu,
  },
  {
    signal: 'anger',
    weight: 0.6,
    pattern:
      /\b(?:i(?:'m| am)(?: (?:so|very|really|just|absolutely|beyond|extremely|quite))* (?:angry|furious|livid|fuming|outraged|pissed(?: off)?)|ich bin (?:so |sehr |echt )*(?:wutend|stinksauer)|je suis (?:tres )?(?:furieu(?:x|se)|en colere)|estoy (?:muy )?(?:furios[oa]|enojad[oa]))\b/g,
  },
  {
    signal: 'complaint',
    weight: 0.45,
    pattern:
      /\b(?:unacceptable|outrageous|ridiculous|disgrace(?:ful)?|appalling|disgusted|furious|livid|fed up|sick (?:and tired )?of|had enough|worst (?:service|company|experience|support|shop|store|customer)|terrible (?:service|experience|company|support)|(?:service|support|company|shop|bot|experience) (?:is|was|has been)(?: (?:so|just|really|absolutely|truly))* (?:terrible|horrible|awful|atrocious|useless|pathetic|the worst)|horrible (?:service|experience|company|support)|awful (?:service|experience|company|support)|waste of (?:time|money)|rip(?:ped)?[ -]?off|never (?:buy|order|shop|use|come)\w*(?: \w+)? again|(?:so|very|extremely|really|super|beyond|absolutely)(?: fucking| damn| bloody| freaking)? (?:angry|mad|frustrated|annoyed|upset|disappointed)|i(?:'m| am) (?:angry|furious|livid|pissed|frustrated|mad|outraged)|pissed off|how (?:many|much) (?:more )?times|for the (?:third|fourth|fifth|tenth|hundredth|\d+th|\d+rd) time|nobody (?:helps|answers|cares|responds)|no one (?:helps|answers|cares|responds)|you (?:people )?(?:don't|do not|never) (?:listen|help|care|answer|understand)|not (?:helping|helpful)( at all)?|a joke|what (?:the hell|is wrong with you)|unverschamt(?:heit)?|frechheit|eine zumutung|inakzeptabel|stinksauer|wutend|sauer|reicht mir|inacceptable|scandaleux|honteux|furieux|ras le bol|en colere|inaceptable|indignante|vergonzoso|harto|harta|enojad[oa]|furios[oa]|estoy molest[oa]|inaccettabile|vergognoso|arrabbiat[oa]|inaceitavel|um absurdo|onacceptabel|belachelijk|woedend|skandal)\b/g,
  },
  {
    signal: 'complaint',
    weight: 0.45,
    pattern:
      /太差|垃圾|气死|投诉|骗子|无语|愤怒|最悪|ふざけ|いい加減|怒って|화나|짜증|최악|غير مقبول|سيئ جدا|أنا غاضب|انا غاضب|возмутительно|ужасн(?:ый|ое)|безобразие|достали/gu,
  },
  { signal: 'emoji', weight: 0.3, pattern: /😡|🤬|😠|👿|🖕|💩|😤/gu },
  { signal: 'exclamation', weight: 0.15, pattern: /[!！]{3,}|(?:\?!|!\?){1,}[?!]*|[?？]{3,}/g },
]

/** Only so much of a message is read for its mood: anger shows early, and pasted logs shout by nature. */
const READ = 4_000

/**
 * How angry the customer sounds, by cues in several languages: insults, swearing, stated anger, shouting. "Not angry"
 * and politeness lower the score. Deterministic; meant to find the furious, not to rate the merely displeased.
 */
export function recogniseMood(message: string): Mood {
  const raw = message.slice(0, READ)
  const text = plainLetters(raw)
  const calm = text.replace(
    /\b(?:not|isn't|aren't|never|nicht|pas|no estoy) (?:\w+ )?(?:angry|mad|upset|frustrated|annoyed|sauer|wutend|en colere|enojad[oa])\b/g,
    ' ',
  )
  const signals = new Set<string>()
  let anger = 0
  for (const cue of CUES) {
    const count = Math.min(2, findMatches(calm, cue.pattern).length)
    if (count === 0) continue
    signals.add(cue.signal)
    anger += cue.weight * (count === 2 ? 1.4 : 1)
  }
  if (isShouting(raw)) {
    signals.add('shouting')
    anger += 0.3
  }
  if (/\b(?:please|bitte|s'il (?:vous|te) plait|por favor|per favore|thanks|thank you)\b/.test(calm)) anger -= 0.1
  return { anger: Math.max(0, Math.min(1, Math.round(anger * 100) / 100)), signals: [...signals] }
}

/** Three or more words of capitals that make up most of what is written in a script with capitals. */
function isShouting(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  const cased = words.filter((word) => word.toLowerCase() !== word.toUpperCase())
  const loud = cased.filter((word) => word.length >= 3 && word === word.toUpperCase())
  return loud.length >= 3 && loud.length >= cased.length * 0.6
}
