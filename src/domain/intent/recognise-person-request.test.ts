import { describe, expect, test } from 'vitest'
import { asksForPerson } from './recognise-person-request.ts'

const ASKS: readonly (readonly [language: string, messages: readonly string[]])[] = [
  [
    'en',
    [
      'agent',
      'Agent!',
      'human please',
      'real person',
      'live agent now',
      'representative',
      'operator',
      'customer service rep',
      'speak to rep',
      'I want to talk to a human',
      'Can I speak to someone?',
      'let me talk to your manager',
      'Please connect me with a person',
      'transfer me to an agent',
      'put me through to somebody',
      'is there a person I can talk to?',
      'I need a human',
      'get me a real person',
      'give me a human being',
      'thanks, but can I talk to a human',
      "I don't want to talk to a bot, I want a human",
      'I would like to chat with a live agent',
      'how do I reach a representative?',
      'Could I please speak with a supervisor',
      'talk to a humna',
      'i want to speak to a reprasentative',
      'speak wiht an agnet',
      'can you forward me to an operator about my bill',
      'stop. human.',
      'I have asked twice now. Get me a human.',
      'who can I speak to about my bill?',
      'is a real person there?',
      'this bot is useless, get me someone',
      'can a human help me',
      'are there any humans here I can talk to?',
      'escalate this to a human',
      'I prefer to talk to a person',
      'no bots please, a human',
      'let me speak with someone in support',
    ],
  ],
  [
    'de',
    [
      'Ich möchte mit einem Menschen sprechen',
      'Mitarbeiter bitte',
      'Kann ich mit jemandem reden?',
      'Verbinden Sie mich mit einem Mitarbeiter',
      'ich will einen echten Menschen',
      'Bitte einen Kundenberater',
      'Kann ich mit einem Berater telefonieren?',
    ],
  ],
  [
    'fr',
    [
      'représentant',
      'Je veux parler à un humain',
      'Puis-je parler à quelqu’un ?',
      'Passez-moi un conseiller',
      'Je voudrais parler à une personne réelle',
      'un agent svp',
      'Pouvez-vous me transférer à un conseiller ?',
    ],
  ],
  [
    'es',
    [
      'Quiero hablar con una persona',
      'agente por favor',
      '¿Puedo hablar con alguien?',
      'Páseme con un representante',
      'Necesito un humano',
      'Comuníqueme con un asesor',
      'quiero hablar con un agente humano',
    ],
  ],
  [
    'it',
    [
      'Vorrei parlare con un operatore',
      'Voglio parlare con una persona reale',
      'Posso parlare con qualcuno?',
      'operatore',
      'Mi passi un operatore umano per favore, voglio un umano',
    ],
  ],
  [
    'pt',
    [
      'Quero falar com um atendente',
      'Posso falar com uma pessoa?',
      'Preciso de um humano',
      'atendente',
      'Gostaria de falar com alguém',
      'transferir para um agente',
    ],
  ],
  [
    'nl',
    [
      'Ik wil met een medewerker spreken',
      'Kan ik iemand spreken?',
      'medewerker graag',
      'Verbind me door met een mens',
      'ik wil een echt mens spreken',
    ],
  ],
  ['sv', ['Jag vill prata med en människa', 'Kan jag få tala med någon?', 'koppla mig till en handläggare']],
  ['da', ['Jeg vil gerne tale med et menneske', 'Kan jeg snakke med en medarbejder?']],
  ['no', ['Jeg vil snakke med et menneske', 'Kan jeg få prate med en kundebehandler?']],
  ['fi', ['Haluan puhua ihmisen kanssa', 'Voinko puhua asiakaspalvelijan kanssa?']],
  ['pl', ['Chcę rozmawiać z człowiekiem', 'Proszę połączyć mnie z konsultantem', 'Czy mogę porozmawiać z kimś?', 'konsultant']],
  ['cs', ['Chci mluvit s člověkem', 'Můžete mě spojit s operátorem?']],
  ['sk', ['Chcem hovoriť s človekom', 'Spojte ma s operátorom']],
  ['hu', ['Szeretnék egy emberrel beszélni', 'Kapcsoljon egy ügyintézővel', 'Beszélhetek valakivel?']],
  ['ro', ['Vreau să vorbesc cu o persoană', 'Pot vorbi cu un operator?', 'Aș vrea să vorbesc cu cineva']],
  ['tr', ['Bir insanla konuşmak istiyorum', 'Müşteri temsilcisine bağlanmak istiyorum', 'Yetkili biriyle görüşmek istiyorum']],
  ['el', ['Θέλω να μιλήσω με έναν άνθρωπο', 'Μπορώ να μιλήσω με κάποιον;', 'Συνδέστε με με έναν εκπρόσωπο']],
  ['ru', ['Хочу поговорить с человеком', 'Соедините с оператором', 'Позовите оператора', 'Можно поговорить с кем-нибудь?', 'оператор']],
  ['uk', ['Хочу поговорити з людиною', "З'єднайте мене з оператором"]],
  ['bg', ['Искам да говоря с човек', 'Може ли да се свържа с оператор?']],
  ['ar', ['أريد التحدث مع شخص حقيقي', 'حولني إلى موظف', 'هل يمكنني التحدث مع أحد؟', 'اريد التكلم مع انسان']],
  ['he', ['אני רוצה לדבר עם נציג', 'אפשר לדבר עם בן אדם?']],
  ['fa', ['می‌خواهم با یک انسان صحبت کنم', 'لطفا به اپراتور وصل کنید']],
  ['hi', ['मुझे किसी इंसान से बात करनी है', 'एजेंट से बात कराओ']],
  ['zh', ['人工客服', '转人工', '我要和真人说话', '請幫我轉接人工', '我想找人工服务', '人工']],
  ['ja', ['オペレーターにつないでください', '人間と話したい', '担当者と話したいです', '有人チャットに切り替えて']],
  ['ko', ['상담원 연결해 주세요', '사람과 통화하고 싶어요', '상담사 바꿔주세요']],
  ['th', ['ขอคุยกับเจ้าหน้าที่', 'อยากคุยกับคนจริงๆ']],
  ['vi', ['Tôi muốn nói chuyện với nhân viên', 'Cho tôi gặp người thật']],
  ['id', ['Saya ingin bicara dengan manusia', 'Tolong hubungkan saya dengan petugas', 'Bisa bicara dengan seseorang?']],
  ['ms', ['Saya ingin bercakap dengan pegawai', 'Boleh saya bercakap dengan seseorang?']],
]

const DOES_NOT_ASK: readonly string[] = [
  "What are your agent's hours?",
  'is there a human trafficking policy',
  'real estate agent',
  'I want to contact my insurance agent',
  'I spoke to an agent yesterday and my order is still missing',
  'how do I add an agent to my team?',
  "I don't want to talk to an agent",
  'no need for a human, thanks',
  'what does the user agent header do?',
  'can another person use my account?',
  'Somebody stole my card',
  'someone told me it is free',
  'are you human?',
  'are you a real person?',
  'Can I talk to customer support?',
  'what is your phone number',
  'how do I contact customer service?',
  'how can I delete my account?',
  'the person who delivered my parcel was rude',
  'I bought it for a person I love',
  'my agent id is wrong',
  'how many agents are included in the plan?',
  'can I assign an agent to a conversation?',
  'please call the API with agent=1',
  'I need an invoice',
  'I want to return a book about humans',
  'the operator in SQL',
  'how do I install the agent on Linux',
  'Is the cleaning agent safe?',
  'human resources department address',
  'Wie lange dauert der Versand?',
  'Wo ist mein Paket?',
  'Der Mitarbeiter war unfreundlich',
  'Ich habe gestern mit einem Mitarbeiter gesprochen',
  'Où est mon colis ?',
  "L'agent m'a dit que c'était gratuit",
  '¿Dónde está mi pedido?',
  'El agente me dijo que no',
  'Dove è il mio ordine?',
  '我的订单在哪里？',
  '退款需要多久',
  '注文はどこですか',
  '배송은 얼마나 걸리나요?',
  'أين طلبي؟',
  'Где мой заказ?',
  'Quero devolver um produto',
  'Kargom nerede?',
  'Gdzie jest moja paczka?',
  'Waar is mijn bestelling?',
  'help me',
  'can you help me?',
  'I need help',
  'hello',
  'thanks for connecting my bank account',
  'can someone else pick up my parcel?',
  'I want to change the contact person on my account',
  'can I get a refund per person?',
  'how do I reach the settings page?',
  'Can I buy it in person?',
  'My manager wants an invoice',
  'how do I talk about price in the form field',
  'call me when it arrives',
  'I need to contact the seller',
  'I chatted with a bot for an hour',
  'do people like it?',
]

describe('asking for a person', () => {
  test.each(ASKS.flatMap(([language, messages]) => messages.map((message) => [language, message] as const)))(
    '[E2] %s: %s',
    (_language, message) => {
      expect(asksForPerson(message)).toBe(true)
    },
  )

  test('[E2] at least twenty languages are understood', () => {
    expect(ASKS.length).toBeGreaterThanOrEqual(20)
  })

  test.each(DOES_NOT_ASK)('[E2] no request: %s', (message) => {
    expect(asksForPerson(message)).toBe(false)
  })

  test('[E2] a request at the end of a long message is heard', () => {
    expect(asksForPerson(`${'log line 42 failed\n'.repeat(3000)}please let me talk to a human`)).toBe(true)
  })

  test.each(['talk to ', 'a person ', 'agent', 'no', '人', 'don’t want '])('64 KB of %j is read in good time', (piece) => {
    const before = performance.now()
    asksForPerson(piece.repeat(65_536 / piece.length))
    expect(performance.now() - before).toBeLessThan(500)
  })
})
