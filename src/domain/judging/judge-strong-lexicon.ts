import { plainWords } from './judge-lexicon.ts'

/** Words that overstate unless the source says as much: what triggers the check, and what in the source carries it. */
export const STRONG: readonly { readonly says: ReadonlySet<string>; readonly carriedBy: ReadonlySet<string> }[] = [
  strong(
    'all every everything everyone everybody everywhere anywhere anytime wherever alle alles jeder jede jedes tous toutes todos todas',
    'any each whole entire anything anyone always daily weekly monthly yearly hourly nightly whatever whichever wherever whoever',
  ),
  strong(
    'any anyone anybody whichever jeglich jegliche tout toute cualquier cualquiera',
    'all every each everything everyone whole choice choose whatever always entire alle jeder jede jedes chaque todo toda todos todas',
  ),
  strong(
    'several multiple numerous repeatedly mehrmals plusieurs varios varias',
    'many more various up two three four five six times list',
  ),
  strong('even regardless despite sogar meme incluso', 'whether whatever matter although though irrespective auch'),
  strong('next same', 'following'),
  strong('always constantly immer jederzeit toujours siempre', 'permanently every all whenever ever'),
  strong(
    'guarantee guaranteed guarantees guaranteeing garantiert garantie garantieren garanti garantit garantissons garantiza garantizado garantizamos',
    '',
  ),
  strong('unlimited limitless unbegrenzt illimite ilimitado', ''),
  strong('lifetime forever lebenslang', 'life'),
  strong('immediately instantly instant immediate sofort umgehend immediatement instantanement inmediatamente inmediato', 'straight'),
  strong('automatically automatic automatisch automatiquement automaticamente', 'itself themselves'),
  strong(
    'only solely exclusively nur ausschliesslich seulement uniquement solo solamente unicamente',
    'salvo excepto sauf ausser hormis last just unless except must without purely merely sole nothing',
  ),
  strong('half halfte moitie mitad', 'halve halves'),
  strong('double twice doppelt doble', 'two'),
  strong('triple threefold dreifach', 'three'),
  strong('dozen dozens hundreds thousands millions', ''),
  strong('worldwide international internationally abroad overseas globally weltweit', 'global world country countries'),
  strong('best cheapest fastest largest lowest highest greatest safest', ''),
  strong(
    'cheaper faster larger lower higher safer longer shorter bigger smaller slower',
    'more less than extend extends extended extending reduce reduced',
  ),
  strong('tomorrow today yesterday tonight overnight same-day heute gestern demain hoy ayer', ''),
  strong('mandatory obligatory compulsory obligatoire obligatorio obligatoria verpflichtend', 'must required require requires need needs'),
  strong('optional optionally voluntary freiwillig facultatif opcional', 'may can'),
  strong('permanent permanently irreversible irrevocable irreversibly', 'cannot forever good'),
  strong('anonymous anonymously', ''),
  strong('legally illegal lawful', 'law legal'),
]

function strong(says: string, carriedBy: string) {
  const triggers = plainWords(says)
  return { says: triggers, carriedBy: new Set([...triggers, ...carriedBy.split(' ')]) }
}
