import type { Figure } from '../text/figures/figure.ts'
import type { Token } from '../text/find-tokens.ts'
import type { Given } from './judge-evidence.ts'
import type { ReadText } from './judge-text.ts'
import type { JudgedWord } from './judge-words.ts'

/** Where a sentence gives the customer's own words back instead of claiming something. Offsets into the folded text. */
export interface EchoSpan {
  readonly start: number
  readonly end: number
  /** True after "you said", "you bought": figures of any kind may be given back there, elsewhere only names and numbers of theirs. */
  readonly isRetold: boolean
}

const BREAKS = new Set(', ; : — ( ) | . ! ? ， ； 。 but so and then aber mais pero'.split(' '))
const GREETING = /^(?:hi|hello|hey|dear|thanks|thank|sorry|hallo|danke|bonjour|merci|hola|gracias|liebe|lieber|welcome)$/
const YOUR = new Set('your ihre ihr ihrer ihren ihrem deine dein votre vos ton ta tes su sus tu tus 您的 你的'.split(' '))
const YOUR_REACH = 6
const RETOLD =
  /\byou(?:'ve| have| had)? (?:just )?(?:said|mentioned|wrote|written|asked|told|described|ordered|bought|purchased|paid|placed|received|returned|tried|entered|sent|gave|given|reported|noted|quoted|shared|were charged|asking|are asking|'re asking)\b|\byou're asking\b|\b(?:sie|du) (?:haben |hast )?(?:.{0,40})?(?:geschrieben|erwähnt|gefragt|bestellt|gekauft|bezahlt)\b|\bvous avez (?:dit|écrit|mentionné|demandé|commandé|acheté|payé)\b|\b(?:usted|ha|has) (?:dicho|mencionado|escrito|preguntado|comprado|pedido|pagado)\b|^(?:i|we) (?:see|understand|hear|know|gather|realise|realize)\b|^(?:regarding|about|concerning|as for|as to) your\b/

/** The stretches of a sentence that may repeat what the customer wrote. */
export function findEchoes(read: ReadText): EchoSpan[] {
  const spans: EchoSpan[] = []
  let clauseStart = 0
  const { tokens } = read
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i]
    if (token && !(BREAKS.has(token.text) && token.kind !== 'number')) continue
    const clause = tokens.slice(clauseStart, i)
    addClauseEchoes(spans, clause, read.folded.text)
    clauseStart = i + 1
  }
  if (GREETING.test(tokens[0]?.text ?? '')) spans.push({ start: 0, end: tokens[Math.min(3, tokens.length - 1)]?.end ?? 0, isRetold: false })
  return spans
}

function addClauseEchoes(spans: EchoSpan[], clause: readonly Token[], text: string): void {
  const first = clause[0]
  const last = clause.at(-1)
  if (!first || !last) return
  if (RETOLD.test(text.slice(first.start, last.end).toLowerCase())) {
    spans.push({ start: first.start, end: last.end, isRetold: true })
    return
  }
  clause.forEach((token, index) => {
    if (YOUR.has(token.text))
      spans.push({ start: token.end, end: clause[Math.min(index + YOUR_REACH, clause.length - 1)]?.end ?? token.end, isRetold: false })
  })
}

/** The echo that a place lies in, if any. */
export function echoAt(spans: readonly EchoSpan[], start: number, end: number): EchoSpan | undefined {
  return (
    spans.find((span) => start >= span.start && end <= span.end && span.isRetold) ??
    spans.find((span) => start >= span.start && end <= span.end)
  )
}

/** The sentence with what of it only gives the customer's words back. */
export class Claim {
  readonly #echoes: readonly EchoSpan[]
  readonly #given: Given

  constructor(read: ReadText, given: Given) {
    this.#echoes = given.hasCustomer ? findEchoes(read) : []
    this.#given = given
  }

  isEcho(word: JudgedWord): boolean {
    return echoAt(this.#echoes, word.start, word.end) !== undefined && this.#given.wrote(word)
  }

  /** Numbers and codes of the customer's own may be named; amounts, times and dates only when their words are retold. */
  echoesFigure(figure: Figure): boolean {
    const echo = echoAt(this.#echoes, figure.start, figure.end)
    if (!echo) return false
    const isIdentity =
      figure.dimension === 'code' ||
      figure.dimension === 'phone' ||
      (figure.dimension === 'count' && figure.unit === null && figure.low.length >= 3)
    return (isIdentity || echo.isRetold) && this.wasSaid(figure)
  }

  /** The customer wrote it somewhere: enough to ask about it. */
  wasSaid(figure: Figure): boolean {
    return this.#given.customer.some((read) =>
      read.figures.some(
        (said) => said.dimension === figure.dimension && said.low === figure.low && said.high === figure.high && said.unit === figure.unit,
      ),
    )
  }
}
