/** Files that take longest come first: one of them begun last would leave a core idle until it ends. */
import { relative, sep } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Parts of names, the longest first (two cores, 27 November 2026). */
const LONGEST = [
  'faults/chatwoot',
  'secrets/runs',
  'scenarios/server',
  'faults/github',
  'faults/others',
  'e2e',
  'plan/properties',
  'scenarios/',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((name) =>
        relative(import.meta.dirname, moduleId)
          .split(sep)
          .join('/')
          .startsWith(name),
      )
      return found === -1 ? LONGEST.length : found
    }
    return (await super.sort(files)).sort((one, other) => place(one) - place(other))
  }
}
