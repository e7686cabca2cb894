import { describe, expect, test } from 'vitest'
import { mainTextOf } from '../../../src/document/page/main-text.ts'
import { parsePage } from '../../../src/document/page/parse.ts'

const FIRST = 'The two governments signed an agreement on Monday under which people may be sent to a third country.'
const SECOND =
  'A minister said that the first flight would leave within weeks, and that each case would be heard before.'
const THIRD = 'Lawyers for those concerned answered that nobody had been heard so far, and that they would go to court.'
const STORY = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`
const TOLD = [FIRST, SECOND, THIRD].join('\n\n')

function textOf(body: string): string {
  return mainTextOf(parsePage(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`))
}

/** What stands in the body of a page, and the text that is read in it. */
const SHAPES: readonly (readonly [what: string, body: string, text: string])[] = [
  ['paragraphs', STORY, TOLD],
  ['nothing', '', ''],
  ['only scripts', '<script>document.write("Some text")</script><noscript>Turn on scripts.</noscript>', ''],
  ['a frameset', '<frameset cols="20%,80%"><frame src="a.html"><frame src="b.html"></frameset>', ''],
  ['no paragraphs, only line breaks', `<div>${FIRST}<br><br>${SECOND}<br><br>${THIRD}</div>`, TOLD],
  ['single line breaks after long sentences', `<div>${FIRST}<br>${SECOND}<br>${THIRD}</div>`, TOLD],
  [
    'a line break within a paragraph',
    `${STORY}<p>The address:<br>1 High Street</p>`,
    `${TOLD}\n\nThe address:\n1 High Street`,
  ],
  ['tags left open', `<div><p>${FIRST}<p>${SECOND}<b><p>${THIRD}`, TOLD],
  ['closing tags of nothing', `</div></p></section>${STORY}</div></article>`, TOLD],
  ['a list', `${STORY}<ul><li>Ghana</li><li>Uganda</li></ul>`, `${TOLD}\n\nGhana\nUganda`],
  [
    'a table',
    `${STORY}<table><tr><th>Month</th><th>People</th></tr><tr><td>July</td><td>7</td></tr></table>`,
    `${TOLD}\n\nMonth\tPeople\nJuly\t7`,
  ],
  ['a table that lays out the page', `<table><tr><td>${STORY}</td></tr></table>`, TOLD],
  ['a form around the page', `<form action="/x">${STORY}<input value="a"><button>Go</button></form>`, TOLD],
  ['preformatted text', `<pre>${FIRST}\nSecond  line</pre>`, `${FIRST}\nSecond line`],
  ['headings between', `${STORY}<h2>In court</h2><p>${FIRST}</p>`, `${TOLD}\n\nIn court\n\n${FIRST}`],
  [
    'words in links stay in their sentence',
    `<p>${FIRST} <a href="/x">Read</a> it there.</p>`,
    `${FIRST} Read it there.`,
  ],
  [
    'references',
    `<p>${FIRST} &lt;b&gt; &amp;amp; &eacute;&#8217;&#x2014;&nbsp;&bogus; x</p>`,
    `${FIRST} <b> &amp; é’—\u00a0&bogus; x`.replace('\u00a0', ' '),
  ],
  ['marks that are not seen', `<p>${FIRST.replace('agreement', 'agree&shy;ment')}&#8203;</p>`, FIRST],
  ['a template', `<template><p>${SECOND}</p></template>${STORY}`, TOLD],
  [
    'text without a picture',
    `<figure><img src="a.jpg"><figcaption>A plane on the runway.</figcaption></figure>${STORY}`,
    TOLD,
  ],
  ['elements of its own', `<story-body><story-part>${STORY}</story-part></story-body>`, TOLD],
  ['words for ears alone', `<p><span class="sr-only">Image:</span> ${FIRST}</p>`, FIRST],
  [
    'a page from right to left',
    '<div dir="rtl"><p>وقعت الحكومتان يوم الاثنين اتفاقا يسمح بنقل أشخاص إلى بلد ثالث، وفق ما قاله وزير في العاصمة.</p></div>',
    'وقعت الحكومتان يوم الاثنين اتفاقا يسمح بنقل أشخاص إلى بلد ثالث، وفق ما قاله وزير في العاصمة.',
  ],
  [
    'an AMP page',
    `<amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article>${STORY}<amp-ad>Buy</amp-ad></article>`,
    TOLD,
  ],
]

describe('shapes of pages', () => {
  test.each(SHAPES)('%s', (_, body, text) => {
    expect(textOf(body)).toBe(text)
  })
})

/** What stands around and within a text and is not of it; `*` is where the text stands. */
const BESIDE: readonly (readonly [what: string, body: string])[] = [
  ['navigation', '<nav><a href="/">Home</a> <a href="/w">World</a></nav>*'],
  [
    'a footer',
    '*<footer><p>The publisher is a company in the capital, and all rights in these pages are its own.</p></footer>',
  ],
  ['name and date above', '<article><h1>Two states sign</h1><p>By A Reporter</p><p>1 March 2025</p>*</article>'],
  [
    'related stories',
    `<article>*<div class="related-articles"><h3>Related</h3><p>${'Another story of the day, told at length. '.repeat(3)}</p></div></article>`,
  ],
  [
    'a newsletter box',
    '<article>*<div class="newsletter-box"><p>Get our morning letter, with all that you must know, in your post.</p></div></article>',
  ],
  [
    'a share bar',
    '<article><div class="share-bar">Share this story with everybody you know on every network</div>*</article>',
  ],
  [
    'comments longer than the text',
    `<article>*</article><div class="comments">${`<p>${'I do not believe a word of what they say in there. '.repeat(5)}</p>`.repeat(6)}</div>`,
  ],
  [
    'a cookie notice',
    `*<div class="cookie-consent"><p>${'We and our partners keep cookies on your device to show what you like. '.repeat(4)}</p></div>`,
  ],
  [
    'what is hidden',
    '<div style="display:none"><p>This stands here for machines alone, and nobody is meant to read it.</p></div>*',
  ],
  ['a link of its own between paragraphs', '*<p><a href="/x">ANOTHER STORY THAT YOU SHOULD READ TODAY</a></p>'],
  ['"Read more"', '*<p><strong>Read more:</strong> <a href="/x">What the deal says</a></p>'],
  ['"Read more" without a link', '*<p>READ MORE: What the deal says</p>'],
  ['a call to sign up', '*<p>Sign up for our newsletter here.</p>'],
  ['a label', '*<p>Advertisement</p>'],
  ['a credit', '*<p>Photo: Agency</p>'],
  [
    'titles under "More on this story"',
    '*<h3>More on this story</h3><p>A court stops a flight</p><p>Who pays for it</p>',
  ],
  ['a heading with nothing under it', '*<h2>Topics</h2>'],
  [
    'cards of other stories',
    `<div>*</div><div class="grid">${'<div class="card"><h3><a href="/x">A headline of another story</a></h3><p>What this other story is about, in one sentence.</p></div>'.repeat(4)}</div>`,
  ],
  [
    'the next article below',
    `<main><article><h1>Two states sign</h1>*</article><article><h1><a href="/x">Another story</a></h1><p>Which begins so.</p></article></main>`,
  ],
]

describe('what stands beside a text', () => {
  test.each(BESIDE)('%s', (_, body) => {
    expect(textOf(body.replace('*', STORY))).toBe(TOLD)
  })
})

/** Text that looks like what stands beside one, and must stay. */
const KEPT: readonly (readonly [what: string, body: string, part: string])[] = [
  ['a layout named after what it also holds', `<div class="content with-sidebar has-comments">${STORY}</div>`, THIRD],
  ['a text in an aside, where there is no other', `<aside>${STORY}</aside>`, THIRD],
  ['a text that is hidden until scripts run', `<div style="display:none">${STORY}</div>`, THIRD],
  [
    'a sentence that begins like a call',
    `${STORY}<p>Read more into it than it says, the minister told reporters, and you will be wrong.</p>`,
    'Read more into',
  ],
  [
    'a sentence that begins with "Subscribe"',
    `${STORY}<p>Subscribers to the treaty are the two states alone, the text says.</p>`,
    'Subscribers to',
  ],
  ['a sentence about comments', `${STORY}<p>Comments by the ministry were not to be had.</p>`, 'Comments by'],
  [
    'a lead in a box of its own',
    `<article><h1>Signed</h1><div class="lead">Two states agree, and who is to be sent is open still.</div><div class="article-body">${STORY}</div></article>`,
    'Two states agree',
  ],
  [
    'a text in two boxes of one name',
    `<main><div class="part">${STORY}</div><div class="part"><p>${THIRD.replace('Lawyers', 'Judges')}</p></div></main>`,
    'Judges',
  ],
  [
    'a quotation',
    `${STORY}<blockquote><p>We were never asked, and we would never have agreed, the king said.</p></blockquote>`,
    'never asked',
  ],
  ['a short list', `${STORY}<ul><li>seven people in July</li></ul>`, 'seven people'],
]

describe('what must stay', () => {
  test.each(KEPT)('%s', (_, body, part) => {
    expect(textOf(body)).toContain(part)
  })
})

test('a page that shows its beginning only is read from what it declares', () => {
  const body = [FIRST, SECOND, THIRD].join('\\n\\n')
  const page = `<script type="application/ld+json">{"@graph":[{"articleBody":"${body}"}]}</script><p>${FIRST.slice(0, 60)}…</p>`
  expect(textOf(page)).toBe(TOLD)
})

test('the page is left as it is', () => {
  const dom = parsePage(`<body><nav>a</nav>${STORY}</body>`)
  mainTextOf(dom)
  expect(mainTextOf(dom)).toBe(TOLD)
  expect([...dom.querySelectorAll('nav')]).toHaveLength(1)
})
