/** What a list may hold at most. Lists come from strangers: each bound is there so that none can take time or memory at will. */

/** What sitemaps.org allows a sitemap; no feed in use comes near it. */
export const MOST_ENTRIES = 50_000

/** What sitemaps.org allows a sitemap, unpacked: 50 MB. */
export const LARGEST_LIST = 52_428_800

/** Pages that feeds carry as XHTML nest some thirty deep, folders of addresses five. */
export const DEEPEST = 200

/** Characters of one tag: an outline with a long description has two thousand. */
export const LONGEST_TAG = 32_768

/** Tags, attributes and comments of a feed or OPML file; its parser takes some two microseconds for each, and all may take one second. */
export const MOST_MARKS_OF_FEED = 500_000

/** The same of a sitemap, which is read in one pass: forty for each of the most entries. */
export const MOST_MARKS_OF_SITEMAP = 2_000_000

/** Entities of a feed: 30 MB of pages in escaped HTML have as many; each costs a fifth of a microsecond. */
export const MOST_ENTITIES = 3_000_000

/** Characters of a feed outside the fields that hold whole texts: its parser takes a tenth of a microsecond for each there. */
export const MOST_STRAY_TEXT = 5_000_000

/** Names and marks of a JSON feed: its parser is fast, yet makes an object of each. */
export const MOST_NAMES_OF_JSON = 1_000_000

/** Characters of an address: servers commonly refuse a request line of more than 8 KB. */
export const LONGEST_ADDRESS = 8_000

/** Characters of an item's whole text: twice what a document may have, for its mark-up. What has more is left to be fetched. */
export const LONGEST_TEXT = 4_000_000

/** Characters of a title: a headline has a hundred; what has more is a text that strayed there. */
export const LONGEST_TITLE = 1_000
