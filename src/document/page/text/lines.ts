/**
 * Lines that stand between the paragraphs of a text and are not of it, by how they begin or what they are: pure data.
 * Tried only on short blocks; each is one way of speaking to the reader as a customer, or a label.
 */

/** Whole lines that announce ways to other pages: short lines under them are such. */
export const RELATED =
  /^[\s\-–—*|:([]*(?:related(?: (?:articles?|stories|story|posts?|coverage|topics|content|news|links?|videos?|reading))?|more (?:stories|news|on this|from .{1,30}|on this (?:story|topic))|read (?:more|also|next|on)|see also|also read|recommended(?: .{1,20})?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|don.t miss|most (?:read|popular)|trending(?: now)?|top stories|latest news|(?:mehr|weitere artikel) zum thema|weitere informationen|verwandte (?:themen.{0,10}|artikel|beiträge)|empfohlene (?:artikel|beiträge)|lesen sie auch|weiterlesen|das könnte (?:sie|dich) auch interessieren|à lire aussi|lire aussi|sur le même sujet|articles? (?:liés?|similaires|associés?)|lea también|le puede interesar|te puede interesar|ver también|noticias relacionadas|artículos relacionados|más (?:noticias|información)|leia (?:também|mais)|saiba mais|leggi anche|lees (?:ook|meer)|(?:czytaj|zobacz) (?:więcej|też|także).{0,10})[\s\-–—*|:)\].…»>]*$/iu

/** Whole lines that are labels and buttons. */
export const LABELS =
  /^[\s\-–—*|:([]*(?:advert(?:isement|ising)?s?|ad|sponsored(?: content)?|promoted|anzeige|werbung|publicit[éà]|publicidad|pub|reklama|comments?|leave a (?:comment|reply)|share(?: this| on| via)?.{0,25}|compartir.{0,20}|partager.{0,20}|teilen(?: mit)?|tweet|print|imprimir|imprimer|e?-?mail|facebook|twitter|whatsapp|telegram|copy link|video|photos?|gallery|close|play|listen|(?:loading|wird geladen)[.…]*|sign (?:up|in)|log ?in|subscribe(?: now)?|newsletters?|tags?|topics?|temas|etiquetas|mots[- ]clés|schlagworte|follow us.{0,30}|contact|kontakt|contacto|\d+ min(?:ute)?s?\.?(?: read)?|pdf)[\s\-–—*|:)\].…»>]*$/iu

/** Beginnings of lines. */
export const CALLS =
  /^[\s\-–—*>»([]*(?:(?:read|see|watch|listen|related|more|also|dig deeper|further reading)(?: (?:more|also|next|too|now|stor(?:y|ies)|articles?|on this|reading|coverage|the full story))? ?[:|»>]|click here|tap here|sign up (?:for|to|here)|subscribe (?:to|now|here|for)|(?:please )?(?:follow|like) (?:us|.{2,40} on (?:twitter|facebook|instagram|x|linkedin))|join (?:us|our) .{0,40}(?:facebook|twitter|whatsapp|telegram|newsletter)|(?:to )?(?:get|receive) (?:the|our) .{0,40}(?:newsletter|app|inbox|alerts)|download (?:the|our) |(?:to )?(?:view|read|see|continue reading) the (?:full|whole|entire) (?:story|article|report)\b.{0,40}(?:subscri|sign|log|register)|if you.re seeing this message|already a (?:subscriber|member)|share this|this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published)|for (?:more|the latest) .{0,60}(?:visit|follow|download|click|subscribe|sign up)|(?:photos?|images?|pictures?|credits?|fotos?|crédits?(?: photos?)?|bild(?:er)?|source|quelle) ?(?:credits?|by|courtesy)? ?[:©]|©|\(c\) |copyright |all rights reserved|à lire|lire aussi|lea también|lee también|leia (?:também|mais)|puedes ver|mire ?:|lesen sie|lesen sie auch|mehr zum thema|leggi anche|lees ook|czytaj)/iu

/** Lines above a text that name who wrote it, or when: tried only on blocks before the first sentence. */
export const BYLINE =
  /^[\s\-–—*|]*(?:(?:written |reported )?by|von|par|por|di|da|door|text|texte|texto)[:\s]\s*\p{Lu}.{1,80}$/iu
export const DATELINE =
  /^(?:(?:first |last )?(?:published|updated|posted|created|modified|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|stand)\b.{0,80}|[^.!?]{0,40}\b(?:19|20)\d\d\b[^.!?]{0,30}|\d{1,2}[./]\d{1,2}[./]\d{2,4}.{0,30})$/iu
