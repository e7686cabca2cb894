import { openSqliteStore } from '../store/sqlite/store.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'

/** The register that the command line names; a command that only looks never makes one. */
export function openRegister(context: Context, options: { readonly create?: boolean } = {}): Store {
  return openSqliteStore(context.register, options)
}
