import { describe, expect, test } from 'vitest'
import { recogniseSensitiveTopics, type SensitiveTopic } from './recognise-sensitive-topic.ts'

const TOPICS: readonly (readonly [SensitiveTopic, readonly string[]])[] = [
  [
    'self_harm',
    [
      'I want to kill myself',
      'i am going to end my life',
      'I have been thinking about suicide',
      "I don't want to live anymore",
      'I feel suicidal',
      'ich will mich umbringen',
      'je veux mourir',
      'quiero morir',
      '我不想活了',
      '死にたい',
      'не хочу жить',
      'I want to die',
    ],
  ],
  [
    'medical_emergency',
    [
      'My child swallowed a battery from your toy',
      "I can't breathe after using the cream",
      'I think he is having a heart attack',
      'I had a severe allergic reaction to your product',
      'she is unconscious',
      'Herzinfarkt!',
      'je ne peux plus respirer',
      'no puedo respirar',
      'I got an electric shock from the lamp',
    ],
  ],
  [
    'fraud',
    [
      'my card was stolen',
      'someone hacked my account',
      'there is an unauthorized charge on my card',
      "I don't recognize this charge",
      'I was scammed',
      'I did not make this purchase',
      'fraudulent transaction',
      'Meine Karte wurde gestohlen',
      'on a piraté mon compte',
      'me robaron la tarjeta',
      '我的卡被盗刷了',
      'someone stole my credit card',
    ],
  ],
  [
    'legal_threat',
    [
      'my lawyer will contact you',
      "I'll sue you",
      'see you in court',
      'I am going to take legal action',
      'I will report you to the ombudsman',
      'ich schalte meinen Anwalt ein',
      'je vais porter plainte',
      'voy a demandarlos',
      '我要起诉你们',
      'expect a lawsuit',
    ],
  ],
]
const HARMLESS = [
  'Where is my order?',
  'this game is to die for',
  'My phone died',
  'the battery is dead',
  'Do you offer fraud protection?',
  'I killed the process',
  'Is there a legal notice page?',
  'What are your terms?',
  'stolen base baseball cap',
  'the colour is killing it',
  'my card was declined',
  'my order was charged twice',
  'How do I report a bug?',
  'an attack of the clones poster',
  'Wie lange dauert der Versand?',
  'the shirt has a hole',
  'I lost my password',
  'Can I see a person?',
  'issue with court shoes',
  'I want to cut the cable',
]

describe('sensitive topics', () => {
  test.each(TOPICS.flatMap(([topic, messages]) => messages.map((message) => [topic, message] as const)))(
    '[E1] %s: %s',
    (topic, message) => {
      expect(recogniseSensitiveTopics(message)[0]).toBe(topic)
    },
  )
  test.each(HARMLESS)('[E1] none: %s', (message) => {
    expect(recogniseSensitiveTopics(message)).toEqual([])
  })
  test('[E1] the gravest topic wins', () => {
    expect(recogniseSensitiveTopics('My card was stolen, I will sue you and then kill myself')).toEqual([
      'self_harm',
      'fraud',
      'legal_threat',
    ])
  })
})
