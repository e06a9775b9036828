/** Of what `npm run faults` shows in full one row for the kinds that its first apply leaves out, and which those are. */
import { expect, test } from 'vitest'
import { textOf } from '../../faults/cells.ts'
import { chatwoot } from '../../faults/chatwoot.ts'
import { core, others } from '../../faults/files.ts'
import { kinds } from '../../src/kinds/index.ts'

test('what goes wrong on the way to Chatwoot does no more harm to every other kind', async () => {
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
