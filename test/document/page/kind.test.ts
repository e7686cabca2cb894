import { expect, test } from 'vitest'
import { kindOfPage } from '../../../src/document/page/kind.ts'
import type { Verdict } from '../../../src/document/verdict.ts'
import { jsonLd, judged, page, prose, teasers } from './pages.ts'

type Case = readonly [what: string, html: string, address?: string | undefined, status?: number]

const CASES: Readonly<Partial<Record<Verdict, readonly Case[]>>> = {
  challenge: [
    [
      'a wait for a check of the browser',
      page(
        'Just a moment...',
        '<h1>lake.example</h1><p>Checking your browser before accessing lake.example.</p><noscript>Enable JavaScript and cookies to continue</noscript>',
      ),
      undefined,
      403,
    ],
    [
      'a refusal with its number',
      page(
        'Attention Required! | Cloudflare',
        '<h1>Sorry, you have been blocked</h1><p>You are unable to access lake.example</p><p>Cloudflare Ray ID: 8a</p>',
      ),
      undefined,
      403,
    ],
    [
      'a script of a captcha and nothing else',
      page(
        'lake.example',
        '<p id="cmsg">Please enable JS and disable any ad blocker</p><script src="https://ct.captcha-delivery.com/c.js"></script>',
      ),
    ],
    [
      'a button to press and hold',
      page(
        'Access to this page has been denied',
        '<h1>Before we continue...</h1><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><div id="px-captcha"></div>',
      ),
      undefined,
      403,
    ],
    [
      'a denial of a content network',
      page(
        'Access Denied',
        `<h1>Access Denied</h1>You don't have permission to access "http://lake.example/a" on this server.<p>Reference #18.2d351ab8.1557333295.a4e16ab</p>`,
      ),
      undefined,
      403,
    ],
    [
      'an interruption',
      page(
        'Pardon Our Interruption',
        '<h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot.</p>',
      ),
    ],
    [
      'a box to tick in German',
      page(
        'Lake Post',
        '<h1>Sicherheitsprüfung</h1><p>Bitte bestätigen Sie, dass Sie ein Mensch sind.</p><div class="h-captcha"></div>',
      ),
    ],
    ['a box to tick in French', page('Le Lac', '<p>Nous devons vérifier que vous êtes humain avant de continuer.</p>')],
    [
      'a box to tick in Spanish',
      page('El Lago', '<p>Confirma que no eres un robot para continuar.</p><div class="g-recaptcha"></div>'),
    ],
    [
      'unusual traffic',
      page('Sorry', '<p>Our systems have detected unusual traffic from your computer network.</p>'),
      undefined,
      429,
    ],
    ['a captcha alone', page('', '<div class="cf-turnstile"></div>')],
  ],
  missing: [
    ['status 404', page('Talks go on', prose(9)), undefined, 404],
    ['status 410', page('Gone', '<p>Gone.</p>'), undefined, 410],
    ['status 500', page('Lake Post', '<p>Try again.</p>'), undefined, 500],
    ['an excuse in the title', page('Page not found | Lake Post', `<h1>We looked everywhere</h1>${teasers(12)}`)],
    [
      'an excuse in the heading',
      page(
        'Lake Post',
        '<h1>404</h1><p>The page you were looking for has moved, or never was. Try the search, or write to us.</p>',
      ),
    ],
    ['a number with its word', page('Error 404 - Lake Post', '<p>Here is what others read.</p>')],
    [
      'the mark of a content system',
      page('Lake Post', '<main><h1>Hm.</h1><p>Perhaps searching helps?</p></main>').replace(
        '<body>',
        '<body class="error404 wide">',
      ),
    ],
    [
      'an address that says it',
      page(
        'Lake Post',
        '<h1>Hm.</h1><p>Nothing to see in this place, I fear, dear reader.</p>',
        '<link rel="canonical" href="https://lake.example/404.html">',
      ),
    ],
    ['German', page('Seite nicht gefunden – Seepost', '<p>Diese Seite gibt es nicht mehr.</p>')],
    ['French', page('Le Lac', '<h1>Page introuvable</h1><p>Revenez à la page d’accueil du site.</p>')],
    ['Spanish', page('Página no encontrada - El Lago', '<p>Vuelva a la portada.</p>')],
    ['Italian', page('Il Lago', '<h1>Pagina non trovata</h1><p>Torna alla prima pagina.</p>')],
    ['Danish', page('Søen', '<h1>Siden blev ikke fundet</h1><p>Gå til forsiden.</p>')],
    ['Polish', page('Jezioro', '<h1>Nie znaleziono strony</h1><p>Wróć na stronę główną.</p>')],
  ],
  consent: [
    [
      'a wall in English',
      page(
        'Lake Post',
        '<h1>We value your privacy</h1><p>We and our partners store and/or access information on a device, such as cookies and process personal data for the purposes below. You may accept or manage your choices.</p><button>Accept all</button>',
      ),
    ],
    [
      'a wall before another page',
      page(
        'Before you continue to Lake',
        '<h1>Before you continue to Lake</h1><p>We use cookies and data to deliver and maintain services and track outages.</p><p>If you choose to accept all cookies, we will also use them to show ads.</p>',
      ),
    ],
    [
      'pay or consent, German',
      page(
        'Seepost',
        '<h1>Mit Werbung weiterlesen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Details finden Sie in der Datenschutzerklärung; Ihre Einwilligung können Sie jederzeit widerrufen.</p><button>Zustimmen und weiter</button>',
      ),
    ],
    [
      'French',
      page(
        'Le Lac',
        '<p>Avec votre accord, nous et nos partenaires utilisons des cookies ou technologies similaires pour stocker et consulter des informations personnelles.</p><button>Tout accepter</button><button>Continuer sans accepter</button>',
      ),
    ],
    [
      'Spanish',
      page(
        'El Lago',
        '<p>Nosotros y nuestros socios almacenamos y accedemos a información en un dispositivo, como cookies, y procesamos datos personales para mostrar anuncios.</p><button>Aceptar y continuar</button>',
      ),
    ],
    [
      'Italian',
      page(
        'Il Lago',
        '<p>Noi e i nostri partner archiviamo e accediamo alle informazioni sul dispositivo, come i cookie, e trattiamo dati personali per annunci su misura.</p><button>Accetta e continua</button>',
      ),
    ],
    [
      'Dutch',
      page(
        'Het Meer',
        '<h1>Cookies accepteren</h1><p>Wij gebruiken cookies om onze site te verbeteren en om u advertenties te tonen die bij u passen, ook op andere sites.</p>',
      ),
    ],
    [
      'Polish',
      page(
        'Jezioro',
        '<h1>Dbamy o Twoją prywatność</h1><p>My i nasi partnerzy przechowujemy informacje na urządzeniu lub uzyskujemy do nich dostęp.</p>',
      ),
    ],
  ],
  paywall: [
    [
      'an offer below the lead',
      page(
        'Talks go on',
        `<article><h1>Talks go on</h1>${prose(2)}<p>Subscribe to continue reading this report.</p></article>`,
      ),
    ],
    [
      'a declared lock',
      page(
        'Talks go on',
        `<article><h1>Talks go on</h1>${prose(2)}</article>`,
        jsonLd({ '@type': 'NewsArticle', headline: 'Talks go on', isAccessibleForFree: false }),
      ),
    ],
    [
      'a declared lock in words',
      page(
        'Talks go on',
        `<article><h1>Talks go on</h1>${prose(2)}</article>`,
        jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }),
      ),
    ],
    [
      'a locked tier',
      page(
        'Talks go on',
        `<article><h1>Talks go on</h1>${prose(2)}</article>`,
        '<meta property="article:content_tier" content="locked">',
      ),
    ],
    [
      'a box of the paywall',
      page(
        'Talks go on',
        `<article><h1>Talks go on</h1>${prose(3)}</article><div class="paywall-box"><p>Get unlimited access for a pound.</p></div>`,
      ),
    ],
    [
      'German',
      page(
        'Gespräche',
        `<article><h1>Gespräche gehen weiter</h1>${prose(2)}<p>Dieser Artikel ist exklusiv für Abonnenten. Jetzt abonnieren und alles lesen.</p></article>`,
      ),
    ],
    [
      'French',
      page(
        'Pourparlers',
        `<article><h1>Les pourparlers</h1>${prose(2)}<p>Cet article est réservé aux abonnés, il vous reste 80 % à lire.</p></article>`,
      ),
    ],
    [
      'Spanish',
      page(
        'Negociaciones',
        `<article><h1>Negociaciones</h1>${prose(2)}<p>Suscríbete para seguir leyendo esta noticia.</p></article>`,
      ),
    ],
    [
      'Danish',
      page(
        'Samtaler',
        `<article><h1>Samtalerne fortsætter</h1>${prose(2)}<p>For at læse videre skal du være abonnent hos os.</p></article>`,
      ),
    ],
  ],
  live: [
    [
      'a declared live blog',
      page(
        'Vote on the bill',
        `<h1>Vote on the bill</h1>${prose(12)}`,
        jsonLd({ '@type': 'LiveBlogPosting', headline: 'Vote on the bill' }),
      ),
    ],
    [
      'a live blog within a page',
      page(
        'Vote',
        `<h1>Vote</h1>${prose(12)}`,
        jsonLd({
          '@graph': [
            { '@type': 'WebPage', name: 'Vote' },
            { '@type': 'LiveBlogPosting', headline: 'Vote' },
          ],
        }),
      ),
    ],
    [
      'entries by their times, latest first',
      page('Vote on the bill', `<article><h1>Vote on the bill</h1>${times(10, false)}</article>`),
    ],
    [
      'entries by their times, first first',
      page('Vote on the bill', `<article><h1>Vote on the bill</h1>${times(9, true)}</article>`),
    ],
    [
      'few entries under a title that says it',
      page(
        'Vote on the bill: live updates',
        `<article><h1>Vote on the bill: live updates</h1>${times(4, false)}</article>`,
      ),
    ],
    [
      'entries by their marks',
      page(
        'Vote',
        `<h1>Vote</h1>${Array.from({ length: 6 }, () => `<div class="liveblog-entry">${prose(2)}</div>`).join('')}`,
      ),
    ],
    [
      'entries by their microdata',
      page(
        'Vote',
        `<h1>Vote</h1>${Array.from({ length: 6 }, () => `<div itemprop="liveBlogUpdate">${prose(2)}</div>`).join('')}`,
      ),
    ],
    [
      'a ticker in German',
      page('Abstimmung im Liveticker', `<article><h1>Abstimmung im Liveticker</h1>${times(5, false)}</article>`),
    ],
  ],
  index: [
    ['a front page', page('Lake Post', teasers(20)), 'https://lake.example/'],
    ['a front page of a language', page('Lake Post', teasers(5)), 'https://lake.example/fr'],
    ['a front page with a file', page('Lake Post', teasers(5)), 'https://lake.example/index.html'],
    ['a section', page('Africa | Lake Post', `<h1>Africa</h1>${teasers(15)}`), 'https://lake.example/africa'],
    [
      'a section with summaries',
      page(
        'Africa | Lake Post',
        `<h1>Africa</h1>${teasers(15, 'The minister told parliament on Tuesday that the talks with Kigali would go on until a text had been agreed.')}`,
      ),
      'https://lake.example/africa',
    ],
    [
      'a tag that declares itself',
      page(
        'Rwanda',
        `<h1>Rwanda</h1><p>All our reports on it.</p>${teasers(10)}`,
        jsonLd({ '@type': 'CollectionPage', name: 'Rwanda' }),
      ),
      'https://lake.example/tag/rwanda',
    ],
    [
      'an author',
      page(
        'Ann Lee',
        `<h1>Ann Lee</h1><p>Ann Lee writes on borders.</p>${teasers(9)}`,
        jsonLd({ '@type': 'ProfilePage' }),
      ),
      'https://lake.example/by/ann-lee',
    ],
    [
      'results of a search',
      page('Search: camp', `<h1>30 results</h1>${teasers(30)}`),
      'https://lake.example/search?q=camp',
    ],
  ],
  empty: [
    ['nothing', ''],
    ['a body without words', page('Talks go on', '<div id="root"></div>')],
    [
      'a script that would write it',
      page('Talks go on', '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>'),
    ],
    ['the same in French', page('Le Lac', '<noscript>Veuillez activer JavaScript.</noscript>')],
    [
      'a door to another page',
      page('Moved', '<p>Moved.</p>', '<meta http-equiv="refresh" content="0; url=https://lake.example/b">'),
    ],
    ['a picture', page('Photo', '<img src="a.jpg" alt="">')],
    ['a word', page('Photo', '<p>Photo</p>')],
  ],
}

function times(count: number, upward: boolean): string {
  return Array.from({ length: count }, (_, i) => {
    const hour = 8 + (upward ? i : count - i)
    return `<p>${hour}:0${i % 10} GMT The speaker has called the next vote.</p>${prose(2)}`
  }).join('')
}

test.each(
  Object.entries(CASES).flatMap(([verdict, cases]) =>
    cases.map(([what, html, address, status]) => [verdict, what, html, address, status] as const),
  ),
)('%s: %s', (verdict, _, html, address, status) => {
  const aside = kindOfPage(judged(html, address, status))
  expect(aside?.verdict).toBe(verdict)
  expect(aside?.reason).not.toBe('')
})
