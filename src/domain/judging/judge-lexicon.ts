import { TRADE_WORDS } from './judge-trade-words.ts'

/**
 * Words that mean the same to a customer, one group a line: English, then German, French, Spanish in plain letters.
 * The first word names the group. English words stand for all their forms (they are stemmed); the others for their
 * beginning when they end in `*`.
 */
const GROUPS = `
${TRADE_WORDS}
refund money moneys cashback refunding payback reimburse reimbursement repay repayment moneyback erstatt* ruckerstatt* ruckzahl* rembours* reembols* devolucion
return returnable giveback zuruckgeb* zuruckgegeb* zuruckzugeb* zuruckgeschick* zuruckgesend* zuruckzuschick* ruckzusend* zurucknehm* zuruckschick* rucksend* ruckgab* retour* retourn* renvoy* devol*
exchange swap replace replacement umtausch* umgetausch* umzutausch* austausch* echang* cambi*
ship shipping shipment package parcel arrive arrival deliver delivery dispatch send sending sent versand* versend* liefer* zustell* expedi* livr* livraison envi* entreg* mail post
parcel package packet box paket* colis paquet*
order purchase buy bought purchasing ordering kauf* bestell* gekauft achat* achet* command* pedid* compr*
item product article goods merchandise artikel* produkt* ware waren articl* produit* articul* product*
pay payment paying paid zahl* bezahl* pai* pag*
accept take support akzept* annehm* accepte* acept* admit* admis*
price cost charge fee rate pricing preis* kosten kostet gebuhr* prix frais cout* preci* cuest* tarif*
free complimentary gratis kostenlos* kostenfrei* gratuit*
phone telephone call ring hotline telefon* anruf* anrufen appel* llam*
email mail e-mail mails courriel* correo* emailadresse
message mail letter nachricht* mensaj*
password passcode passwort* kennwort* contrasen* clave
reset change adjust customize customise modify edit alter reorder rearrange update zurucksetz* reinitialis* restablec*
link url hyperlink verknupf* lien* enlac*
account profile konto* kunden* compt* cuent*
login logon signin log sign anmeld* einlogg* connect* inici*
register signup sign registration enrol enroll create registrier* inscri* registr*
verify verification confirm confirmation validate prove verifizier* bestatig* verif* confirm*
address adress* direcc*
document id identification ausweis* identit* identidad
support help assist assistance service customerservice hilf* helf* unterstutz* kundendienst* kundenservice aide aider ayud* soport* assist* atencion
customer client shopper visitor buyer user kund* client* usuari*
agent representative staff team person human colleague mitarbeiter* agent* equip* personal
contact reach write kontakt* erreich* contact* 
track trace follow locate verfolg* nachverfolg* suiv* suivi rastre* segui*
number nummer* numer*
page site website webpage web seit* pagin* sitio web
available open reachable accessible verfugbar* geoffnet* erreichbar* disponib* ouvert* abiert*
unavailable closed geschlossen* ferme* cerrad*
hourly stundlich*
hour time zeit* heure* horari*
business working work opening geschaft* arbeit* ouvr* habil* laborab*
day daily tag* jour* dia
month monthly monat* mensuel* mes mensual*
year yearly annual annually jahr* annuel* anual*
week weekly woche* hebdo* seman*
standard regular normal ordinary estandar estandares
express fast expedited schnell* expres* rapid*
member membership subscriber mitglied* membre* miembro*
premium plus pro
discount reduction saving save off rabatt* ermassig* reduc* remise* descuent*
exclusive special exklusiv* exclusi*
sale promotion offer angebot* solde* vente* ofert* rebaj*
early beforehand advance fruh* anticip* tempran*
access zugang* zugriff* acces* accede*
priority prioritized preferred prioritat* bevorzugt* priorit* prioridad*
data information info detail daten* angab* donne* dato* informacion
personal private personlich* personnel* personal*
encrypt encryption encrypted verschlussel* chiffr* encript* cifr*
share disclose pass give weitergeb* weitergegeb* teil* partag* compart*
consent permission agreement approval zustimm* einwillig* consent* accord permis* 
party parties dritt* tiers tercer*
unused unworn unopened ungebraucht* unbenutzt* inutilis* sinusar
original initial first ursprung* originalzustand
condition state zustand* etat* estado*
full fully complete completely entire entirely whole total totally all voll* komplett* complet* integral* 
partial partly teilweis* partiel* parcial*
card karte kart* carte tarjet*
click tap press select hit push choose pick klick* wahl* cliqu* puls* selec* elig* clic
enter type input fill provide key retype eingeb* saisi* introduc* ingres*
open go visit navigate head proceed offn* ouvr* abr*
check look see view find show lookup examine inspect review browse display pruf* schau* verif* regard* mir* revis* consult*
inbox mailbox posteingang* boite bandeja
cancel cancellation stop terminate storn* beend* kundig* annul* resili* cancel*
begin start commence launch initiate beginn* start* commenc* debut* empez* comenz* inici*
end finish expire expiry expiration complete conclude ablauf* endet* beend* termin* finaliz* venc*
need require requirement must necessary mandatory prerequisite brauch* benotig* erford* notig* besoin* neces* requier* oblig*
include contain comprise cover come part consist beinhalt* enthalt* umfass* inclu* contien*
exclude except
receive get obtain gain earn erhalt* bekomm* recev* recoi* recib* obten*
allow enable permit let let's erlaub* permet* permit*
feature function functionality option funktion* fonction* funcion*
government official state staatlich* behord* gouvern* gubern* oficial
valid current gultig* valid*
method way means option choice alternative possibility methode* mittel moyen* mode metod* form*
quick fast rapid soon instant sooner quicker faster speedy speed swift prompt
keep store save retain hold preserve speicher* conserv* guard*
delete remove erase wipe lose losch* geloscht* supprim* elimin* borr*
add insert hinzu* ajout* anad*
connect link attach pair verbind*
domain
problem issue trouble error fault fehler* problem* erreur* probleme*
fix solve resolve repair mend sort rectify behe* reparier* los* resoud* resolv*
setting preference configuration option einstellung* parametr* reglage* ajust* configur*
button icon
late delayed delay verspat* retard* retras*
damaged broken defective faulty beschadig* defekt* endommag* dan* defectuos*
wait patience wart* attend* esper*
store shop laden geschaft boutique magasin* tiend*
country abroad international foreign
gift present geschenk* cadeau* regal*
currency wahrung* devis* moned*
tax vat duty steuer* tax* impuest*
invoice bill receipt billing rechnung* factur* recib*
subscription plan abo* abonn* suscrip*
stay remain continue persist still bleib* rest* permanec* sigue*
approach near close
exceed over above beyond surpass
try trial attempt
disable deactivate turnoff switchoff optout deaktivier* desactiv*
enable activate turnon switchon optin aktivier* activ* activar*
hide remove conceal
lose loss
rest remainder remaining left balance
maximum max most largest biggest limit upto
minimum min least lowest smallest
identical same exact
failed failure unsuccessful fail
successful success
optional voluntary
permanent lasting
protect protection secure security safe safety safely
ensure sure certain
someone somebody person
nobody none
buy purchase acquire
choose select pick opt
different another other alternative else
own yourself self themselves
reverse undo revert
initiate start
finalize finalise complete finish done
modify modified change altered customised customized edit
switch change
pay charge bill debit
pay cost price
guarantee warranty garanti*
cover covered
damage damages
fault defect fault
redeem use claim
voucher coupon
expire expiry expiration expires lapse
transfer move
lock block
status state
deliver bring
collect pickup pick
hold press
bag baggage luggage suitcase
restore recover
child kid children
lend lent loan borrow
renew extend prolong
late overdue
expire valid expiry
impossible
extend prolong
prevent avoid keep hinder stop
install setup
fee surcharge charge cost
arrive arrival reach
depart departure leave
booking reservation
server machine computer
version release
ram memory
storage space disk
character letter
amount sum
funds money balance
owner holder
name called named
match same equal correspond
mobile phone cellphone smartphone device
text sms message
photo picture image photograph photography
reply respond answer response
notify notification alert inform
agent employee
monat monatsend* mes mois
kostenlos gratis
ausschliess* ausgeschloss*
`

/** Concept by exact plain word, and by beginning for the starred ones, longest first. */
export const CONCEPTS: {
  readonly exact: ReadonlyMap<string, readonly string[]>
  readonly prefixes: ReadonlyMap<string, readonly (readonly [string, string])[]>
} = readGroups()

function readGroups() {
  const exact = new Map<string, string[]>()
  const prefixes = new Map<string, (readonly [string, string])[]>()
  for (const line of GROUPS.trim().split('\n')) {
    const words = line.trim().split(/\s+/)
    const concept = `=${words[0]}`
    for (const word of words) {
      if (word.endsWith('*')) {
        const stem = word.slice(0, -1)
        const bucket = stem.slice(0, 3)
        prefixes.set(
          bucket,
          [...(prefixes.get(bucket) ?? []), [stem, concept] as const].sort((a, b) => b[0].length - a[0].length),
        )
      } else exact.set(word, [...(exact.get(word) ?? []), concept])
    }
  }
  return { exact, prefixes }
}

/** The words of a list. */
export function plainWords(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Words that neither carry a claim nor break one: how helpful people phrase things. English ones are compared by stem. */
export const LIGHT = plainWords(`
able actually additional additionally alongside already always-on anything anytime app appropriate aside available based basically basic
become begin believe best better back bring case certain certainly choose chosen pick clear clearly come common complete concern contact convenient convenience
correct corresponding course current currently customer customers directly done down easily easy either enjoy ensure especially
essentially even everything example expect eligible fact fairly feel few fine first finally follow following for further furthermore
general generally get give given go good great happen happy have hear help helpful however important including indeed info information instead kind kindly
know let like likewise listed look make many matter may mean meaning mention moreover much namely necessary need needed new next nice normally note
now offer offering offered once one ones option options ordinarily otherwise overall part particular particularly per perfect place please point possible
proceed provide put quick quickly ready really receive receiving recommend refer regard regarding related relevant request respective respectively result right
say sample see short brief briefly summary nutshell select separate set several should show side simple simply simultaneously situation so soon specific specifically step steps still straightforward sure take
tell thank then therefore thing things think time times together too try type typical typically usual usually use used using various via view
want way ways well whenever wherever while will wish within without work works working would yes you your
our we us need needs require requires required must allow allows allowed letting lets means say says state states stated documents documentation article articles according source sources
want wants simply just also both plus same such only any all each every other another different anyone someone somebody everyone
immer auch bitte konnen einfach sowie dazu dabei damit dafur hierzu hier gerne naturlich bieten bietet stehen steht verfugung nutzen zudem sobald falls moglich innerhalb erfolgt dauert betragt
pouvez pouvons permet offrons proposons disposition veuillez simplement egalement ainsi lorsque aussi possible utiliser faire effectuer dispose proposer dure prend
puede pueden ofrecemos tambien simplemente favor disponible disponibles ademas asi utilizar usar hacer realizar tarda necesita tiene tienen dispone
`)

/** What a sentence may be made of that claims nothing. English is compared by stem, all in plain letters. */
export const COURTESY = plainWords(`
afternoon ahead am anything apologies apologise apologize apology appreciate ask asking assist assistance assistant bear bye bother can chat check clarify clarification
colleague colleagues confirm confusion connect contact could day delighted detail details do document documents documentation don't enjoy else evening exactly experience explain explanation fellow find found
frustrate frustrating frustration glad good goodbye great greeting happy hand hear hello help helpful helps here hesitate hey hi hope human if inconvenience info information instead
intend kind kindly know knowledge let's like list look looking madam mean message mind moment month morning nice no not offer offered once ok okay one open patience people person phrase please pleasure
point prefer problem put question questions quite read ready real really reach regret rephrase representative reply agent agents answer answers article articles anyway
say see sense short shortly should sir situation someone somebody sorry sound source sources speak specific staff step steps still summary support sure talk team tell thank thanks there therefore
thing things transfer trouble try trying understand understandable understandably understood unable unfortunately unsure upset want welcome well wish wonderful wondering word worry worries worse would write wrong
yes you you're you've i'm i've i'd i'll your question about absolutely advise alright base best better bit bring case certainly come course currently definitely disappointing disappointed either enough everything exact
feel fine follow following forward free further get give go got have hour however hours i issue it just learn let locate main many may maybe me more most much need next nothing on only touch option options or other ours out part particular perhaps
provide provided qualify quickly rather regarding relate related result right search searched so something stressful such then this those today together tomorrow tonight topic unclear us use way we what whatever when where whether which will with within without
able available cover covered contain mention mentioned include matter matters concern concerns concerned feedback honest honestly frankly guess afraid annoying annoyed pity shame
gern geschehen tun noch etwas anders formulieren wobei hilfeartikeln hilfeartikel
revoir bonne bon voudriez aimeriez articles d'aide autrement dire
hasta luego tenga buen dia nada de otras palabras prefiere decirlo articulos
buongiorno buonasera ciao salve prego grazie mille posso aiutarla aiutare aiuto qualcos'altro altro arrivederci buona giornata mi dispiace scusi domanda parlare persona operatore purtroppo non ho trovato
ola oi bom boa tarde noite obrigado obrigada posso ajudar ajuda mais alguma coisa ate logo tenha um desculpe lamento pergunta falar pessoa infelizmente encontrei
hallo goedendag goedemorgen waarmee kan helpen graag gedaan iets doen voor tot ziens fijne dag sorry helaas vraag persoon spreken gevonden wilt
hallo guten tag menschen morgen abend danke dank vielen gern gerne leid tut entschuldigung verstehe frage fragen helfen hilfe kann konnte mochte mochten ihnen ihre ihr sie mensch mitarbeiter person sprechen leider nichts finden gefunden unterlagen dokumenten dazu dokumente antwort willkommen weiterhelfen verbinden soll bitte naturlich selbstverstandlich freut mich hoffe schonen wiedersehen genau meinen welche welches unannehmlichkeiten bedaure verstandlich argerlich wunschen mehr darf weiter darauf weiteren weitere rat wissen lassen einfach jederzeit
bonjour bonsoir salut merci beaucoup desole desolee excuses excusez comprends question questions aider aide puis pouvez souhaitez voulez parler personne humain conseiller collegue malheureusement rien trouve trouver documents documentation reponse bienvenue plaisir journee revoir autre chose heureux heureuse regrette inconvenient precisez preciser savoir hesitez pas sujet dire
hola buenos buenas eso dias tardes noches gracias muchas lo siento lamento disculpe disculpa disculpas entiendo comprendo pregunta preguntas ayudar ayuda ayudarle ayudarte puedo quiere quieres desea gustaria hablar persona agente companero humano lamentablemente nada encontrado encontrar encontre documentos documentacion respuesta bienvenido gusto algo hasta luego adios molestias precisar aclarar saber dude alegra podria encanta
`)
