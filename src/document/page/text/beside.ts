import { isCards } from './cards.ts'
import type { Box, Outline } from './outline.ts'
import { type Scale, scaleOf } from './weigh.ts'
import { BESIDE_ROLES, BESIDE_WORDS, BODY_ROLES, BODY_WORDS, SURELY_BESIDE_WORDS } from './words.ts'

/** Elements that stand beside the text by their own meaning. */
const BESIDE_TAGS = new Set(['nav', 'aside', 'footer', 'menu', 'dialog', 'figcaption', 'address'])

/** Makers of pages name whole layouts after what they also hold (`with-sidebar`): a box with this share of all text stays. */
const LAYOUT_SHARE = 0.5
/** Names that no layout bears (`comments`) may hold more: under a short report stand long comments. */
const SURE_SHARE = 0.85
/** A page may hide all of its text until its scripts run; what holds less, and half of a text that stands there twice, is hidden. */
const HIDDEN_SHARE = 0.6
/** A box with the name of a text's own keeps what is around it when it has this share. */
const BODY_SHARE = 0.15

/** Marks the blocks of boxes that stand beside the text, as their names, roles and elements say. */
export function leaveBeside(outline: Outline, left: Uint8Array, how: 'strict' | 'mild'): void {
  const scale = scaleOf(outline, left)
  const holders = holdersOfBodies(outline.boxes, scale)
  for (const [at, box] of outline.boxes.entries()) {
    if (box.from === box.to || left[box.from] === 1) continue
    const share = scale.all === 0 ? 0 : scale.inBox(box) / scale.all
    // Before the rest, for what is not shown is often the text once more, under its own name, for machines.
    if (how === 'strict' && box.hidden && share <= HIDDEN_SHARE) left.fill(1, box.from, box.to)
    if (holders[at] === 1 || BODY_ROLES.test(box.role)) continue
    if (share <= mostBeside(box, how) || (share < LAYOUT_SHARE && isCards(outline, at))) left.fill(1, box.from, box.to)
  }
}

/** The largest share of all text with which a box may be taken to stand beside it; less than none for one that never is. */
function mostBeside({ tag, names, role }: Box, how: 'strict' | 'mild'): number {
  if (tag === 'footer' && how === 'strict') return SURE_SHARE
  if (names !== '-' && SURELY_BESIDE_WORDS.test(names) && !BODY_WORDS.test(names)) return SURE_SHARE
  if (how === 'mild') return tag === 'nav' || tag === 'footer' ? LAYOUT_SHARE : -1
  if (BESIDE_TAGS.has(tag) || BESIDE_ROLES.test(role)) return LAYOUT_SHARE
  return names !== '-' && BESIDE_WORDS.test(names) && !BODY_WORDS.test(names) ? LAYOUT_SHARE : -1
}

/** Marks boxes that hold one which is named as the text's own, and that with some share of all text. */
function holdersOfBodies(boxes: readonly Box[], scale: Scale): Uint8Array {
  const least = scale.all * BODY_SHARE
  const holders = new Uint8Array(boxes.length)
  for (let at = boxes.length - 1; at >= 0; at--) {
    const box = boxes[at] as Box
    const named = BODY_ROLES.test(box.role) || BODY_WORDS.test(box.names)
    if (box.parent >= 0 && (holders[at] === 1 || (named && scale.inBox(box) > least))) holders[box.parent] = 1
  }
  return holders
}
