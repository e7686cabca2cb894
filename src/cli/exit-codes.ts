/** What the exit code of `tertia` says. */
export const EXIT = {
  done: 0,
  /** Something given could not be used, or something looked for was not found or not in order. */
  badInput: 1,
  wrongUsage: 2,
  /** A fault of Tertia's own; the stack is printed. */
  bug: 70,
} as const
