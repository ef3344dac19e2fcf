import type { Token } from '../find-tokens.ts'
import type { DraftFigure } from './figure.ts'

const MAX_BEFORE =
  /(?:^| )(?:within|up to|at most|no more than|not more than|no larger than|not larger than|no older than|no heavier than|no bigger than|no greater than|no higher than|no further than|no farther than|not exceed|cannot exceed|can't exceed|limited to|limited at|limited by \S+ at|limited by \S+ \S+ at|limit of|limit is|capped at|as many as|as much as|as long as|no later than|no longer than|not longer than|less than|fewer than|lower than|under|below|maximum|max|maximum of|maximum \S+ of|maximum is|capped to|until|till|by|before|in under|innerhalb|innerhalb von|binnen|bis|bis zu|höchstens|maximal|unter|vor|weniger als|jusqu'à|au plus|moins de|avant|sous|dans les|maximum de|hasta|como máximo|menos de|antes de|dentro de|a más tardar)(?: the| a| of| den| los| las| les)?$/
/** `can't be longer than`, `may not have more than` */
const NOT_MORE =
  /(?:^| )(?:\p{L}+n't|cannot|not|never|no) (?:\p{L}+ ){0,2}(?:longer|more|larger|bigger|greater|higher|later|further) than$/u
/** `no fewer than`, `not earlier than`: a limit from below, though it ends like one from above. */
const NOT_LESS = /(?:^| )(?:no|not) (?:less|fewer|lower|smaller|shorter|younger|earlier|sooner|under|below) than$/
const MIN_BEFORE =
  /(?:^| )(?:at least|no less than|not less than|no fewer than|more than|longer than|greater than|higher than|over|above|larger than|bigger than|later than|older than|exceeding|exceed|exceeds|beyond|minimum|min|minimum of|minimum \S+ of|minimum is|after|from|since|starting at|starting from|mindestens|mehr als|über|ab|nach|seit|au moins|plus de|après|à partir de|dès|al menos|más de|superior a|superiores a|supera|superan|supérieur à|supérieure à|supérieurs à|supérieures à|dépasse|después de|desde|a partir de|mínimo|mínimo de)(?: the| a| of| den| los| las| les)?$/
const MAX_AFTER =
  /^(?:or less|or fewer|or under|or lower|or smaller|or below|or younger|and under|and below|and younger|or earlier|or sooner|max|maximum|at most|at the latest|oder weniger|ou moins|o menos)(?: |$)/
const MIN_AFTER =
  /^(?:or more|or over|or above|or higher|or better|or greater|or larger|or heavier|or longer|or later|and up|and over|and above|and higher|and older|upwards|\+|or older|min|minimum|at least|oder mehr|ou plus|o más)(?: |$)/

/** Whether the words around a figure make it a limit from above or from below. */
export function readBound(tokens: readonly Token[], figure: DraftFigure): 'max' | 'min' | null {
  const before = tokens
    .slice(Math.max(0, figure.first - 5), figure.first)
    .map((token) => token.text)
    .join(' ')
  const behind = tokens.slice(figure.last + 1, figure.last + 5).map((token) => token.text)
  // "5 items or more": what is counted stands between the figure and its limit.
  const after = behind.slice(figure.dimension === 'count' && figure.unit === behind[0] ? 1 : 0).join(' ')
  if (before.endsWith(' than') && NOT_LESS.test(before)) return 'min'
  // "over a month": in the course of it
  if (before.endsWith('over') && /^(?:an?|the)$/.test(tokens[figure.first]?.text ?? '')) return null
  if (MAX_BEFORE.test(before) || MAX_AFTER.test(after) || (before.endsWith('than') && NOT_MORE.test(before))) return 'max'
  if (MIN_BEFORE.test(before) || MIN_AFTER.test(after)) return 'min'
  return null
}
