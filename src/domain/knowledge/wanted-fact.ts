/** A kind of fact that a question can want, and what a sentence looks like that tells one. */
export interface WantedFact {
  /** Whether a sentence tells a fact of this kind. */
  readonly told: RegExp
  /** Words that tell it only beside what is asked about: `shipping is free` does, `free` alone in another sentence does not. */
  readonly toldBeside?: RegExp
  /** Whether nothing else answers the question: `How much is …?`, `What is your e-mail address?`. A hint otherwise. */
  readonly decides: boolean
}

interface Kind extends Omit<WantedFact, 'decides'> {
  /** Questions that may want it. */
  readonly asked?: RegExp
  /** Questions that want nothing else. Each repetition has an end, so that no text costs more than its length. */
  readonly demanded?: RegExp
}

const NUMBER_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several)'
const NUMBER = String.raw`(?:\d+|${NUMBER_WORD})(?:\s*[–-]\s*\d+)?`
const PERIOD = `(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)`

const SPAN = String.raw`\b${NUMBER}\s*(?:business |working |calendar )?${PERIOD}\b`
const CLOCK = String.raw`\b\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\b|o'clock)|\b\d{1,2}:\d\d\b|\b24\/7|\baround the clock\b|\b24[ -]hours?\b|\ball day\b|\b(?:noon|midnight)\b`
const WEEKDAY = String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day`
const AMOUNT = String.raw`[$€£]\s?\d|\b\d+(?:[.,]\d+)?\s?(?:usd|eur|gbp|dollars?|euros?|pounds?|%|percent\b)`

/** `What is your …`, `is there a …`, `… please`: what is wanted is the thing itself. */
const GIVE = String.raw`\b(?:what(?:'s|’s|s| is| are| was)|which is|is there|do (?:you|u) have|have you got|give me|send me|tell me|can i (?:have|get))\b`

const KINDS: readonly Kind[] = [
  {
    // Also `after 40 days`: what counts is the page's own period, and no page names the customer's.
    asked: new RegExp(
      String.raw`\bhow (?:long|soon|fast|quick\w*|many (?:days|weeks|hours|minutes))\b|\b(?:return|refund|exchange|delivery) (?:window|period)\b|\bdeadline\b|\btime ?(?:limit|frame)\b|${SPAN}`,
      'i',
    ),
    told: new RegExp(String.raw`${SPAN}|\bimmediately\b|\binstantly\b|\bright away\b`, 'i'),
  },
  {
    asked: /\bhow (?:much|expensive)\b|\b(?:costs?|prices?|fees?|charged?)\b/i,
    demanded:
      /\bhow (?:much|expensive) (?:is|are|was|does|do|did|will|would)\b|\bhow much for\b|\bwhat (?:does|do|will|would) [^.?!]{1,60}\bcosts?\b|\bwhat(?:'s|’s|s| is| are) the (?:\w+ ){0,3}(?:costs?|prices?|fees?|charges?)\b/i,
    told: new RegExp(String.raw`${AMOUNT}|\bpricing\b`, 'i'),
    toldBeside: /\bfree\b|\bfees?\b|\bcosts?\b|\bprices?\b/i,
  },
  {
    demanded: /\bhow (?:much|big|high|large)\b[^.?!]{0,30}\bdiscounts?\b|\b(?:what|how many|which) percent(?:age)?\b|\d ?%/i,
    told: new RegExp(AMOUNT, 'i'),
  },
  {
    asked: /\bwhen\b(?! i\b)|\bwhat time\b|\bhours\b|\bopen\b/i,
    told: new RegExp(String.raw`${CLOCK}|${WEEKDAY}|\b(?:19|20)\d\d\b|\bdays?\b|\bonce\b|\bafter\b`, 'i'),
  },
  {
    demanded:
      /\b(?:what|which) (?:exact )?times?\b(?! zone)|\b(?:before|by|after|until|till|at|from|around) \d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b|o'clock|in the (?:morning|afternoon|evening))/i,
    told: new RegExp(`${CLOCK}|${WEEKDAY}`, 'i'),
  },
  {
    asked: /\b(?:weekdays?|weekends?|mornings?|evenings?|nights?|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|holidays?)\b/i,
    // In the plural it is asked what is usual; a single day may be the one when something happened.
    demanded:
      /\b(?:on|at|over|during) (?:the |public |bank )?(?:weekends?|nights?|holidays|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i,
    told: new RegExp(String.raw`${CLOCK}|${WEEKDAY}|\bevery day\b|\b7 days\b|\bweek(?:days?|ends?)\b`, 'i'),
  },
  { asked: /\bwho\b(?! i\b| am\b)/i, told: /\p{Ll}\s+\p{Lu}\p{Ll}+|\bteam\b|\b[Ww]e\b|\b(?:third parties|nobody|everybody|anybody)\b/u },
  {
    asked:
      /\b(?:how (?:do|can|could|should|would) (?:i|we|one)|(?:where|which way) can (?:i|we)|how to|ways? to) (?:contact|reach|get (?:hold of|in touch with)|talk to|speak (?:to|with)|write to) (?:you|u|us|(?:the |your |customer )*(?:support|service|team|company|help|staff|someone|somebody))\b/i,
    told: /\b(?:phone|telephone|call us|chat|e-?mail us|write to us|contact form|hotline|whatsapp|available|open)\b|[^\s@]@[^\s@]+\.\w/i,
  },
  { asked: /\bwhere\b/i, told: /\b(?:page|at|in|under|menu|tab|section|click|go to|open)\b/i },
  {
    demanded:
      /\bwhere (?:are|r) (?:you|u)(?: guys)? (?:located|based|from)\b|\bwhere is your (?:shop|store|office|warehouse|showroom|headquarters?|company)\b|\bwhat(?:'s|’s|s| is) your (?:postal |street |shop |store |office )?address\b/i,
    told: /\b(?:located|based) (?:in|at)\b|\b(?:street|road|avenue|lane|square|p\.?o\.? box)\b|\b\d{4,5} \p{Lu}\p{Ll}+/iu,
  },
  {
    demanded: new RegExp(String.raw`${GIVE}(?: \w+)? (?:your|an|any) (?:\w+ ){0,2}e-?mail\b(?! (?:to|when|once|after|from))`, 'i'),
    told: /[^\s@]@[^\s@]+\.\w/,
  },
  {
    demanded: new RegExp(
      String.raw`${GIVE}(?: \w+)? (?:your|a|any|the) (?:(?:support|customer|service|contact|free|direct) ){0,2}(?:(?:tele)?phone |hotline |mobile |whatsapp )?number\b(?! of\b)|\b(?:what|which) (?:(?:tele)?phone )?number\b[^.?!]{0,20}\b(?:call|dial|ring|phone|reach)\b`,
      'i',
    ),
    told: /\+?\d[\d\s().-]{5,20}\d/,
  },
  {
    demanded: new RegExp(String.raw`${GIVE}(?: \w+){0,2} (?:your|the|a) (?:\w+ ){0,2}(?:link|url|web ?address)\b`, 'i'),
    told: /\bhttps?:\/\/|\bwww\.|\]\(/i,
  },
  {
    demanded: new RegExp(String.raw`\bhow many (?!${PERIOD}|business|working|calendar|times|percent)\p{L}`, 'iu'),
    told: new RegExp(String.raw`\b(?:\d+|${NUMBER_WORD}|unlimited|any number|as many)\b`, 'i'),
  },
  {
    demanded: /\bhow often\b|\bhow many times\b/i,
    told: /\b(?:once|twice|times|daily|weekly|monthly|yearly|annually|every|each|always|never|per)\b/i,
  },
  { demanded: /\bhow old\b|\bwhat age\b/i, told: /\byears?\b|\bage\b|\badults?\b/i },
  {
    demanded: /\bhow (?:big|heavy|large|tall|wide|thick)\b/i,
    told: /\d\s?(?:mm|cm|m|km|kg|g|lbs?|inch\w*|feet|ft|miles?|[kmg]b|[kmg]ib|meters?|metres?|pounds?|×|x)(?![a-z])/i,
  },
]

/** The words with which a question asks for such a fact: once it is told, they say nothing more about what is asked. */
const ASKING = new RegExp(
  String.raw`${SPAN}|\b(?:fast(?:est)?|quick(?:ly|est)?|soon|expensive|costs?|prices?|fees?|charged?|time|hours|open|window|period|deadline|days|weeks|minutes|week(?:days?|ends?)|mornings?|evenings?|nights?|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|holidays?)\b`,
  'gi',
)

/** What kinds of fact a question wants: `How long …` a period, `How much …` a price, `When …` a time. Often none. English. */
export function wantedFacts(question: string): WantedFact[] {
  return KINDS.flatMap(({ asked, demanded, ...fact }) => {
    const decides = demanded?.test(question) ?? false
    return decides || asked?.test(question) ? [{ ...fact, decides }] : []
  })
}

/** Those of the question's words that only ask for the wanted fact. */
export function askingWords(question: string): string[] {
  return question.match(ASKING) ?? []
}
