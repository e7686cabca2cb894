import type { DateWords } from '../date-words.ts'
export const dates: DateWords = {}
