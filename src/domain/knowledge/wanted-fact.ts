/** A kind of fact that a question can want, and what a sentence looks like that tells one. */
export interface WantedFact {
  /** Whether a sentence tells a fact of this kind. */
  readonly told: RegExp
  /** Words that tell it only beside what is asked about: `shipping is free` does, `free` alone in another sentence does not. */
  readonly toldBeside?: RegExp
}

interface Kind extends WantedFact {
  readonly asked: RegExp
}

const NUMBER = String.raw`(?:\d+|one|two|three|four|five|six|seven|ten|few|several)(?:\s*[–-]\s*\d+)?`
const PERIOD = `(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)`

const SPAN = String.raw`\b${NUMBER}\s*(?:business |working |calendar )?${PERIOD}\b`

const KINDS: readonly Kind[] = [
  {
    // Also `after 40 days`: what counts is the page's own period, and no page names the customer's.
    asked: new RegExp(String.raw`\bhow (?:long|soon|fast|quick\w*|many (?:days|weeks|hours|minutes))\b|${SPAN}`, 'i'),
    told: new RegExp(String.raw`${SPAN}|\bimmediately\b|\binstantly\b|\bright away\b`, 'i'),
  },
  {
    asked: /\bhow (?:much|expensive)\b|\b(?:costs?|prices?|fees?|charged?)\b/i,
    told: /[$€£]\s?\d|\b\d+(?:[.,]\d+)?\s?(?:usd|eur|gbp|dollars?|euros?|pounds?|%)|\bpricing\b/i,
    toldBeside: /\bfree\b|\bfees?\b|\bcosts?\b|\bprices?\b/i,
  },
  {
    asked: /\bwhen\b(?! i\b)|\bwhat time\b|\bhours\b|\bopen\b/i,
    told: /\b\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\b|o'clock)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|24\/7|around the clock|24 hours|\ball day\b|\b(?:19|20)\d\d\b|\bdays?\b|\bonce\b|\bafter\b/i,
  },
  {
    asked: /\b(?:weekdays?|weekends?|mornings?|evenings?|nights?|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|holidays?)\b/i,
    told: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b24\/7|\b24 hours|\baround the clock\b|\ball day\b|\bevery day\b|\b7 days\b|\bweek(?:days?|ends?)\b|\b\d{1,2}(?::\d\d)?\s*[ap]\.?m\b/i,
  },
  { asked: /\bwho\b(?! i\b| am\b)/i, told: /\p{Ll}\s+\p{Lu}\p{Ll}+|\bteam\b|\bwe\b/u },
  { asked: /\bwhere\b/i, told: /\b(?:page|at|in|under|menu|tab|section|click|go to|open)\b/i },
]

/** The words with which a question asks for such a fact: once it is told, they say nothing more about what is asked. */
const ASKING = new RegExp(
  String.raw`${SPAN}|\b(?:fast(?:est)?|quick(?:ly|est)?|soon|expensive|costs?|prices?|fees?|charged?|time|hours|open|days|weeks|minutes|week(?:days?|ends?)|mornings?|evenings?|nights?|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|holidays?)\b`,
  'gi',
)

/** What kinds of fact a question wants: `How long …` a period, `How much …` a price, `When …` a time. Often none. English. */
export function wantedFacts(question: string): WantedFact[] {
  return KINDS.filter((kind) => kind.asked.test(question))
}

/** Those of the question's words that only ask for the wanted fact. */
export function askingWords(question: string): string[] {
  return question.match(ASKING) ?? []
}
