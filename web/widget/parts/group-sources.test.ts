import { expect, it } from 'vitest'
import type { Citation } from '../../../src/protocol/message.ts'
import { groupSources } from './group-sources.ts'

const citation = (fields: Partial<Citation>) =>
  ({ marker: 1, title: 'Shipping', heading: null, uri: null, quote: 'Takes 3 days.', ...fields }) as Citation

it('shows each number once, in order, with all that is quoted from it', () => {
  const citations = [citation({ marker: 2, heading: 'Express' }), citation({}), citation({ quote: 'Or 5.' }), citation({})]
  expect(groupSources(citations)).toEqual([
    { marker: 1, name: 'Shipping', href: null, quotes: ['Takes 3 days.', 'Or 5.'] },
    { marker: 2, name: 'Shipping › Express', href: null, quotes: ['Takes 3 days.'] },
  ])
})

it('does not say the title twice, and links only where it is safe', () => {
  const sources = groupSources([
    citation({ heading: 'Shipping', uri: 'https://shop.example/help' }),
    citation({ marker: 2, uri: 'javascript:alert(1)' }),
  ])
  expect(sources.map(({ name, href }) => [name, href])).toEqual([
    ['Shipping', 'https://shop.example/help'],
    ['Shipping', null],
  ])
})

it('shows what a tool answered under its title, without a link', () => {
  const id = 'tcl_01h455vb4pex5vsknk084sn02q' as Citation['document_id']
  const answer = citation({ document_id: id, passage_id: id as Citation['passage_id'], title: 'Order status', quote: 'It is on its way.' })
  expect(groupSources([answer])).toEqual([{ marker: 1, name: 'Order status', href: null, quotes: ['It is on its way.'] }])
})
