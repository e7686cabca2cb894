/** Alarms go off, each by its name, unless they are set anew or unset before. */
export interface Alarms<Name extends string> {
  /** Sets an alarm, or sets it anew, to go off in some milliseconds. */
  set(name: Name, ms: number): void
  unset(name: Name): void
  clear(): void
}

export function createAlarms<Name extends string>(ring: (name: Name) => void): Alarms<Name> {
  const timers = new Map<Name, NodeJS.Timeout>()
  const unset = (name: Name): void => clearTimeout(timers.get(name))
  return {
    set(name, ms) {
      unset(name)
      timers.set(
        name,
        setTimeout(() => ring(name), ms),
      )
    },
    unset,
    clear: () => timers.forEach((timer) => void clearTimeout(timer)),
  }
}
