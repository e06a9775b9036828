/** What `npm run faults` shows in full, in short: every request to Chatwoot with the nastiest faults. */
import { expect, test } from 'vitest'
import { textOf } from '../../faults/cells.ts'
import { chatwoot } from '../../faults/chatwoot.ts'

test('what goes wrong on the way to Chatwoot loses nothing and makes nothing twice', async () => {
  const rows = ['timeout after it acted', 'acts after the time-out', '500 after it acted', 'JSON of another shape']
  const part = await chatwoot({ rows, lasting: false })

  expect(part.rows.map(({ row }) => row)).toEqual(rows)
  expect(
    part.rows.flatMap(({ broken }) => broken),
    textOf(part),
  ).toEqual([])
}, 400_000)
