import { defineConfig } from 'vitest/config'

/** What takes minutes: run by `.ci/run` and `npm run test:slow`, never with the unit tests. Needs `npm run build`. */
export default defineConfig({
  test: { include: ['test/slow/**/*.test.ts'], testTimeout: 900_000 },
})
