import { expect, test } from 'vitest'
import { judgeSentence } from '../judging/judge-sentence.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { smallTalkReply } from './small-talk.ts'

test.each([
  ['greeting', 'de', null, 'Hallo! Wie kann ich Ihnen helfen?'],
  ['thanks', 'fr', 'en', 'Avec plaisir ! Puis-je faire autre chose pour vous ?'],
  ['farewell', null, 'es-MX', '¡Hasta luego y que tenga un buen día!'],
  ['greeting', null, null, 'Hello! How can I help you?'],
  ['greeting', 'ru', 'tlh', 'Hello! How can I help you?'],
] as const)('%s in %s (locale %s): %s', (kind, language, locale, reply) => {
  expect(smallTalkReply(kind, language, locale)).toBe(reply)
})

test.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const)('[J2] our own small talk in %s claims nothing', (language) => {
  for (const kind of ['greeting', 'thanks', 'farewell', 'acknowledgement'] as const) {
    for (const { text } of splitSentences(smallTalkReply(kind, language, null))) {
      expect(judgeSentence(text, { sources: [], customerWords: [], receipts: [] }), text).toEqual({ kind: 'no-claim' })
    }
  }
})
