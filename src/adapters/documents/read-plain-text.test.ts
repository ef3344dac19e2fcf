import { expect, test } from 'vitest'
import { plainTextBlocks, readPlainText, titledTextBlocks } from './read-plain-text.ts'

test('[K24] the title is a labelled first line, a first line that stands alone, or the file name', () => {
  expect(readPlainText('Title: How to pay\n\nText:\nBy card.', 'a.txt').document).toMatchObject({
    title: 'How to pay',
    blocks: [{ kind: 'paragraph', text: 'By card.' }],
  })
  expect(readPlainText('How to pay\n==========\n\nBy card.', 'a.txt').document.title).toBe('How to pay')
  expect(readPlainText('We take cards.\nAnd cash.', 'how-to-pay.txt').document.title).toBe('How to pay')
})

test('[K24] a known title is not said twice', () => {
  expect(titledTextBlocks('How to pay\nBy card.', 'How to pay')).toEqual([{ kind: 'paragraph', text: 'By card.' }])
})

test('[K24] lines in capitals and underlined lines are headings, shouting in a sentence is not', () => {
  const text =
    'CAUSE\nA bug.\n\nRESOLVING THE PROBLEM\nDo NOT panic.\n\nNotes\n-----\nNONE OF THIS MATTERS, REALLY.\n\nFAQ\n\nPROBLEM(ABSTRACT)\nIt is slow.'
  expect(plainTextBlocks(text)).toEqual([
    { kind: 'heading', level: 2, text: 'CAUSE' },
    { kind: 'paragraph', text: 'A bug.' },
    { kind: 'heading', level: 2, text: 'RESOLVING THE PROBLEM' },
    { kind: 'paragraph', text: 'Do NOT panic.' },
    { kind: 'heading', level: 2, text: 'Notes' },
    { kind: 'paragraph', text: 'NONE OF THIS MATTERS, REALLY.' },
    { kind: 'paragraph', text: 'FAQ' },
    { kind: 'heading', level: 2, text: 'PROBLEM(ABSTRACT)' },
    { kind: 'paragraph', text: 'It is slow.' },
  ])
})

test('[K24] wrapped lines are joined, other lines stay', () => {
  const wrapped =
    'When running as a system service with the releases 4.1.1.1\nor 4.1.1.2, applications that depend on the\nenvironment may fail.'
  expect(plainTextBlocks(wrapped)).toEqual([{ kind: 'paragraph', text: wrapped.replaceAll('\n', ' ') }])
  const kept = 'Fernhill Goods\n12 Long Lane\nERROR: cannot load the library from the folder of the server\nERROR: cannot start'
  expect(plainTextBlocks(kept)).toEqual([{ kind: 'paragraph', text: kept }])
})

test('[K24] runs of bullets and numbers are lists; empty bullets are dropped', () => {
  expect(plainTextBlocks('Do this:\n 1. Open it\n    and wait\n\n 2) Close it\n * \n * \n\nDone.')).toEqual([
    { kind: 'paragraph', text: 'Do this:' },
    { kind: 'list', items: ['1. Open it\n   and wait', '2. Close it'] },
    { kind: 'paragraph', text: 'Done.' },
  ])
})
