/** A Channel is standard output or standard error, as far as Tertia needs it. */
export interface Channel {
  write(text: string): boolean
  readonly isTTY?: boolean
  readonly columns?: number
  once(event: 'drain', listener: () => void): unknown
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

/** A Writer hands text to standard output, and knows what has become of it. */
export interface Writer {
  /** Waits where the reader is slow. Throws OutputLost once the output is gone, unless the work goes on without it. */
  write(text: string): Promise<void>
  /** From here on the work goes on though nobody reads its output: what it stores matters more. */
  carryOn(): void
  /** Waits for what has been written, and gives the fault that lost it; a reader that had enough, like `head`, is none. */
  settled(): Promise<Error | null>
}

/** An OutputLost ends a command that only looks, once there is nobody left to look. */
export class OutputLost extends Error {
  override name = 'OutputLost'
}

export function writerOf(channel: Channel): Writer {
  let fault: NodeJS.ErrnoException | null = null
  let goesOn = false
  let waiting: (() => void)[] = []
  const wake = (): void => {
    for (const resolve of waiting) resolve()
    waiting = []
  }
  channel.on('error', (error) => {
    fault ??= error
    wake()
  })
  return {
    async write(text) {
      if (fault === null && !channel.write(text))
        await new Promise<void>((resolve) => {
          waiting.push(resolve)
          channel.once('drain', wake)
        })
      if (fault !== null && !goesOn) throw new OutputLost(fault.message, { cause: fault })
    },
    carryOn() {
      goesOn = true
    },
    async settled() {
      // A file's fault is told a moment after the write.
      await new Promise((resolve) => setImmediate(resolve))
      return fault === null || fault.code === 'EPIPE' ? null : fault
    },
  }
}
