import type { Output } from '../output.ts'
import { styles } from './style.ts'

const SAMPLE = 'SAMPLE: reports in our own words from invented outlets, made to show what Tertia does; cite none of it.'

const told = new WeakSet<Output>()

/** Says that what is shown is a sample, once at the top of an output, however many parts it has. */
export async function tellSample(out: Output): Promise<void> {
  if (told.has(out)) return
  told.add(out)
  await repeatSample(out)
}

/** Says it again, where the end of a long output may be all that is seen. */
export async function repeatSample(out: Output): Promise<void> {
  await out.line(styles(out).yellow(SAMPLE))
}
