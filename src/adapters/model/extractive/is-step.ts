const VERBS = `
go click select open choose enter log sign tap navigate press type run set add remove use contact follow check install
download create change visit provide hover scroll drag drop upload copy paste toggle enable disable expand edit delete
review confirm verify make repeat restart start stop launch switch turn save publish connect disconnect reconnect fill
locate find look move right-click double-click adjust customize decide wait close return send give tell keep ensure
`
const STEP = new RegExp(
  String.raw`^(?:\((?:optional|recommended)\)\s*)?(?:then |next,? |now |first,? |finally,? |please )?(?:${VERBS.trim().split(/\s+/).join('|')})\b(?!['’-])`,
  'i',
)

/** True for a sentence that tells what to do: `Click Save.`, `(Optional) Choose a colour.` English. */
export function isStep(sentence: string): boolean {
  return STEP.test(sentence)
}
