import type { Content } from './sniff.ts'
import type { Media } from './source.ts'

/** The media type under which each kind of bytes is kept. */
export const MEDIA_TYPES: Readonly<Record<Media, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mail: 'message/rfc822',
  text: 'text/plain',
}

/** A page or a paper may have this many bytes: reports of commissions with their pictures stay below. */
export const LARGEST_PAPER = 50_000_000

/** What a document may be made of; null for lists, archives and records, which hold several. */
export function mediaOf(content: Content): Media | null {
  return content in MEDIA_TYPES ? (content as Media) : null
}
