import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const read = (html: string) => readHtml(html, 'help/pay.html').document
const blocks = (html: string) => read(html).blocks

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Pay | Shop</title><link rel="canonical" href="https://shop.example/pay">
<style>p { color: red }</style><script>var a = "<p>no</p>"</script></head><body>
<header><a href="/">Shop</a></header><nav><ul><li>Home</li></ul></nav>
<div class="cookie-banner">We use cookies</div>
<main><header><h1>How to pay</h1></header>
<ol class="breadcrumbs"><li>Help</li></ol>
<p>Pay by <b>card</b> or <a href="https://pay.example">wallet</a> &amp; save&nbsp;&euro;5.<br>Always.</p>
<h2>Cards <a class="headerlink" href="#c">¶</a></h2>
<ul><li>Visa<ul><li>Debit</li></ul></li><li><p>Amex</p></li></ul>
<div>Loose text<div>in two blocks</div></div>
<p hidden>secret</p><p style="display: none">secret</p><button>Was this helpful?</button>
</main><aside>Related</aside><footer>© Shop</footer><script>1</script></body></html>`

describe('a page', () => {
  test('[K23] is read without menus, scripts, banners and hidden parts', () => {
    expect(read(PAGE)).toEqual({
      title: 'How to pay',
      uri: 'https://shop.example/pay',
      locale: 'en-GB',
      blocks: [
        { kind: 'heading', level: 1, text: 'How to pay' },
        { kind: 'paragraph', text: 'Pay by card or wallet (https://pay.example) & save €5.\nAlways.' },
        { kind: 'heading', level: 2, text: 'Cards' },
        { kind: 'list', items: ['- Visa\n  - Debit', '- Amex'] },
        { kind: 'paragraph', text: 'Loose text' },
        { kind: 'paragraph', text: 'in two blocks' },
      ],
    })
  })

  test('[K23] has its title from <title>, else from the file name, when headings do not tell', () => {
    expect(read('<title>Two</title><h1>A</h1><p>x<h1>B</h1>').title).toBe('Two')
    expect(read('<p>x').title).toBe('Pay')
  })

  test('[K23] without a main part, or with an empty one, is read whole', () => {
    expect(blocks('<main></main><div><p>Here.</div>')).toEqual([{ kind: 'paragraph', text: 'Here.' }])
  })
})

describe('tables', () => {
  test('[K21] with a header row name each cell', () => {
    const html =
      '<table><caption>Plans</caption><tr><th>Plan<th>Price<th>Seats</tr><tr><td>Basic<td colspan=2>free<tr><td>Pro<td>$5<td>9</table>'
    expect(blocks(html)).toEqual([
      { kind: 'paragraph', text: 'Plans' },
      { kind: 'table', rows: ['- Plan: Basic; Price: free', '- Plan: Pro; Price: $5; Seats: 9'] },
    ])
  })

  test('[K21] without one list their cells; those that only arrange the page are read through', () => {
    expect(blocks('<table><tr><td>Hours:<td>9–18</table>')).toEqual([{ kind: 'table', rows: ['- Hours: 9–18'] }])
    expect(blocks('<table><tr><th>Chat<td>all day<td>free</table>')).toEqual([{ kind: 'table', rows: ['- Chat: all day; free'] }])
    expect(blocks('<table><tr><td><h2>Pay</h2><p>By card.</table>').map((block) => block.kind)).toEqual(['heading', 'paragraph'])
  })
})

describe('other elements', () => {
  test('[K21] code, definitions and quotes', () => {
    expect(blocks('<pre><code>a\n  b &lt; c</code></pre><dl><dt>Express<dd>1–2 days<dt>Free</dl><blockquote>Quoted</blockquote>')).toEqual([
      { kind: 'code', text: 'a\n  b < c' },
      { kind: 'list', items: ['- Express: 1–2 days', '- Free'] },
      { kind: 'paragraph', text: 'Quoted' },
    ])
  })

  test('[K22] a folded part is a section that ends with it', () => {
    expect(blocks('<h2>FAQ</h2><details><summary>Is it free?</summary><p>Yes.</p></details><p>More.</p>')).toEqual([
      { kind: 'heading', level: 2, text: 'FAQ' },
      { kind: 'heading', level: 3, text: 'Is it free?' },
      { kind: 'paragraph', text: 'Yes.' },
      { kind: 'heading', level: 3, text: '' },
      { kind: 'paragraph', text: 'More.' },
    ])
  })

  test('[K21] a link around blocks does not glue them together', () => {
    expect(blocks('<a href="/x"><div>One</div><div>Two</div></a>').map((block) => 'text' in block && block.text)).toEqual(['One', 'Two'])
  })
})
