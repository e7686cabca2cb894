import type { Box, Outline } from './outline.ts'
import { scaleOf } from './weigh.ts'
import { BESIDE_ROLES, BESIDE_WORDS, BODY_WORDS } from './words.ts'

/** Elements that stand beside the text by their own meaning. */
const BESIDE_TAGS = new Set(['nav', 'aside', 'footer', 'menu', 'dialog', 'figcaption', 'address'])

/** Makers of pages name whole layouts after what they also hold (`with-sidebar`): a box with this share of all text stays. */
const LAYOUT_SHARE = 0.4

/** Marks the blocks of boxes that stand beside the text, as their names, roles and elements say. */
export function leaveBeside(outline: Outline, left: Uint8Array, { hidden }: { hidden: boolean }): void {
  const scale = scaleOf(outline, left)
  const most = scale.all * LAYOUT_SHARE
  for (const box of outline.boxes) {
    if (box.from === box.to || left[box.from] === 1) continue
    if (!((hidden && box.hidden) || standsBeside(box))) continue
    if (scale.inBox(box) > most) continue
    left.fill(1, box.from, box.to)
  }
}

function standsBeside({ tag, names, role }: Box): boolean {
  if (BESIDE_TAGS.has(tag)) return true
  if (BESIDE_ROLES.test(role)) return true
  return names !== '-' && BESIDE_WORDS.test(names) && !BODY_WORDS.test(names)
}
