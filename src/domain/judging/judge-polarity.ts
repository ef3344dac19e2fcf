import { remembering } from '../text/remembering.ts'
import type { JudgedWord } from './judge-words.ts'

/** A statement within a sentence: what it is about and which way it points. */
export interface Statement {
  readonly words: readonly JudgedWord[]
  /** Every word of the statement as it is written, function words included. */
  readonly texts: readonly string[]
  /** Words of its condition ("if …", "when …"). */
  readonly conditionWords: readonly JudgedWord[]
  /** Words that an exception takes out ("except …", "excluding …"). */
  readonly exceptWords: readonly JudgedWord[]
  /** Words of what undoes it ("unless …", "without …"). */
  readonly unlessWords: readonly JudgedWord[]
  readonly isNegated: boolean
  /** What the negation denies: up to three content words behind it; none where it stands at the end. */
  readonly deniedWords: readonly JudgedWord[]
  readonly isConditionNegated: boolean
  readonly hasExcept: boolean
  readonly hasUnless: boolean
  readonly hasOnly: boolean
  /** "Not only": denies what "only" says. */
  readonly deniesOnly: boolean
  readonly modal: 'must' | 'may' | null
}

/** Every content word of a statement. */
export function allWords(statement: Statement): JudgedWord[] {
  return [...statement.words, ...statement.conditionWords, ...statement.exceptWords, ...statement.unlessWords]
}

/** What the statements are read from: words and punctuation in order. */
export interface Piece {
  readonly text: string
  readonly part: Part
  readonly word: JudgedWord | null
}

const NEGATION =
  /^(?:not|never|cannot|cant|no|none|nobody|nothing|neither|nor|unable|\p{L}+n't|nicht|ausgeschlossen|exclus?|exclues?|excluid[oa]s?|kein|keine|keinen|keinem|keiner|keines|nie|niemals|weder|nichts|pas|jamais|aucun|aucune|ni|rien|nunca|jamas|jamás|ningun|ningún|ninguna|tampoco|non|mai|nessun|nessuno|nessuna|não|nao|nenhum|nenhuma|niet|geen|nooit|لا|ليس|ليست|لن|لم|غير|не|нет|нельзя|никогда)$/u
/** `no more than 5`, `no problem`, `not only`: no negation of the statement. */
const HARMLESS_AFTER =
  /^(?:more|less|later|fewer|earlier|sooner|larger|bigger|greater|higher|further|smaller|lower|younger|older|heavier|matter|problem|worries|doubt|only|just|necessarily)$/
const EXCEPT =
  /^(?:except|excepting|excluding|excludes|excluded|ausser|außer|ausgenommen|sauf|excepté|hormis|excepto|salvo|menos|tranne|exceto|behalve|إلا|кроме)$/u
const UNLESS = /^(?:without|unless|ohne|sans|sin|senza|sem|zonder|بدون|без)$/u
const CONDITION =
  /^(?:if|when|once|whenever|provided|falls|wenn|sobald|sofern|si|lorsque|quand|cuando|quando|als|wanneer|إذا|если|когда|如果|若)$/u
const ONLY = /^(?:only|solely|exclusively|nur|ausschließlich|seulement|uniquement|solo|solamente|únicamente)$/u
const MUST =
  /^(?:must|required|requires|require|mandatory|obligatory|need|needs|needed|compulsory|necessary|muss|müssen|erforderlich|benötigt|benötigen|nötig|doit|devez|doivent|requis|obligatoire|besoin|debe|deben|obligatorio|requiere|necesita)$/u
const MAY =
  /^(?:can|may|could|might|optional|optionally|possible|allowed|kann|können|darf|dürfen|optional|peut|peuvent|pouvez|puede|pueden|opcional)$/u
const VERB =
  /^(?:is|are|was|were|be|can|cannot|could|may|might|must|will|would|should|shall|has|have|had|do|does|did|needs?|takes?|costs?|gets?|allows?|includes?|requires?|applies|apply|closed|\p{L}+n't|ist|sind|kann|können|wird|werden|muss|müssen|darf|dürfen|hat|haben|dauert|kostet|est|sont|peut|peuvent|doit|sera|prend|coûte|es|son|puede|pueden|debe|está|están|tarda|cuesta|ne|nicht|no|не|لا)$/u
const NEGATED_RUN = /[不没無无未别非]|ません|ない|なく|ずに/u
const SEPARATOR = /^[;:—()|.!?]$/
const JOINER =
  /^(?:,|and|but|while|whereas|however|although|though|yet|so|which|who|und|aber|während|jedoch|et|mais|tandis|y|pero|mientras|，|；|,)$/

/** Which part a word or sign can play in a statement. */
export type Part = ReturnType<typeof partOf>

export const partOf = remembering(20_000, (text) => ({
  isSeparator: SEPARATOR.test(text),
  isJoiner: JOINER.test(text),
  isCondition: CONDITION.test(text),
  isVerb: VERB.test(text),
  isExcept: EXCEPT.test(text),
  isUnless: UNLESS.test(text),
  isOnly: ONLY.test(text),
  isMust: MUST.test(text),
  isMay: MAY.test(text),
  isNegatedRun: NEGATED_RUN.test(text),
  isNegation: NEGATION.test(text),
  isBareNot: /^(?:not|nicht|pas|non|no)$/.test(text),
}))

/** The statements of a sentence: clauses with a verb of their own, each together with its condition and its exceptions. */
export function readStatements(pieces: readonly Piece[]): Statement[] {
  const segments = splitSegments(pieces)
  const statements: Draft[] = []
  let waiting: Segment | null = null
  for (const segment of segments) {
    const previous = statements.at(-1)
    if (segment.isCondition) {
      if (previous && previous.words.length > 0 && !segment.opensSentence) addCondition(previous, segment)
      else waiting = segment
      continue
    }
    if (previous && !segment.hasVerb && !waiting) addTo(previous, segment)
    else {
      const statement = startStatement(segment)
      if (segment.goesOn && previous) statement.words.unshift(...previous.words.slice(0, SUBJECT))
      if (waiting) addCondition(statement, waiting)
      waiting = null
      statements.push(statement)
    }
  }
  if (waiting) statements.push(startStatement(waiting))
  return statements
}

type Draft = { -readonly [Key in keyof Statement]: Statement[Key] extends readonly (infer Item)[] ? Item[] : Statement[Key] }

/** How many words of the first half are taken for the subject of a second half that has none. */
const SUBJECT = 2

interface Segment {
  /** Denies something more of the subject of the segment before. */
  readonly goesOn: boolean
  readonly pieces: Piece[]
  readonly isCondition: boolean
  readonly opensSentence: boolean
  hasVerb: boolean
}

function splitSegments(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = []
  let current: Segment = { pieces: [], isCondition: false, opensSentence: true, hasVerb: false, goesOn: false }
  let hardBreak = true
  const cut = (isCondition: boolean, goesOn = false) => {
    if (current.pieces.length > 0) segments.push(current)
    current = { pieces: [], isCondition, opensSentence: hardBreak, hasVerb: false, goesOn }
  }
  pieces.forEach((piece, index) => {
    const { text, part } = piece
    if (part.isSeparator) {
      hardBreak = true
      cut(false)
      return
    }
    if ((part.isCondition && !countsOnce(pieces, index)) || opensCondition(pieces, index, current.pieces.length === 0)) cut(true)
    else if (
      part.isJoiner &&
      (current.isCondition
        ? text === ','
        : deniesNext(pieces, index) || (current.hasVerb && !goesOn(text, pieces[index + 1]) && hasVerbAhead(pieces, index + 1)))
    ) {
      cut(false, !current.isCondition && deniesNext(pieces, index))
    }
    if (part.isVerb) current.hasVerb = true
    current.pieces.push(piece)
    if (text !== ',') hardBreak = false
  })
  cut(false)
  return segments
}

/** `once for €60`, `once a year`: how often, no condition. */
function countsOnce(pieces: readonly Piece[], index: number): boolean {
  const [text, next = '.', third = ''] = [pieces[index]?.text, pieces[index + 1]?.text, pieces[index + 2]?.text]
  return text === 'once' && (/^(?:[.,;)]|for|per|in|within|and|or|only|again|more)$/.test(next) || /^(?:day|week|month|year)$/.test(third))
}

/** `in case …`, `as long as …`, and `Should the error persist, …` at the beginning. */
function opensCondition(pieces: readonly Piece[], index: number, isFirst: boolean): boolean {
  const [text, next, third] = [pieces[index]?.text, pieces[index + 1]?.text, pieces[index + 2]?.text]
  if (text === 'should') return isFirst
  return (text === 'in' && next === 'case' && third !== 'of') || (text === 'as' && next === 'long' && third === 'as')
}

/** `…, or that is opened, cannot be returned`: what follows the comma has no subject of its own. */
function goesOn(text: string, next: Piece | undefined): boolean {
  return text === ',' && next !== undefined && (/^(?:or|oder|ou|o)$/.test(next.text) || next.part.isVerb)
}

/** "They expire after 60 days and can't be paid out": the no is said of what follows only. */
function deniesNext(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1]
  return pieces[index]?.text !== ',' && next !== undefined && next.part.isNegation && (next.part.isVerb || next.text === 'never')
}

/** A verb within the next clause: then what follows a comma or an `and` is a statement of its own. */
function hasVerbAhead(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < Math.min(pieces.length, from + 12); i++) {
    const part = pieces[i]?.part
    if (part?.isSeparator || part?.isJoiner || part?.isCondition) return false
    if (part?.isVerb) return true
  }
  return false
}

function startStatement(segment: Segment): Draft {
  const statement: Draft = {
    words: [],
    texts: [],
    conditionWords: [],
    exceptWords: [],
    unlessWords: [],
    isNegated: false,
    deniedWords: [],
    isConditionNegated: false,
    hasExcept: false,
    hasUnless: false,
    hasOnly: false,
    deniesOnly: false,
    modal: null,
  }
  addTo(statement, segment)
  return statement
}

function addTo(statement: Draft, segment: Segment): void {
  let words = statement.words
  // "your host account (not Wix)" sets one thing against another and denies nothing.
  let isContrast = !segment.hasVerb && segment.pieces[0]?.text === 'not' && statement.texts.length > 0
  if (isContrast) words = statement.exceptWords
  segment.pieces.forEach((piece, index) => {
    const { text, word, part } = piece
    if (setsApart(segment.pieces, index)) {
      isContrast = true
      words = statement.exceptWords
    }
    if (word) statement.texts.push(word.text)
    if (part.isExcept && /^(?:is|are|be|was|were)$/.test(segment.pieces[index - 1]?.text ?? '')) statement.isNegated = true
    else if (part.isExcept) {
      words = statement.exceptWords
      statement.hasExcept = true
    } else if (part.isUnless) {
      words = statement.unlessWords
      statement.hasUnless = true
    } else if (!isContrast && isNegation(segment.pieces, index)) {
      statement.isNegated = true
      statement.deniedWords.push(...contentAfter(segment.pieces, index))
    }
    if (part.isOnly && segment.pieces[index - 1]?.text === 'not') statement.deniesOnly = true
    else if (part.isOnly) statement.hasOnly = true
    if (part.isMust || ((text === 'have' || text === 'has') && segment.pieces[index + 1]?.text === 'to')) statement.modal = 'must'
    else if (part.isMay) statement.modal ??= 'may'
    if (word?.isContent) words.push(word)
  })
}

/** "…, not by phone", "…, nicht am Telefon" at the end: what is set apart, with no verb of its own. */
function setsApart(pieces: readonly Piece[], index: number): boolean {
  if (!pieces[index]?.part.isBareNot || pieces[index - 1]?.text !== ',') return false
  return index > 4 && !pieces.slice(index + 1).some(({ part }) => part.isVerb)
}

const DENIED = 3

function contentAfter(pieces: readonly Piece[], index: number): JudgedWord[] {
  return pieces
    .slice(index + 1)
    .flatMap(({ word }) => (word?.isContent ? [word] : []))
    .slice(0, DENIED)
}

function addCondition(statement: Draft, segment: Segment): void {
  segment.pieces.forEach((piece, index) => {
    if (isNegation(segment.pieces, index)) statement.isConditionNegated = true
    if (piece.word) statement.texts.push(piece.word.text)
    if (piece.word?.isContent) statement.conditionWords.push(piece.word)
  })
}

function isNegation(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  if (piece?.part.isNegatedRun) return true
  if (!piece?.part.isNegation) return false
  const { text } = piece
  if (isLimit(pieces, index + 1) || putsOff(pieces, index + 1)) return false
  // "costs nothing" is a price
  if (text === 'nothing' && /^(?:pay|pays|paying|cost|costs)$/.test(pieces[index - 1]?.text ?? '')) return false
  const next = pieces[index + 1]?.text ?? ''
  if (text !== 'no' && text !== 'not') return true
  if (text === 'not' && pieces[index - 1]?.text === 'or') return false
  if (next === 'longer') return pieces[index + 2]?.text !== 'than'
  return !HARMLESS_AFTER.test(next) && !(text === 'no' && !/^\p{L}/u.test(next))
}

const COMPARED = /^(?:more|longer|larger|bigger|greater|higher|later|further)$/

/** "It doesn't take effect until the period ends": it does, then. */
function putsOff(pieces: readonly Piece[], from: number): boolean {
  return pieces.slice(from).some(({ text }) => text === 'until')
}

/** `can't be longer than 160`: a limit, which the figure itself is judged by (J5). */
function isLimit(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < from + 3; i++) if (COMPARED.test(pieces[i]?.text ?? '') && pieces[i + 1]?.text === 'than') return true
  return false
}
