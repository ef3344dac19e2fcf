/** What a text says, as a tree. It holds text and checked addresses only: whoever shows it makes elements of it, never HTML from strings. */
export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'heading'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Block[])[] }

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'bold' | 'italic'; readonly inlines: readonly Inline[] }
  /** `href` has passed `safeAddress`. */
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  /** `[1]`: whether there is such a source is for the reader to know. */
  | { readonly kind: 'citation'; readonly marker: number }
