import { describe, expect, it } from 'vitest'
import { readOptions } from './read-options.ts'

const src = 'https://help.example/widget.js'

describe('where the server is', () => {
  it.each([
    [src, undefined, 'https://help.example/api', 'wss://help.example/ws'],
    ['http://localhost:8000/widget.js?v=2', undefined, 'http://localhost:8000/api', 'ws://localhost:8000/ws'],
    ['https://shop.example/support/widget.js', undefined, 'https://shop.example/support/api', 'wss://shop.example/support/ws'],
    [src, '/v1/', 'https://help.example/v1', 'wss://help.example/ws'],
    [src, 'https://api.example/v1', 'https://api.example/v1', 'wss://help.example/ws'],
  ])('%s, data-api %s', (address, api, apiUrl, socketUrl) => {
    expect(readOptions(address, { api })).toMatchObject({ apiUrl, socketUrl })
  })
})

describe('attributes', () => {
  it('need not be there', () => {
    expect(readOptions(src, {})).toMatchObject({ mode: 'bubble', isOpen: false, color: undefined, strings: {}, maxFileMb: 10 })
  })

  it('are read', () => {
    const attributes = {
      title: 'Help',
      greeting: 'Hi',
      color: 'teal',
      position: 'left',
      theme: 'dark',
      locale: 'de',
      open: '',
      maxFileMb: '3',
    }
    expect(readOptions(src, attributes)).toMatchObject({
      isOpen: true,
      color: 'teal',
      position: 'left',
      theme: 'dark',
      locale: 'de',
      maxFileMb: 3,
      strings: { title: 'Help', greeting: 'Hi' },
    })
  })

  it.each([
    ['{"send":"Go","stop":3}', { send: 'Go' }],
    ['{', {}],
    ['null', {}],
    ['"text"', {}],
  ])('data-strings %s', (strings, read) => {
    expect(readOptions(src, { strings }).strings).toMatchObject(read)
    expect(Object.values(readOptions(src, { strings }).strings).every((value) => typeof value === 'string')).toBe(true)
  })
})

describe('the address of a page for frames', () => {
  const query = '?color=red&theme=dark&locale=ar&title=Evil&userId=1&strings={"send":"Evil"}'

  it('may say colour, theme and language, and nothing else', () => {
    const { color, theme, locale, strings, userId } = readOptions(src, { mode: 'page', title: 'Help' }, query)
    expect({ color, theme, locale, strings, userId }).toEqual({
      color: 'red',
      theme: 'dark',
      locale: 'ar',
      strings: { title: 'Help' },
      userId: undefined,
    })
  })

  it('says nothing to a widget on a site', () => {
    expect(readOptions(src, {}, query)).toMatchObject({ color: undefined, theme: undefined, locale: undefined })
  })
})
