/** Stands above every output that shows a sample. */
export const SAMPLE =
  'SAMPLE: reports in our own words from invented outlets, made to show what Tertia does; cite none of it.'
