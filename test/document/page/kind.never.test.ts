import { expect, test } from 'vitest'
import { kindOfPage } from '../../../src/document/page/kind.ts'
import { jsonLd, judged, page, prose, teasers } from './pages.ts'

const ARTICLE = jsonLd({ '@type': 'NewsArticle', headline: 'Talks go on', datePublished: '2025-05-06' })
const report = (sentences: number, more = '', title = 'Talks go on', head = ARTICLE): string =>
  page(title, `<article><h1>${title}</h1>${prose(sentences)}${more}</article>`, head)

/** Reports that have something of a page that is none. */
const REPORTS: readonly (readonly [what: string, html: string, address?: string | null])[] = [
  ['a plain report', report(9)],
  ['a report of three sentences', report(3)],
  ['a report that declares nothing', report(9, '', 'Talks go on', '')],
  [
    'a report on cookies',
    report(
      9,
      '<p>The regulator fined the firm, which uses cookies and tracks readers without consent, as the court said on Friday.</p>',
    ),
  ],
  [
    'a report with a banner of cookies',
    report(9).replace(
      '<body>',
      '<body><div id="cookie-banner"><p>We use cookies. We and our partners store data.</p><button>Accept all cookies</button></div>',
    ),
  ],
  [
    'a report with a captcha in its comments',
    report(
      9,
      '<form class="comments"><div class="g-recaptcha"></div><p>Please verify you are human to comment.</p></form>',
    ),
  ],
  [
    'a report on robots',
    report(9, '<p>“Are you a robot?” the page asked the officer, who was not sure what to say to that.</p>'),
  ],
  [
    'a report with an offer below it',
    report(12, '<p>Subscribe to continue reading more of our work like this one.</p>'),
  ],
  [
    'a report that is declared closed and is shown whole',
    report(12, '', 'Talks go on', jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false })),
  ],
  ['a report on 404 people', report(9, '', '404 people were sent to the camp, the ministry says')],
  ['a short report on 404 people', report(4, '', '404 people were sent to the camp, the ministry says')],
  ['a report on something not found', report(3, '', 'Not found guilty: the court lets the officers go')],
  ['a short report with many teasers below', report(4, teasers(20))],
  [
    'an undeclared report with many teasers below',
    page('Talks go on', `<article><h1>Talks go on</h1>${prose(12)}</article><aside>${teasers(20)}</aside>`),
  ],
  [
    'a report that is told by the hour',
    report(
      9,
      '<p>14:05 The bus left the camp with nine people in it, a witness wrote down.</p><p>15:10 It reached the airport, where it was kept at the gate for an hour.</p>',
    ),
  ],
  [
    'a report that is told by the day',
    report(9, Array.from({ length: 9 }, (_, i) => `<p>0${i + 1}.12.2022 The minister met.</p>${prose(3)}`).join('')),
  ],
  [
    'a report beside a teaser of a live blog',
    report(9, '', 'Talks go on', ARTICLE + jsonLd({ '@type': 'LiveBlogPosting', headline: 'Vote on the bill' })),
  ],
  [
    'a report with hours of a programme',
    report(9, `<ul>${Array.from({ length: 12 }, (_, i) => `<li>${8 + (i % 3) * 4}:00 Hall ${i}</li>`).join('')}</ul>`),
  ],
  ['a report under an address of a language', report(9), 'https://lake.example/en/talks-go-on'],
  ['a report of a file', report(9), null],
  [
    'a report with scripts of a shield',
    report(9).replace('</body>', '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script></body>'),
  ],
]

test.each(REPORTS.map(([what, html, address]) => ({ what, html, address })))('$what is a report', (row) => {
  expect(kindOfPage(judged(row.html, row.address))).toBeNull()
})
