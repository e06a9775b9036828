/** The GitHub part of what `npm run faults` shows in full: every request with the nastiest faults. */
import { expect, test } from 'vitest'
import { textOf } from '../../faults/cells.ts'
import { github } from '../../faults/github/cells.ts'

test('what goes wrong on the way to GitHub leaves one comment, one issue and a whole ledger', async () => {
  const rows = ['dropped after it acted', '500 after it acted', 'JSON of another shape']
  const part = await github({ rows, lasting: false })

  expect(
    part.rows.flatMap(({ broken }) => broken),
    textOf(part),
  ).toEqual([])
}, 400_000)
