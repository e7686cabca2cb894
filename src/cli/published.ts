import { givenDate } from '../document/given-date.ts'
import { BadInput, WrongUsage } from '../text/errors.ts'
import type { Arguments } from './command.ts'

/** The date of `--published`, checked once before anything is read. */
export function publishedOption({ options }: Arguments): string | undefined {
  if (typeof options.published !== 'string') return undefined
  try {
    return givenDate(options.published, '--published', null)
  } catch (error) {
    throw error instanceof BadInput ? new WrongUsage(error.message) : error
  }
}
