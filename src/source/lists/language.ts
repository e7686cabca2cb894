/** A BCP 47 tag in its usual spelling, from one with any case and underscores; null where it is none. */
export function languageOf(said: string | null | undefined): string | null {
  const tag = said?.trim().replaceAll('_', '-')
  if (!tag || !/^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,5}$/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    // The shape fits, yet its parts stand in an order that no tag has.
    return null
  }
}
