import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The built action runs in processes that stay.
    globalSetup: ['test/processes/keeper.ts'],
    // Files that follow each other share a process: to start one for each, and to load src, zod and Octokit in it, took
    // longer than most of them. What a file changes for a process it puts back; `nothing-left.ts` fails one that does not.
    isolate: false,
    setupFiles: ['test/nothing-left.ts'],
    sequence: { sequencer: LongestFirst },
    // A property test takes half a minute where other work goes on beside it.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Much of it waits, for processes and for the pauses before a request is sent again.
    maxWorkers: 2 * availableParallelism(),
    // The language service imports JSON without attributes, which plain Node refuses.
    server: { deps: { inline: [/@actions\/(languageservice|expressions|workflow-parser)/] } },
  },
})
