import { decodePage } from '../source/charset.ts'
import type { FetchedBytes } from '../source/source.ts'
import { detectLanguage } from './detect-language.ts'
import type { Document } from './document.ts'
import type { Given } from './make.ts'
import { documentOfDeclared } from './of-declared.ts'
import type { Outlets } from './outlets.ts'
import { declaredIn } from './page/declared.ts'
import { kindOfPage } from './page/kind.ts'
import { mainTextOf } from './page/main-text.ts'
import { NOTHING_DECLARED } from './page/page.ts'
import { parsePage } from './page/parse.ts'
import { readPaper } from './paper/read.ts'
import type { Aside } from './verdict.ts'

/** The Document that lies in captured bytes, or why there is none. Unreadable bytes throw a BadInput. */
export async function open(fetched: FetchedBytes, given: Given, outlets: Outlets): Promise<Document | Aside> {
  const { input, place, capture, listed } = fetched
  if (capture.tdm.reserved)
    return {
      kind: 'aside',
      verdict: 'reserved',
      reason: `the rights holder reserves text and data mining (${capture.tdm.by})`,
    }
  const address = /^https?:/.test(capture.finalAddress) ? capture.finalAddress : null
  if (fetched.media !== 'html') {
    if (capture.status !== null && capture.status >= 400)
      return { kind: 'aside', verdict: 'missing', reason: `the server answered ${capture.status}` }
    const paper =
      fetched.media === 'text'
        ? { text: decodePage(fetched.bytes, fetched.charset), pages: null, declared: NOTHING_DECLARED }
        : await readPaper(fetched.media, fetched.bytes, input, place)
    if (paper.text.trim() === '')
      return { kind: 'aside', verdict: 'empty', reason: 'it holds no text (a scan must be read by OCR first)' }
    const language = await detectLanguage(paper.text, paper.declared.language)
    return documentOfDeclared({ input, place, address, ...paper, language, listed }, given)
  }
  const dom = parsePage(decodePage(fetched.bytes, fetched.charset))
  if (dom.refused !== null) return { kind: 'aside', verdict: 'empty', reason: `the page was not read: ${dom.refused}` }
  const declared = outlets.complete(declaredIn(dom, address), address)
  if (declared.tdm.length > 0)
    return { kind: 'aside', verdict: 'reserved', reason: 'the page reserves text and data mining' }
  const text = mainTextOf(dom)
  const kind = kindOfPage({ dom, text, declared, status: capture.status, address })
  if (kind !== null) return kind
  const language = await detectLanguage(text, declared.language)
  return documentOfDeclared({ input, place, address, text, pages: null, declared, language, listed }, given)
}
