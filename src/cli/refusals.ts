import { REPORTS_ARE } from '../source/walk.ts'
import type { BadInput } from '../text/errors.ts'
import { oneLine } from '../text/one-line.ts'
import { EXIT } from './exit-codes.ts'
import type { Output } from './output.ts'

/** A Refusals names each input that could not be used, lets the rest go on, and remembers for the exit code. */
export interface Refusals {
  readonly count: number
  readonly exitCode: number
  refuse(fault: BadInput): void
}

export function refusals(out: Output): Refusals {
  let count = 0
  return {
    get count() {
      return count
    },
    get exitCode() {
      return count === 0 ? EXIT.done : EXIT.badInput
    },
    refuse({ message }) {
      count++
      out.note(`refused: ${oneLine(message)}`)
    },
  }
}

/** A number with its noun: `1 report`, `2,000 reports`. */
export function counted(count: number, noun: string, many = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : many}`
}

/** Says that files were left aside for their names. */
export function passedOver(count: number): string {
  return `passed over ${counted(count, 'file')} that ${count === 1 ? 'is' : 'are'} not ${REPORTS_ARE.replace(' and ', ' or ')}`
}

/** Says that lists brought reports on other subjects. */
export function besideWords(count: number): string {
  const [does, them] = count === 1 ? ['does', 'it'] : ['do', 'them']
  return `${counted(count, 'report')} that a list brought ${does} not speak of the subject; nothing is read from ${them}`
}

/** Says that reports were not read for their language. */
export function notEnglish(count: number): string {
  const [does, them] = count === 1 ? ['does', 'it'] : ['do', 'them']
  return `${counted(count, 'report')} ${does} not look English; nothing is read from ${them}`
}
