import { VERDICTS } from '../document/verdict.ts'
import { FORMATS } from '../pages/rows.ts'
import { ALLOW_HOST } from './allow-host.ts'
import type { Command, Option } from './command.ts'

const PATHS = [
  '<inputs...>',
  'files (text, HTML, PDF, DOCX, .eml, JSON and JSON Lines records, feeds, lists of addresses, WARC, WACZ), folders of them, addresses, or - for standard input',
] as const
const PUBLISHED: Option = {
  flags: '--published <date>',
  what: 'publication date of these reports, before any that they give',
}

const PAIR = 'an arrangement: the sending and the receiving state, US-RW, or * for one that is not named'
const TYPE: Option = { flags: '--type <type>', what: 'only this type of the codebook' }
const EXPORTABLE = ['claims', 'events', 'arrangements', 'documents', 'register', 'wacz']

const SOURCE_CHANGES = {
  add: 'Put sources under watch',
  pause: 'Leave sources alone for a time',
  resume: 'Watch sources again that were paused',
  remove: 'Take sources off the watch; what they gave stays',
} as const

/** All commands, in the order in which the help names them. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'read',
    args: [['[inputs...]', PATHS[1]]],
    summary: 'Print the claims of reports as JSON Lines, without a register; or read a register again',
    options: [
      PUBLISHED,
      ALLOW_HOST,
      { flags: '--again', what: 'read all reports of the register again with the present reader' },
    ],
    heeds: ['register', 'json'],
    examples: [
      ['read report.txt', 'the claims of one report, a line each'],
      ['read --published 2025-05-06 - < report.txt', 'a dated report from standard input'],
      ['read --again', 'after an update of Tertia: read the whole register anew'],
    ],
    load: () => import('./commands/read.ts'),
  },
  {
    name: 'scan',
    args: [['<warc...>', 'web archives (WARC, plain or gzip), or - for standard input']],
    summary: 'Print the documents of web archives that hold a claim, as JSON Lines, without a register',
    options: [
      { flags: '--claims', what: 'with the claims of each, in the form of `export claims`' },
      { flags: '--text', what: 'with the text of each, so that `add` takes the line as a record' },
    ],
    heeds: [],
    examples: [
      ['scan news.warc.gz', 'address, title, date and text hash of each document that holds a claim'],
      ['scan --claims - < news.warc.gz', 'the same with its claims, from standard input'],
    ],
    load: () => import('./commands/scan.ts'),
  },
  {
    name: 'add',
    args: [PATHS],
    summary: 'Add reports to the register',
    options: [PUBLISHED, ALLOW_HOST],
    heeds: ['register', 'json'],
    examples: [
      ['add reports/', 'all reports below a folder'],
      ['add --published 2025-05-06 report.txt', 'one report and its date'],
      ['add https://news.example/report agreement.pdf', 'a page of the web and a paper, each frozen with its proof'],
      ['add records.jsonl', 'records {"text": "…", "outlet": "…", "published": "2025-05-06"}'],
    ],
    load: () => import('./commands/add.ts'),
  },
  {
    name: 'watch',
    summary: 'Ask the sources of the register for news, each on its own rhythm, until stopped',
    options: [{ flags: '--once', what: 'ask those that are due, then end' }, ALLOW_HOST],
    heeds: ['register', 'json'],
    examples: [
      ['watch', 'until Ctrl-C; it can be stopped and started at any moment'],
      ['watch --once', 'for a timer of the system: ask what is due, then end'],
    ],
    load: () => import('./commands/watch.ts'),
  },
  {
    name: 'stamp',
    summary: 'Have an RFC 3161 authority vouch for when captures existed',
    options: [
      { flags: '--authority <address>', what: 'the authority (default: $TERTIA_TIMESTAMP_AUTHORITY)' },
      ALLOW_HOST,
    ],
    heeds: ['register'],
    examples: [['stamp --authority https://tsa.example/tsr', 'stamp all captures that it has not stamped yet']],
    load: () => import('./commands/stamp.ts'),
  },
  {
    name: 'sources',
    summary: 'List the sources under watch, how they are and since when each is watched',
    heeds: ['register', 'json'],
    examples: [
      ['sources', 'all sources, with what their last polls gave'],
      ['sources --json', 'the same for a program'],
    ],
    load: () => import('./commands/sources.ts'),
  },
  ...(['add', 'pause', 'resume', 'remove'] as const).map(
    (change): Command => ({
      name: `sources ${change}`,
      args: [['<addresses...>', 'addresses of feeds, sitemaps, OPML lists or single pages']],
      summary: SOURCE_CHANGES[change],
      options:
        change === 'add'
          ? [
              { flags: '--every <time>', what: 'time between polls: 30m, 6h, 1d (default: as the source itself asks)' },
              { flags: '--title <name>', what: 'what to call it (default: what it calls itself)' },
            ]
          : [],
      heeds: ['register'],
      examples: [[`sources ${change} https://news.example/feed.xml`, SOURCE_CHANGES[change].toLowerCase()]],
      load: async () => ({ run: (await import('./commands/sources-change.ts')).changing(change) }),
    }),
  ),
  {
    name: 'claims',
    args: [['[about]', 'an arrangement (US-RW), or a document by its id, the start of it, or its file name']],
    summary: 'List claims with the words that they rest on',
    options: [TYPE],
    heeds: ['register', 'asOf', 'clock', 'json'],
    examples: [
      ['claims US-RW', 'all claims on one arrangement'],
      ['claims report.txt --type transfer', 'the transfers that one report tells'],
    ],
    load: () => import('./commands/claims.ts'),
  },
  {
    name: 'events',
    args: [['[pair]', PAIR]],
    summary: 'List events: claims of all reports that speak of one happening',
    options: [TYPE],
    heeds: ['register', 'asOf', 'clock', 'json'],
    examples: [
      ['events US-RW', 'the events of one arrangement'],
      ['events --type ruling', 'all rulings'],
    ],
    load: () => import('./commands/events.ts'),
  },
  {
    name: 'show',
    args: [['<pair>', PAIR]],
    summary: 'Show one arrangement: stages, people, money, events, contradictions',
    heeds: ['register', 'asOf', 'clock', 'json'],
    examples: [
      ['show US-RW', 'the arrangement as it stands'],
      ['show US-RW --as-of 2025-06-01', 'as the public could know it on that day'],
      ["show 'US-*'", 'what is said of the United States and partners that are not named'],
    ],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'arrangements',
    summary: 'List all arrangements with their stages',
    heeds: ['register', 'asOf', 'clock', 'json'],
    examples: [
      ['arrangements', 'all of them, a line each'],
      ['arrangements --as-of 2025-06 --clock recorded', 'as the register itself stood at the end of June 2025'],
    ],
    load: () => import('./commands/arrangements.ts'),
  },
  {
    name: 'timeline',
    args: [['[pair]', PAIR]],
    summary: 'Tell an arrangement event by event, in order of time',
    heeds: ['register', 'asOf', 'clock', 'json'],
    examples: [['timeline UK-RW', 'what happened when, and who says so']],
    load: () => import('./commands/timeline.ts'),
  },
  {
    name: 'compare',
    args: [
      ['<a>', 'a document by its id, the start of it, or its file name'],
      ['<b>', 'another'],
    ],
    summary: 'Lay two reports side by side, event by event',
    heeds: ['register', 'asOf', 'clock', 'json'],
    examples: [['compare first.txt second.txt', 'what both tell, what one tells, where they differ and why']],
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'conflicts',
    args: [['[pair]', PAIR]],
    summary: 'List what sources contradict each other in',
    heeds: ['register', 'asOf', 'clock', 'json'],
    examples: [
      ['conflicts', 'all contradictions, the best attested first'],
      ['conflicts US-RW --json', 'those of one arrangement, for a program'],
    ],
    load: () => import('./commands/conflicts.ts'),
  },
  {
    name: 'explain',
    args: [['<id>', 'a claim, an event, an origin, a document, or the start of its id; or an arrangement']],
    summary: 'Say what an id rests on, down to the words',
    heeds: ['register', 'asOf', 'clock', 'json'],
    examples: [['explain 3f9c21ab', 'everything behind an event, a claim or a document']],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'captures',
    args: [['[about]', 'an address, a document or a capture by its id or the start of it']],
    summary: 'List what was captured: when, from where, and what it was',
    options: [{ flags: '--verdict <verdict>', what: 'only captures that are this', choices: VERDICTS }],
    heeds: ['register', 'json'],
    examples: [
      ['captures', 'all captures, oldest first'],
      ['captures --verdict challenge', 'pages that kept Tertia out'],
    ],
    load: () => import('./commands/captures.ts'),
  },
  {
    name: 'versions',
    args: [['<about>', 'an address, or a document by its id, the start of it, or its file name']],
    summary: 'Tell how a page changed between its captures: the words before and after',
    heeds: ['register', 'json'],
    examples: [['versions https://example.org/report', 'each version with the claims that were edited']],
    load: () => import('./commands/versions.ts'),
  },
  {
    name: 'export',
    args: [
      [
        '<what>',
        'claims, events, arrangements, documents, register (the whole log with its texts), or wacz (all captures as a web archive)',
        EXPORTABLE,
      ],
    ],
    summary: 'Write claims, events, arrangements, documents, the whole register or its captures for other programs',
    options: [
      { flags: '--format <format>', what: 'how', choices: FORMATS, default: 'jsonl' },
      { flags: '--output <file>', what: 'the file that a web archive (wacz) is written to' },
    ],
    heeds: ['register', 'asOf', 'clock'],
    examples: [
      ['export claims --format jsonl > claims.jsonl', 'a claim a line, each with its quote'],
      ['export arrangements --format csv > arrangements.csv', 'for a spreadsheet'],
      ['export register > copy.jsonl', 'the log with whole texts: for yourself, not to publish'],
      ['export wacz --output captures.wacz', 'all captures, to be opened at replayweb.page'],
    ],
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'verify',
    summary: 'Check the register: hash every text again, find every quote again, fold the log again',
    heeds: ['register', 'json'],
    examples: [['verify', 'exit code 0 if all is in order, else 1 and each fault']],
    load: () => import('./commands/verify.ts'),
  },
  {
    name: 'rebuild',
    summary: 'Fold the log again into everything that is derived from it; nothing is read again',
    heeds: ['register'],
    examples: [['rebuild', 'after `verify` found a derived row at fault']],
    load: () => import('./commands/rebuild.ts'),
  },
  {
    name: 'import claims',
    args: [['<file>', 'JSON Lines as `export claims` writes them, or - for standard input']],
    summary: 'Take claims from people or other tools, for documents already added',
    options: [{ flags: '--by <name>', what: 'whose claims they are', default: 'import' }],
    heeds: ['register'],
    examples: [['import claims claims.jsonl --by "A. Reader"', 'each quote is found again, or its line refused']],
    load: () => import('./commands/import-claims.ts'),
  },
  {
    name: 'codebook check',
    args: [['[dir]', 'folder of a codebook (default: the one that comes with Tertia)']],
    summary: 'List the faults of a codebook, by file and line',
    heeds: ['json'],
    examples: [['codebook check my-codebook', 'exit code 0 if it is in order, else 1']],
    load: () => import('./commands/codebook-check.ts'),
  },
  {
    name: 'demo',
    summary: 'Build a register from the samples and look at it',
    heeds: ['register'],
    examples: [['demo', 'arrangements, contradictions and a timeline, from sample reports']],
    load: () => import('./commands/demo.ts'),
  },
]
