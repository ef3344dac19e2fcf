import type { PersonWords } from './person-words.ts'

/** Germanic and Romance languages. Written as `plainLetters` leaves them: small, without accents. */
export const WESTERN_PERSON_WORDS: Readonly<Record<string, PersonWords>> = {
  de: {
    contact:
      'sprechen sprech spreche sprich reden rede chatten kontaktieren kontaktiert kontakt verbinden verbinde verbindet verbindung verbunden erreichen telefonieren anrufen anruft anrufe ruckruf zuruckrufen zurueckrufen zuruckruft rufen ruft ruf melden meldet meldest weiterleiten weitergeleitet leiten leite leitet durchstellen durchgestellt durch stellen weitergeben ubergeben uebergeben vermitteln schreiben unterhalten austauschen anschreiben quatschen labern ansprechen beraten wenden weiterverbinden weiterverbunden bedient schalten sprecht redet zuschalten zuruckmelden antworten austausch telefonisch telefonat besprechen kontaktaufnahme chattet chatte weiterleitung ubergabe vermittlung weitergabe kommunizieren',
    person:
      'mensch menschen menschn mitarbeiter mitarbeiterin mitarbeitern mitarbeiters mitarbeitende mitarbeitenden mitarbeitender agent agenten agentin sachbearbeiter sachbearbeiterin berater beraterin beratern kundenberater kundenberaterin kundenbetreuer kundenbetreuerin person ansprechpartner ansprechpartnerin ansprechperson vorgesetzten vorgesetzter vorgesetzte operator servicemitarbeiter supportmitarbeiter kundendienstmitarbeiter kundenservicemitarbeiter kollege kollegen kollegin chef chefin manager managerin geschaftsfuhrer geschaftsfuhrung teamleiter filialleiter verantwortlichen verantwortliche angestellten angestellter bediener fachmann experten servicekraft supporter kundendienstler kundenbetreuern fachberater zustandigen sachbearbeitern geschaftsleitung vorgesetztem verantwortlicher inhaber besitzer direktor bearbeiterin servicemitarbeiterin servicemitarbeitern angestellte fachperson fachkraft experte kundenservicemitarbeiterin',
    want: 'will mochte moechte brauche brauch benotige bitte gib gebt geben hatte wunsche wollen gern gerne hol holt holen verlange bekomme haben kriege kriegen lieber bevorzuge bestehe fordere erwarte',
    anyone: 'jemand jemanden jemandem jmd jmdn leute irgendwer irgendjemand irgendjemandem irgendjemanden',
    whom: 'wem',
    service:
      'kundendienst kundenservice kundensupport kundenbetreuung support service hotline helpdesk serviceteam supportteam team abteilung fachabteilung zentrale buchhaltung leitung kundenberatung kundenservices kundendienstes callcenter vertrieb verkauf fachbereich reklamationsabteilung',
    bot: 'bot bots roboter robotern robot maschine maschinen computer chatbot chatbots ki automat automaten computerstimme',
    real: 'echt echte echten echter echtes echtem richtige richtigen richtiger richtigem reale realen realer menschliche menschlichen menschlicher lebende lebenden lebendigen lebendige wirklichen wirkliche tatsachlichen personlichen zustandigen zustandige leibhaftigen fleisch',
    here: 'da hier dort dran anwesend hinter leitung telefon',
    small:
      'ein eine einen einem einer nen ner n mit an am zu zum zur den dem der die das ihr ihren ihrem euren eurem vom von aus im bei mir mich ich bitte mal jetzt sofort und kein hallo hi danke sofort dringend endlich nur doch einfach direkt lieber gern gerne aber sondern kann konnte fur als anstatt statt der mir hilft helfen kundenservice hilfe unterstutzung auf konnten konnen kannst sie auskennt zustandig echtes',
    other:
      'andere anderen anderer anderem anderes meine meinen meinem mein meiner unsere unseren unserem jede jeden jeder viele welche zweite zweiten dritte weitere weiteren sonst',
    self: 'bin sind bist',
    no: 'kein keine keinen keinem nicht statt anstatt nix schluss weg genug',
    refuse:
      /\b(?:will|mochte|moechte|brauche|brauch|wunsche|mag|rede|spreche|wollen|bock|lust|benotige|muss|mussen|werde)\b.*\b(?:kein\w*|nicht|nie)\b|\b(?:kein\w*|nicht)\b.*\b(?:will|mochte|moechte|brauche|notig|notwendig|lust|bock|sprechen mussen|erforderlich)\b|\b(?:weigere|genug von|schluss mit|satt|weg mit|hor auf|aufhoren)\b/,
    exists:
      /\b(?:gibt es|geht (?:das|es)|gibts|gibt's|ist (?:da|hier|dort|denn|bei|noch|uberhaupt|jemand)|sitzt|sitzen|arbeitet|arbeiten|sind (?:da|hier|dort)|antwortet|habt ihr|haben sie)\b/,
    info: /\b(?:wann|offnungszeiten|uhr|welche\w* (?:\w+ )?(?:nummer|telefonnummer|zeiten)|(?:lautet|ist) (?:\w+ )?(?:telefon)?nummer|was kostet|haben sie .*nummer|gibt es .*nummer)\b/,
    how: /^(?:und )?(?:wie|wo|welche\w*|was|wer|warum)\b/,
    helps: /\b(?:helfen|hilft|hilf|hilfe|antworten|antwortet|beantworten|ansehen|anschauen|kummern|ubernehmen)\b/,
    alone:
      'rufen sie mich an|ruf mich an|rufen sie mich zuruck|rufen sie zuruck|ruft mich an|ruft mich zuruck|rufen sie an|ruckruf|um ruckruf|ich mochte angerufen werden|durchstellen|verbinden|weiterleiten|stellen sie mich durch|verbinden sie mich|verbinde mich|leiten sie mich weiter|konnen sie mich anrufen|kannst du mich anrufen|konnt ihr mich anrufen|konnen sie mich zuruckrufen|konnt ihr mich zuruckrufen|konnten sie mich anrufen|konnten sie mich zuruckrufen|konnen sie mich verbinden|konnen sie mich durchstellen|konnen sie mich weiterleiten|melden sie sich bei mir|menschliche hilfe|kundenservice|kundendienst|personliche beratung|ich hatte einen ruckruf|ich mochte einen ruckruf|personlichen kontakt|personlicher kontakt|ich will zuruckgerufen werden|ich mochte zuruckgerufen werden|ich mochte um ruckruf bitten|menschlicher support|menschliche unterstutzung|live chat|livechat|echter support|konnen sie mich kontaktieren|konnt ihr mich kontaktieren|kontaktieren sie mich|nehmen sie kontakt mit mir auf|ich bitte um ruckruf|ich bitte um einen ruckruf|ich brauche einen ruckruf|meldet euch bei mir|meldet euch telefonisch|stellen sie mich bitte durch|rufen sie mich zuruck unter',
  },
  fr: {
    contact:
      'parler parlez discuter dialoguer contacter contactez joindre joint appeler appelle appelez rappeler rappelle rappelez telephoner transferer transferez transfert connecter connectez passer passez echanger chatter tchatter tchater communiquer relation contact entretenir entretien converser mettez mettre mettrait rediriger redirigez redirige orienter basculer adresser causer reponde escalader orientez oriente dirigez adressez branchez affaire parlerai discute tchat chat appels rediriges bavarder transmettre transmettez mise parlant',
    person:
      'humain humaine humains personne agent agents conseiller conseillere conseillers representant representante operateur operatrice employe employee employes responsable superviseur superieur interlocuteur interlocutrice technicien technicienne collaborateur collaboratrice collegue manager gerant gerante directeur directrice patron chef teleconseiller specialiste salarie salariee membre hotesse standardiste teleoperateur superviseure dirigeant proprietaire patronne',
    want: 'veux veut voudrais voudrai souhaite souhaiterais besoin aimerais aimerai exige prefere prefererais demande donnez donne donne-moi faut faudrait envoyez trouvez avoir insiste faites venir aurais prefererai desire ramenez obtenir',
    anyone: "quelqu'un qqn qq1 kelkun quelqun gens monde",
    whom: 'qui',
    service: 'service support sav assistance equipe clientele hotline standard departement commercial technique facturation apres-vente',
    bot: 'bot bots robot robots machine machines chatbot chatbots ia ordinateur automate',
    real: 'vrai vraie vrais vraies reel reelle reels humain humaine humains physique vivant vivante veritable os chair',
    here: 'la ici ligne bout autre cote derriere present presente disponible dispo',
    small:
      "un une le la les l du de des d a au aux avec vers en et svp stp plait s'il vous te moi me m je j svp bonjour salut merci maintenant immediatement vite urgent urgence s il votre vos ton tes c est mais plutot juste seulement puis-je peux possible pour client m'aider aider qui",
    other: 'autre autres mes mon ma notre nos chaque combien quelle quelles deuxieme meme tierce cette ce toute',
    self: 'suis sommes es etes',
    no: 'pas plus sans non marre ras-le-bol assez aucun stop fini',
    refuse:
      /\b(?:veux|veut|voulons|souhaite|voudrais|besoin|aimerais|envie|aime|parle|parler|discuter|faut|utile|necessaire|compte|refuse)\b.*\bpas\b|\bpas\b.*\b(?:veux|besoin|envie|souhaite|parler|discuter|la peine|necessaire|obligee?|utile)\b|\b(?:veux|voudrais|besoin) (?:plus|aucun)\b|\brefuse|\bmarre\b|ras-le-bol|ras le bol|assez de|\bstop\b|plutot que|au lieu|inutile|sans passer/,
    exists:
      /\b(?:y a-t-il|y'a-t-il|y a t il|y a|y'a|ya|existe|il y a|etes|c'est|a-t-on|se trouve|repond|travaille|est-ce que quelqu'un|quelqu'un est)\b/,
    info: /\b(?:quand|horaires?|heures?|(?:quel|quels|quelle|connaitre|avoir|donner|donnez-moi|trouver|est) (?:\w+ )?(?:le |un |votre |son )?(?:numeros?|num|telephone|mail|adresse))\b/,
    how: /^(?:et )?(?:comment|ou|quel\w*|pourquoi|combien|que|qu'est-ce)\b/,
    asks: /\betre (?:re)?(?:contactee?|misee?|rappelee?|appelee?|transferee?|redirigee?|connectee?|mis)\b|(?:^| )passe (?:un|une|le|la|ton|a) |\bparle a (?:un|une)\b(?<!\bai parle a un)/,
    helps: /\b(?:aider|aide|aidez|repondre|reponde|assister|occuper|occupe|prendre en charge)\b/,
    alone:
      "appelez-moi|appelez moi|rappelez-moi|rappelez moi|rappelle-moi|appelle-moi|pouvez-vous m'appeler|pouvez-vous me rappeler|pouvez vous me rappeler|pouvez vous m'appeler|peux-tu m'appeler|pourriez-vous m'appeler|pourriez-vous me rappeler|vous pouvez m'appeler|vous pouvez me rappeler|transferez-moi|transferez moi|transfere-moi|transferer|contactez-moi|contactez moi|je veux etre rappele|je souhaite etre rappele|je voudrais etre rappele|j'aimerais etre rappele|service client|sav|aide humaine|assistance humaine|support humain|service clientele|contact humain|peut-on me rappeler|on peut me rappeler|peut-on m'appeler|pouvez-vous me contacter|vous pouvez me contacter|pouvez vous me contacter|quand pouvez-vous m'appeler|un rappel|rappel",
  },
  es: {
    contact:
      'hablar hablo hablen ablar hablarle hablarlo chatear platicar charlar contactar contactarme contacten contactarse contactado comunicarme comunicar comunique comuniquen comunicame comunicate comuniqueme comuniquenme llamar llamarme llame llamen llama llamada conectar conectarme conecteme conectame conecta conecte transferir transferirme transfierame transfiereme transfiere transferencia pasame paseme pasenme pasar pasarme pase ponganme pongame ponme ponganos ponerme derivar derivarme deriveme derivame deriva contacto conversar atienda atiende atender atiendan atenderme responda remitir redirigir redirigirme redirija enlace enlaceme enlazar comunicarse dirigirme escriba escalar escalarlo comunica comunicas comunicarnos deriven derivenme remitame hablemos hablaria dialogar conteste conectenme platico charlo canalizar canalizarme canaliceme hablando chateando',
    person:
      'humano humana humanos persona personas agente agentes representante operador operadora operadores asesor asesora asesores empleado empleada ejecutivo ejecutiva supervisor supervisora encargado encargada responsable gerente jefe jefa director directora trabajador trabajadora tecnico especialista consultor teleoperador teleoperadora companero companera gerentes gestor gestora miembro superior dueno propietario directivo ejecutivos representantes supervisores encargados',
    want: 'quiero quisiera necesito nesesito ocupo deseo prefiero exijo gustaria ponme dame deme denme llame llama llamen traigan busque quieras pido solicito requiero mandame insisto exigo dejeme tener conseguir traiganme buscame consigame',
    anyone: 'alguien alguno alguna gente',
    whom: 'quien',
    service: 'atencion soporte servicio servicios asistencia equipo departamento central ventas',
    bot: 'bot bots robot robots maquina maquinas chatbot chatbots ia contestadora automatico automaticos computadora ordenador',
    real: 'real reales verdad humano humana verdadero verdadera vivo viva autentica fisica fisico hueso carne',
    here: 'ahi alli aqui aca lado detras disponible linea atendiendo',
    small:
      'un una uno el la los las al a con de del por para en y me mi yo que favor porfavor porfa xfa ya ahora mismo urgente hola buenas gracias su sus tu este pueda puede ayude ayudar ayudarme solo sino pero cliente clientes como se puedo urgentemente inmediatamente si',
    other: 'otra otras otro otros mis nuestros cada cuantas cuantos misma mismo segunda tercera esta esa',
    self: 'soy somos eres es',
    no: 'no sin nada basta menos harto harta cansado cansada ningun ninguna tampoco nunca dejen',
    refuse:
      /\bno (?:me |lo |le |les |nos )?(?:quiero|quisiera|necesito|deseo|pienso|gusta\w*|hace falta|hablo|voy|es necesario|hay necesidad|quieras|ocupo|requiero|tengo ganas|quiera|quiere|queremos)\b|\b(?:me niego|harto|harta|basta|cansad[oa]|en (?:vez|lugar) de|rechazo|sin necesidad|paso de|nada de)\b/,
    exists: /\b(?:hay|existe|esta|estan|trabaja|trabajan|tienen|responde|contesta|queda)\b/,
    info: /\b(?:cuando|horarios?|hora|horas|(?:cual|dime|digame|tienen|hay|dar|darme|dame|saber|a que|que) (?:\w+ ){0,3}(?:telefonos?|numeros?|correo|direccion))\b/,
    how: /^(?:y )?(?:como|donde|cual\w*|que|por que|cuanto\w*)\b/,
    helps: /\b(?:ayudar\w*|ayude|ayuda|atender\w*|responder\w*|resolver\w*|asistir\w*)\b/,
    asks: /\bser atendid[oa]\b|\bque (?:\w+ ){0,2}(?:alguien|asesor|agente|persona|humano|me|operador|representante|gerente)\b.*\b(?:llame|contacte|hable|atienda|responda|conteste)|\b(?:alguien|asesor|agente|persona|representante)\b.*\b(?:me|puede) (?:llame|contacte|llamar|contactar)/,
    alone:
      'llameme|llamame|llamenme|me puede llamar|me pueden llamar|me podeis llamar|puede llamarme|pueden llamarme|podrian llamarme|me podrian llamar|me podria llamar|podria llamarme|quiero que me llamen|necesito que me llamen|que me llamen|devuelvame la llamada|devuelvanme la llamada|transfierame|transfiereme|transferir|contactenme|contacteme|pongase en contacto conmigo|ponganse en contacto conmigo|atencion al cliente|atencion humana|ayuda humana|servicio al cliente|asistencia humana|soporte humano|podrian devolverme la llamada|pueden devolverme la llamada|me pueden devolver la llamada|me devuelven la llamada|pueden contactarme|me pueden contactar|podrian contactarme|quiero una llamada|solicito una llamada|necesito una llamada',
  },
  it: {
    contact:
      'parlare parlo parli parlarne contattare contattarmi contatti contatta contattatemi chiamare chiamarmi chiama chiami chiamate richiamare richiamarmi richiami connettermi connettere connettimi connettetemi collegare collegarmi passami passatemi passarmi passi passate passare chattare comunicare mettermi mettetemi metta mettimi mettete contatto trasferirmi trasferire trasferiscimi trasferitemi trasferisca conversare discutere rivolgermi rivolgere dialogare telefonare inoltrare inoltrarmi reindirizzare indirizzarmi sentire risponda rispondere scrivere confrontarmi dirottare smistare inoltrami inoltratemi inoltri chiamarti parlarci parlate parlerei telefonarmi colleghi collegatemi colleghi contattarvi dirottatemi passo rispondermi passa passerebbe parlando chattando',
    person:
      'umano umana umani persona operatore operatrice operatori agente agenti rappresentante addetto addetta consulente responsabile assistente collega colleghi supervisore impiegato impiegata dipendente manager direttore direttrice capo tecnico incaricato referente titolare superiore membro centralinista gestore direzione rappresentanti consulenti addetti dirigente proprietario',
    want: 'voglio vorrei vorremmo bisogno desidero preferisco preferirei esigo serve datemi dammi mi dia dia pretendo richiedo chiedo gradirei chiamate mandatemi avere insisto esigerei vogliamo volevo preferisca',
    anyone: 'qualcuno qualcuna gente nessuno',
    whom: 'chi',
    service: 'assistenza servizio supporto team reparto ufficio centralino',
    bot: 'bot robot macchina macchine chatbot ia ai risponditore computer automa automatico',
    real: 'vera vero veri vere reale reali umano umana carne ossa viva vivo fisica autentica',
    here: 'li la qui qua dietro altra parte disponibile linea presente telefono',
    small:
      "un uno una il la lo le i gli al allo alla all con di del dello della da dal a e per favore x cortesia piacere grazie ciao salve buongiorno subito ora adesso mi me io un' in che possa puo aiutarmi aiutare vostro vostra suo tuo clienti ma invece urgente solo potrei posso possibile",
    other: 'altra altre altro altri miei mia mio nostri ogni quante quanti stessa stesso seconda terza questa quella',
    self: 'sono siamo sei e',
    no: 'non no basta niente senza stop nessun nessuna stufo stufa mai',
    refuse:
      /\bnon (?:\w+ )?(?:voglio|vorrei|desidero|serve|servono|bisogno|necessito|intendo|parlo|ho bisogno|ho voglia|mi va|occorre|e necessario)\b|\b(?:basta|rifiuto|stuf[oa]|stanc[oa]|invece di|senza bisogno|al posto di|niente)\b/,
    exists: /(?:^|\s)(?:c'e|ce|ci sono|esiste|c e|risponde|lavora|avete)\b/,
    info: /\b(?:quando|orari|orario|che ora|(?:qual|quale|avere|dare|darmi|sapere|che|avete|trovo) (?:\w+ ){0,3}(?:numero|telefono|mail|indirizzo))\b/,
    how: /^(?:e )?(?:come|dove|qual\w*|quant\w*|perche|cosa|che)\b/,
    helps: /\b(?:aiutar\w*|aiuti|aiuto|risponder\w*|risponda|assister\w*|occupi)\b/,
    asks: /\b(?:essere|venire) (?:ri)?(?:chiamat|contattat|trasferit|mess|assistit|servit|seguit)/,
    alone:
      'chiamatemi|mi chiami|chiamami|richiamatemi|mi richiami|mi potete chiamare|mi potete richiamare|potete chiamarmi|potete richiamarmi|puo chiamarmi|puo richiamarmi|puoi chiamarmi|potreste chiamarmi|potreste richiamarmi|potrebbe chiamarmi|vorrei essere chiamato|vorrei essere richiamato|vorrei essere ricontattato|contattatemi|mi contatti|ricontattatemi|trasferiscimi|trasferitemi|mi trasferisca|servizio clienti|assistenza clienti|assistenza umana|aiuto umano|supporto umano|aiuto da un umano|potete contattarmi|puo contattarmi|potreste contattarmi|potete ricontattarmi|vorrei una telefonata|vorrei una chiamata|vorrei essere contattato|vorrei essere contattata|vorrei essere richiamata',
  },
  pt: {
    contact:
      'falar falo fale conversar teclar contatar contactar contate contacte ligar ligue liguem ligacao transferir transfira transfere transfiram conectar conecte conecta passar passa passe passem contato contacto atender atenda atende telefonar telefone chamar chama chame chamem encaminhar encaminhe encaminha encaminhem direcionar direcione redirecionar redirecione comunicar bate-papo ponha poe coloque coloca colocar responda responder escalar retorne retornar ligasse ligassem falasse converso dialogar conectem falamos falarmos telefonem encaminhado falando conversando',
    person:
      'humano humana humanos pessoa pessoas atendente atendentes agente representante operador operadora funcionario funcionaria assistente gerente supervisor supervisora responsavel colaborador colaboradora consultor consultora chefe encarregado tecnico especialista diretor colega assessor gestor gestora membro encarregada dono proprietario analista responsaveis consultores representantes especialistas diretora',
    want: 'quero queria preciso gostaria desejo prefiro exijo necessito chame chama chamem solicito peco da de deem arrume manda insisto ter exigo poderia mande arranje arranja',
    anyone: 'alguem alguma algum gente alg',
    whom: 'quem',
    service: 'atendimento suporte servico apoio central sac equipe equipa assistencia departamento setor',
    bot: 'bot bots robo robos maquina maquinas chatbot chatbots ia automatico computador robot',
    real: 'real reais verdade humano humana humanos verdadeira verdadeiro viva vivo osso carne fisica mesmo',
    here: 'ai aqui ali la lado tras disponivel online linha atendendo presente',
    small:
      'um uma o a os as com c de do da ao pro pra para p por favor pf pfv pfvr pff plz me mim eu que e no na em agora ja urgente ola oi bom dia obrigado obrigada seu sua seus algum alguma possa pode ajude ajudar cliente clientes so mas sim humana imediatamente posso logo',
    other: 'outra outras outro outros meus minhas meu minha nossos cada quantas quantos mesma mesmo segunda terceira essa esta',
    self: 'sou somos es e',
    no: 'nao sem chega nada basta nenhum nenhuma cansado cansada pare parem',
    refuse:
      /\b(?:nao|n) (?:\w+ )?(?:quero|queria|preciso|desejo|gosto|gostaria|vou|falo|aguento|ha necessidade|e necessario|necessito|tenho vontade|pretendo|precisa)\b|\b(?:me recuso|recuso|recuso-me|chega de|chega|basta|cansei|cansad[oa]|em vez de|ao inves|farto|farta|nada de)\b/,
    exists: /\b(?:tem|ha|existe|esta|estao|trabalha|responde|atende)\b/,
    info: /\b(?:quando|horarios?|horas|(?:qual|dar|tem|saber|me passa|e) (?:\w+ ){0,3}(?:telefone|numeros?|email|endereco|contato|contacto))\b/,
    how: /^(?:e )?(?:como|onde|qual|quais|quant\w*|por que|porque|o que)\b/,
    helps: /\b(?:ajudar|ajude|ajuda|responder|responda|atender|atenda|resolver)\b/,
    asks: /\bser (?:contatad|contactad|transferid|atendid|direcionad|encaminhad)/,
    alone:
      'me ligue|me liga|me liguem|ligue-me|liguem-me|ligue para mim|liguem para mim|liga para mim|liga pra mim|podem me ligar|pode me ligar|podem ligar-me|pode ligar-me|voces podem me ligar|poderia me ligar|poderiam me ligar|quero que me liguem|gostaria que me ligassem|transfira-me|me transfere|me transfira|transferir|entre em contato comigo|entrem em contato comigo|contacte-me|contactem-me|atendimento humano|atendimento|sac|ajuda humana|atendimento ao cliente|suporte humano|assistencia humana|podem retornar a ligacao|retornem a ligacao|podem me retornar|pode me retornar|podem me contactar|podem contactar-me|podem entrar em contato comigo|pode entrar em contato comigo|podem entrar em contacto comigo|quero uma ligacao',
  },
  nl: {
    contact:
      'spreken spreek praten praat chatten contact contacteren bellen bel belt belen terugbellen terugbelt terugbel telefoon telefonisch verbinden doorverbinden verbind verbindt verbonden doorverbonden bereiken overleggen doorschakelen doorgeschakeld schakel lijn zet doorzetten doorsturen doorgestuurd overdragen kletsen appen opnemen doorgeven roep roepen halen haal babbelen aanspreken telefoneren spreekt gesprek bereikbaar woord verbinding doorschakelt doorverbindt',
    person:
      'mens persoon medewerker medewerkster agent vertegenwoordiger operator collega leidinggevende klantenservicemedewerker adviseur manager chef baas supervisor werknemer teamleider teamleidster telefonist telefoniste specialist servicemedewerker helpdeskmedewerker contactpersoon beheerder verantwoordelijke bedrijfsleider eigenaar directeur teamlid klantadviseur supportmedewerker servicemedewerkers leidinggevenden medewerkers bediende gesprekspartner consulent hulpverlener',
    want: 'wil wilt graag nodig wens wou zou zoek geef verlang eis liever haal roep gaarne hebben krijgen alstublieft aub sta',
    anyone: 'iemand mensen iem',
    whom: 'wie',
    service: 'klantenservice klantendienst support helpdesk service servicedesk team afdeling ondersteuning',
    bot: 'bot bots robot robots machine machines chatbot chatbots computer ai automaat',
    real: 'echt echte werkelijk menselijk menselijke levend levende levende fysiek fysieke bloed vlees',
    here: 'daar hier aanwezig kant beschikbaar online lijn achter',
    small:
      'een n de het met aan naar van bij door me mij ik u jullie jou je uw graag alstublieft aub alsjeblieft asjeblieft svp nu direct meteen hallo hoi dag bedankt even maar voor die dat kan kunt kunnen mag om te echt als in liever gewoon en helpen helpt help dringend snel heb heeft hebben',
    other: 'andere ander anders mijn onze elke iedere hoeveel welke dezelfde zelfde tweede derde deze jouw',
    self: 'ben zijn bent',
    no: 'geen niet zonder stop klaar genoeg weg nooit',
    refuse:
      /\b(?:wil|wilt|hoef|hoeft|hoeven|wens|heb|zou|ga|praat|spreek|zin|heeft)\b.*\b(?:geen|niet|nooit)\b|\b(?:geen|niet)\b.*\b(?:nodig|zin|wil)\b|\b(?:weiger|genoeg van|klaar met|zat|in plaats van|stop met)\b/,
    exists: /\b(?:is er|is daar|is hier|zijn er|zijn hier|werkt|werken|bestaat|zit|zitten|hebben jullie|heeft u|antwoordt)\b/,
    info: /\b(?:wanneer|openingstijden|hoe laat|(?:wat|welk|hebben|heeft|onder welk|is) (?:\w+ ){0,3}(?:telefoonnummer|nummer|mailadres))\b/,
    how: /^(?:en )?(?:hoe|waar|welke?|wat|waarom|hoeveel)\b/,
    helps: /\b(?:helpen|helpt|help|hulp|antwoorden|beantwoorden)\b/,
    alone:
      'bel me|bel mij|bel me terug|bel mij terug|belt u mij|kunt u mij bellen|kunt u me bellen|kunnen jullie mij bellen|kunnen jullie me bellen|kan je me bellen|kun je me bellen|kunt u mij terugbellen|kunt u me terugbellen|kunnen jullie me terugbellen|kun je me terugbellen|wil je me bellen|wilt u mij bellen|terugbellen|ik wil teruggebeld worden|ik wil gebeld worden|doorverbinden|verbind me door|verbind mij door|verbindt u mij door|neem contact met mij op|neem contact met me op|neem contact op|kunnen jullie contact met mij opnemen|kunt u contact met mij opnemen|klantenservice|menselijke hulp|zet me door|menselijke ondersteuning|live chat|menselijke assistentie|kunt u contact met me opnemen|kunnen jullie contact met me opnemen|kunt u contact opnemen|kunnen jullie contact opnemen|ik wil doorverbonden worden|kunt u mij doorverbinden|kun je me doorverbinden|kunnen jullie me doorverbinden|terugbelverzoek|ik wil een telefoontje',
  },
  sv: {
    contact:
      'prata pratar snacka tala talas chatta kontakta kontaktar kontaktas ringa ringer ring ringas uppringd koppla kopplas kopplad kopplar vidarekoppla kontakt samtala slussa prat vidare diskutera hor konversera kommunicera aterkoppla kopplat kontaktad overford skickas samtal chatten',
    person:
      'manniska manniskor person handlaggare medarbetare agent representant operator kundtjanstmedarbetare radgivare chef chefen kollega anstalld supportmedarbetare kundtjanstperson ansvarig ansvarige handledare tekniker specialist personer kundradgivare supportperson ansvariga supportagent avdelningschef overordnad agare agaren direktor supporttekniker anstallda kundtjanstmedarbetaren handlaggaren medarbetaren agenten operatoren',
    want: 'vill behover skulle onskar ge hamta kraver ber foredrar tack snalla fa ha insisterar begar',
    anyone: 'nagon nan nagra folk nagot',
    whom: 'vem',
    service: 'kundtjanst kundservice support supporten kundtjansten kundsupport avdelningen avdelning teamet helpdesk',
    bot: 'bot botten boten bottar bots robot roboten robotar maskin maskinen maskiner chatbot chatbotten chattbot dator datorn ai',
    real: 'riktig riktiga akta verklig verkliga levande mansklig manskliga faktisk',
    here: 'dar har hemma tillganglig plats bakom ute andra telefon',
    small:
      'en ett den det med till i pa av for att jag mig min oss du ni er tack snalla nu genast direkt hej vill fa kan gar som fran och utan men bara istallet helst hellre garna vanligen din hjalpa hjalp omedelbart nagon ha',
    other: 'annan andra mina min mitt vara varje hur vilken samma tredje nasta denna',
    self: 'ar',
    no: 'ingen inte inga utan slippa slipper trott sluta nog aldrig',
    refuse:
      /\b(?:vill|behover|onskar|tanker|orkar|skulle|pratar|kommer|gillar|maste)\b.*\b(?:inte|ingen|inga|aldrig)\b|\b(?:inte|slipper|slippa)\b.*\b(?:vill|behover|nodvandigt)\b|\b(?:vagrar|trott pa|less pa|nog av|istallet for|sluta|slippa)\b/,
    exists: /\b(?:finns|ar det|ar nagon|ar nan|sitter|jobbar|arbetar|svarar|har ni|existerar)\b/,
    info: /\b(?:nar|oppettider|oppettiderna|vilken tid|(?:vad|vilket|har ni|vilka) (?:\w+ ){0,3}(?:telefonnumret|telefonnummer|numret|nummer|mejladress))\b/,
    how: /^(?:och )?(?:hur|var|vilke\w*|vad|varfor)\b/,
    helps: /\b(?:hjalpa|hjalp|svara|svarar)\b/,
    alone:
      'ring mig|ring upp mig|ring upp|ring tillbaka|kan ni ringa mig|kan ni ringa upp mig|kan du ringa mig|kan du ringa upp mig|kan ni ringa|skulle ni kunna ringa mig|jag vill bli uppringd|jag vill bli kontaktad|kontakta mig|koppla mig|koppla mig vidare|kan du koppla mig vidare|kan ni koppla mig vidare|kan du koppla mig|kundtjanst|kundservice|mansklig hjalp|kan jag bli uppringd|kan jag fa bli uppringd|mansklig support|livechatt|mansklig kontakt|kan ni kontakta mig|kan du kontakta mig|kan ni ringa tillbaka|ring mig tillbaka|jag vill bli uppringd|jag vill att ni ringer mig|jag vill att ni ringer upp mig|kan jag bli kopplad|vidarekoppla mig',
  },
  da: {
    contact:
      'tale taler snakke snak chatte kontakte kontakter kontaktes ringe ringer ring ringes stille stilles stil stillet omstilles omstille forbindes forbind forbinde forbundet kontakt viderestil viderestille viderestilles viderestillet viderestilling fat henvise overfor sludre tilkald tilkalde omstillet kommunikere forbindelse samtale opkald viderestiller overført snakkes',
    person:
      'menneske mennesker person medarbejder medarbejdere agent repraesentant repræsentant konsulent kundemedarbejder radgiver kollega chef chefen leder lederen ansat operator supporter kundeservicemedarbejder servicemedarbejder ansvarlig ansvarlige manager personer sagsbehandler butikschef tekniker specialist supportmedarbejder overordnet ejer ejeren direktør direktor medarbejderen agenten operatør operatoren supportmedarbejderen konsulenten sagsbehandleren teamleder butiksbestyrer',
    want: 'vil onsker behover gerne skal giv hent brug kræver kraever foretrækker foretraekker bede ha have tak fa insisterer forlanger',
    anyone: 'nogen nogle folk',
    whom: 'hvem',
    service: 'kundeservice support supporten kundesupport kundecenter afdeling afdelingen teamet helpdesk kundeafdelingen',
    bot: 'bot bots botten robot robotter robotten maskine maskinen maskiner chatbot chatbotten chatrobot computer ai',
    real: 'rigtig rigtigt rigtige ægte aegte virkeligt virkelig levende menneskelig menneskeligt reel faktisk',
    here: 'der her derude stede hjemme bag tilgængelig anden ende linjen telefonen',
    small:
      'et en den det med til i pa af fra for at jeg mig min os du i jer tak venligst nu straks hej vil gerne fa kan der som og men bare kun lige ma blive jeres din hjælpe hjælp hjaelp direkte omgaende hellere nogen',
    other: 'anden andre andet mine min mit vores hver hvor hvilken samme tredje næste denne ens',
    self: 'er',
    no: 'ikke ingen uden stop slut træt nok aldrig',
    refuse:
      /\b(?:vil|behover|onsker|gider|orker|skal|brug|snakker|kan lide)\b.*\b(?:ikke|ingen|aldrig)\b|\b(?:nægter|naegter|træt af|nok af|i stedet for|slippe|ikke nodvendigt|stop med)\b|\bikke (?:\w+ )?(?:brug|behov)\b/,
    exists: /\b(?:er der|findes|sidder|arbejder|svarer|har i|eksisterer)\b/,
    info: /\b(?:hvornar|abningstider|hvad tid|(?:hvad|hvilket|har i) (?:\w+ ){0,3}(?:telefonnummeret|telefonnummer|nummeret|nummer|mailadresse))\b/,
    how: /^(?:og )?(?:hvordan|hvor|hvilke\w*|hvad|hvorfor)\b/,
    helps: /\b(?:hjælpe|hjælp|hjaelpe|hjaelp|svare)\b/,
    alone:
      'ring til mig|ring mig op|ring op|ring tilbage|kan i ringe til mig|kan i ringe mig op|kan du ringe til mig|kan du ringe mig op|kan i ringe|vil i ringe til mig|kunne i ringe til mig|jeg vil gerne ringes op|jeg vil ringes op|kontakt mig|stil mig om|stil mig videre|viderestil mig|kan jeg blive stillet om|kan jeg blive viderestillet|kan du stille mig om|kan i stille mig om|kundeservice|menneskelig hjælp|kan jeg blive ringet op|jeg vil blive ringet op|menneskelig support|livechat|menneskelig kontakt|kan i kontakte mig|kan du kontakte mig|ring mig tilbage|ring til mig igen|jeg vil gerne have i ringer|jeg vil gerne kontaktes|jeg vil gerne stilles om|jeg vil gerne viderestilles|kan du viderestille mig|kan i viderestille mig',
  },
  ro: {
    contact:
      'vorbesc vorbi vb vorbiti vorbeasca discut discuta discutie contactez contacta contacteze conectati conectezi conecta conecteaza conectez conectat transferati transferi transfera legatura vorbim suna sunati sune apel comunic comunica chat chatez pune puneti chemati cheama chemi redirectiona redirectionati directionati trimiteti preia dialoghez conversez adresez raspunda facetimi contactati contactezi comunicare dialog apelat apela dialoga intru iau transferul converseze contact scriu scrie vorbind',
    person:
      'om omul oameni persoana agent agentul agenti operator operatorul operatori operatoare reprezentant reprezentantul uman umana umani consultant consultantul angajat angajatul coleg colega manager managerul managerului sef seful supervizor responsabil responsabilul specialist sefului fiinta director asistent tehnician functionar persoane persoanei omului directorul directorului patron patronul proprietarul membru responsabila angajati angajatii supervizorul consilier agentului operatorului reprezentantului colegul',
    want: 'vreau doresc nevoie vrea as prefer cer solicit dati chemati cheama trebuie imi da-mi dati-mi adu rog astept dau insist pretind avea obtine doream',
    anyone: 'cineva careva lume',
    whom: 'cine',
    service: 'serviciul serviciu suport suportul relatii asistenta echipa echipei departamentul departament clienti',
    bot: 'bot botul boti robot robotul roboti robotii masina masini chatbot chatbotul calculator ai',
    real: 'real reala reale adevarat adevarata viu vie uman umana carne oase',
    here: 'acolo aici disponibil online spate capat linie partea telefon',
    small:
      'un o unui unei cu la de din pe pt pentru a va rog te mai sa se mi ma imi eu acum urgent imediat buna salut multumesc ci dar doar as vrea vreau si prin in care sa poate ajute ajuta clienti vostru dvs dumneavoastra putea pot direct',
    other: 'alta alte alt altei altui mei mele meu mea nostri fiecare cate cati aceeasi doua treia unor toate',
    self: 'sunt suntem esti',
    no: 'nu fara nici gata destul ajunge niciun stop niciodata',
    refuse:
      /\bnu (?:\w+ )?(?:vreau|doresc|am nevoie|vorbesc|voi|trebuie|e nevoie|este nevoie|este necesar|as vrea|mai vreau|imi doresc|am chef|vrem)\b|\b(?:refuz|gata cu|ajunge|destul|satul|in loc de|m-am saturat|nu e nevoie|nu mai)\b/,
    exists: /\b(?:este|e|exista|sunt|se afla|lucreaza|raspunde|aveti)\b/,
    info: /\b(?:cand|programul|program|ce ora|ore|(?:care|ce|la ce|aveti|spuneti) (?:\w+ ){0,3}(?:numarul|numar|telefonul|telefon|adresa))\b/,
    how: /^(?:si )?(?:cum|unde|care|ce|de ce|cat\w*)\b/,
    helps: /\b(?:ajut\w*|raspund\w*|asist\w*)\b/,
    asks: /\bsa fiu (?:contactat|sunat|transferat|pus|preluat|redirectionat)|\bsa (?:ma|imi|m)\b.*\b(?:contacteze|sune|raspunda|apeleze|ajute)/,
    alone:
      'sunati-ma|suna-ma|ma puteti suna|puteti sa ma sunati|poti sa ma suni|ma poti suna|ati putea sa ma sunati|ma suna cineva|vreau sa fiu sunat|as dori sa fiu sunat|as vrea sa fiu sunat|contactati-ma|ma puteti contacta|puteti sa ma contactati|transferati-ma|transfera-ma|ma puteti transfera|serviciul clienti|serviciu clienti|relatii clienti|asistenta umana|ajutor uman|suport uman|asistenta umana|contactati-ma|va rog contactati-ma|ma suni|ma suni te rog|puteti sa ma transferati|poti sa ma transferi|vreau sa fiu transferat|vreau sa fiu contactat|doresc sa fiu contactat|doresc sa fiu sunat|puteti sa reveniti cu un telefon',
  },
  no: {
    contact: 'snakke prate chatte kontakte ringe kobles koble settes sett kontakt tale snakk ring koblet videre overfores overfor sette',
    person:
      'menneske mennesker person kundebehandler medarbeider agent representant konsulent radgiver saksbehandler sjef sjefen leder kollega operator ansatt',
    want: 'vil onsker trenger gjerne gi hent skal',
    anyone: 'noen',
    whom: 'hvem',
    service: 'kundeservice support kundesenter brukerstotte',
    bot: 'bot roboten robot chatbot maskin maskinen',
    real: 'ekte virkelig levende ordentlig menneskelig',
    here: 'der her tilgjengelig',
    small: 'et en den det med til i pa av fra a jeg meg oss takk vennligst na hei kan fa bare',
    other: 'annen andre mine min vare hver hvor samme',
    self: 'er',
    no: 'ikke ingen uten',
    refuse: /\b(?:vil|trenger|onsker|gidder|orker|skal|behov)\b.*\b(?:ikke|ingen)\b|\b(?:nekter|lei av|nok av)\b/,
    exists: /\b(?:er det|finnes|sitter|jobber)\b/,
    info: /\b(?:nar|apningstider|(?:hva|hvilket) (?:\w+ ){0,3}(?:telefonnummeret|nummeret|nummer))\b/,
    how: /^(?:hvordan|hvor|hvilke\w*|hva|hvorfor)\b/,
    alone: 'ring meg|kan dere ringe meg|kan du ringe meg|kontakt meg|sett meg over|kundeservice',
  },
}
