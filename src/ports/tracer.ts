/** What is told of a span: names, counts, codes. No text of a customer, a prompt or a reply. */
export type SpanFacts = Readonly<Record<string, string | number | boolean>>

/** A piece of work while it is done. */
export interface Span {
  child(name: string, facts: SpanFacts): Span
  add(facts: SpanFacts): void
  /** It is over; `fault` is what kind of fault ended it. Later calls change nothing. */
  end(fault?: string): void
}

/** Tells an operator's collector of traces what was done when. Never throws, never waits. */
export interface Tracer {
  begin(name: string, facts: SpanFacts): Span
}

const noSpan: Span = { child: () => noSpan, add() {}, end() {} }

export const noTracer: Tracer = { begin: () => noSpan }
