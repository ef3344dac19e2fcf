import { plainLetters } from '../fold-text.ts'

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

const anyWeekday = new Set([...weekdays.keys(), ...[...shortWeekdays.keys()].map((name) => name.toLowerCase())])

/** Whether a lower-cased word names a weekday in one of the ways that it can be capitalised. */
export function mayBeWeekday(word: string): boolean {
  return anyWeekday.has(word) || anyWeekday.has(plainLetters(word))
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
