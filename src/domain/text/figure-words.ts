import { plainLetters } from './fold-text.ts'

export type Dimension =
  | 'duration'
  | 'money'
  | 'percent'
  | 'clock'
  | 'day'
  | 'date'
  | 'size'
  | 'length'
  | 'weight'
  | 'heat'
  | 'count'
  | 'rank'
  | 'code'
  | 'phone'

export interface Unit {
  readonly dimension: Dimension
  readonly unit: string
}

/** The spellings of each unit, in plain letters: en, de, fr, es, it, pt, nl, then ar, zh, ja, ru where they are plain. */
const UNITS: readonly (readonly [Dimension, string, string])[] = [
  [
    'duration',
    'second',
    'second seconds sec secs sekunde sekunden seconde secondes segundo segundos secondo secondi ثانية ثوان 秒 секунд секунды',
  ],
  ['duration', 'minute', 'minute minutes min mins minuten minuto minutos minuti minuut دقيقة دقائق 分钟 分 минут минуты'],
  [
    'duration',
    'hour',
    'hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur uren ساعة ساعات 小时 小時 時間 час часа часов',
  ],
  [
    'duration',
    'day',
    'day days d tag tage tagen jour jours dia dias giorno giorni dag dagen يوم ايام أيام يوما يومًا 天 日 日間 день дня дней',
  ],
  [
    'duration',
    'business day',
    'werktag werktage werktagen arbeitstag arbeitstage arbeitstagen geschaftstage geschaftstagen werkdag werkdagen workday workdays 个工作日 個工作日 工作日 営業日',
  ],
  [
    'duration',
    'week',
    'week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken اسبوع أسبوع اسابيع أسابيع 周 週 星期 个星期 週間 неделя недели недель неделю',
  ],
  [
    'duration',
    'month',
    'month months monat monate monaten mois mes meses mese mesi maand maanden شهر اشهر أشهر شهور 个月 個月 月 か月 ヶ月 месяц месяца месяцев',
  ],
  [
    'duration',
    'year',
    'year years yr yrs jahr jahre jahren annee annees ano anos anni jaar jaren سنة سنوات عام اعوام 年 年間 год года лет',
  ],
  ['duration', 'night', 'night nights'],
  ['duration', 'weekend', 'weekend weekends'],
  ['money', 'dollar', '$ dollar dollars buck bucks dolar dolares دولار 美元 ドル'],
  ['money', 'usd', 'usd us$'],
  ['money', 'euro', '€ eur euro euros يورو 欧元 ユーロ евро'],
  ['money', 'pound', '£ gbp pound pounds pfund livre livres libra libras'],
  ['money', 'yen', '¥ jpy yen yuan cny rmb 元 円 块 人民币'],
  ['money', 'franc', 'chf franken'],
  ['money', 'rupee', '₹ inr rupee rupees'],
  ['money', 'cent', 'cent cents centimes centavos'],
  ['money', 'krone', 'kr sek nok dkk kronor kroner'],
  ['money', 'zloty', 'zł zl pln zloty'],
  ['money', 'real', 'brl reais'],
  ['percent', 'percent', '% percent pct prozent porcentaje'],
  ['size', 'kb', 'kb kib kilobyte kilobytes ko'],
  ['size', 'mb', 'mb mib megabyte megabytes mo'],
  ['size', 'gb', 'gb gib gigabyte gigabytes go'],
  ['size', 'tb', 'tb tib terabyte terabytes'],
  ['size', 'byte', 'byte bytes'],
  ['size', 'pixel', 'px pixel pixels'],
  ['length', 'mm', 'mm'],
  ['length', 'cm', 'cm centimeter centimeters zentimeter'],
  ['length', 'm', 'meter meters metre metres'],
  ['length', 'km', 'km kilometer kilometers kilometre kilometres'],
  ['length', 'inch', 'inch inches zoll'],
  ['length', 'foot', 'ft foot feet'],
  ['length', 'mile', 'mile miles'],
  ['weight', 'g', 'g gram grams gramm'],
  ['weight', 'kg', 'kg kilogram kilograms kilogramm kilo kilos'],
  ['weight', 'lb', 'lb lbs'],
  ['weight', 'oz', 'oz ounce ounces'],
  ['heat', 'degree', '° degree degrees grad °c °f'],
]

const units = new Map<string, Unit>()
for (const [dimension, unit, spellings] of UNITS) for (const spelling of spellings.split(' ')) units.set(spelling, { dimension, unit })

/** Spellings that are units only when they stand directly behind the number: `5h`, `10 g`, but not a word `go`. */
const NUMBER_ONLY = new Set([
  'd',
  'h',
  'g',
  'go',
  'mo',
  'ko',
  'min',
  'ora',
  'ore',
  'mes',
  'livre',
  'livres',
  'std',
  'dia',
  'dag',
  '日',
  '月',
  '分',
  '年',
  'mm',
  'cent',
])

/** The unit that a word names; `besideNumber` allows the short ones. */
export function unitOf(word: string, besideNumber: boolean): Unit | undefined {
  if (!besideNumber && NUMBER_ONLY.has(word)) return undefined
  return units.get(word) ?? units.get(plainLetters(word))
}

const runUnits = [...units.keys()].filter((spelling) => /^\p{Script=Han}|^[かヶドユ]/u.test(spelling)).sort((a, b) => b.length - a.length)

/** The unit that a run of a script without blanks begins with, and its length: `天内可以` → day, 1. */
export function unitAtStart(run: string): { readonly unit: Unit; readonly length: number } | undefined {
  const spelling = runUnits.find((each) => run.startsWith(each))
  const unit = spelling === undefined ? undefined : units.get(spelling)
  return spelling !== undefined && unit ? { unit, length: spelling.length } : undefined
}

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
const HUNDREDS: Readonly<Record<string, string>> = { hundred: 'en', hundert: 'de', honderd: 'nl' }
const THOUSANDS: Readonly<Record<string, string>> = { thousand: 'en', tausend: 'de', mille: 'fr', mil: 'es', duizend: 'nl' }

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
  const value = numbers.get(language)?.get(plainLetters(word))
  return value === 1 ? undefined : value
}

/** 100 or 1000 for their words in any language. */
export function multiplierOf(word: string): number | undefined {
  if (word in HUNDREDS) return 100
  return word in THOUSANDS ? 1000 : undefined
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

const WEEKDAYS = [
  'monday mondays montag montags lundi lunes lunedi segunda-feira maandag',
  'tuesday tuesdays dienstag dienstags mardi martes martedi terca-feira dinsdag',
  'wednesday wednesdays mittwoch mittwochs mercredi miercoles mercoledi quarta-feira woensdag',
  'thursday thursdays donnerstag donnerstags jeudi jueves giovedi quinta-feira donderdag',
  'friday fridays freitag freitags vendredi viernes venerdi sexta-feira vrijdag',
  'saturday saturdays samstag samstags sonnabend samedi sabado sabato zaterdag',
  'sunday sundays sonntag sonntags dimanche domingo domenica zondag',
]
const SHORT_WEEKDAYS = [
  'Mon Mo Lun',
  'Tue Tues Di Mar',
  'Wed Mi Mer',
  'Thu Thur Thurs Do Jeu Jue',
  'Fri Fr Ven Vie',
  'Sat Sa Sam Sáb',
  'Sun So Dim Dom',
]
const weekdays = new Map(WEEKDAYS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)))
const shortWeekdays = new Map(SHORT_WEEKDAYS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)))

/** 1 (Monday) to 7; short names count as they are capitalised. */
export function weekdayOf(raw: string): { readonly day: number; readonly short: boolean } | undefined {
  const day = weekdays.get(plainLetters(raw))
  if (day !== undefined) return { day, short: false }
  const short = shortWeekdays.get(raw)
  return short === undefined ? undefined : { day: short, short: true }
}

const MONTHS = [
  'january jan januar janvier enero gennaio janeiro januari',
  'february feb februar fevrier febrero febbraio fevereiro februari',
  'march mar marz mars marzo marco maart',
  'april apr avril abril aprile',
  'may mai mayo maggio maio mei',
  'june jun juni juin junio giugno junho',
  'july jul juli juillet julio luglio julho',
  'august aug aout agosto augustus',
  'september sep sept septembre septiembre settembre setembro',
  'october oct oktober okt octobre octubre ottobre outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dicembre dezembro',
]
const months = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)))

/** 1 to 12; `certain` is false for names that are also common words or short forms (`may`, `march`, `mar`). */
export function monthOf(word: string): { readonly month: number; readonly certain: boolean } | undefined {
  const plain = plainLetters(word)
  const month = months.get(plain)
  return month === undefined ? undefined : { month, certain: plain.length > 4 && plain !== 'march' && plain !== 'marco' }
}
