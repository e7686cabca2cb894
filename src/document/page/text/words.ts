/**
 * Words by which makers of pages name what is not the text of a report, and what is: pure data. They are looked for as
 * whole words of classes, ids, roles and test names, in lower case and hyphened.
 */

/** Boxes beside the text, or set into it. */
const BESIDE = `
  nav navbar navigation menu submenu breadcrumbs? pagination pager footer masthead sidebar side-bar rail
  related[a-z]* recirc recirculation recommend(?:ed|ations?) more-(?:from|stories|news|articles|on|like|in|posts)
  read-(?:more|next|also) also-(?:read|like|see|on) see-also you-may up-next next-(?:article|post|story|up)
  prev(?:ious)?-(?:article|post|story) post-(?:nav|navigation) trending popular most-(?:read|popular|viewed|shared)
  latest-(?:news|stories|posts|articles) top-stories teasers? promo(?:s|tion|tions|ted)?
  newsletters? subscribe subscription sign-?up mailing-list optin opt-in cta call-to-action
  share sharing sharebar sharedaddy share-?tools social socials social-?media follow follow-us addthis addtoany sociable
  comments? comment-?list respond disqus livefyre replies discussion
  ads?-(?:container|slot|unit|wrap(?:per)?|block|box|banner|placement|zone|label) adverts? advertisement advertising adsense dfp sponsor sponsored sponsorship outbrain taboola
  cookies? consent gdpr paywall regwall modal popup overlay
  by-?line author authors author-?(?:bio|box|info|card) about-author bio contributors? date-?line timestamp
  (?:post|entry|article|story)-?(?:meta|info|date|tags|tools|footer) meta metadata tags tag-list taglist
  caption captions image-?caption credits? copyright gallery slideshow carousel
  widget-area widget-title sidebar-widget toolbar utility print-only rating ratings donate donation login signin sign-in banner disclaimer
  toc table-of-contents kommentare? kommentar-[a-z]+ news-?teasers? next-?story link-?lists? rec-posts? playlist tag-?box
  breaking-news recent recent-posts likes image-(?:annotation|text|legend|source) video-player player code-block
  prev-next next-prev image-?sub-?title bild-?unterschrift legende? dida media-?description saiba-mais lire-aussi mehr-zum-thema link-?back read-time trust-badge license
`

/** Of these, names that no layout of a whole page bears. */
const SURELY_BESIDE = `
  comments? comments?-?(?:list|area|section|container|thread) comment-body disqus replies cookies? cookie-(?:banner|notice|law|consent)
  gdpr dsgvo rgpd lgpd onetrust cookiebot usercentrics consent privacy-(?:overview|content|statement) newsletters? related[a-z]* recirc outbrain taboola breadcrumbs?
  footer footer-[a-z]+ most-read most-popular trending next-?story rec-posts? see-also up-next
`

/** Words within a line that only machines, or ears, are to hear, and what belongs to a picture. */
const ASIDE_IN_LINE = `
  sr-only visually-?hidden screen-?reader(?:-text)? assistive-text a11y-hidden off-?screen skip-link tooltip
  caption credit image-credit share share-button comment-count
`

/** Boxes that hold the text itself. */
const BODY = `
  article-?body article-?body-?(?:content|text) articlebody article-?content article-?text story-?body story-?content
  story-?text entry-?content post-?content post-?body post-?text post-?entry content-?body body-?content body-?copy
  body-?text article-?main main-?text page-?content news-?(?:text|body|content) field-?body single-?content
  blog-?content section-?content rich-?text text-?content
`

function wholeWords(list: string): RegExp {
  return new RegExp(`-(?:${list.trim().split(/\s+/).join('|')})-`)
}

export const BESIDE_WORDS = wholeWords(BESIDE)
export const SURELY_BESIDE_WORDS = wholeWords(SURELY_BESIDE)
export const ASIDE_WORDS = wholeWords(ASIDE_IN_LINE)
export const BODY_WORDS = wholeWords(BODY)

/** Roles of what is not text. */
export const BESIDE_ROLES = wholeWords(
  'menu menubar complementary navigation alert alertdialog dialog banner contentinfo search toolbar tablist author publisher comment',
)

/** Roles of what is. */
export const BODY_ROLES = wholeWords('article-body main articlebody')

/** Boxes of what leads into the text above it. */
export const LEAD_WORDS = wholeWords(
  `lead lede intro introduction intro-?text hero-text perex sommario sumario sottotitolo bajada copete entradilla ingress preamble sub-?head short-info standfirst teaser teaser-?text article-?teaser excerpt abstract
   deck dek summary sub-?title sub-?headline sub-?heading description sinopsis chapeau chapo vorspann`,
)
