import { expect, test } from 'vitest'
import { wantedFacts } from './wanted-fact.ts'

const isTold = (question: string, sentence: string) => wantedFacts(question).some((fact) => fact.told.test(sentence))

test.each([
  ['How long does it take?', 'It takes 3–5 business days.', 'It takes a while.'],
  ['how fast is it', 'We ship within two days.', 'We ship by truck.'],
  ['How much is it?', 'It costs $5 a month.', 'Members save money.'],
  ['What does it cost?', 'The fee is 3 %.', 'Ask us about it.'],
  ['When are you open?', 'We are here from 9 AM to 6 PM.', 'We are here for you.'],
  ['How can I contact customer support?', 'You can reach us by phone.', 'Contact our support team and give us your order number.'],
  ['what time do you close', 'Monday to Friday', 'Every now and then'],
])('%j is told by %j, not by %j', (question, told, untold) => {
  expect(isTold(question, told)).toBe(true)
  expect(isTold(question, untold)).toBe(false)
})

test('most questions want no fact of a known kind', () => {
  expect(wantedFacts('How do I reset my password?')).toEqual([])
})

const demands = (question: string) => wantedFacts(question).filter(({ decides }) => decides)

test.each([
  ['what is your email address', 'Write to help@shop.example.', 'To verify your account you need a valid e-mail address.'],
  ['is there a number for it', 'Call +1 (555) 010-0199.', 'Give us your order number.'],
  ['which number do I call?', 'Our line is 0800 555 0199.', 'You can reach our phone support from Monday to Friday.'],
  ['How much is the discount?', 'Members save 10 %.', 'Members get exclusive discounts and free shipping.'],
  ['what time does the van come', 'It comes between 9 AM and 1 PM.', 'It takes 3–5 business days.'],
  ['can it come before 10 in the morning', 'It comes between 9 AM and 1 PM.', 'Express shipping takes 1–2 business days.'],
  ['Do you deliver on Sundays?', 'We deliver from Monday to Saturday.', 'Delivery takes three days.'],
  ['does the chat close at night?', 'Our chat is open all day.', 'Click the chat button.'],
  ['How many cards can I save?', 'You can save up to five cards.', 'You can save your cards in your account.'],
  ['how often are there sales', 'There is a sale every month.', 'Members get early access to sales.'],
  ['where are you based?', 'We are based in Leeds.', 'Open the page and enter your number.'],
  ['Can you send me the link?', 'Go to https://shop.example/track.', 'Click the link in our message.'],
  ['How old do I have to be?', 'You have to be 18 years of age.', 'You need an account.'],
  ['how heavy is it', 'It weighs 2 kg.', 'It is light.'],
])('nothing answers %j but a fact such as %j, so not %j', (question, told, untold) => {
  expect(demands(question).length).toBeGreaterThan(0)
  expect(demands(question).every((fact) => fact.told.test(told))).toBe(true)
  expect(demands(question).some((fact) => fact.told.test(untold))).toBe(false)
})

test.each([
  'Which e-mail address do I enter to reset my password?',
  'Do I need a phone number to verify my account?',
  'Where do I find the reset link?',
  'where can i see how far my parcel is',
  'Is shipping free?',
  'I got an email saying that it was sent, where is it?',
  'Can you tell me if I need an email to sign up?',
  'I ordered it on Sunday, can I send it back?',
  'When do I get my refund?',
  'How do I get a lower price?',
])('%j may be answered by something else', (question) => {
  expect(demands(question)).toEqual([])
})

test('a question is read in a time that grows with its length', () => {
  const long = ['what is your ', 'how many ', 'is there a b c ', 'how much will ', '12 ', ' '].map((part) => part.repeat(10_000))
  const startedAt = performance.now()
  for (const question of long) wantedFacts(question)
  expect(performance.now() - startedAt).toBeLessThan(1_000)
})
