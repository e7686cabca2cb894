import { BadInput } from '../../text/errors.ts'
export async function post(
  address: string,
  _bytes: Uint8Array,
  _options: { readonly mediaType: string; readonly allowHosts: ReadonlySet<string>; readonly userAgent: string },
): Promise<Uint8Array> {
  throw new BadInput(address, 'not merged yet')
}
