import type { Option } from './command.ts'

/** For commands that ask addresses. */
export const ALLOW_HOST: Option = {
  flags: '--allow-host <hosts>',
  what: 'hosts, by name and parted by commas, that may be asked although their address is a private one',
}
