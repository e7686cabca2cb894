import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageAt } from '../../../src/document/document.ts'
import { readPaper } from '../../../src/document/paper/read.ts'
import { BadInput } from '../../../src/text/errors.ts'
import { docx, mail, pdf } from './made.ts'

const read = (media: 'pdf' | 'docx' | 'mail', bytes: Uint8Array) => readPaper(media, bytes, 'paper', null)
const said = (signals: readonly { readonly value: string }[]) => signals.map(({ value }) => value)

describe('a PDF', () => {
  const AGREEMENT = pdf(
    [
      [
        'Agreement on the transfer of persons',
        '',
        'The Republic of Palau shall receive up to seventy-five persons whom the',
        'United States of America has ordered removed, and who are nationals of third',
        'countries.',
        '',
        'The first group shall arrive before the end of the year.',
        '',
        'Page 1 of 2',
      ],
      [
        'Agreement on the transfer of persons',
        '',
        'The United States of America shall pay seven and a half million dollars.',
        '',
        'Page 2 of 2',
      ],
    ],
    { Title: 'Agreement on transfer', Author: 'Ministry of State', CreationDate: "D:20251224101500+09'00'" },
  )

  test('is read paragraph by paragraph, with what it declares', async () => {
    const { text, declared } = await read('pdf', AGREEMENT)
    expect(text).toContain(
      'The Republic of Palau shall receive up to seventy-five persons whom the United States of America has ordered removed, and who are nationals of third countries.',
    )
    expect(text).toContain('\n\nThe first group shall arrive')
    expect(text).not.toMatch(/Page \d of 2/)
    expect(said(declared.title)).toEqual(['Agreement on transfer'])
    expect(said(declared.byline)).toEqual(['Ministry of State'])
    expect(said(declared.published)).toEqual(['2025-12-24'])
  })

  test('knows the page of each of its words', async () => {
    const paper = await read('pdf', AGREEMENT)
    const pages = paper.pages as readonly number[]
    expect(pages).toHaveLength(2)
    expect(pageAt({ pages }, paper.text.indexOf('seventy-five'))).toBe(1)
    expect(pageAt({ pages }, paper.text.indexOf('seven and a half'))).toBe(2)
  })

  test('runs no script and opens no file that it names', async () => {
    const bytes = pdf(
      [['Some words of a hostile paper.']],
      {},
      '/OpenAction << /S /JavaScript /JS (app.launchURL\\(1\\)) >>',
    )
    expect((await read('pdf', bytes)).text).toContain('Some words of a hostile paper.')
  })

  test('whose pages lead in a circle is refused or read, and never without end', async () => {
    const loop = Buffer.from(
      Buffer.from(pdf([['One page.']]))
        .toString('latin1')
        .replace(/\/Kids \[[^\]]*\]/, (kids) => '/Kids [2 0 R]'.padEnd(kids.length)),
      'latin1',
    )
    await read('pdf', loop).catch((error: unknown) => expect(error).toBeInstanceOf(BadInput))
  })

  test.each([
    ['cut short', AGREEMENT.slice(0, 200)],
    ['of noise', Buffer.from(`%PDF-1.7\n${'x'.repeat(5000)}`)],
  ])('%s is refused with its name and the mend', async (_, bytes) => {
    const fault = await read('pdf', bytes).then(
      () => null,
      (error: unknown) => error,
    )
    expect(fault).toBeInstanceOf(BadInput)
    expect((fault as BadInput).message).toMatch(/^paper: this PDF cannot be read: .*; open it in a PDF program/)
  })
})

describe('a DOCX file', () => {
  test('is read with its properties', async () => {
    const bytes = docx(
      ['Note on talks', 'Kosovo will hold 50 people for Denmark.', 'The lease runs for ten years.'],
      '<dc:title>Note &amp; annex</dc:title><dc:creator>A. Desk</dc:creator><dcterms:created>2022-05-05T10:00:00Z</dcterms:created>',
    )
    const { text, pages, declared } = await read('docx', bytes)
    expect(text).toBe('Note on talks\n\nKosovo will hold 50 people for Denmark.\n\nThe lease runs for ten years.')
    expect(pages).toBeNull()
    expect(said(declared.title)).toEqual(['Note & annex'])
    expect(said(declared.published)).toEqual(['2022-05-05'])
  })

  test.each([
    ['that is no ZIP', Buffer.from('PK\x03\x04 and nothing more')],
    ['without its document', docx([]).slice(0, 300)],
  ])('%s is refused', async (_, bytes) => {
    await expect(read('docx', bytes)).rejects.toThrow(/this DOCX file cannot be read: .*; open it in a word processor/)
  })
})

describe('a letter', () => {
  const FIELDS = {
    From: 'Border Watch <news@border-watch.example>',
    Subject: '=?utf-8?q?Flights_to_Accra_=E2=80=93_what_we_know?=',
    Date: 'Tue, 16 Sep 2025 07:30:00 +0000',
    'MIME-Version': '1.0',
  }

  test('in plain text is read without what it quotes and signs', async () => {
    const body =
      'Ghana has taken fourteen people from the United\nStates.\n\n> Earlier words\n\nOn Monday Ann wrote:\n\nOld news\n'
    const { text, declared } = await read(
      'mail',
      mail({ ...FIELDS, 'Content-Type': 'text/plain; charset=utf-8' }, body),
    )
    expect(text).toContain('Ghana has taken fourteen people from the United')
    expect(text).not.toMatch(/Earlier|Old news/)
    expect(said(declared.title)).toEqual(['Flights to Accra – what we know'])
    expect(said(declared.outlet)).toEqual(['Border Watch'])
    expect(said(declared.published)).toEqual(['2025-09-16'])
  })

  test('that is a page is read as one', async () => {
    const report = 'Ghana has taken fourteen people from the United States, its president said on Wednesday in Accra. '
    const html = `<html><body><table><tr><td><h1>Flights</h1><p>${report.repeat(4)}</p><p>${report.repeat(3)}</p></td></tr></table><p><a href="x">Unsubscribe</a></p></body></html>`
    const { text } = await read('mail', mail({ ...FIELDS, 'Content-Type': 'text/html; charset=utf-8' }, html))
    expect(text).toContain('Ghana has taken fourteen people')
    expect(text).not.toContain('<p>')
  })
})

test('whatever the bytes are, a paper is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('pdf' as const, 'docx' as const, 'mail' as const),
      fc.uint8Array({ maxLength: 400 }),
      async (media, bytes) => {
        await read(media, bytes).catch((error: unknown) => expect(error).toBeInstanceOf(BadInput))
      },
    ),
    { numRuns: 60 },
  )
})
