import { expect, test } from 'vitest'
import { detectLanguage, isFunctionWordOf } from './detect-language.ts'

test.each([
  ['You can get a full refund within 30 days.', 'en'],
  ['Sie können unbenutzte Artikel innerhalb von 30 Tagen zurückgeben.', 'de'],
  ['Premium-Mitglieder erhalten kostenlosen Versand', 'de'],
  ['Les membres Premium bénéficient de la livraison gratuite', 'fr'],
  ['Puede devolver un artículo sin usar', 'es'],
  ['Vorrei sapere quando arriva il mio ordine', 'it'],
  ['Você pode devolver o produto em 30 dias', 'pt'],
  ['Je kunt het artikel binnen 30 dagen terugsturen', 'nl'],
  ['未使用的商品可以在30天内退货', 'zh'],
  ['返品は30日以内です', 'ja'],
  ['يمكنك إرجاع المنتجات', 'ar'],
  ['Где мой заказ', 'ru'],
  ['반품은 30일 이내입니다', 'ko'],
  ['CWWKF0001E', null],
  ['', null],
])('%j is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

test('function words belong to their language', () => {
  expect(isFunctionWordOf('de', 'nicht')).toBe(true)
  expect(isFunctionWordOf('fr', 'nicht')).toBe(false)
  expect(isFunctionWordOf('tlh', 'nicht')).toBe(false)
})
