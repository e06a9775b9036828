/** What `npm run faults` shows in full, in short: every request with the nastiest faults, and a few kills. */
import { describe, expect, test } from 'vitest'
import { textOf } from '../faults/cells.ts'
import { chatwoot } from '../faults/chatwoot.ts'
import { core, others } from '../faults/files.ts'
import { github } from '../faults/github/cells.ts'
import { kill } from '../faults/kill.ts'
import { races } from '../faults/races.ts'
import { kinds } from '../src/kinds/index.ts'

describe('what goes wrong on the way', () => {
  test('to Chatwoot loses nothing and makes nothing twice', async () => {
    const rows = ['timeout after it acted', 'acts after the time-out', '500 after it acted', 'JSON of another shape']
    const part = await chatwoot({ rows, lasting: false })

    expect(part.rows.map(({ row }) => row)).toEqual(rows)
    expect(
      part.rows.flatMap(({ broken }) => broken),
      textOf(part),
    ).toEqual([])
  }, 400_000)

  test('to Chatwoot does the same with every other kind', async () => {
    const part = await chatwoot({ rows: ['timeout after it acted'], lasting: false }, others)

    expect(
      part.rows.flatMap(({ broken }) => broken),
      textOf(part),
    ).toEqual([])
  }, 400_000)

  test('what is tried comes from the declarations, and these alone are not', () => {
    const tried = new Set([core, others].flatMap(({ before }) => Object.keys(before)))
    const left = kinds.filter(({ name, endpoint }) => !tried.has(name) && !endpoint.isSingle && endpoint.over === null)

    // Of the first an account has one for each app, the second shows no other value, the third is never changed.
    expect(left.map(({ name }) => name)).toEqual(['integrations_hooks', 'custom_filters', 'captain_documents'])
  })

  test('to GitHub leaves one comment, one issue and a whole ledger', async () => {
    const rows = ['dropped after it acted', '500 after it acted', 'JSON of another shape']
    const part = await github({ rows, lasting: false })

    expect(
      part.rows.flatMap(({ broken }) => broken),
      textOf(part),
    ).toEqual([])
  }, 400_000)

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
})
