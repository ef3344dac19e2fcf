import { describe, expect, test } from 'vitest'
import { ANGRY, recogniseMood } from './recognise-mood.ts'

const ANGRY_MESSAGES = [
  'This is unacceptable, I am furious!!!',
  'your service is terrible, I am furious!!',
  'You are useless',
  'your stupid bot is useless',
  'WHERE IS MY MONEY YOU THIEVES!!!',
  'I am so fucking angry right now',
  'worst service ever, never buying again',
  'this is a joke, I have had enough!!!',
  'fuck you',
  'What the hell is wrong with you people?! This is ridiculous',
  'I am sick and tired of waiting, this is outrageous',
  'Das ist eine Frechheit, ihr seid unfähig!',
  "C'est inacceptable, bande de voleurs !",
  '¡Esto es inaceptable, son unos ladrones!',
  '垃圾服务，气死我了！！！',
  'Ich bin stinksauer, das ist unverschämt!!!',
  'useless bot 😡😡',
  'for the third time, THIS DOES NOT WORK AT ALL, it is ridiculous',
]
const CALM_MESSAGES = [
  'Where is my order?',
  'Thanks!',
  'My parcel has not arrived yet.',
  'I am not angry, just curious',
  'Can I return a damaged item?',
  'I was a bit disappointed with the colour',
  'How do I use the API?',
  'HELLO',
  'Is it OK to use the USB HDMI adapter?',
  'Please help me, I need a refund',
  'Wo ist mein Paket?',
  'Où est mon colis ?',
  'the terrible twos shirt',
  'my shipment is late!',
  'why??',
  'Do you sell Damn Good Coffee?',
  'is this a scam protection?',
  'What is the worst case delivery time?',
  'I hate to ask, but how long does it take?',
  '退款需要多久？',
  'ORDER 4711',
]

describe('mood', () => {
  test.each(ANGRY_MESSAGES)('[E3] angry: %s', (message) => {
    expect(recogniseMood(message).anger).toBeGreaterThanOrEqual(ANGRY)
  })
  test.each(CALM_MESSAGES)('[E3] calm: %s', (message) => {
    expect(recogniseMood(message).anger).toBeLessThan(ANGRY)
  })
  test('[E3] names what it heard', () => {
    expect(recogniseMood('You are useless!!!')).toEqual({ anger: 0.75, signals: ['insult', 'exclamation'] })
  })
  test('[E3] stays between 0 and 1 and is quick on 64 KB', () => {
    const before = performance.now()
    expect(recogniseMood('FUCK YOU IDIOTS!!! 😡 '.repeat(3000)).anger).toBe(1)
    expect(recogniseMood('you are so '.repeat(6000)).anger).toBeLessThanOrEqual(1)
    expect(performance.now() - before).toBeLessThan(300)
  })
})
