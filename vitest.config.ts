import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The built action runs in processes that stay.
    globalSetup: ['test/processes/keeper.ts'],
    sequence: { sequencer: LongestFirst },
    // A property test takes half a minute where other work goes on beside it.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Much of it waits for processes: unless told, one core of two would stand idle.
    maxWorkers: '100%',
    // The language service imports JSON without attributes, which plain Node refuses.
    server: { deps: { inline: [/@actions\/(languageservice|expressions|workflow-parser)/] } },
  },
})
