import { plainLetters } from '../fold-text.ts'

const SMALL: Readonly<Record<string, string>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  de: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  fr: 'zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  es: 'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  it: 'zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  pt: 'zero - dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
  nl: 'nul - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
}
const TENS: Readonly<Record<string, string>> = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  fr: 'vingt trente quarante cinquante soixante - - -',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  it: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  pt: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
}
const MULTIPLIERS = new Map([
  ...['hundred', 'hundert', 'honderd'].map((word) => [word, 100] as const),
  ...['thousand', 'tausend', 'mille', 'mil', 'duizend'].map((word) => [word, 1000] as const),
])

const numbers = new Map<string, Map<string, number>>()
for (const [language, words] of Object.entries(SMALL)) {
  const table = new Map<string, number>()
  words.split(' ').forEach((word, value) => {
    if (word !== '-') table.set(plainLetters(word), value)
  })
  ;(TENS[language] ?? '').split(' ').forEach((word, index) => {
    if (word === '-') return
    const ten = (index + 2) * 10
    table.set(plainLetters(word), ten)
    if (language === 'de' || language === 'nl') {
      const and = language === 'de' ? 'und' : 'en'
      ;(SMALL[language] ?? '')
        .split(' ')
        .slice(1, 10)
        .forEach((one, i) => {
          table.set(plainLetters(`${one === 'eins' ? 'ein' : one === '-' ? 'een' : one}${and}${word}`), ten + i + 1)
        })
    }
  })
  numbers.set(language, table)
}

/** The value of a number word below a hundred; `one` and its kin are left out, they are articles as often as figures. */
export function numberOf(word: string, language: string): number | undefined {
  const plain = plainLetters(word)
  // `dreimal` counts as `drei` does
  const value = numbers.get(language)?.get(language === 'de' ? plain.replace(/mal$/, '') : plain)
  return value === 1 ? undefined : value
}

/** 100 or 1000 for their words in any language. */
export function multiplierOf(word: string): number | undefined {
  return MULTIPLIERS.get(word)
}

/** `a`, `one`, `ein`, `une` …: one of what follows, when a unit follows. */
export const ARTICLES = new Set('a an one per each every ein eine einen einem einer pro je un une uno una par por um uma een'.split(' '))

const RANKS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(' ')
/** 3 for `third`, up to 15; the first two are order of speech as often as figures. */
export function rankOf(word: string): number | undefined {
  const rank = RANKS.indexOf(word)
  return rank >= 3 ? rank : undefined
}

const CJK_DIGITS = '零一二三四五六七八九'
/** The value of a number written in Chinese characters at the start of a run, below 10,000, and its length: `三十天` → 30, 2. */
export function cjkNumber(run: string): { readonly value: number; readonly length: number } | undefined {
  const written = /^[零一二两三四五六七八九十百千]{1,8}/u.exec(run)?.[0]
  if (written === undefined) return undefined
  let value = 0
  let digit = 0
  for (const character of written) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[character]
    if (scale !== undefined) {
      value += (digit === 0 ? 1 : digit) * scale
      digit = 0
    } else digit = character === '两' ? 2 : CJK_DIGITS.indexOf(character)
  }
  return { value: value + digit, length: written.length }
}
