import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const STATES = ['Rwanda', 'Uganda', 'Ghana', 'Eswatini', 'Kosovo', 'Palau', 'Nauru', 'Albania']
const MONTHS = ['March', 'April', 'May', 'June']

/** A page of its own for each number: a short report within the frame that press pages have. */
function pageOf(i: number): string {
  const state = STATES[i % STATES.length]
  const people = (i % 90) + 3
  const month = MONTHS[i % MONTHS.length]
  const paragraphs = [
    `${state} received ${people} people deported from the United States on ${(i % 27) + 1} ${month} 2025, the foreign ministry said, in what it called flight number ${i} of the arrangement.`,
    `A spokesperson said that talks on a further group were going on. "We are in discussions with Washington," she said. "They are at an early stage, and nothing is signed."`,
    `Human rights groups raised concerns about the treatment of the ${people} people, who are held in a hotel near the airport of the capital.`,
  ]
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${state} takes ${people} | Paper ${i}</title>
<link rel="canonical" href="https://paper.example/world/story-${i}"><meta property="og:site_name" content="Paper"><meta property="article:published_time" content="2025-07-01T08:00:00Z"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav><article><h1>${state} takes ${people} people from the United States</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article><aside><h2>Read more</h2><ul><li><a href="/x">Another story</a></li></ul></aside><footer>Subscribe to our newsletter</footer></body></html>`
}

/** A folder of so many pages. */
export function folderOfPages(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${String(i).padStart(5, '0')}.html`), pageOf(i))
}
