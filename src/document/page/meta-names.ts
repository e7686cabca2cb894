/** Pure data: names under which pages declare themselves, the most trustworthy first. */

export const TITLE = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'headline',
]

export const BYLINE = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'twitter:creator',
  'citation_author',
]

export const OUTLET = [
  'og:site_name',
  'application-name',
  'publisher',
  'dc.publisher',
  'article:publisher',
  'citation_journal_title',
  'al:ios:app_name',
]

export const SECTION = ['article:section', 'parsely-section', 'section', 'dc.subject', 'sailthru.section']

export const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'datepublished',
  'date_published',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'dc:date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'published_time',
  'published-date',
  'displaydate',
  'cxenseparse:publishtime',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'article:post_date',
  'rnews:datepublished',
  'bt:pubdate',
  'ptime',
  'timestamp',
  'date',
  'created',
  'article:created',
]

export const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'date_modified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'lastmodified',
  'modified',
  'updated_time',
  'revised',
  'cxenseparse:recs:articlemodified',
]

export const LANGUAGE = ['content-language', 'og:locale', 'dc.language', 'dcterms.language', 'language']

/** Agencies whose texts others print; a credit names one of them, whole. */
export const AGENCIES =
  /\b(?:Reuters|Associated Press|AP|Agence France-Presse|AFP|dpa|DPA|ANSA|EFE|PA Media|Press Association|Xinhua|TASS|Kyodo|Yonhap|AAP|Australian Associated Press|Bloomberg|UPI|Anadolu(?: Agency)?|APA|Ritzau|TT|NTB|Belga|ANP|Lusa|PTI|Press Trust of India|IANS|PANA|News Agency of Nigeria|NAN|Ghana News Agency|GNA|Kenya News Agency|Caribbean Media Corporation|CMC|Canadian Press|The Canadian Press|Europa Press|Notimex|Prensa Latina|Interfax|Ukrinform|Antara|Bernama|Jiji Press|AKI|Adnkronos|States News Service)\b/g
