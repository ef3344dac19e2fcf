import { stemWord } from '../text/find-words.ts'

/** English verbs whose past has no stem in common with the rest: past forms, then the verb. */
const VERBS = `
was were been be;had have;did done do;went go;got gotten get;took taken take;gave given give;made make;came come;became become;
kept keep;held hold;left leave;brought bring;bought buy;sent send;spent spend;paid pay;sold sell;told tell;said say;lost lose;
found find;felt feel;met meet;meant mean;built build;lent lend;thought think;caught catch;taught teach;sought seek;fought fight;
knew known know;grew grown grow;flew flown fly;drew drawn draw;threw thrown throw;showed shown show;saw seen see;
chose chosen choose;froze frozen freeze;broke broken break;spoke spoken speak;stole stolen steal;woke woken wake;
wrote written write;drove driven drive;rode ridden ride;rose risen rise;began begun begin;drank drunk drink;swam swum swim;
rang rung ring;ran run;won win;sat sit;stood stand;understood understand;lay lain lie;laid lay;led lead;fell fallen fall;
ate eaten eat;forgot forgotten forget;hid hidden hide;wore worn wear;tore torn tear;swore sworn swear;bore borne bear;
heard hear;slept sleep;swept sweep;dealt deal;shot shoot;lit light;stuck stick;struck strike;hung hang;dug dig;bound bind;
withdrew withdrawn withdraw;withheld withhold;overpaid overpay;underwent undergone undergo;undid undone undo;bid bade bid
`

/** English nouns and adjectives whose forms have no stem in common. */
const OTHERS = `
children child;men man;women woman;people person;feet foot;teeth tooth;mice mouse;knives knife;lives life;halves half;
shelves shelf;leaves leaf;wives wife;better best good;worse worst bad;heavier heaviest heavy;earlier earliest early;
easier easiest easy;busier busiest busy;further furthest farther farthest far;older oldest elder eldest old;newer newest new;
longer longest long;shorter shortest short;larger largest large;bigger biggest big;smaller smallest small;higher highest high;
lower lowest low;cheaper cheapest cheap;faster fastest fast;slower slowest slow;quicker quickest quick;nearer nearest near;
closer closest close;later latest late;younger youngest young;wider widest wide;weaker weakest weak;stronger strongest strong;
lighter lightest light;warmer warmest warm;colder coldest cold;safer safest safe;cleaner cleanest clean;newer newest new
`

const bases = new Map(
  `${VERBS};${OTHERS}`.split(';').flatMap((entry) => {
    const forms = entry.trim().split(/\s+/)
    const base = forms.pop() ?? ''
    return forms.map((form) => [form, base] as const)
  }),
)

/** The stem of the word that an irregular English form belongs to (`kept`: `keep`, `heaviest`: `heavi`), else undefined. */
export function irregularStem(word: string): string | undefined {
  const base = bases.get(word)
  return base === undefined ? undefined : stemWord(base)
}
