import type { ReadText } from './judge-text.ts'
import type { JudgedWord } from './judge-words.ts'

/** English turns of phrase that say no more than a function word or nothing at all, whatever their words say alone. */
const IDIOMS = [
  // when and how far
  '(?:well )?in advance|ahead of time|(?:right|straight) away|right (?:up )?(?:until|before|after)|by (?:default|then|now)|as (?:usual|normal|such|before|well|yet)|from (?:then|now|there|that point) on(?:wards?)?|later on|early on|so far|any ?more|any longer|no longer|in (?:the )?(?:meantime|between)|in due (?:course|time)|at (?:a time|once|first|last|the (?:latest|earliest|moment|time|end)|this point|any point|that point|the same time)|(?:in|on|over) time|for (?:now|good|the time being|example|instance|sure|starters)|in the (?:first place|end|long run)|once (?:more|again|that|this)(?: is done)?|one (?:more )?time|over again|ever again|all the (?:time|way)|the (?:day|time|moment|point) (?:when|that|you|we)|a little|a bit',
  // in what way
  'in (?:full|part|total|general|principle|practice|particular|short|order|turn|fact|addition|place|use|effect|force|question|that case|this case|any case|either case|most cases|some cases|other words|the same way|line with|terms of)|on (?:an? \\p{L}+ basis|top(?: of)?|file|record|hand|board|the whole|the other hand|(?:its|your|their) own|your (?:part|side|end|behalf)|our (?:side|end))|by (?:itself|themselves|yourself|hand|means of|way of|and large)|as (?:a (?:rule|result)|part of|opposed to|far as|long as|soon as|many as|much as|little as|little|few as)|at (?:least|most|all|hand|no point|your (?:disposal|convenience|end)|our end|any rate)|of (?:your|their) (?:choice|own|choosing)|with (?:regard|respect) to|when it comes to|in case(?: of)?|just in case|more or less|one (?:by|at a) (?:one|time)|step by step|up to (?:you|us|them|date)|down to|out of|the (?:fact|case) that|the way (?:you|we|they|in which|to)|that way|this way|the other way|no matter|whether or not|either way|of any (?:kind|sort)|(?:kind|sort|type)s? of|a (?:number|couple|variety|set|piece|form) of|(?:your|the|its) (?:very )?own',
  // limits, which their figures are judged by
  '(?:no |not )?(?:younger|older|more|less|fewer|lower|higher|greater|longer|shorter|larger|smaller|bigger|heavier|lighter|later|earlier|sooner) than|keep (?:you|us) (?:informed|posted|updated|up to date)',
  // what verbs are dressed with
  '(?:make|making|be) sure|keep in mind|bear in mind|(?:take|takes|taking|took) (?:place|effect|care(?: of)?|note(?: of)?|a (?:look|moment)|advantage of|part|into account)|come into (?:effect|force)|(?:come|comes|coming) with|go ahead|goes? (?:live|through|out)|get (?:in touch|back|started|hold of)|be in touch|(?:let|lets) (?:us|you|me|them) know|give us a (?:call|ring|shout)|hold on to|(?:end|ends|turn|turns|show|shows) (?:up|out)|(?:does|do) the (?:job|trick)|(?:is|are) (?:up to|enough|all you need|what you need|responsible for)|has to do with|find (?:yourself|out)|feel free|be able to|(?:have|has|had) (?:a|the) (?:chance|option|right|possibility|opportunity)|have access to|put (?:simply|differently|another way)|make use of|be aware|be advised|bring along|run into',
  // how an answer opens and closes
  '(?:the )?(?:good|bad|great) news|(?:quick|side|one) (?:note|tip|reminder)|rest assured|no (?:worries|problem|action|need)|good to know|worth (?:noting|knowing|mentioning|remembering|keeping)|first of all|last but not least|to (?:begin|start) with|long story short|that (?:is|said|means)|having said that|heads[- ]up|what is more|i\\.?e\\b\\.?|e\\.?g\\b\\.?|etc|and so on|and the like|here is (?:how|what)|the (?:short|simple|quick) answer',
].join('|')

const IDIOM = new RegExp(`(?<![\\p{L}'-])(?:${IDIOMS})(?![\\p{L}'-])`, 'gu')

/** Those of a sentence's words that do not stand within a turn of phrase: only these say anything. English only. */
export function beyondIdioms(read: ReadText, words: readonly JudgedWord[]): readonly JudgedWord[] {
  if (read.language !== 'en' || words.length === 0) return words
  const spans = [...read.lower.matchAll(IDIOM)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return spans.length === 0 ? words : words.filter(({ start, end }) => !spans.some((span) => start >= span.start && end <= span.end))
}
