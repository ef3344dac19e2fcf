export type SmallTalkKind = 'greeting' | 'thanks' | 'farewell' | 'acknowledgement'

/** What people say when they want nothing answered, by language; plain letters, longest reading wins, `|` between phrases. */
export const SMALL_TALK: Readonly<Record<string, Readonly<Record<SmallTalkKind, string>>>> = {
  en: {
    greeting:
      "hi|hii|hiii|hello|helo|hallo|hey|heya|hiya|howdy|yo|greetings|good morning|good afternoon|good evening|good day|morning|evening|hi there|hello there|hey there|how are you|how are you doing|how are you today|how's it going|hows it going|how is it going|how do you do|what's up|whats up|sup|nice to meet you|anyone there|anybody there|is anyone there|is anybody there|are you there|you there|hope you are well|hope you are doing well|i hope you are well",
    thanks:
      "thanks|thank you|thankyou|thx|thnx|tks|ty|tysm|cheers|many thanks|thanks a lot|thanks a million|thank you so much|thank you very much|thanks so much|thanks very much|much appreciated|i appreciate it|appreciate it|i appreciate your help|thanks for your help|thank you for your help|thanks for the help|thanks for helping|thank you for your time|thanks for your time|thanks for the info|thanks for the information|that helped|that helps|that helped a lot|that helps a lot|helped a lot|that was helpful|this helped|very helpful|you helped me a lot|you're great|you are great|you're the best|you are the best|that solved it|it works now|that worked|it worked|problem solved|thanks for everything|thank you for everything|thanks in advance|thank you in advance",
    farewell:
      "bye|goodbye|good bye|bye bye|byebye|see you|see ya|see you later|cya|take care|have a nice day|have a good day|have a great day|have a good one|have a nice evening|have a good evening|have a great weekend|have a nice weekend|good night|goodnight|farewell|that's all|that is all|thats all|that's all for now|that will be all|that'll be all|nothing else|no that's all|no that is all|i'm done|talk to you later|ttyl|until next time",
    acknowledgement:
      "ok|okay|okey|k|kk|okie|alright|all right|all good|fine|that's fine|sure|got it|i got it|understood|i understand|i see|makes sense|that makes sense|noted|great|perfect|cool|nice|good|awesome|excellent|wonderful|amazing|super|yes|yeah|yep|yup|yes please|no|nope|nah|no thanks|no thank you|not now|right|exactly|correct|will do|sounds good|good to know|fair enough|no problem|no worries|hmm|ah|oh|aha|lol|haha|wow|never mind|nevermind|it's ok|its ok|it is ok|i will try that|i'll try that|let me try|let me try that|one moment|hold on|wait|of course|absolutely|please do|go ahead",
  },
  de: {
    greeting:
      'hallo|hallo zusammen|hallo liebes team|hi|hey|guten tag|guten morgen|guten abend|moin|moin moin|servus|gruss gott|grussgott|gruezi|tag|wie geht es ihnen|wie geht es dir|wie geht es|wie gehts|sehr geehrte damen und herren|liebes team',
    thanks:
      'danke|danke schon|dankeschon|vielen dank|vielen lieben dank|herzlichen dank|besten dank|danke sehr|ich danke ihnen|ich danke dir|danke fur die hilfe|danke fur ihre hilfe|vielen dank fur ihre hilfe|danke fur die info|merci|das hat geholfen|super danke',
    farewell:
      'tschuss|tschuess|auf wiedersehen|auf wiederhoren|bis bald|bis dann|bis spater|ciao|schonen tag|schonen tag noch|einen schonen tag|einen schonen tag noch|schones wochenende|schonen abend|gute nacht|mach es gut|machs gut|das war alles|das ware alles',
    acknowledgement:
      'ok|okay|alles klar|verstanden|gut|sehr gut|prima|super|perfekt|toll|klasse|in ordnung|passt|ja|ja bitte|nein|nein danke|genau|richtig|stimmt|aha|ach so|gerne|gern|mach ich|kein problem|einen moment',
  },
  fr: {
    greeting:
      'bonjour|bonsoir|salut|coucou|bonjour a tous|comment allez-vous|comment allez vous|comment ca va|ca va|bonjour madame|bonjour monsieur|allo',
    thanks:
      "merci|merci beaucoup|merci bien|merci infiniment|un grand merci|je vous remercie|mille mercis|merci pour votre aide|merci de votre aide|merci pour l'aide|merci d'avance|grand merci|ca m'a aide",
    farewell:
      "au revoir|bonne journee|bonne soiree|bonne nuit|a bientot|a plus|a plus tard|a demain|adieu|bon week-end|bon weekend|ciao|c'est tout|ce sera tout",
    acknowledgement:
      "ok|d'accord|daccord|entendu|compris|je comprends|tres bien|bien|parfait|super|genial|ca marche|oui|oui s'il vous plait|non|non merci|exact|exactement|bien sur|c'est bon|pas de probleme|je vois|un instant",
  },
  es: {
    greeting:
      'hola|buenas|buenos dias|buenas tardes|buenas noches|muy buenas|que tal|como esta|como estas|como estan|saludos|alo|hola a todos|hola que tal',
    thanks:
      'gracias|muchas gracias|mil gracias|muchisimas gracias|gracias por todo|gracias por la ayuda|gracias por su ayuda|gracias por tu ayuda|le agradezco|te agradezco|muy amable|gracias de antemano|me ayudo mucho',
    farewell:
      'adios|hasta luego|hasta pronto|hasta manana|nos vemos|chao|chau|que tenga un buen dia|que tengas un buen dia|buen dia|eso es todo|es todo|buen fin de semana|cuidate',
    acknowledgement:
      'ok|vale|de acuerdo|entendido|entiendo|ya veo|bien|muy bien|perfecto|genial|excelente|estupendo|si|si por favor|no|no gracias|claro|por supuesto|exacto|correcto|listo|esta bien|un momento|no hay problema',
  },
  it: {
    greeting: 'ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|come stai|come sta|come va',
    thanks: "grazie|grazie mille|molte grazie|tante grazie|la ringrazio|ti ringrazio|grazie per l'aiuto|grazie di tutto",
    farewell: 'arrivederci|addio|a presto|a dopo|buona giornata|buona serata|buonanotte|buona notte|ci vediamo|e tutto',
    acknowledgement:
      "ok|va bene|d'accordo|capito|ho capito|perfetto|bene|molto bene|ottimo|si|si grazie|no|no grazie|certo|esatto|giusto|un momento",
  },
  pt: {
    greeting: 'ola|oi|oie|bom dia|boa tarde|boa noite|tudo bem|tudo bom|como vai|como esta|e ai',
    thanks: 'obrigado|obrigada|muito obrigado|muito obrigada|valeu|agradeco|obrigado pela ajuda|obrigada pela ajuda|brigado|brigada',
    farewell: 'tchau|adeus|ate logo|ate mais|ate breve|ate amanha|tenha um bom dia|bom fim de semana|e so isso|so isso',
    acknowledgement:
      'ok|certo|entendi|entendido|ta bom|esta bem|perfeito|otimo|legal|sim|sim por favor|nao|nao obrigado|nao obrigada|claro|beleza|um momento',
  },
  nl: {
    greeting: 'hallo|hoi|hey|goedemorgen|goedemiddag|goedenavond|goedendag|dag|hoe gaat het|hoe gaat het met u',
    thanks:
      'bedankt|dank je|dank u|dank je wel|dank u wel|dankjewel|dankuwel|hartelijk dank|heel erg bedankt|bedankt voor je hulp|bedankt voor uw hulp',
    farewell:
      'tot ziens|doei|dag hoor|tot later|tot straks|fijne dag|fijne dag nog|fijne avond|prettige dag|fijn weekend|dat was alles|dat is alles',
    acknowledgement:
      'ok|oke|okay|prima|begrepen|duidelijk|goed|mooi|perfect|ja|ja graag|nee|nee bedankt|nee dank je|klopt|natuurlijk|een moment',
  },
  pl: {
    greeting: 'czesc|hej|dzien dobry|dobry wieczor|witam|witaj|siema',
    thanks: 'dziekuje|dzieki|dziekuje bardzo|bardzo dziekuje|wielkie dzieki',
    farewell: 'do widzenia|pa|na razie|do zobaczenia|milego dnia|dobranoc|to wszystko',
    acknowledgement: 'ok|okej|dobrze|rozumiem|jasne|super|swietnie|tak|nie|nie dziekuje',
  },
  tr: {
    greeting: 'merhaba|selam|gunaydin|iyi gunler|iyi aksamlar|nasilsiniz|nasilsin',
    thanks: 'tesekkurler|tesekkur ederim|cok tesekkurler|cok tesekkur ederim|sagolun|sagol',
    farewell: 'gorusuruz|hosca kal|hoscakal|hoscakalin|iyi geceler|gule gule|bu kadar',
    acknowledgement: 'tamam|anladim|peki|evet|hayir|guzel|harika|olur',
  },
  sv: {
    greeting: 'hej|hejsan|god morgon|god dag|god kvall|tjena|hur mar du',
    thanks: 'tack|tack sa mycket|tusen tack|stort tack|tackar|tack for hjalpen',
    farewell: 'hej da|hejda|adjo|vi ses|ha en bra dag|god natt|det var allt',
    acknowledgement: 'ok|okej|bra|jag forstar|forstar|perfekt|ja|nej|nej tack|ja tack',
  },
  ru: {
    greeting: 'привет|здравствуйте|здравствуй|добрый день|доброе утро|добрый вечер|приветствую|как дела',
    thanks: 'спасибо|большое спасибо|спасибо большое|спасибо за помощь|благодарю|благодарю вас',
    farewell: 'до свидания|пока|всего доброго|до встречи|хорошего дня|спокойной ночи|это все',
    acknowledgement: 'ок|хорошо|понятно|понял|поняла|ясно|отлично|супер|да|нет|нет спасибо|ладно|конечно',
  },
  uk: {
    greeting: 'привіт|вітаю|добрий день|доброго дня|доброго ранку|добрий вечір',
    thanks: 'дякую|дуже дякую|щиро дякую|спасибі',
    farewell: 'до побачення|бувай|до зустрічі|гарного дня|на добраніч',
    acknowledgement: 'ок|добре|зрозуміло|чудово|так|ні|гаразд',
  },
  ar: {
    greeting: 'مرحبا|مرحبًا|اهلا|أهلا|السلام عليكم|صباح الخير|مساء الخير|كيف حالك|هلا|سلام',
    thanks: 'شكرا|شكرًا|شكرا لك|شكرا جزيلا|شكرًا جزيلاً|مشكور|جزاك الله خيرا',
    farewell: 'مع السلامة|وداعا|إلى اللقاء|الى اللقاء|تصبح على خير|هذا كل شيء',
    acknowledgement: 'حسنا|حسنًا|تمام|فهمت|نعم|لا|ممتاز|طيب|أوكي|لا شكرا',
  },
  zh: {
    greeting: '你好|您好|嗨|哈喽|早上好|上午好|下午好|晚上好|在吗|有人吗|大家好',
    thanks: '谢谢|谢谢你|谢谢您|多谢|非常感谢|感谢|太感谢了|謝謝|謝謝你',
    farewell: '再见|拜拜|回头见|晚安|再見|没事了|就这样',
    acknowledgement: '好的|好|知道了|明白|明白了|了解|行|可以|是|是的|不|不用|不用了|没问题|嗯|对',
  },
  ja: {
    greeting: 'こんにちは|こんばんは|おはよう|おはようございます|はじめまして|もしもし',
    thanks: 'ありがとう|ありがとうございます|ありがとうございました|どうもありがとう|助かりました|感謝します',
    farewell: 'さようなら|またね|失礼します|おやすみなさい|以上です',
    acknowledgement: 'はい|いいえ|わかりました|了解|了解です|なるほど|大丈夫です|結構です|そうですか',
  },
  ko: {
    greeting: '안녕|안녕하세요|안녕하십니까|여보세요|반갑습니다',
    thanks: '감사합니다|고맙습니다|고마워요|고마워|감사해요|땡큐',
    farewell: '안녕히 계세요|안녕히 가세요|잘 있어요|수고하세요|또 봐요|끝났어요',
    acknowledgement: '네|예|아니요|아니오|알겠습니다|알겠어요|좋아요|그래요|괜찮아요|오케이',
  },
}

/** Yes and no to a question of ours, in the languages of `SMALL_TALK`. */
export const ASSENT: Readonly<Record<'yes' | 'no', string>> = {
  yes: "yes|yeah|yep|yup|yes please|sure|please do|go ahead|absolutely|of course|exactly|correct|ja|ja bitte|genau|gerne|gern|oui|oui s'il vous plait|bien sur|si|si por favor|claro|por supuesto|certo|sim|sim por favor|ja graag|tak|evet|olur|да|так|نعم|是|是的|可以|好的|对|はい|네|예",
  no: 'no|nope|nah|no thanks|no thank you|not now|never mind|nevermind|nein|nein danke|non|non merci|no gracias|no grazie|nao|nao obrigado|nao obrigada|nee|nee bedankt|nee dank je|nie|nie dziekuje|hayir|нет|нет спасибо|ні|لا|لا شكرا|不|不用|不用了|いいえ|結構です|아니요|아니오',
}

/** What we said is not what was wanted, in plain letters; an answer to it is owed. */
export const REJECTION: Readonly<Record<string, string>> = {
  en: "that's not it|thats not it|that is not it|this is not it|not it|not that|not that one|not this|no not that|neither|neither of them|neither of these|neither of those|none of them|none of these|none of those|none of the above|not what i meant|that's not what i meant|thats not what i meant|that is not what i meant|not what i asked|that's not what i asked|thats not what i asked|that is not what i asked|not what i wanted|not my question|that's not my question|thats not my question|that is not my question|that doesn't help|that doesnt help|that does not help|this doesn't help|this doesnt help|this does not help|that didn't help|that didnt help|that did not help|this didn't help|didn't help|doesn't help|not helpful|that's not helpful|thats not helpful|that was not helpful|that wasn't helpful|unhelpful|wrong|that's wrong|thats wrong|wrong answer|that doesn't answer my question|that doesnt answer my question|that does not answer my question|that didn't answer my question|you didn't answer my question|you did not answer my question|you didnt answer my question",
  de: 'das nicht|nein das nicht|das ist es nicht|keines davon|keins davon|keine davon|keines von beiden|weder noch|das meine ich nicht|das meinte ich nicht|das habe ich nicht gemeint|das war nicht meine frage|das ist nicht meine frage|das hilft nicht|das hilft mir nicht|das hat nicht geholfen|das hat mir nicht geholfen|nicht hilfreich|falsch|das ist falsch',
  fr: "ce n'est pas ca|c'est pas ca|pas ca|aucun|aucune|aucun des deux|ni l'un ni l'autre|ce n'est pas ma question|ce n'est pas ce que je voulais dire|ca ne m'aide pas|ca n'aide pas|ca n'a pas aide|pas utile|c'est faux",
  es: 'no es eso|eso no|no eso no|ninguno|ninguna|ninguno de los dos|ninguna de las dos|no es mi pregunta|esa no es mi pregunta|no me refiero a eso|no me ayuda|eso no me ayuda|no me ayudo|no ayuda|incorrecto',
}

/** What may be added to small talk without making it a request. */
export const SMALL_TALK_FILLER =
  'there|either|though|sorry|unfortunately|all|everyone|everybody|guys|team|folks|sir|madam|maam|mate|dear|friend|buddy|man|support|bot|assistant|again|and|so|very|much|well|then|please|today|for|the|your|you|too|just|a|it|zusammen|noch|und|auch|dir|ihnen|liebes|a tous|et|vous|toi|y|a todos|e|amigo|team support'
