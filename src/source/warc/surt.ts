/** Key under which replay tools look an address up: its host turned round, small letters, arguments in order. */
export function surtOf(address: string): string {
  const bare = address.replace(/^(https?:\/\/)www\d*\./i, '$1').toLowerCase()
  if (!/^https?:/.test(bare) || !URL.canParse(bare)) return address.replaceAll(' ', '%20')
  const { hostname, port, pathname, search } = new URL(bare)
  const key = `${hostname.split('.').reverse().join(',')}${port && `:${port}`})${pathname}`
  return search === '' ? key : `${key}?${search.slice(1).split('&').sort().join('&')}`
}
