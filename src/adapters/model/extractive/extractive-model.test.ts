import { describe, expect, test } from 'vitest'
import { noticesFor, writeNotice } from '../../../domain/chat/notices.ts'
import { type ComposedPrompt, type DraftEvent, emptyToolbox, type NumberedPassage, type QuestionPart } from '../../../ports/model.ts'
import { createExtractiveModel } from './extractive-model.ts'

function passage(marker: number, document: string, text: string, more: Partial<NumberedPassage> = {}): NumberedPassage {
  return {
    marker,
    document_id: document,
    passage_id: `psg-${marker}`,
    title: document,
    uri: null,
    heading: null,
    text,
    score: 0.8,
    lexical: 0.7,
    semantic: 0.7,
    origin: 'knowledge',
    ...more,
  }
}

const part = (question: string, ...passages: NumberedPassage[]): QuestionPart => ({ question, passages, terms: [] })

async function draft(parts: readonly QuestionPart[], locale: string | null = null) {
  const question = parts.map((one) => one.question).join(' ')
  const prompt: ComposedPrompt = {
    question,
    standaloneQuestion: question,
    history: [],
    passages: parts.flatMap((one) => one.passages),
    parts,
    locale,
  }
  const events: DraftEvent[] = []
  for await (const event of createExtractiveModel().draft(prompt, emptyToolbox, new AbortController().signal)) events.push(event)
  const text = writeDown(events, locale)
  const finish = events.at(-1)
  return { text, stance: finish?.type === 'finish' ? finish.stance : null, events }
}

/** The draft as it is shown when nothing of it is dropped. */
function writeDown(events: readonly DraftEvent[], locale: string | null): string {
  const paragraphs = ['']
  for (const event of events) {
    if (event.type === 'text') paragraphs.push(`${paragraphs.pop()}${event.text}`)
    if (event.type === 'notice') paragraphs.push(writeNotice(event.notice, noticesFor(locale)), '')
  }
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
}

const password = passage(
  1,
  'Reset your password',
  'You can set a new password yourself:\n\n1. Open the login page and click "Forgot Password".\n2. Enter your e-mail address.\n3. Click the reset link.',
)
const shipping = passage(2, 'Shipping times', 'Standard shipping takes 3–5 business days. It is the usual method. We like parcels.', {
  heading: 'Standard shipping',
})
const payment = passage(3, 'Payment methods', 'We accept Visa and MasterCard. You can also pay with PayPal.')

describe('answers', () => {
  test('the steps of a procedure come whole, in order, each cited', async () => {
    const { text, stance } = await draft([part('I forgot my password, what do I do?', password)])
    expect(stance).toBe('answer')
    expect(text).toBe(
      'You can set a new password yourself [1]:\n\n1. Open the login page and click "Forgot Password" [1].\n2. Enter your e-mail address [1].\n3. Click the reset link [1].',
    )
  })

  test('the sentence that tells the wanted fact is quoted with what goes on about it, not the rest', async () => {
    const { text } = await draft([part('How long does standard shipping take?', shipping)])
    expect(text).toBe('Standard shipping takes 3–5 business days [2]. It is the usual method [2].')
  })

  test('a sentence that points back brings the one before it', async () => {
    const held = passage(1, 'Gift wrap', 'We offer gift wrap for every order. It costs $4 for each gift.')
    const { text } = await draft([part('How much does gift wrap cost?', held)])
    expect(text).toMatch(/^We offer gift wrap for every order \[1\]\. It costs \$4/)
  })

  test('a sentence that adds to the one before it stays with it', async () => {
    const held = passage(1, 'Verify your account', 'You need an e-mail address. For some features we also ask for an ID. We like you.')
    const { text } = await draft([part('Which e-mail address do I need to verify my account?', held)])
    expect(text).toBe('You need an e-mail address [1]. For some features we also ask for an ID [1].')
  })

  test('a section that adds to another one of its page comes behind it', async () => {
    const cards = passage(1, 'Pay', 'We accept Visa and MasterCard.', { heading: 'Cards' })
    const wallets = passage(2, 'Pay', 'You can also pay with PayPal.', { heading: 'Wallets' })
    const { text } = await draft([part('How do I pay?', wallets, cards)])
    expect(text).toBe('We accept Visa and MasterCard [1]. You can also pay with PayPal [2].')
  })

  test('small sections of one passage that answer alike are both quoted', async () => {
    const held = passage(
      1,
      'Shipping times',
      'Standard shipping takes 3–5 business days.\n\nExpress shipping times\n\nExpress shipping takes 1–2 business days.',
    )
    const { text } = await draft([part('How long does shipping take?', held)])
    expect(text).toBe('Standard shipping takes 3–5 business days [1]. Express shipping takes 1–2 business days [1].')
  })

  test('each question of a message is answered from its own findings', async () => {
    const { text, stance } = await draft([
      part('How long does standard shipping take?', shipping),
      part('And do you take PayPal?', payment),
    ])
    expect(stance).toBe('answer')
    expect(text).toContain('3–5 business days [2]')
    expect(text).toContain('\n\nYou can also pay with PayPal [3].')
  })

  test('a part that is not answered is owned up to', async () => {
    const { text, stance } = await draft([part('How long does standard shipping take?', shipping), part('And who founded the company?')])
    expect(stance).toBe('answer')
    expect(text).toMatch(/3–5 business days[\s\S]*could not find an answer to your other question/)
  })

  test('sentences come one event at a time', async () => {
    const { events } = await draft([part('I forgot my password, what do I do?', password)])
    expect(events.filter((event) => event.type === 'text')).toHaveLength(4)
  })

  test('the answer comes from one document only', async () => {
    const other = passage(4, 'Company', 'Standard shipping made us famous.', { lexical: 0.3, semantic: 0.4 })
    const { text } = await draft([part('How long does standard shipping take?', shipping, other)])
    expect(text).not.toContain('[4]')
  })
})

describe('declines and asks back', () => {
  test('nothing found', async () => {
    expect(await draft([part('How long does shipping take?')])).toMatchObject({ stance: 'decline' })
  })

  test('what the document never mentions is not answered from it', async () => {
    const { stance } = await draft([part('Is standard shipping insured?', { ...shipping, lexical: 0.4, semantic: 0.5 })])
    expect(stance).not.toBe('answer')
  })

  test('a bare topic is asked back with the sections of its document', async () => {
    const express = { ...shipping, marker: 5, heading: 'Express shipping', text: 'Express shipping takes 1–2 business days.' }
    const { text, stance } = await draft([part('shipping', shipping, express)])
    expect(stance).toBe('clarify')
    expect(text).toBe('Which of these do you mean: “Standard shipping” or “Express shipping”?')
  })

  test('what may be meant is shown with the question back', async () => {
    const asked = part('Does standard shipping work?', { ...shipping, lexical: 0.3, semantic: 0.6 })
    const { text, stance } = await draft([{ ...asked, question: 'Is standard shipping insured?' }])
    expect(stance).toBe('clarify')
    expect(text).toBe(
      'I am not sure that this is what you mean:\n\nStandard shipping takes 3–5 business days [2]. It is the usual method [2].\n\nIs your question about “Shipping times”?',
    )
  })

  test('a page that does not tell the one fact that is asked for is not shown', async () => {
    const { text, stance } = await draft([part('How much is standard shipping?', shipping)])
    expect(stance).toBe('decline')
    expect(text).not.toContain('Shipping')
  })

  test('an aborted draft ends with the reason', async () => {
    const stop = new AbortController()
    stop.abort(new Error('superseded'))
    const drafting = createExtractiveModel().draft(
      { question: 'x', standaloneQuestion: 'x', history: [], passages: [], parts: [], locale: null },
      emptyToolbox,
      stop.signal,
    )
    await expect(async () => {
      for await (const _ of drafting);
    }).rejects.toThrow('superseded')
  })
})

describe('the customer’s own files', () => {
  const invoice = passage(7, 'invoice.txt', 'Invoice 1234 of 3 May. Total: $45.00 including VAT.\n\nPayment is due within 14 days.', {
    origin: 'attachment',
    semantic: 0,
  })

  test('are read when the question names them', async () => {
    const { text, stance } = await draft([part('What is the total in the file I sent?', payment, invoice)])
    expect(stance).toBe('answer')
    expect(text).toContain('Total: $45.00 including VAT [7].')
    expect(text).not.toContain('[3]')
  })

  test('are opened when nothing else is asked about them', async () => {
    const { text } = await draft([part('What does my document say?', invoice)])
    expect(text).toMatch(/^Invoice 1234 of 3 May \[7\]\./)
  })

  test('do not answer what they do not hold', async () => {
    expect((await draft([part('What does my document say about the warranty period?', invoice)])).stance).toBe('decline')
  })

  test('answer when no article does', async () => {
    const far = { ...payment, lexical: 0.05, semantic: 0.1 }
    const { text } = await draft([part('When is the payment due?', far, invoice)])
    expect(text).toContain('Payment is due within 14 days [7].')
  })
})
