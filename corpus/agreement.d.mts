export interface Sum { readonly value: number; readonly currency: string }
export function sameDate(gold: string | null, found: string | null): boolean
export function sameSpeaker(gold: string | null, found: string | null): boolean
export function sameAmount(gold: Sum | null, found: Sum | null): boolean
export function quoted(claim: { readonly quote: string; readonly start: number; readonly end: number }, text: string | null): boolean
