/**
 * Words by which a sentence is put together anew without saying more: that something happens, holds, begins to be, is
 * told or shown, and what kind of thing it is. English, compared by stem; then German, French and Spanish in plain letters.
 * What would change a claim (a deed, a thing, a time, a person) does not belong here.
 */
export const NEUTRAL: ReadonlySet<string> = new Set(
  `
although though since around roughly approximately worth things stuff hit hits something anything somewhat later less onward onwards whereas single patience sound annoying news appear apply arise aware bear beforehand besides bit care catch circumstance come concern consist count
couple currently deal depend describe difference due ease effort entirely event eventually exist extent fact fairly far figure final form frequently glad go goes going
happen head hold honestly ideal imply indicate inform interest involve issue kind last lead lie little long lot luckily luck mainly major mark mere mind
moment mostly naturally nearly almost notice nothing obvious occur ordinary outcome period persist plain practice precise present previous principle probable proper purpose put
quite rather reach realize realise reason remark rest remainder run sadly sake scenario see seem sense set shown sit situation sort sorry spot stand state story strict
struggle subject suit sum supposed sure surprise surely talk thank thus tip told touch towards trouble turn turns turned typically understand unfortunately unlike variety whatever whether wise wonder word world worry
meantime otherwise likewise nevertheless nonetheless hence therefore mentioned stated described explained rely relies meaning folks
afterwards afterward beginning bottom-line briefly definitely exactly hope hopefully ideally interested lastly finally firstly secondly thirdly once please plus rest-assured simply still thereafter whole
leider nein ja doch ebenfalls lediglich bereits zeit zudem jedoch dann danach anschliessend dort hier eingegangen gelangt befindet befinden gibt geht gehen kommt kommen macht machen dauern liegt liegen
weil lang mehr dass deshalb verpflichtet zwar bzw etwa circa rund neu neue neuen neuer neues mindestens hochstens gilt gelten rechnen rechne lauft laufen betragen betragt lassen lasst geben gerade gleich sogar weitere weiteren jeweils sodass damit darum fallen fallt
lohnt selbst selbstverstandlich wunschen wunsch moglichkeit insgesamt grundsatzlich normalerweise ubrigens ausserdem daher deshalb dadurch hinweis brauchen brauchst benotigen mussen sollten sollen wollen mochten werden wurde wurden
intervient interviennent intervenir effectue effectues malheureusement oui ensuite puis serez sera seront etes souhaitez souhaite voulez voudriez devez doit doivent faut suffit vient viennent normalement donc alors cependant toutefois notamment bien sur moment fois ici avez aura aurez
utiliser utilisez choisir choisissez recu recue recevoir recevez cas faire faites fait etre avoir compter comptez prevoir prevoyez compte falloir des lors ainsi alors plutot assez environ autour chez vers puisque car votre ete aller allez va vont soit
recibir recibira reciba desde va van ir vaya ser tener tenga tengamos tenemos tarde lista listo ya aun aunque asi cuenta dar darse poder hacerlo mismo misma ahora alrededor aproximadamente cada vez unos unas lamentablemente desafortunadamente desgraciadamente si claro luego despues entonces debe deben debera quiere desea podra podran recuerde siempre hay esta estan sera seran tendra haga hace llega llegan supera admite admiten caso manera
`
    .trim()
    .split(/\s+/),
)
