import { stemWord } from '../text/find-words.ts'
import { COURTESY } from './judge-lexicon.ts'
import type { ReadText } from './judge-text.ts'
import type { JudgedWord, WordIndex } from './judge-words.ts'

const COURTESY_STEMS = new Set([...COURTESY].map((word) => stemWord(word)))

/** A word that belongs to greeting, sympathy, asking back or offering a person. */
export function isCourtesy(word: JudgedWord): boolean {
  return COURTESY.has(word.text) || COURTESY_STEMS.has(word.keys[0] ?? word.text)
}

const ASKS =
  /^(?:["'¿(*_\s-]*)(?:(?:sorry|ok|okay|sure|alright|thanks|thank you|just to (?:confirm|clarify|be sure)|to (?:clarify|confirm|help you(?: further)?)|and|or|but|so|also|otherwise|hi|hello|hey|hallo|bonjour|hola)[,:]?\s+){0,3}(?:what|which|who|whom|whose|where|when|how|why|do|does|did|are|is|was|were|can|could|would|should|have|has|had|may|shall|will|am|anything|any|was|welche\p{L}*|wer|wo|wann|wie|warum|meinen|mochten|möchten|haben|sind|ist|kann|können|konnen|darf|soll|wollen|geht|handelt|que|quel\p{L}*|qui|ou|où|quand|comment|pourquoi|est-ce|avez|voulez|souhaitez|pouvez|puis|parlez|s'agit|qué|cuál\p{L}*|cual\p{L}*|quién|dónde|cuándo|cómo|desea|quiere|puede|tiene|se|es|هل|ما|ماذا|كيف|متى|أين|أي)\b/iu
const SMUGGLES =
  /\b(?:did|do) you know\b|\bare you aware\b|\bdidn't you know\b|\bwussten sie\b|\bsaviez-vous\b|\bsabia usted\b|\bsabía\b|,\s*(?:right|correct|isn't it|aren't they|doesn't it|don't they|okay|ok|yes|nicht wahr|oder|n'est-ce pas|verdad|no)\s*\?/iu

/** A question back to the customer: begins like one and smuggles nothing in ("did you know that …", "…, right?"). */
export function isQuestionBack(text: string): boolean {
  if (!/[?？؟]/.test(text)) return false
  if (!/[?？؟]["'”’)\]*_\s]*$/.test(text.replace(/(?:\s?\[\d+\])+\s*$/, ''))) return false
  if (SMUGGLES.test(text)) return false
  return ASKS.test(text) || /(?:吗|嗎|呢|什么|哪|谁|怎么|か)[?？]/u.test(text)
}

/**
 * J2: whether a sentence claims nothing: all of its words belong to greeting, sympathy, asking back, not having found
 * and offering a person, or give the customer's own words back in a question or an echo.
 */
export function claimsNothing(read: ReadText, isEcho: (word: JudgedWord) => boolean): boolean {
  return read.words.every((word) => !isClaimWord(word) || isEcho(word))
}

function isClaimWord(word: JudgedWord): boolean {
  return word.isContent && !isCourtesy(word)
}

/** What any company's staff asks its customers for; to ask for it tells nothing of the company. */
const ASKED_FOR = new Set(
  `order number name email mail address phone date day time account photo picture screenshot image file message product item article
  size color colour model version error browser device computer app page website link code invoice receipt delivery parcel package
  payment card country city language reason problem issue step bought buy purchase purchased ordered paid tried try see happened
  happen online shop store send sent share describe check little bit`
    .split(/\s+/)
    .map((word) => stemWord(word)),
)

/**
 * J2: a question back may name what the sources and the customer speak of, and ask for what staff asks customers for;
 * at least half of its words must be from there or be plain asking.
 */
export function asksOnlyOfKnown(read: ReadText, known: readonly WordIndex[]): boolean {
  const claims = read.content.filter(isClaimWord)
  const strange = claims.filter((word) => !ASKED_FOR.has(word.keys[0] ?? word.text) && !known.some((index) => index.has(word)))
  return strange.length * 2 <= claims.length
}

const AFFIRMS =
  /^(?:yes|yep|yeah|no|nope|correct|exactly|right|indeed|absolutely|definitely|ja|nein|doch|oui|non|si|sí|no|是的|不是|نعم|لا)\b/u
const CORE =
  /\b(?:help|assist|sorry|apolog\w+|thank\w*|welcome|hello|hi|hey|glad|happy|pleasure|understand\w*|question\w*|let me know|found?|find|answer\w*|person|human|agents?|colleague|connect|talk|speak|hope|else|clarif\w+|rephrase|details?|frustrat\w+|annoying|inconvenience|unfortunately|here(?:'s| is| are)|follow\w*|steps?|sure|of course|certainly|great|good|bye|goodbye|nice|please|mean|ask|look|tell|don't (?:know|have)|not sure|unsure|mention|cover\w*|contain\w*|information)\b/u

/** "Of course you can", "you may", "unfortunately you are not eligible": a verdict on what was asked, around words of courtesy. */
const SHORT_VERDICT =
  /^(?:(?:of course|sure|certainly|unfortunately|sadly|sorry|well|then)[,!]?\s+)?(?:but\s+)?(?:you|it|that|this|they)\s?(?:(?:can|may|must|should|will|do|does)(?:n't| not|not)?|(?:'s|'re| is| are)(?:n't| not)? (?:\p{L}+ )?(?:eligible|allowed|possible|permitted|fine|available|included|covered|entitled|qualified))[\s.!]*$|^(?:maybe|perhaps|probably|possibly|presumably|vielleicht|wahrscheinlich|peut-être|quizás?)(?: \p{L}+){1,2}[\s.!]*$/u

/**
 * An answer of yes or no, or a sentence of bare function words ("You can do that."): it claims what was asked, though it
 * has no words of its own. Sentences with words of courtesy in them are none.
 */
export function isAffirmation(read: ReadText): boolean {
  const text = read.lower
  if (AFFIRMS.test(text) || SHORT_VERDICT.test(text.trim())) return true
  return read.language === 'en' && read.words.length >= 3 && !CORE.test(text)
}

const PLEASANTRY =
  /^\W{0,3}(?:(?:i'm |i am |we're |we are )?(?:so |very |really )?sorry\b[^;.!?:]{0,120}[;.!]|(?:thanks|thank you|sure|good|great|i know|i understand|i see|i hear|that sounds|that must|oh|wow|congratulations|no worries|no problem|happy to|glad to|my apologies|apologies)\b[^;.!?:,]{0,80}[.!])(?=\s+\S)/u

/**
 * Where a pleasantry that opens a sentence ends ("I'm sorry it didn't work out; …", "I know waiting is hard! …"), or 0. What
 * it names is the customer's own trouble; it holds no figure, and what follows it is what is claimed.
 */
export function endOfPleasantry(read: ReadText): number {
  const end = PLEASANTRY.exec(read.lower)?.[0].length ?? 0
  return read.figures.some((figure) => figure.start < end) ? 0 : end
}
