import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Tests time nothing: on a crowded machine one that starts a linter may take many seconds.
  test: { include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
})
