import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const ROOT = join(import.meta.dirname, '..')

/** A module of the compiled command: what people run is what is timed. `npm run bench` compiles first. */
export async function compiled<Module>(path: string): Promise<Module> {
  const file = join(ROOT, 'dist', `${path}.js`)
  if (!existsSync(file)) throw new Error(`${path} is not compiled: npm run build`)
  return (await import(pathToFileURL(file).href)) as Module
}
