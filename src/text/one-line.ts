/** Text as one line: line ends and other control characters become one blank, so that nothing given can forge a line. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\p{Cc}\p{Zl}\p{Zp}]+\s*/gu, ' ').trim()
}
