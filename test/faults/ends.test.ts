/** The rest of what `npm run faults` shows in full: a few kills, and two runs at once. */
import { expect, test } from 'vitest'
import { textOf } from '../../faults/cells.ts'
import { kill } from '../../faults/kill.ts'
import { races } from '../../faults/races.ts'

test('a run that is killed is gone on with', async () => {
  // A read, a create and a delete.
  const part = await kill({ requests: (count) => [0, Math.floor(count / 2), count - 14], isShort: true })

  expect(part.rows.map(({ tried }) => tried)).toEqual([3, 3])
  expect(
    part.rows.flatMap(({ broken }) => broken),
    textOf(part),
  ).toEqual([])
}, 400_000)

test('two runs at once keep the entries of both', async () => {
  const part = await races({ rounds: 3, isWhole: false })

  expect(
    part.rows.flatMap(({ broken }) => broken),
    textOf(part),
  ).toEqual([])
}, 400_000)
