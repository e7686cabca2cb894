import type { Box, Outline } from './outline.ts'
import type { Scale } from './weigh.ts'
import { BODY_ROLES, BODY_WORDS } from './words.ts'

/** A box that holds this share of what its holder has of running text holds the text. */
const ENOUGH = 0.8
/** So does one that is named as the text's own with this share. */
const ENOUGH_NAMED = 0.4

interface Choice {
  readonly box: number
  readonly weight: number
}

/** Place of the box in which the main text stands; -1 for the page as a whole. */
export function chosenBox({ boxes }: Outline, scale: Scale): number {
  const inside = childrenOf(boxes)
  let chosen: Choice = { box: -1, weight: scale.all }
  for (;;) {
    const next = heaviest(inside[chosen.box + 1] ?? [], boxes, scale, chosen.weight)
    if (next === null) return chosen.box
    chosen = next
  }
}

/** The box that holds the text of its holder; null where the text stands in several. */
function heaviest(children: readonly number[], boxes: readonly Box[], scale: Scale, whole: number): Choice | null {
  let best: Choice = { box: -1, weight: 0 }
  for (const child of children) {
    const weight = scale.inBox(boxes[child] as Box)
    if (weight > best.weight) best = { box: child, weight }
  }
  if (best.box === -1) return null
  if (best.weight >= ENOUGH * whole) return best
  return best.weight >= ENOUGH_NAMED * whole && namesText(boxes[best.box] as Box) ? best : null
}

function namesText({ tag, names, role }: Box): boolean {
  return tag === 'article' || tag === 'main' || BODY_ROLES.test(role) || BODY_WORDS.test(names)
}

/** The boxes inside each box; those outermost first. */
function childrenOf(boxes: readonly Box[]): readonly (readonly number[])[] {
  const inside: number[][] = Array.from({ length: boxes.length + 1 }, () => [])
  boxes.forEach(({ parent, from, to }, at) => {
    if (from < to) (inside[parent + 1] as number[]).push(at)
  })
  return inside
}
