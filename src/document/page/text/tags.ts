/** What elements are to the reader of text: pure data. */

/** Elements whose inside is never text of the page. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math iframe frame frameset object embed canvas audio video map area head ' +
    'button input select option optgroup textarea datalist rt rp amp-ad amp-embed amp-sidebar amp-analytics'
  ).split(' '),
)

/** Elements that stand within a line. All others stand on lines of their own. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr output progress q ' +
    'ruby s samp small span strike strong sub sup time tt u var wbr picture source link meta basefont'
  ).split(' '),
)

export const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
