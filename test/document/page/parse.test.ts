import { describe, expect, test } from 'vitest'
import { depthOf } from '../../../src/document/page/depth.ts'
import { mainTextOf } from '../../../src/document/page/main-text.ts'
import { parsePage } from '../../../src/document/page/parse.ts'

const MILLION = 1_000_000

/** Pages made to hang a reader or to break its stack, each of about ten million characters. */
const HOSTILE: readonly (readonly [what: string, html: string, refused: RegExp | null])[] = [
  ['nested boxes', '<div>'.repeat(2 * MILLION), /more than 300000 tags/],
  ['nested boxes, fewer', '<div>'.repeat(200_000), /deeper than 600/],
  ['nested bold', '<b>x'.repeat(150_000), /deeper than 600/],
  ['tags without an end', '<'.repeat(10 * MILLION), /more than 300000 tags/],
  ['references', '&amp;'.repeat(2 * MILLION), /more than 300000 tags/],
  ['a longer page', 'x'.repeat(10 * MILLION + 1), /longer than 10 million/],
  ['one long word', `<p>${'x'.repeat(9 * MILLION)}</p>`, null],
  ['a class of a million words', `<p class="${'a '.repeat(MILLION)}">Text.</p>`, /cannot be parsed/],
  ['a million attributes', `<p ${'a=1 '.repeat(MILLION)}>Text.</p>`, null],
  ['a comment without an end', `<p>Text.</p><!--${'-'.repeat(9 * MILLION)}`, null],
  ['lines without a sentence', `<p>${'word<br>'.repeat(290_000)}</p>`, null],
  ['parts of one paragraph', `<p>${'<b>a</b> '.repeat(140_000)}</p>`, null],
  ['line ends kept', `<pre>${'\n'.repeat(5 * MILLION)}x<br>y</pre>`, null],
  ['closing tags of nothing', `${'<i>'.repeat(500)}${'</u>'.repeat(290_000)}`, null],
  ['many boxes', `<main>${'<section><p>Some words of a text.</p></section>'.repeat(70_000)}</main>`, null],
]

describe('a page made to hang is refused or read in seconds', () => {
  test.each(HOSTILE)('%s', (_, html, refused) => {
    const start = performance.now()
    const dom = parsePage(html)
    const text = mainTextOf(dom)
    expect(performance.now() - start).toBeLessThan(15_000)
    if (refused === null) expect(dom.refused).toBeNull()
    else {
      expect(dom.refused).toMatch(refused)
      expect(text).toBe('')
      expect([...dom.querySelectorAll('*')]).toEqual([])
    }
  })
})

describe('depth', () => {
  test.each([
    ['<div><p>a<p>b<p>c</div>', 2],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>', 4],
    ['<p>a<br>b<img src="x">c', 1],
    ['<script>"<div><div><div>"</script><p>a', 1],
    ['<!-- <div><div> --><p>a', 1],
    ['<svg><path/><path/><g><path/></g></svg>', 2],
    ['</div></div><p>a</p>', 1],
    ['<font>a</font><font>b</font>', 1],
  ])('%s', (html, depth) => {
    expect(depthOf(html, 100)).toBe(depth)
  })
})

test('a page without html, head or body is a page', () => {
  const dom = parsePage('One<p>Two')
  expect(dom.roots.map(({ textContent }) => textContent)).toEqual(['One', 'Two'])
})

test('a document type does not hide what follows', () => {
  expect(parsePage('<!doctype html><html><body><p>a</p></body></html>').roots).toHaveLength(1)
})
