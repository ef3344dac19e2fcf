import { plainLetters } from '../fold-text.ts'

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
