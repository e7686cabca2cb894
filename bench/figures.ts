/** The middle of some figures, or the mean of the middle two. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** How much `ys` rises for each step of `xs`, by least squares. */
export function slope(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const spread = xs.reduce((sum, one) => sum + (one - x) ** 2, 0)
  return xs.reduce((sum, one, i) => sum + (one - x) * (ys[i]! - y), 0) / spread
}

/** A Timing is what one run took: on the clock, and of it on this thread's processor, which other programs do not lengthen. */
export interface Timing {
  readonly wall: number
  readonly cpu: number
}

/** Milliseconds that some work takes. */
export function timed(work: () => void): Timing {
  const cpu = process.threadCpuUsage()
  const start = performance.now()
  work()
  const wall = performance.now() - start
  const { user, system } = process.threadCpuUsage(cpu)
  return { wall, cpu: (user + system) / 1000 }
}
