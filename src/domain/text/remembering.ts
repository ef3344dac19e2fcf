/**
 * `make` with its results kept by text, at most `limit` of them, then it begins anew. For what is asked of every word of
 * every text: words come again and again. `make` must depend on nothing but the text.
 */
export function remembering<Made>(limit: number, make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (known.size >= limit) known.clear()
    known.set(text, made)
    return made
  }
}

/**
 * The same for what is made of a word in a language, again at most `limit` in all. Looking up twice costs a fifth of
 * joining the two to one text, which would have to be put together and hashed each time.
 */
export function rememberingByLanguage<Made>(
  limit: number,
  make: (language: string, word: string) => Made,
): (language: string, word: string) => Made {
  const known = new Map<string, Map<string, Made>>()
  let size = 0
  return (language, word) => {
    const found = known.get(language)?.get(word)
    if (found !== undefined) return found
    const made = make(language, word)
    if (size >= limit) {
      known.clear()
      size = 0
    }
    const words = known.get(language) ?? new Map<string, Made>()
    known.set(language, words.set(word, made))
    size++
    return made
  }
}
