import { expect, test } from 'vitest'
import { judgeSentence } from './judge-sentence.ts'

const verdictOf = (text: string, sentence: string, customerWords: readonly string[] = []) =>
  judgeSentence(sentence.replace(/\.$/, ' [1].'), {
    sources: [{ marker: 1, title: 'Page', heading: null, text }],
    customerWords,
    receipts: [],
  })

test.each([
  ['Tip: A product can belong to more than one category.', 'A product can not belong to more than one category.'],
  ['A product can belong to more than one category.', 'A product cannot belong to more than one category.'],
  ['You can enable more than one option at the same time.', "You can't enable more than one option at the same time."],
  ['The sync is one way only, from iCal to the calendar.', 'The sync is not one way only, from iCal to the calendar.'],
  ['This lets you view what customers will see when they pay.', 'This lets you view what customers will not see when they pay.'],
  ['This is not relevant if you are just using the SMS option.', 'This is relevant if you are just using the SMS option.'],
  ['Guest checkout is only available to members. Gifts can not be paid.', 'Guest checkout is not only available to members.'],
  [
    'If the customer says yes, you can then show more fields. It is not shown.',
    'If the customer says yes, you can not then show more fields.',
  ],
  ['Der Tarif kann mehr als einmal gewechselt werden.', 'Der Tarif kann nicht mehr als einmal gewechselt werden.'],
])('[J10] %j does not carry %j', (source, sentence) => {
  expect(verdictOf(source, sentence)).toEqual({ kind: 'unsupported', reasons: [expect.objectContaining({ code: 'negation' })] })
})

test.each([
  ['You set the default work hours of all staff members.', 'You set the default work days of all staff members.'],
  ['It is not possible to restore a product after it was deleted.', 'It is not possible to restore a product before it was deleted.'],
  ['In most cases they know your business well.', 'In all cases they know your business well.'],
  ['You can customize the form on the page.', 'We will customize the form on the page.'],
  ['You can also choose the plan for your site.', 'You must also choose the plan for your site.'],
  ['You need to verify your domain with the provider.', 'You can verify your domain with the provider.'],
  [
    'The summary of the order is shown on the last page. Each order is stored.',
    'The summary of the order is always shown on the last page.',
  ],
])('[J10] [J11] [J13] %j does not carry %j', (source, sentence) => {
  expect(verdictOf(source, sentence).kind).toBe('unsupported')
})

test.each([
  ['Closing your plan does not delete your site content.', "Closing your plan doesn't delete your site content."],
  ['If you are not in a hurry, standard shipping is right.', 'If you are in no hurry, standard shipping is right.'],
  ['Used items can not be returned. Unused items can be returned within a month.', "No, used items can't be returned."],
  ['Used items can not be returned. Unused items can be returned within a month.', 'Unused items can be returned within a month.'],
  ['The error means that you are unauthorized to view the page.', 'The error means that you are not authorized to view the page.'],
])('[J10] %j carries %j', (source, sentence) => {
  expect(verdictOf(source, sentence).kind).toBe('supported')
})

const rule = 'If you do not complete your account setup within a month, we will be required to suspend your payments.'

test('[J12] a condition stays with what it is the condition of, unless the customer has told of it', () => {
  const sentence = 'We will be required to suspend your payments.'
  expect(verdictOf(rule, sentence)).toEqual({ kind: 'unsupported', reasons: [{ code: 'condition', value: 'dropped' }] })
  expect(verdictOf(rule, sentence, ['What if I complete the account setup later?']).kind).toBe('supported')
  expect(verdictOf('If you are still unable to see it, follow the steps on the page.', 'Follow the steps on the page.').kind).toBe(
    'supported',
  )
})
