/** Why a sentence was not let through. `value` is what could not be found in what it cites. */
export interface UnsupportedReason {
  readonly code:
    | 'no-citation'
    | 'unknown-marker'
    | 'words'
    | 'figure'
    | 'figure-elsewhere'
    | 'bound'
    | 'strong'
    | 'negation'
    | 'opposite'
    | 'condition'
    | 'modality'
    | 'name'
    | 'link'
    | 'email'
    | 'code'
    | 'action'
    | 'too-long'
    | 'secret'
  readonly value?: string
}

/** A verbatim span of a cited source's text: `source.text.slice(start, end)`, in UTF-16 units. */
export interface Quote {
  readonly marker: number
  readonly start: number
  readonly end: number
}

export type Verdict =
  | { readonly kind: 'supported'; readonly quotes: readonly Quote[] }
  | { readonly kind: 'no-claim' }
  | { readonly kind: 'unsupported'; readonly reasons: readonly UnsupportedReason[] }
