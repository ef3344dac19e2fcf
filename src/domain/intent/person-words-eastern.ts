import type { PersonWords } from './person-words.ts'

/** Slavic languages, Hungarian, Turkish, Greek, Finnish and the Malay ones. Written as `plainLetters` leaves them. */
export const EASTERN_PERSON_WORDS: Readonly<Record<string, PersonWords>> = {
  pl: {
    contact:
      'rozmawiac porozmawiac mowic pomowic pogadac gadac skontaktowac skontaktuje skontaktujcie kontaktowac polaczyc polacz polaczcie polaczenie polaczenia polaczy przelacz przelaczcie przelaczyc przelaczenie przekieruj przekierujcie przekierowac przekierowanie przekieruje kontakt kontaktu czatowac poczatowac pisac popisac zadzwonic zadzwoni dzwonic oddzwonic oddzwoni przepiac rozmowe rozmowa rozmowy poproscie zawolac zawolaj zawolajcie wezwac wezwij wezwijcie przekazac przekaz przekazcie odezwie obsluzony obsluzona laczyc lacz odpowiedziec odpisze podlaczyc podlacz pogawedzic przelaczy przekierowany polaczony przelaczony laczcie skomunikowac dogadac czatu',
    person:
      'czlowiekiem czlowiek czlowieka czlowiekowi ludzmi ludzi ludzie konsultantem konsultant konsultanta konsultantka konsultantke konsultantowi osoba osobe osoby pracownikiem pracownik pracownika pracownikowi pracownice agentem agent agenta agentowi przedstawicielem przedstawiciel przedstawiciela doradca doradcy doradce operatorem operator operatora kierownikiem kierownik kierownika menedzerem menedzer menedzera managerem manager managera szefem szef szefa specjalista specjalisty specjaliste przelozonym przelozonego kolega kolegi kolege kolezanka opiekunem opiekuna technikiem technika dyrektorem dyrektor dyrektora wlascicielem wlasciciela czlonkiem telemarketerem pracownikami konsultantami konsultanci odpowiedzialna odpowiedzialnym kierowniczka kierowniczke zwierzchnikiem dyspozytorem',
    want: 'chce chcemy chcialbym chcialabym potrzebuje prosze poprosze prosic dajcie daj dac wole wolalbym wolalabym zadam zawolaj wezwijcie wezwij potrzebna potrzebny trzeba macie dostac nalegam domagam',
    anyone: 'kims ktos kogos komus ktokolwiek kimkolwiek kogokolwiek kto',
    whom: 'kim',
    service:
      'obsluga obslugi obsluge biurem biuro biura infolinia infolinii pomoc pomocy wsparcie wsparciem wsparcia dzialem dzialu support supportem bok centrala zespolem',
    bot: 'bot bota botem boty botow botami botu robot robota robotem roboty robotow robotami maszyna maszyny maszyne automatem automat automatu chatbot chatbota chatbotem komputerem ai czatbot czatbotem',
    real: 'prawdziwy prawdziwym prawdziwa prawdziwego prawdziwej prawdziwi zywy zywym zywa zywego zywej zywi realny realna realnym realnego rzeczywisty ludzki ludzkiego krwi kosci faktyczny',
    here: 'tam tu tutaj dostepny dostepna drugiej stronie online telefon linii',
    small:
      'z ze do od o w na jakas jakims jakiegos kims ktos mnie mi ja prosze poprosze mozna moge czy i pan pani panstwo dzien dobry witam hej czesc teraz natychmiast pilnie klienta klientow tylko a dziekuje wasz waszym waszego waszych byc sie to lecz ale zamiast ktory pomoze pomoc pomocy byle jednym inny prosic chcialbym chcialabym chce',
    other:
      'inny innej inna innym innego mojego moja moje mojej moj moich moim moi kazdy kazda ile jedna drugiej ta tej ten trzeciej nasi naszych',
    self: 'jestem jestesmy jestes',
    no: 'nie bez zaden zadnego zadnych dosc zamiast koniec stop nigdy zadnym',
    refuse:
      /\bnie (?:\w+ )?(?:chce|chcialbym|chcialabym|potrzebuje|bede|mam ochoty|trzeba|musi\w*|zamierzam|zycze|rozmawiam|gadam|lubie|ma potrzeby|potrzeba|potrzebny|potrzebna|jest potrzebn\w+|chcemy)\b|\b(?:dosc|odmawiam|zamiast|koniec z|mam dosyc|zbedny)\b/,
    exists: /\b(?:jest|sa|istnieje|siedzi|pracuje|pracuja|odpowiada|macie|znajde)\b/,
    info: /\b(?:kiedy|godzinach|godziny|(?:jaki|jakim|podac|podacie|pod jakim|macie|jaka) (?:\w+ ){0,3}(?:numer|numerem|telefon|adres|mail|infolinia))\b/,
    how: /^(?:a |i )?(?:jak|gdzie|jak\w*|co|dlaczego|ile)\b/,
    asks: /\b(?:zeby|aby|by|niech)\b.*\b(?:zadzwonil\w*|oddzwonil\w*|skontaktowal\w*|odezwal\w*|zadzwoni|oddzwoni)/,
    helps: /\b(?:pomoc|pomoze|pomogl|pomocy|odpowiedziec|odpowie|zajac)\b/,
    alone:
      'zadzwoncie|zadzwon do mnie|zadzwoncie do mnie|oddzwoncie|oddzwon do mnie|oddzwoncie do mnie|do mnie zadzwonic|do mnie oddzwonic|o telefon|o kontakt|o kontakt telefoniczny|o rozmowe|czy mozecie do mnie zadzwonic|mozecie do mnie zadzwonic|czy mozecie zadzwonic|mozecie zadzwonic|mozecie oddzwonic|przelacz mnie|przelaczcie mnie|mnie przelaczyc|mnie polaczyc|polacz mnie|polaczcie mnie|przekieruj mnie|o przelaczenie|o polaczenie|skontaktujcie sie ze mna|obsluga klienta|o oddzwonienie|ludzka pomoc|infolinia|ludzkie wsparcie|ludzka obsluga|zywy konsultant|czat na zywo|prosze o telefon zwrotny|o telefon zwrotny|czy moze pan do mnie zadzwonic|czy moze pani do mnie zadzwonic|czy mozecie sie ze mna skontaktowac|mozecie sie ze mna skontaktowac|o przekierowanie|mozesz mnie przelaczyc|mozesz mnie polaczyc|czy mozesz mnie przelaczyc|czy mozecie mnie przelaczyc|czy mozecie mnie polaczyc|chce zebyscie do mnie zadzwonili',
  },
  cs: {
    contact:
      'mluvit promluvit pomluvit spojit spojte spoj spojeni prepojit prepojte prepoj prepojeni hovorit kontaktovat kontaktuje chatovat zavolat zavola zavolejte volat presmerujte presmeruj presmerovat predat predejte predej pokecat popovidat povidat bavit pobavit kontakt kontaktovan ozve obratit komunikovat psat pripojte pripojit zavolej sehnat odkazte prejit odpovedet psat napsat popovidal hovor rozhovor propojte propojit prepojen spojen domluvit chat chatu telefonicky oslovit',
    person:
      'clovekem clovek cloveka cloveku cloveke lide lidmi lidi operatorem operator operatora operatorovi operatorka operatorku operatorkou agentem agent agenta pracovnikem pracovnik pracovnika pracovnici osobou osoba osobu zastupcem zastupce zamestnancem zamestnanec zamestnance vedoucim vedouci vedouciho manazerem manazer manazera sef sefa sefem kolegou kolega kolegu kolegyni nadrizenym nadrizeneho nadrizeny poradcem poradce specialistou specialistu specialista konzultantem konzultanta konzultant technikem technika clovicek bytost bytosti reditel reditele asistentem dispecerem majitelem majitele clenem odpovednou odpovedny odpovednym reditelem konzultantkou poradkyni supervizorem supervizora technik referentem',
    want: 'chci chceme chtel chtela potrebuji potrebuju prosim prosil prosila dejte dej zadam preferuji radsi zavolejte zavolej rad rada sezente trvam vyzaduji pozaduji dostat preju',
    anyone: 'nekym nekdo nekoho nekomu kdokoli kymkoli kdo nekyho',
    whom: 'kym',
    service:
      'podporou podpora podporu podpory linku linka linkou servisem oddelenim oddeleni zakaznickou infolinku infolinkou helpdesk support centrem servis tymem tymu',
    bot: 'bot bota botem boty botu roboti robot robota robotem roboty robotovi automatem automat automatu strojem stroj chatbot chatbota chatbotem pocitacem pocitac ai umela',
    real: 'skutecny skutecnym skutecna skutecnou skutecneho skutecni zivy zivym ziva zivou ziveho zivi realny realnym realna realnou realneho opravdovy opravdovym opravdova opravdoveho opravdovou lidsky lidskeho masa kosti normalnim',
    here: 'tam tu zde tady online dispozici druhe strane telefonu telefon',
    small:
      's se z ze na k ke do od nejaky nejakym nejakou nejaka nejakeho mi me mne ja ti prosim muzu mohu mohl dobry den ahoj ted hned ihned okamzite nutne zakaznickou zakaznicka zakaznicke zakaznicky a ale dekuji vas vasim vasich vasi pouze jen bych by chtel chtela si i to radeji ktery pomuze pomoci jednim byt bude rad radsi raci',
    other: 'jiny jine jina jinym jiny jineho muj moje meho mych moji kazdy kazda kolik druhe ta tato ten stejny nasi nasich dalsi treti',
    self: 'jsem jsme jsi nejsem',
    no: 'ne nikoliv bez zadny zadneho zadna dost misto konec zadne nikdy',
    refuse:
      /\b(?:nechci|nechtel|nechtela|nechceme|nepotrebuji|nepotrebuju|nebudu|odmitam|nemusi\w*|netreba|dost|misto|konec|nemam (?:zajem|chut)|nemluvim|nezadam|neni (?:treba|potreba|nutne)|nebavi|nehodlam|zbytecn\w+)\b/,
    exists: /\b(?:je|jsou|existuje|existuji|sedi|pracuje|pracuji|odpovida|mate|najde)\b/,
    info: /\b(?:kdy|hodiny|oteviraci|v kolik|(?:jake|jaky|ktere|mate|na jakem|reknete) (?:\w+ ){0,3}(?:cislo|cisle|telefon|adresa|mail))\b/,
    how: /^(?:a )?(?:jak|kde|jak\w*|co|proc|kolik|kam)\b/,
    asks: /\b(?:dejte|dat|chci)\b.*\bk telefonu\b|\b(?:aby|at|kdyby)\b.*\b(?:zavolal|ozval|kontaktoval|zavola|ozve)|\b(?:bych|bychom)\b.*\b(?:mluvil|promluvil|hovoril|popovidal)/,
    helps: /\b(?:pomoci|pomuze|pomoc|pomohl|odpovedet|odpovi)\b/,
    alone:
      'zavolejte mi|zavolej mi|zavolejte|zavolejte mi zpet|muzete mi zavolat|muzes mi zavolat|mohli byste mi zavolat|mohl byste mi zavolat|mohla byste mi zavolat|zavolate mi|ozvete se mi|kontaktujte me|prepojte me|prepojte|prepojit|spojte me|muzete me prepojit|muzete me spojit|presmerujte me|zakaznicka podpora|zakaznicka linka|lidska pomoc|zivy chat|lidska podpora|lidsky kontakt|muzete mi zavolat zpatky|muzete me kontaktovat|mohli byste me kontaktovat|mohli byste me prepojit|mohli byste me spojit|prepoj me|spoj me|chci prepojit|chci spojit|zadam o zpetne volani|zavolejte mi zpatky|ozvete se',
  },
  sk: {
    contact: 'hovorit rozpravat spojit spojte prepojit prepojte kontaktovat zavolat porozpravat chatovat presmerujte zavolajte',
    person:
      'clovekom clovek cloveka operatorom operator operatora agentom pracovnikom pracovnika osobou osoba zastupcom zamestnancom veduceho veducim kolegom',
    want: 'chcem chcel chcela potrebujem prosim dajte',
    anyone: 'niekym niekto niekoho',
    service: 'podporou podpora podporu linku linka servisom oddelenim zakaznickou',
    bot: 'bot bota botom robot robota robotom automatom strojom chatbotom chatbot',
    real: 'skutocny skutocnym skutocna skutocneho zivy zivym ziva ziveho realny realnou realneho ludsky',
    here: 'tam tu online',
    small: 's so z zo na k do nejakym nejaku mi ma ja prosim mozem mohol dobry den ahoj teraz hned a ale dakujem by som vasim zakaznicku',
    other: 'iny ine ina inym ineho moj moji kazdy kolko inej mojho',
    self: 'som nie',
    no: 'nie bez ziadny ziadneho dost namiesto',
    refuse: /\b(?:nechcem|nechcel|nechcela|nepotrebujem|nebudem|odmietam|nemusi\w*|netreba|dost|namiesto)\b/,
    exists: /\b(?:je|su|existuje|pracuje)\b/,
    info: /\b(?:kedy|hodiny|(?:ake|aky|mate) (?:\w+ ){0,3}(?:cislo|telefon))\b/,
    how: /^(?:ako|kde|ak\w*|co|preco|kolko)\b/,
    alone: 'zavolajte mi|zavolaj mi|mozete mi zavolat|prepojte ma|spojte ma|zakaznicka podpora',
  },
  hu: {
    contact:
      'beszelni beszelhetek beszelhetnek beszelnek beszeljek beszelgetni beszelgetnek besz beszelek kapcsoljon kapcsoljanak kapcsolni kapcsolj kapcsolja kapcsoljak kapcsolna kapcsolnanak kapcsolatba kapcsolatot kapcsolat atkapcsolni atkapcsolna osszekapcsolni csevegni chatelni chat hivna hivjon hivjanak hivja hivjak hivj hivni felhivna felhivhatna felhivni felhivnanak visszahivna visszahivhatna hivhatna hivnanak iranyitson iranyitsanak iranyits iranyitani iranyitana tovabbitson tovabbitani tovabbits beszeltessen keressen keresne telefonon telefonalni elerni szolni szoljon levelezni egyeztetni valaszoljon valaszolna atiranyitana atiranyitananak atiranyitani atiranyitanal kapcsolhatna beszelnem osszekapcsolna beszelnenk beszelgetnem beszelgessek beszelgetes kapcsolas egyeztetnem szolitson beszelhetunk csetelni csetelhetek chatelhetek chatelnek cseveghetek cseveghetnek csevegjek beszelgethetek beszelgetek uzenni irhatok kapcsolhatnak osszekotni',
    person:
      'emberrel ember embert emberhez embernek emberekkel emberek ugyintezovel ugyintezo ugyintezot ugyintezohoz ugyintezore ugyintezonek munkatarssal munkatars munkatarsat munkatarshoz munkatarsukkal munkatarsuk munkatarsukat munkatarsaval munkatarsahoz munkatarsat munkatarsa operatorral operator operatort operatorhoz szemellyel szemely szemelyt szemelyhez kollegaval kollega kollegat kollegahoz kollegajuk kollegajukkal kollegajat kollegajaval vezetovel vezeto vezetot vezetohoz fonok fonokot fonokkel fonokkel fonokhoz fonokukkel menedzser menedzsert menedzserrel menedzserhez manager managerrel tanacsadoval tanacsado tanacsadot tanacsadohoz ugynokkel ugynok ugynokot kepviselovel kepviselo kepviselot kepviselohoz szakember szakemberrel szakembert alkalmazottal alkalmazott alkalmazottat dolgozoval dolgozo dolgozot felettesevel felettes felettessel munkatarsra operatorra kollegara emberre szemelyre feleloss felelos felelossel felelost felelosnek igazgato igazgatoval tulajdonossal felettesemmel felettesukkel felettesehez supervizorral csoportvezetovel ugyfelszolgalatossal illetekes illetekessel szemelyzet',
    want: 'szeretnek akarok kerek kernek kerem kerjuk szuksegem szukseg legyen lecci adjon adjanak adjatok akarom kell kellene inkabb ohajtok hivja hivjak hivjon ragaszkodom kaphatnek kaphatok kernem kerhetek kerhetnek',
    anyone: 'valakivel valaki valakit valakihez akarki barkivel barki valakinek',
    whom: 'kivel kihez',
    service:
      'ugyfelszolgalattal ugyfelszolgalat ugyfelszolgalatot ugyfelszolgalathoz ugyfelszolgalatra ugyfelszolgalatos ugyfelszolgalatossal ugyfelszolgalatost ugyfelszolgalatosat support supporttal tamogatas tamogatassal tamogatashoz osztallyal osztaly csapattal ugyfeltamogatassal',
    bot: 'bot bottal botot botok botokkal boton robot robottal robotot robotok robotokkal robotra gep geppel gepet gepi automata automataval chatbot chatbottal chatbotot chatrobot szamitogeppel mesterseges ai robotbol botbol robotbol geppol robottol bottol geptol',
    real: 'valodi igazi elo hus ver hus-ver emberi letezo valos',
    here: 'ott itt elerheto vonalban vonal tuloldalon',
    small:
      'egy a az es kerem legyen szives lecci pls most azonnal surgosen hello szia udvozlom jo napot koszonom nekem en hogy is meg csak inkabb de hanem rendes tudnek lehet lehetne hogyan vele kivel akivel segitene segit segitsen onok onoktol sima tol egyik ugyfelszolgalatrol csapatbol ide vissza fel at van lenne',
    other: 'masik mas masnak minden hany egyes ugyanaz ket',
    self: 'vagyok vagyunk vagy',
    no: 'nem ne nincs elég eleg nelkul helyett soha semmi',
    refuse:
      /\b(?:nem|ne|nincs) (?:\S+ ){0,2}?(?:akarok|akarom|szeretnek|kerek|kell|szuksegem|szukseg|kivanok|vagyok hajlando|erdekel|fogok|kerem|ohajtok|beszelek|beszelgetek)\b|\b(?:elegem|eleg volt|eleg a|helyett|felesleges|szuksegtelen|nem kell)\b|\b(?:kell|szuksegem)\b nincs/,
    exists: /\b(?:van|vannak|letezik|dolgozik|ul|valaszol)\b/,
    info: /\b(?:mikor|nyitva|nyitvatartas|hany orakor|hany oraig|(?:mi|melyik|milyen|mi az|hanyas) (?:\S+ ){0,3}(?:telefonszam\w*|szam\w*|cim\w*))\b/,
    how: /^(?:es )?(?:hogyan|hogy|hol|melyik|milyen|mi|miert|mennyi\w*|hany)\b/,
    helps: /\b(?:segit\w*|valaszol\w*)\b/,
    alone:
      'hivjanak fel|hivj fel|hivjon fel|hivjanak vissza|hivjon vissza|hivj vissza|hivjatok fel|hivjatok vissza|felhivnanak|felhivna|visszahivnanak|visszahivna|fel tudnanak hivni|fel tudna hivni|fel tudnal hivni|vissza tudnanak hivni|visszahivast kerek|keressenek|keressenek telefonon|kapcsoljon|kapcsoljon at|kapcsolj at|kapcsolja|ugyfelszolgalat|emberi segitseg|emberi segitseget kerek|elo chat|emberi ugyfelszolgalat|emberi kapcsolat|elo ugyfelszolgalat|vegyek fel velem a kapcsolatot|vegye fel velem a kapcsolatot|fel tudnatok hivni|tudnanak hivni|hivjanak|kapcsoljanak|kapcsolj|visszahivast szeretnek|szeretnem ha felhivnanak|szeretnem ha visszahivnanak|felhivnal|hivnanak',
  },
  tr: {
    contact:
      'konusmak konusabilir konusayim konusalim konusmam konusmami konusmaliyim konusturun konusacagim konusabilecegim gorusmek gorusebilir goruseyim gorusmem gorusmeliyim gorusturun baglan* baglamak baglar baglayin bagla baglayiniz baglanti baglayabilir baglasana iletisim iletisime ulasmak ulasabilir ulasabilecegim ulasmam aktar aktarin aktarir aktarabilir aktarilmak aktariniz yonlendir yonlendirin yonlendirir yonlendirilmek yonlendirebilir yonlendiriniz cagir cagirin cagirir cagirabilir arasin arayabilir aramasini araya yazismak sohbet transfer iletin gecmek cikar cikarin donsun donebilir ilgilensin ilgilenebilir gecsin gecebilir aramali konusabil* gorusebil* ulasabil* baglanabil* konusmay* gorusmey* gorusecegim ulassin yazsin iletsin iletebilir konussun gorussun ulastirin baglansin arasinlar yonlendirilebilir gorustur* konustur* yazisabil* goruselim baglayabil* gecebil*',
    person:
      'insan insanla insana insanlar insani insanlarla temsilci temsilcisi temsilciye temsilciyle temsilcisine temsilcisiyle temsilciyi temsilcinize temsilcinizle temsilcileri temsilcilerinizle yetkili yetkiliye yetkiliyle yetkilisi yetkilisiyle yetkilisine yetkiliyi yetkilinizle kisi kisiyle kisiye operator operatore operatorle operatoru operatorunuz personel personele personelle personeliniz personelinizle personeli mudur mudure mudurle muduru mudurunuz mudurunuzle mudurunuzu yonetici yoneticiye yoneticiyle yoneticiniz yoneticinizle yoneticiyi calisan calisana calisanla calisani calisaniniz calisaninizla calisanlardan calisanlarinizdan gorevli gorevliye gorevliyle gorevlisi danisman danismana danismanla danismani ajan uzman uzmana uzmanla patron patronu patronla eleman elemanla agent muhatap memur memuru memurla amir asistan sefinizle sefle sef sefiniz sefi sefini seflerinizle insandan kisiden yetkiliden temsilciden calisandan sorumlu sorumluya sorumluyla sorumlusu sorumlusuyla asistana danismaniniz patronunuzla isletmeci supervizor supervizorle muduruyle muhatapla gorevliler temsilcilerinden uzmaniniz uzmaninizla insanlardan elemaniniz',
    want: 'istiyorum isterim istiyoruz istiyom isterdim lutfen lazim gerek gerekiyor verin ver rica ihtiyacim bulun cagirin cagir tercih israr',
    anyone: 'biri biriyle birine birini birisi birisiyle birisine kimse kimseyle birinin birilerine birileri birileriyle',
    whom: 'kiminle kime',
    service:
      'hizmetleri hizmetlerine hizmetleriyle hizmetlerinden hizmetlerini hizmet destek destege destekle destekten desteginize ekibi ekibine ekibinden ekibinizle ekibiyle ekibinizden departmani departmanina servisi servisine merkezi merkezine',
    bot: 'bot botla bota botu botlar botlarla robot robotla robota robotu robotlar robotlarla makine makineyle makineye makinayla makina chatbot chatbotla yapay bilgisayarla otomatik robottan bottan makineden chatbottan robotlardan botlardan',
    real: 'gercek canli insan hakiki etten kemikten sahici',
    here: 'orada burada orda burda karsimda hatta musait',
    small:
      'bir ile beni bana ben lutfen simdi hemen acil merhaba selam musteri destek ekibinden hizmetleri tesekkurler misiniz misin mi mu musunuz ve bu konuda icin istiyorum olan olsun sadece size sizin su acilen yerine bari artik yardim yardimci gibi hizmetlerinden',
    other: 'baska diger kac benim bizim basi her ayni ikinci',
    self: 'degilim degiliz',
    no: 'degil yok hayir olmasin istemiyorum yeter biktim yerine degilse yeterli',
    refuse:
      /\b(?:istemiyorum|istemiyoruz|istemem|gerek yok|gerekmiyor|gerekmez|lazim degil|ihtiyacim yok|reddediyorum|yeter|biktim|konusmayacagim|konusmuyorum|istemedigimi|istemeyen|sikildim)\b/,
    exists: /\b(?:var|yok|calisiyor|bulunuyor|varmi)\b/,
    info: /\b(?:ne zaman|saat kac\w*|saatleri|calisma saat\w*|numarasi ne\w*|telefonu (?:ne|kac)\w*|numarasi|hangi numara\w*|kacta)\b/,
    how: /\b(?:nasil|nerede|nereden|hangi|ne kadar|nedir|neden)\b/,
    helps: /\b(?:yardim\w*|ilgilen\w*|cevap)\b/,
    alone:
      'beni arayin|beni ara|beni arar misiniz|beni arar misin|beni arayabilir misiniz|beni geri arayin|beni geri arar misiniz|arar misiniz|arayin|aranmak istiyorum|beni aktarin|beni baglayin|beni bagla|baglayin|aktarin|musteri hizmetleri|musteri temsilcisi|canli destek|benimle iletisime gecin|benimle iletisime gecer misiniz|bana ulasin|bana donus yapin|canli destek istiyorum|musteri hizmetlerini istiyorum|insan destegi|insan yardimi|gercek destek|canli yardim|insan destegi istiyorum|beni arayabilir misiniz|beni arayabilir misin|beni arasaniz|bana donus yapar misiniz|benimle iletisime gecebilir misiniz|beni aktarir misiniz|beni baglar misiniz|beni arasinlar|bana geri donun|aranmak istiyorum|beni telefonla arayin',
  },
  el: {
    contact:
      'μιλησω μιλησουμε μιλαω μιλησει μιλαμε συνομιλησω συνομιλια επικοινωνησω επικοινωνησει επικοινωνησετε επικοινωνια επικοινωνηστε συνδεστε συνδεσε συνδεθω συνδεσετε συνδεσεις συνδεσει συνδεση καλεσει καλεσετε καλεσετ καλεσω καλεστε καλεσε τηλεφωνησει τηλεφωνησετε παρει παρετε μεταφερετε μεταφερεις μεταφερθω μεταφορα περαστε περασε περασετε δωστε δωσε φωναξτε φωναξε φωναξετε στειλτε προωθηστε προωθησετε συζητησω κουβεντιασω τσαταρω απευθυνθω απαντησει γραψω τηλεφωνικα εξυπηρετηθω εξυπηρετησει προωθησε παραπεμψτε μιλησετε μιλουσα μιλησουν συζητηση κληση καλει επαφη τσατ chat συνομιλησουμε επικοινωνει απαντησετε συνδεομαι γραφω μεταβιβαστε',
    person:
      'ανθρωπο ανθρωπος ανθρωπους ανθρωποι ανθρωπου ατομο εκπροσωπο εκπροσωπος υπαλληλο υπαλληλος συμβουλο συμβουλος χειριστη χειριστης πρακτορα πρακτορας διευθυντη διευθυντης υπευθυνο υπευθυνος υπευθυνη συναδελφο συναδελφος προισταμενο προισταμενος μανατζερ τεχνικο αντιπροσωπο αντιπροσωπος προσωπικο προσωπο εργαζομενο διαχειριστη οπερατερ αφεντικο ειδικο ιδιοκτητη ιδιοκτητης διευθυντρια αρμοδιο αρμοδιος υπευθυνους συμβουλους τηλεφωνητη τηλεφωνητης στελεχος υπαλληλους εκπροσωπους',
    want: 'θελω θελουμε χρειαζομαι παρακαλω ηθελα δωστε δωσε ζηταω ζητω προτιμω απαιτω φωναξτε φωναξε επιθυμω φερτε επιμενω εχω βρειτε ζητησω',
    anyone: 'καποιον καποιος καποια κανεις κανενας κανεναν καποιο',
    whom: 'ποιον',
    service: 'εξυπηρετηση εξυπηρετησης υποστηριξη υποστηριξης τμημα ομαδα support τεχνικη κεντρο',
    bot: 'bot ρομποτ μποτ bots μηχανη μηχανημα μηχανες chatbot υπολογιστη robot τσατμποτ μηχανακι ai rompot',
    real: 'πραγματικο πραγματικος πραγματικοι πραγματικους αληθινο αληθινος αληθινη ζωντανο ζωντανος κανονικο φυσικο σαρκα οστα ανθρωπινο',
    here: 'εκει εδω διαθεσιμος γραμμη πισω απεναντι αλλη',
    small:
      'ενα ενας εναν μια μιας ο η το τον την τη του της με σε στον στην στο απο για να μου μας εσας σας παρακαλω τωρα αμεσα γεια καλησπερα καλημερα ευχαριστω πελατων μπορω μπορειτε θα ηθελα και αλλα μονο επειγον αντι εναντι ειναι που βοηθησει βοηθησετε κι λιγο θελω ωστε',
    other: 'αλλο αλλος αλλον αλλη ποσα ποσοι καθε δικος δικο ιδιο δευτερο τριτο',
    self: 'ειμαι ειμαστε εισαι',
    no: 'οχι δεν χωρις μη μην αρκετα τερμα κανενα φτανει αντι ποτε',
    refuse:
      /(?:^|\s)(?:δεν|δε|μη|μην) (?:\S+ )?(?:θελω|χρειαζομαι|χρειαζεται|επιθυμω|προκειται|μιλαω|θα ηθελα|ηθελα|θελουμε|γουσταρω)(?:\s|$)|(?:αρνουμαι|βαρεθηκα|αρκετα|τερμα|φτανει|κουραστηκα|αντι για)/,
    exists: /(?:υπαρχει|υπαρχουν|ειναι (?:κανεις|κανενας|καποιος)|εχει|εχετε|δουλευει|απαντα)/,
    info: /(?:ποτε|ωραριο|ποιες ωρες|τι ωρα|ποιο ειναι το (?:τηλεφωνο|νουμερο)|τηλεφωνο της|αριθμος)/,
    how: /^(?:και )?(?:πως|που|ποιο\S*|ποια|τι|γιατι|ποσ\S*)(?:\s|$)/,
    helps: /(?:^|\s)(?:βοηθ\S*|απαντησ\S*|εξυπηρετησει)/,
    alone:
      'καλεστε με|παρτε με|παρτε με τηλεφωνο|παρε με τηλεφωνο|μπορειτε να με καλεσετε|μπορειτε να με παρετε|μπορειτε να με παρετε τηλεφωνο|μπορεις να με παρεις τηλεφωνο|μπορεις να με καλεσεις|θα μπορουσατε να με καλεσετε|μπορειτε να μου τηλεφωνησετε|τηλεφωνηστε μου|επικοινωνηστε μαζι μου|συνδεστε με|συνδεσε με|μεταφερετε με|μπορειτε να με συνδεσετε|μπορειτε να με μεταφερετε|εξυπηρετηση πελατων|να με καλεσετε|ανθρωπινη βοηθεια|ανθρωπινη υποστηριξη|ζωντανη υποστηριξη|μπορειτε να με παρετε πισω|παρτε με πισω|καλεστε με πισω|μπορειτε να επικοινωνησετε μαζι μου|θα μπορουσατε να με παρετε τηλεφωνο|τηλεφωνηστε με|παρτε με σας|θελω να με παρετε τηλεφωνο|θελω να με καλεσετε|μεταφορα',
  },
  ru: {
    contact:
      'поговорить говорить поговорю разговаривать разговор связаться связать свяжите свяжи свяжется свяжитесь свяжутся соедините соедини соединить соединение переключите переключи переключить переведите переведи перевести перевод общаться пообщаться общение позовите позови позвать пригласите пригласить перезвоните перезвонит перезвонить позвонит позвонить позвоните звонок подключите подключи подключить чат чате написать переписываться обратиться ответит ответить передайте передай направьте перенаправьте перенаправить перекинь перекиньте поболтать дозвониться побеседовать консультация консультацию вызовите вызвать попросить ответьте обсудить связь общаюсь перекинуть дозвон беседовать переключай переключайте соединяй звякните набрать наберите наберет разговора разговору консультации приглашаю общения законтачить состыковать',
    person:
      'человек человека человеку человеком человеке оператор* сотрудник* специалист* менеджер* консультант* агент* представител* люди людьми людей работник* начальник* руководител* администратор* директор* коллег* управляющ* супервизор* старш* ответственн* лицом хозяин* владельц* кем-либо эксперт* главн* техник*',
    want: 'хочу хотел хотела хотелось хочется хотим нужен нужна нужно надо нужны позвать дайте дай прошу требую предпочитаю можно позовите пожалуйста подайте желаю настаиваю требуется получить',
    anyone: 'кем-нибудь кем-то кто-нибудь кто-то кто кому-нибудь кого-нибудь кто-либо кем-либо ктонибудь кемнибудь',
    whom: 'кем кому',
    service: 'поддержк* поддержкой служб* отдел* техподдержк* саппорт* колл-центр* контакт-центр* горячую горячей сервис',
    bot: 'бот бота ботом боту боты ботов ботами робот робота роботом роботу роботы роботов роботами машина машиной машину машины чат-бот чат-бота чат-ботом чатбот чатбота чатботом автоответчик автоответчиком компьютером ии искусственным нейросетью железкой программой',
    real: 'живой живого живым живому живая живые живых живыми реальный реального реальным реальному реальные настоящий настоящего настоящим настоящему настоящие нормальным нормального',
    here: 'там тут здесь связи есть',
    small:
      'с со к на из в до у меня мне мной нам я вы вас ваш вашим вашего вашему ваших какого-нибудь какого-то каким-нибудь кого-нибудь пожалуйста пж плиз сейчас срочно немедленно здравствуйте привет добрый день спасибо можно могу мог бы и или а но только лучше хоть просто уже клиентов поддержки поддержку который поможет помощь помочь помогите же ли скорее быстрее как-нибудь прямо',
    other:
      'другому другой другого другим сколько мой моего моему моим мои моих моей каждый каждого одного второй второго третьему на наши наших наш этот тот несколько другие иной для',
    self: 'я мы ты вы',
    no: 'не без хватит нет вместо достаточно никаких хорош никакого надоел надоели',
    refuse:
      /(?:^|\s)(?:не|нет) (?:\S+ )?(?:хочу|хотел\S*|нужен|нужна|нужно|нужны|надо|буду|желаю|собираюсь|требуется|намерен\S*|стоит|общаюсь|разговариваю|могу больше|хотим|нужд\S+|необходимости|надо больше)(?:\s|$)|(?:оператор|человек|сотрудник|менеджер|специалист)\S* (?:мне )?не (?:нужен|надо|нужно|требуется|нужны)|(?:^|\s)(?:хватит|отказываюсь|надоел\S*|достал\S*|вместо|устал\S*|долой|без)(?:\s|$)/,
    exists: /(?:^|\s)(?:есть|имеется|существует|существуют|сидит|работает|работают|отвечает|остались)(?:\s|$)/,
    info: /(?:^|\s)(?:когда|часы|часах|график|во сколько|со скольки|(?:какой|по какому|какие|подскажите|скажите|дайте|узнать) (?:\S+ ){0,2}(?:номер\S*|телефон\S*|адрес\S*))(?:\s|$)/,
    how: /^(?:а |и )?(?:как|где|как\S+|что|почему|сколько|куда|зачем)(?:\s|$)/,
    asks: /(?:^|\s)(?:чтобы|чтоб|пусть)\s.*(?:позвонил|перезвонил|связал|ответил|позвонит|перезвонит|свяж)/,
    helps: /(?:^|\s)(?:помо\S*|ответит\S*)/,
    alone:
      'перезвоните мне|перезвоните|перезвони мне|позвоните мне|позвоните|позвони мне|можете мне позвонить|можете мне перезвонить|можете перезвонить|можете позвонить|вы можете мне позвонить|вы можете мне перезвонить|можете ли вы мне позвонить|свяжитесь со мной|переведите меня|переключите меня|переключите|соедините меня|соедините|закажите звонок|обратный звонок|прошу перезвонить|прошу позвонить|прошу связаться со мной|служба поддержки|поддержка|живая поддержка|живой чат|техподдержка|хочу чтобы мне позвонили|хочу чтобы мне перезвонили|человеческая поддержка|живая помощь|можете позвонить мне|вы можете перезвонить|наберите меня|можете связаться со мной|хочу чтобы вы мне позвонили|закажите мне звонок|жду звонка|прошу обратный звонок|соедини меня|переключи меня|переведи меня|позвони мне',
  },
  uk: {
    contact:
      "поговорити говорити поговорю розмовляти балакати побалакати розмова зв'язатися зв'язатись звязатися звязатись зв'яжіть звяжіть зв'яжи зв'яжеться звяжеться зв'яжіться зв'язок з'єднайте зєднайте зеднайте з'єднати зєднати з'єднай з'єднання переключіть переключи переключити переведіть переведи перевести спілкуватися спілкуватись поспілкуватися поспілкуватись покличте поклич покликати запросіть запросити передзвоніть передзвонить передзвонити зателефонувати зателефонує зателефонуйте подзвонити подзвонить подзвоніть дзвінок підключіть підключи підключити чат чаті написати звернутися відповість відповісти передайте направте перенаправте перенаправити скеруйте викличте контакт контактувати обговорити сполучіть звяжи поєднати зєднай переадресуйте переадресувати балакать наберіть розмови розмову спілкування сконтактувати сконтактуйте зконтактуйте зв'язати звязати з'єднав перекличте переписуватися переписуватись",
    person:
      'людина людину людині людиною людини люди людьми людей оператор* працівник* спеціаліст* менеджер* консультант* агент* представник* співробітник* керівник* начальник* адміністратор* директор* колег* фахівець фахівця фахівцем фахівцю управител* супервайзер* старшого відповідальн* особою особа особу власник* експерт* головн* технік*',
    want: 'хочу хотів хотіла хотілося хотілось хочеться хочемо потрібен потрібна потрібно потрібні потребую треба дайте дай прошу вимагаю можна покличте бажаю волію наполягаю потрібне отримати волів воліла',
    anyone: 'кимось ким-небудь хтось хто-небудь хто когось комусь кимсь',
    whom: 'ким кому',
    service: 'підтримк* служб* відділ* техпідтримк* саппорт* колл-центр* контакт-центр* гарячу сервіс',
    bot: 'бот бота ботом боту боти ботів ботами робот робота роботом роботу роботи роботів роботами машина машиною машину чат-бот чат-бота чат-ботом чатбот чатбота чатботом автовідповідач автовідповідачем компютером ші штучним програмою',
    real: 'живий живого живим живому жива живу живою живі живими живої реальний реального реальним реальна реальну реальною реальні справжній справжнього справжнім справжня справжню справжньою справжні нормальною',
    here: "там тут зв'язку є",
    small:
      'з зі із до на у в від мене мені мною нам я ви вас ваш вашим вашого вашому ваших якогось якимось будь ласка будьласка будь-ласка зараз терміново негайно вітаю привіт добрий день дякую можна можу чи міг могла би б і або а але тільки краще хоч просто вже клієнтів підтримки підтримку яка який допоможе допомога допомогти допоможіть же скоріше швидше прямо хочу',
    other:
      'іншій інший іншого іншою інша іншу іншим скільки мій мого моєму моїм мої моїх моєї моя мою кожен кожного однієї друга на наші наших наш цей той ця кілька інші для',
    self: 'я ми ти ви',
    no: 'не без досить ні замість годі вистачить ніяких ніякого набрид набридли',
    refuse:
      /(?:^|\s)(?:не|ні) (?:\S+ )?(?:хочу|хотів|хотіла|потрібен|потрібна|потрібно|потрібні|потребую|треба|буду|бажаю|збираюся|варто|маю наміру|спілкуюся|розмовляю|хочемо|говоритиму)(?:\s|$)|(?:оператор|людин|працівник|менеджер|спеціаліст)\S* (?:мені )?не (?:потрібен|потрібна|треба|потрібно|потрібні)|(?:^|\s)(?:досить|відмовляюся|відмовляюсь|набрид\S*|замість|годі|втомив\S*|без|вистачить)(?:\s|$)/,
    exists: /(?:^|\s)(?:є|існує|існують|сидить|працює|працюють|відповідає)(?:\s|$)/,
    info: /(?:^|\s)(?:коли|години|годинах|графік|о котрій|(?:який|за яким|які|підкажіть|скажіть|дайте) (?:\S+ ){0,2}(?:номер\S*|телефон\S*|адрес\S*))(?:\s|$)/,
    how: /^(?:а |і )?(?:як|де|як\S+|що|чому|скільки|куди|навіщо)(?:\s|$)/,
    asks: /(?:^|\s)(?:щоб|хай|нехай)\s.*(?:подзвонив|зателефонував|передзвонив|зв'язав|відповів|подзвонить|зателефонує|зв'яж)/,
    helps: /(?:^|\s)(?:допомо\S*|відповіс\S*)/,
    alone:
      "передзвоніть мені|передзвоніть|зателефонуйте мені|зателефонуйте|подзвоніть мені|подзвоніть|можете мені зателефонувати|можете мені подзвонити|можете мені передзвонити|чи можете ви мені зателефонувати|ви можете мені зателефонувати|чи можете мені зателефонувати|чи можете ви мені передзвонити|зв'яжіться зі мною|звяжіться зі мною|переведіть мене|переключіть мене|з'єднайте мене|прошу передзвонити|прошу зателефонувати|прошу зв'язатися зі мною|служба підтримки|підтримка|жива підтримка|живий чат|техпідтримка|людська підтримка|жива допомога|можете зателефонувати мені|ви можете передзвонити|наберіть мене|можете зв'язатися зі мною|хочу щоб ви мені зателефонували|чекаю дзвінка|зворотний дзвінок|з'єднай мене|переключи мене|переведи мене|подзвони мені|можете передзвонити",
  },
  fi: {
    contact: 'puhua puhun jutella keskustella yhteys yhteytta yhdista yhdistakaa yhdistaa ottaa soittaa siirtaa siirra',
    person:
      'ihmisen ihminen ihmiselle ihmista asiakaspalvelijan asiakaspalvelija asiakaspalvelijalle henkilon henkilo agentin edustajan esimiehen tyontekijan',
    want: 'haluan haluaisin tarvitsen',
    anyone: 'jonkun joku',
  },
  bg: {
    contact: 'говоря поговоря разговарям свържете свържа прехвърлете чатя обади обадите',
    person: 'човек оператор* служител* агент* представител* консултант*',
    want: 'искам нужен моля',
    anyone: 'някого някой',
  },
  id: {
    contact: 'bicara berbicara ngobrol hubungi menghubungi hubungkan sambungkan chat terhubung',
    person: 'manusia agen petugas operator perwakilan staf',
    want: 'ingin mau butuh tolong minta',
    anyone: 'orang seseorang',
  },
  ms: {
    contact: 'bercakap cakap hubungi sambungkan berhubung',
    person: 'manusia ejen pegawai operator wakil',
    want: 'ingin mahu nak perlu',
    anyone: 'orang seseorang',
  },
  vi: {
    contact: 'noi gap chuyen ket lien tro',
    person: 'nguoi vien',
    want: 'muon can',
  },
}
