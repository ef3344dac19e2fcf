import { plainLetters } from '../text/fold-text.ts'

/** What a machine must not handle alone, gravest first. */
export const SENSITIVE_TOPICS = ['self_harm', 'medical_emergency', 'fraud', 'legal_threat'] as const
export type SensitiveTopic = (typeof SENSITIVE_TOPICS)[number]

interface TopicCues {
  readonly topic: SensitiveTopic
  readonly pattern: RegExp
  /** The same words in a harmless sense; removed before the search. */
  readonly harmless?: RegExp
}

const TOPICS: readonly TopicCues[] = [
  {
    topic: 'self_harm',
    pattern:
      /\b(?:(?:kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|shoot|drown)(?:ing)? (?:myself|my self)|suicid\w+|end (?:my|it all|my own) ?(?:life)?(?: now| today| tonight)?$|end(?:ing)? my (?:own )?life|take my (?:own )?life|(?:want|wanna|going|wish) to die|want to be dead|wish i (?:was|were) dead|better off dead|no reason to (?:live|go on)|don't want to (?:live|be alive|exist)|do not want to (?:live|be alive)|self[- ]?harm|overdos(?:e|ing) on|mich umbringen|umbringen|selbstmord|suizid|will (?:nicht mehr leben|sterben)|me suicider|me tuer|suicide|veux mourir|en finir avec la vie|matarme|suicidarme|quiero morir|quitarme la vida|uccidermi|suicidio|voglio morire|me matar|quero morrer|zelfmoord|mezelf van kant)\b|自杀|自殺|不想活|想死|死にたい|자살|죽고 싶|انتحار|أريد أن أموت|اريد ان اموت|самоубийств|покончить с собой|не хочу жить/u,
    harmless: /\b(?:suicide (?:squad|prevention policy|girls|door)|die casting|to die for)\b/g,
  },
  {
    topic: 'medical_emergency',
    pattern:
      /\b(?:(?:heart|asthma|panic) attack|having a stroke|can(?:'t|not|t) breathe|trouble breathing|difficulty breathing|chest pains?|unconscious|not breathing|anaphyla\w+|allergic (?:reaction|shock)|(?:severe|heavy|bad(?:ly)?) (?:bleeding|burn(?:s|ed|t)?|injur\w+)|bleeding (?:badly|heavily|won't stop)|won't stop bleeding|seizure|overdose(?:d)?|poison(?:ed|ing)|swallowed (?:a |the |some )?(?:batter\w+|bleach|pills?|magnet\w*|chemical\w*|detergent|poison)|call an ambulance|medical emergency|electrocuted|electric shock|choking|notarzt|rettungswagen|herzinfarkt|schlaganfall|bewusstlos|vergiftet|vergiftung|crise cardiaque|infarctus|ne (?:peux|peut) (?:pas|plus) respirer|empoisonn\w+|infarto|ataque al corazon|no puedo respirar|intoxicad[oa]|envenenad[oa]|hartaanval|bewusteloos)\b|心脏病发|无法呼吸|中毒|心臓発作|息ができない|심장마비|نوبة قلبية|сердечный приступ|не могу дышать/u,
    harmless: /\b(?:food poisoning insurance|choking hazard (?:label|warning)s?)\b/g,
  },
  {
    topic: 'fraud',
    pattern:
      /\b(?:(?:stolen|stole|lost or stolen|cloned|skimmed|compromised) (?:my |our |the )?(?:credit |debit |bank |gift )?(?:cards?|identity|account|wallet)|(?:my |our )?(?:credit |debit |bank )?(?:card|account|identity|wallet)(?: details| number| info\w*| data)? (?:was|were|is|has been|have been|got|been|hacked|being)(?: just)? ?(?:stolen|hacked|cloned|compromised|used by someone|hijacked|breached|taken over)|someone (?:stole|hacked|used|is using|has used|broke into|accessed|charged|made a purchase|ordered)|somebody (?:stole|hacked|used|is using|has used|broke into|accessed|charged)|hacked (?:my|our|into)|unauthori[sz]ed (?:charges?|transactions?|payments?|purchases?|access|orders?|use|logins?)|fraud\w*|identity theft|i did(?:n't| not) (?:make|authori[sz]e|order|place) (?:this|that|these|those|the) (?:charges?|purchases?|payments?|transactions?|orders?)|charges? (?:that )?i did(?:n't| not) (?:make|authori[sz]e)|don't recogni[sz]e (?:this|that|these|the|a) (?:charges?|purchases?|payments?|transactions?|orders?)|phish\w*|i(?:'ve| have| was|'ve been| have been| got| been) (?:been )?scammed|betrug\w*|betrogen|karte (?:wurde )?gestohlen|gestohlene (?:kredit)?karte|konto (?:wurde )?gehackt|gehackt|unbefugte|fraude\w*|carte (?:a ete )?volee|compte (?:a ete )?pirate\w*|pirate mon compte|escroquerie|arnaque|estafa\w*|robaron|tarjeta robada|hackearon|cargo no autorizado|truffa\w*|carta rubata|cartao roubado|golpe|gestolen (?:kaart|pas)|oplichting)\b|盗刷|被盗|诈骗|詐騙|不正利用|詐欺|盗まれ|도용|사기|도난|احتيال|سرقت? بطاقت|مسروقة|украли карт|мошенни|взломали/u,
    harmless: /\b(?:fraud (?:protection|prevention|filter|detection|analysis|check)s?|phishing (?:filter|protection|test|training))\b/g,
  },
  {
    topic: 'legal_threat',
    pattern:
      /\b(?:(?:my|our|a) (?:lawyer|attorney|solicitor|barrister|legal (?:team|counsel))(?:s)? (?:will|is|has|shall|are|to)|(?:contact(?:ing)?|call(?:ing)?|get(?:ting)?|talk(?:ing)? to|hir(?:e|ing)|see(?:ing)?|hear from|consult(?:ing)?|speak(?:ing)? (?:to|with)) (?:my|our|a|an|your) (?:lawyer|attorney|solicitor|barrister)|su(?:e|ing) (?:you|your|the company|deskhand)|i(?:'ll| will| am going to|'m going to|'m gonna|'d) (?:sue|press charges|take you to court|take legal|file (?:a )?(?:lawsuit|suit|police report|charges))|will be sued|law ?suit|legal (?:action|proceedings|steps)|take (?:you|this|them) to (?:court|small claims|the ombudsman)|see you in court|small claims|file a (?:complaint|report) with (?:the )?(?:police|ftc|bbb|attorney general|consumer|ombudsman|authorit\w+|regulator|court)|report(?:ing)? you to (?:the )?\w+|trading standards|consumer protection (?:agency|office|authority)|court order|subpoena|cease and desist|press charges|data protection (?:authority|commissioner)|(?:gdpr|ccpa) (?:complaint|violation|breach)|anwalt\w*|rechtsanwalt\w*|verklage\w*|klage (?:einreichen|gegen)|rechtliche schritte|strafanzeige|anzeige erstatten|verbraucherzentrale|avocat|porter plainte|action en justice|poursuites|tribunal|abogad[oa]s?|demandar\w*|acciones legales|denunciar\w*|avvocato|azioni legali|denuncia|advogado|processar voces|procon|advocaat|rechtszaak|aangifte)\b|律师|起诉|法院|消协|弁護士|訴え|訴訟|변호사|고소|소송|محام|مقاضاة|юрист|адвокат|подам в суд|в суд/u,
    harmless: /\b(?:advocate|demander)\b/g,
  },
]

/** Pasted documents are not searched beyond this. */
const READ = 8_000

/**
 * The sensitive topics that a message raises, the gravest first. Words decide, in English and, for the plainest ones, in
 * ten more languages: a false alarm costs a person's minute, a miss far more.
 */
export function recogniseSensitiveTopics(message: string): SensitiveTopic[] {
  const text = plainLetters(message.slice(0, READ))
  return TOPICS.flatMap(({ topic, pattern, harmless }) => (pattern.test(harmless ? text.replace(harmless, ' ') : text) ? [topic] : []))
}
