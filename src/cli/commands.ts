import type { Command, Option } from './command.ts'

const PATHS = [
  '<paths...>',
  'text files, folders of them, JSON or JSON Lines records, or - for standard input',
] as const
const PUBLISHED: Option = {
  flags: '--published <date>',
  what: 'publication date of these reports, before any that they give',
}

/** All commands, in the order in which the help names them. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'read',
    args: [['[paths...]', PATHS[1]]],
    summary: 'Print the claims of reports as JSON Lines, without a register; or read a register again',
    options: [PUBLISHED, { flags: '--again', what: 'read all reports of the register again with the present reader' }],
    heeds: ['register', 'json'],
    examples: [
      ['read report.txt', 'the claims of one report, a line each'],
      ['read --published 2025-05-06 - < report.txt', 'a dated report from standard input'],
      ['read --again', 'after an update of Tertia: read the whole register anew'],
    ],
    load: () => import('./commands/read.ts'),
  },
  {
    name: 'add',
    args: [PATHS],
    summary: 'Add reports to the register',
    options: [PUBLISHED],
    heeds: ['register', 'json'],
    examples: [
      ['add reports/', 'all reports below a folder'],
      ['add --published 2025-05-06 report.txt', 'one report and its date'],
      ['add records.jsonl', 'records {"text": "…", "outlet": "…", "published": "2025-05-06"}'],
    ],
    load: () => import('./commands/add.ts'),
  },
]
