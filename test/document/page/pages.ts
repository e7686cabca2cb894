import { declaredIn } from '../../../src/document/page/declared.ts'
import type { Judged } from '../../../src/document/page/facts.ts'
import { mainTextOf } from '../../../src/document/page/main-text.ts'
import { parsePage } from '../../../src/document/page/parse.ts'

/** A page of ours, as a template would write it; `head` and `body` go in as they are. */
export function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`
}

/** What the kind of a page is judged on. */
export function judged(html: string, address: string | null = 'https://lake.example/a/1', status = 200): Judged {
  const dom = parsePage(html)
  return { dom, text: mainTextOf(dom), declared: declaredIn(dom, address), status, address }
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
}

const SENTENCES = [
  'The minister told parliament on Tuesday that the talks with Kigali would go on until a text had been agreed by both sides.',
  'A spokesperson for the ministry said that no date had been set for the first flight and that the costs were still being counted.',
  'Lawyers for three of the men argued that the centre had no judge, no interpreter and no telephone that could be used at night.',
  'The opposition called the plan unworkable and asked for the letters that were exchanged between the two governments in spring.',
  'In a statement the agency said that it had not been consulted and that it would not take part in the transfer of any person.',
  'Officials in the capital declined to say how many people would be received, or for how long they would be allowed to stay.',
  'The court will hear the case in October, and a decision is expected before the end of the year, according to its registry.',
  'Residents near the site said they had seen buses, fences and a new road, but that nobody had told them what was being built.',
]

/** Prose of so many sentences, three in a paragraph. */
export function prose(sentences: number): string {
  const all = Array.from({ length: sentences }, (_, i) => SENTENCES[i % SENTENCES.length] as string)
  const paragraphs: string[] = []
  for (let i = 0; i < all.length; i += 3) paragraphs.push(`<p>${all.slice(i, i + 3).join(' ')}</p>`)
  return paragraphs.join('\n')
}

/** Teasers of so many reports. */
export function teasers(count: number, summary = ''): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `<article class="teaser"><h3><a href="/a/${i + 10}">Ministers meet again over the camp by the lake, part ${i + 1}</a></h3>${summary ? `<p>${summary} (${i + 1})</p>` : ''}</article>`,
  ).join('\n')
}
