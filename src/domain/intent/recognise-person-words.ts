/** How one language asks for a person: what is wanted, of whom, and what is enough by itself. Written without accents. */
export interface PersonWords {
  /** To talk, to reach, to be connected: forms that ask, not ones that report (`spoke`, `talked`). */
  readonly contact: string
  /** A person on staff. A trailing `*` takes any ending. */
  readonly person: string
  /** Wishes that ask for a person without a verb of contact: `I want a human`. */
  readonly want?: string
  /** Persons that are meant only after a verb of contact: `someone`, `an assistant`. */
  readonly anyone?: string
}

/** By language; English is looked up with slips of the finger allowed. */
export const PERSON_WORDS: Readonly<Record<string, PersonWords>> = {
  en: {
    contact:
      'talk talking speak speaking chat chatting contact contacting reach direct connect connecting connected transfer transferred transferring call calling forward escalate pass passed converse message messaging discuss through touch communicate deal write',
    person:
      'human humans person agent agents representative representatives rep reps operator operators supervisor manager adviser advisor associate staff employee specialist consultant colleague coworker',
    want: 'need want wanna require demand prefer get give gimme like bring send request requesting ask asking see find there have wish put',
    anyone: 'someone somebody anyone anybody assistant assistants people individual technician guy lady man woman member being',
  },
  de: {
    contact:
      'sprechen reden chatten kontaktieren verbinden verbinde erreichen telefonieren anrufen weiterleiten durchstellen kontakt weitergeleitet verbunden schreiben unterhalten rede spreche',
    person:
      'mensch menschen mitarbeiter mitarbeiterin mitarbeitern agent agenten sachbearbeiter berater beraterin kundenberater kundenbetreuer person ansprechpartner vorgesetzten operator servicemitarbeiter supportmitarbeiter',
    want: 'will mochte brauche benotige bitte gib geben hatte wunsche wollen gern gerne',
    anyone: 'jemand jemanden jemandem leute',
  },
  fr: {
    contact:
      'parler parle discuter contacter joindre appeler transferer transferez transferez-moi connecter passer passez-moi passez echanger chatter communiquer relation',
    person:
      'humain humaine personne agent conseiller conseillere representant representante operateur operatrice employe responsable superviseur interlocuteur technicien',
    want: 'veux voudrais souhaite besoin aimerais exige prefere donnez',
    anyone: "quelqu'un gens",
  },
  es: {
    contact:
      'hablar hablo hable chatear contactar comunicarme comunicar llamar conectar conectarme conecteme transferir transferirme transfierame pasame paseme pasar contacto comuniqueme conversar atienda',
    person: 'humano humana persona agente representante operador operadora asesor asesora empleado ejecutivo supervisor encargado',
    want: 'quiero quisiera necesito deseo prefiero exijo gustaria ponme dame deme',
    anyone: 'alguien',
  },
  it: {
    contact:
      'parlare parlo contattare chiamare connettermi passami passatemi passarmi chattare comunicare mettermi mettetemi contatto trasferirmi',
    person: 'umano umana persona operatore operatrice agente rappresentante addetto consulente responsabile assistente',
    want: 'voglio vorrei bisogno desidero preferisco esigo',
    anyone: 'qualcuno',
  },
  pt: {
    contact: 'falar conversar contatar contactar ligar transferir transfira conectar passar contato contacto atendido',
    person: 'humano humana pessoa atendente agente representante operador operadora funcionario assistente gerente supervisor',
    want: 'quero queria preciso gostaria desejo prefiro exijo',
    anyone: 'alguem',
  },
  nl: {
    contact: 'spreken praten chatten contact bellen verbinden doorverbinden verbind doorverbonden bereiken overleggen',
    person:
      'mens persoon medewerker medewerkster agent vertegenwoordiger operator collega leidinggevende klantenservicemedewerker adviseur',
    want: 'wil graag nodig wens',
    anyone: 'iemand mensen',
  },
  sv: {
    contact: 'prata tala chatta kontakta ringa koppla kopplas kontakt',
    person: 'manniska person handlaggare medarbetare agent representant operator kundtjanstmedarbetare radgivare',
    want: 'vill behover skulle onskar',
    anyone: 'nagon',
  },
  da: {
    contact: 'tale snakke chatte kontakte ringe stille stilles forbindes kontakt',
    person: 'menneske person medarbejder agent repraesentant konsulent kundemedarbejder radgiver',
    want: 'vil onsker behover gerne skal',
    anyone: 'nogen en',
  },
  no: {
    contact: 'snakke prate chatte kontakte ringe kobles koble settes kontakt',
    person: 'menneske person kundebehandler medarbeider agent representant konsulent radgiver saksbehandler',
    want: 'vil onsker trenger gjerne',
    anyone: 'noen',
  },
  fi: {
    contact: 'puhua puhun jutella keskustella yhteys yhteytta yhdista ottaa soittaa',
    person: 'ihmisen ihminen ihmiselle asiakaspalvelijan asiakaspalvelija asiakaspalvelijalle henkilon henkilo agentin edustajan',
    want: 'haluan haluaisin tarvitsen',
    anyone: 'jonkun',
  },
  pl: {
    contact: 'rozmawiac porozmawiac mowic pogadac skontaktowac polaczyc polacz przelacz polaczenie kontakt czatowac',
    person:
      'czlowiekiem czlowiek czlowieka konsultantem konsultant konsultanta osoba pracownikiem pracownik agentem agent przedstawicielem doradca operatorem',
    want: 'chce chcialbym chcialabym potrzebuje prosze poprosze',
    anyone: 'kims ktos',
  },
  cs: {
    contact: 'mluvit promluvit spojit spojte prepojit prepojte hovorit kontaktovat chatovat',
    person: 'clovekem clovek operatorem operator operatora agentem pracovnikem osobou zastupcem',
    want: 'chci chtel chtela potrebuji prosim',
    anyone: 'nekym nekdo',
  },
  sk: {
    contact: 'hovorit rozpravat spojit spojte prepojit prepojte kontaktovat',
    person: 'clovekom clovek operatorom operator agentom pracovnikom osobou zastupcom',
    want: 'chcem chcel chcela potrebujem prosim',
    anyone: 'niekym niekto',
  },
  hu: {
    contact: 'beszelni beszelhetek beszelnek kapcsoljon kapcsolni kapcsolj kapcsolatba',
    person: 'emberrel ember ugyintezovel ugyintezo munkatarssal munkatars operatorral szemellyel kollegaval',
    want: 'szeretnek akarok kerek',
    anyone: 'valakivel',
  },
  ro: {
    contact: 'vorbesc vorbi discut contactez conectati transferati legatura vorbiti',
    person: 'om persoana agent operator reprezentant uman consultant angajat',
    want: 'vreau doresc nevoie',
    anyone: 'cineva',
  },
  tr: {
    contact: 'konusmak gorusmek baglan* baglamak baglar iletisim ulasmak gorusebilir konusabilir',
    person: 'insan insanla temsilci* yetkili* kisiyle operator* biriyle personel* musteri temsilcisi*',
    want: 'istiyorum isterim lutfen lazim',
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
  el: {
    contact: 'μιλησω μιλησουμε συνομιλησω επικοινωνησω συνδεστε συνδεθω συνδεσετε',
    person: 'ανθρωπο ανθρωπος εκπροσωπο εκπροσωπος υπαλληλο συμβουλο χειριστη πρακτορα',
    want: 'θελω χρειαζομαι παρακαλω',
    anyone: 'καποιον',
  },
  ru: {
    contact: 'поговорить говорить связаться соедините соединить переключите переведите связь общаться позовите свяжите пообщаться',
    person: 'человек* оператор* сотрудник* специалист* менеджер* консультант* агент* представител* люд*',
    want: 'хочу нужен нужна позвать дайте',
    anyone: 'кем-нибудь кем-то кем',
  },
  uk: {
    contact: "поговорити говорити звязатися з'єднайте зєднайте переключіть переведіть спілкуватися",
    person: 'людин* оператор* працівник* спеціаліст* менеджер* консультант* агент* представник*',
    want: 'хочу потрібен потрібна потребую',
    anyone: 'кимось',
  },
  bg: {
    contact: 'говоря поговоря разговарям свържете свържа прехвърлете чатя',
    person: 'човек оператор* служител* агент* представител* консултант*',
    want: 'искам нужен моля',
    anyone: 'някого някой',
  },
}

/** Asking for a person where words are not set apart by blanks, or take their particles with them. */
export const PERSON_PATTERNS: readonly RegExp[] = [
  /\b(?:can|could|will|would) (?:a|an|any|some) (?:real |actual |live )?(?:human|person|agent|representative|rep|operator)(?: being)? (?:please )?(?:help|assist|answer|call|contact|talk|speak|look|reply|respond)/,
  /\b(?:is|are) (?:there )?(?:a|an|any) (?:real|live|actual|human)? ?(?:persons?|humans?|people|agents?|representatives?|operators?) (?:there|available|here|online|around|i can|who can|that can|working)\b(?! (?:choose|assign|add|buy|select))/,
  /\bwho (?:can|could|do|should|may) i (?:speak|talk|chat) (?:to|with)\b/,
  /\b(?:get|give|find|bring) me (?:some(?:one|body)|a (?:real|live|actual) )(?:$|[.!?]|please|now|else|real|who|that|human)/,
  /转(?:接)?人工|轉(?:接)?人工|人工(?:客服|服务|服務|坐席)|^人工[。!！\s]*$|真人|真实的人|客服人[员員]|(?:和|跟|与|與|找).{0,6}(?:人工|真人|活人|客服人)|(?:和|跟|与)人(?:说|说话|交谈|聊|讲)/u,
  /オペレーター|担当者(?:に|と|へ)|スタッフと(?:話|はな|チャット)|人間と(?:話|はな|チャット)|人と(?:話|はな)|有人(?:対応|チャット|サポート)|係の人|生身の人/u,
  /상담(?:원|사|직원)|(?:사람|직원|담당자)(?:이랑|하고|과|와|에게|한테)?\s*(?:대화|통화|연결|이야기|얘기|상담|바꿔)|(?:사람|직원|담당자)을?\s*(?:원|불러)/u,
  /(?:คุย|พูด|สนทนา|ติดต่อ|โอนสาย|ต่อสาย)(?:กับ|หา|ไปยัง|ไปที่|ให้)?\s*(?:เจ้าหน้าที่|พนักงาน|คน|มนุษย์|แอดมิน|ตัวแทน)|ขอสาย(?:เจ้าหน้าที่|พนักงาน)/u,
  /(?:التحدث|اتحدث|أتحدث|الكلام|التكلم|أتكلم|اتكلم|التواصل|أتواصل|اتواصل|تحويلي|حولني|الاتصال|كلم|اكلم|أكلم|توصيلي|وصلني)\s.{0,14}?(?:شخص|إنسان|انسان|موظف|ممثل|وكيل|بشري|مندوب|أحد|احد|مسؤول)|موظف\s?(?:بشري|حقيقي|خدمة)|شخص\s?حقيقي/u,
  /(?:לדבר|לשוחח|דבר|תעביר|העבירו|להתחבר|שיחה|ליצור קשר|לקשר)\s.{0,14}?(?:נציג|אדם|בן אדם|אנושי|מישהו|סוכן|עובד)|^נציג|נציג\s?אנושי/u,
  /(?:صحبت|حرف|گفتگو|تماس|وصل|گفت\s?وگو).{0,16}(?:انسان|اپراتور|پشتیبان|کارشناس|نماینده|شخص|آدم)|(?:انسان|اپراتور|کارشناس|نماینده|آدم|شخص).{0,16}(?:صحبت|حرف|گفتگو|تماس|وصل)/u,
  /(?:इंसान|व्यक्ति|एजेंट|प्रतिनिधि|कर्मचारी|अधिकारी|आदमी|किसी)\s?.{0,14}?(?:बात|संपर्क|जोड़|चैट)/u,
  /(?:মানুষ|ব্যক্তি|প্রতিনিধি|এজেন্ট|কর্মী|কারো)\S*\s?.{0,14}?(?:কথা|যোগাযোগ|চ্যাট)/u,
  /nguoi that|nhan vien|tong dai vien|tu van vien/u,
]

/** English words that turn an agent or a person into something else: `real estate agent`, `human resources`. */
export const OTHER_PERSONS =
  /\b(?:(?:real )?estate|travel|insurance|user|cleaning|shipping|customs|secret|chemical|booking|letting|sales|tour|ticket|payment|bleaching|free|ai|virtual|chat|third|literary|mortgage|property|delivery|transfer|forwarding|mail transfer|my own|my) agents?\b|\bagents? (?:orange|ransack|mode|desktop|portal|software|version|id|number|name|settings?|feature|role|seats?|licen[cs]es?|dashboard|console|view|account)\b|\bhuman (?:trafficking|resources?|rights|error|hair|readable|verification|trial|growth|body|made|size)\b|\b(?:tour|mobile|network|crane|logical|boolean|cable|phone) operators?\b|\bperson (?:of interest|s? name|on the|in the|named|who (?:sent|bought|ordered|received|paid|stole|delivered))\b|\bin person\b|\bcontact persons?\b|\b(?:agent|person|operator|user)s?=|\bper person\b|\b(?:another|other|third|each|every|which|same|different|missing|first|second|one) persons?\b|\bmanager (?:app|role|account|id|settings?)\b|\b(?:password|file|task|account|ads|tag|package|device|business|download|product) manager\b/g
