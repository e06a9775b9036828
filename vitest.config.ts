import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The language service imports JSON without attributes, which plain Node refuses.
    server: { deps: { inline: [/@actions\/(languageservice|expressions|workflow-parser)/] } },
  },
})
