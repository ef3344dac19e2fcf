import { describe, expect, test } from 'vitest'
import { type Intent, recogniseIntent } from './recognise-intent.ts'

const KINDS: readonly (readonly [kind: Intent['kind'], messages: readonly string[]])[] = [
  [
    'greeting',
    [
      'Hi',
      'hello!',
      'Hey there',
      'good morning',
      'Hi Anna',
      'How are you?',
      'Hallo',
      'Guten Tag',
      'Bonjour',
      'Hola, buenos días',
      'buongiorno',
      'Olá',
      'Hoi',
      'Cześć',
      'Merhaba',
      'Hej',
      'Привет',
      'مرحبا',
      '你好',
      'こんにちは',
      '안녕하세요',
      'hello, how are you?',
      '  HI!!! ',
    ],
  ],
  [
    'thanks',
    [
      'thanks',
      'Thank you so much!!',
      'ok thanks',
      'thx',
      'Hi, thank you',
      'good morning, thanks',
      'Danke schön',
      'Vielen Dank!',
      'merci beaucoup',
      'muchas gracias',
      'grazie mille',
      'obrigado',
      'bedankt',
      'спасибо',
      'شكرا',
      '谢谢',
      'ありがとうございます',
      '감사합니다',
      'that helped, thanks',
      'perfect, thank you for your help',
    ],
  ],
  [
    'farewell',
    [
      'bye',
      'Goodbye!',
      'ok bye',
      'thanks, bye',
      'see you later',
      "that's all, thanks",
      'Tschüss',
      'Auf Wiedersehen',
      'au revoir',
      'adiós',
      'arrivederci',
      'tot ziens',
      'до свидания',
      '再见',
    ],
  ],
  [
    'acknowledgement',
    [
      'ok',
      'yes',
      'No',
      'got it',
      'Alright.',
      '👍',
      'sure',
      'no thanks',
      'ja',
      'nein danke',
      "d'accord",
      'vale',
      'va bene',
      '好的',
      'great',
      'perfect!',
      'never mind',
      'yes please',
    ],
  ],
  [
    'asks_for_person',
    [
      'agent',
      'human please',
      'Hi, can I talk to a human?',
      'thanks, but can I talk to a human',
      'Mitarbeiter bitte',
      'Hola, quiero hablar con una persona',
      '转人工',
    ],
  ],
  [
    'question',
    [
      'Hi, where is my order?',
      'refund',
      'Thanks, and how long does shipping take?',
      'Danke, wo ist mein Paket?',
      'order 4711',
      'my card was stolen',
      'good product',
      'ok but why',
      'hello my order is late',
      'bye bye refund?',
      'yes but it is broken',
      'hi refund please',
      'where',
      '退款',
      '没有收到货',
      'I need help',
      'track',
      '12345',
      'no, I meant the other one',
      'thanks for nothing, it still does not work',
      'hello world programming',
    ],
  ],
  ['unclear', ['', '   ', '...', '???', '😡', 'asdf', '!', 'aaaa', '🤷', 'sdfkjhg', '-', 'x']],
]

describe('what a message wants', () => {
  test.each(KINDS.flatMap(([kind, messages]) => messages.map((message) => [kind, message] as const)))('%s: %j', (kind, message) => {
    expect(recogniseIntent(message).kind).toBe(kind)
  })

  test.each([
    ['Danke schön', null, 'de'],
    ['merci beaucoup', null, 'fr'],
    ['muchas gracias', null, 'es'],
    ['thank you', null, 'en'],
    ['ok', null, null],
    ['ok', 'de-AT', 'de'],
    ['hallo', 'nl', 'nl'],
    ['ciao', 'it-IT', 'it'],
    ['谢谢', null, 'zh'],
  ])('the language of %j with locale %s is %s', (message, locale, language) => {
    expect(recogniseIntent(message, locale).language).toBe(language)
  })

  test.each([
    ['yes', 'yes'],
    ['Yes please!', 'yes'],
    ['sure', 'yes'],
    ['no', 'no'],
    ['No thanks', 'no'],
    ['ja bitte', 'yes'],
    ['non merci', 'no'],
    ['sí', 'yes'],
    ['ok', null],
    ['hello', null],
    ['是的', 'yes'],
  ])('%j answers %s', (message, assent) => {
    expect(recogniseIntent(message).assent).toBe(assent)
  })

  test.each([
    "No, that's not it",
    'Neither of them.',
    "that doesn't help either",
    'Thanks, not what I asked',
    'Das hilft mir nicht.',
    "Ce n'est pas ça",
    'No, no es eso',
  ])('%j rejects what was said', (message) => {
    expect(recogniseIntent(message).kind).toBe('rejection')
  })

  test.each([
    ['That is not it, I mean the express price', 'question'],
    ['wrong size delivered', 'question'],
    ['No', 'acknowledgement'],
  ])('%j is no mere rejection but %s', (message, kind) => {
    expect(recogniseIntent(message).kind).toBe(kind)
  })
})
