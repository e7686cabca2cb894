import { speakersOf } from '../../../src/claims/find/speaker-spans.ts'
import { findSpeakers } from '../../../src/claims/find/speakers.ts'
import { english } from '../../../src/language/en.ts'
import { sentencesOf } from '../../../src/language/sentences.ts'
import { tokensOf } from '../../../src/language/tokens.ts'

/** Reads a text by itself, without what is known of states and persons. */
export function readingOf(text: string) {
  const tokens = tokensOf(text)
  const sentences = sentencesOf(text, tokens, english.sentences)
  return { tokens, reading: findSpeakers({ text, tokens, sentences, mentions: [], persons: [], language: english }) }
}

/** The likeliest speaker of the words between [ and ]; null for the outlet. */
export function speakerOf(marked: string): string | null {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const { tokens, reading } = readingOf(marked.replace('[', '').replace(']', ''))
  const first = tokens.findIndex((token) => token.end > start)
  const behind = tokens.findIndex((token) => token.start >= end)
  return speakersOf(reading, { first, last: behind < 0 ? tokens.length : behind })[0]?.candidate?.name ?? null
}
