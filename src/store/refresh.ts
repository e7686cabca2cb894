import type { Store } from './store.ts'
export async function refresh(_store: Store): Promise<void> {}
