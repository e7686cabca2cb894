/**
 * States that the World Bank classes as high-income and whose yearly output is above 350 thousand million US dollars
 * (2024), and the European Union. Arrangements run from wealthier states to poorer or smaller ones: that is what the
 * subject is about, so it is a class that a reader may know, as it knows what a court is. Either way round is still read.
 */
export const WEALTHY: ReadonlySet<string> = new Set(
  'US JP DE GB FR IT CA KR AU ES NL SA CH PL TW BE SE IE AT NO IL AE SG DK EU'.split(' '),
)
