import { escapeHtml } from './page-files.ts'

/** What the sample shop's customers ask: one question to each of its ten articles. */
const topics = [
  ['Shipping times', 'How long does shipping take?'],
  ['Refunds and returns', 'Can I return something and get my money back?'],
  ['Track your order', 'Where is my order?'],
  ['Payment methods', 'Which cards can I pay with?'],
  ['Reset your password', 'I forgot my password, what do I do?'],
  ['Verify your account', 'What do I need to verify my account?'],
  ['Premium membership', 'What do premium members get?'],
  ['How we protect your data', 'How do you protect my data?'],
  ['Chat and phone support', 'When can I call you?'],
  ['When you can reach us', 'When can I reach you?'],
] as const

/** The topics as list items of the page: a press asks the question. */
export function shopTopics(): string {
  return topics.map(([title, question]) => topicItem(escapeHtml(title), escapeHtml(question))).join('\n')
}

function topicItem(title: string, question: string): string {
  return `<li><button type="button" data-question="${question}"><strong>${title}</strong> <span>${question}</span></button></li>`
}
