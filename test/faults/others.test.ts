/** Of what `npm run faults` shows in full one row for the kinds that its first apply leaves out, and that none is left out. */
import { expect, test } from 'vitest'
import { textOf } from '../../faults/cells.ts'
import { chatwoot } from '../../faults/chatwoot.ts'
import { core, others } from '../../faults/files.ts'
import { rest } from '../../faults/rest.ts'
import { kinds } from '../../src/kinds/index.ts'

test('what goes wrong on the way to Chatwoot does no more harm to every other kind', async () => {
  const part = await chatwoot({ rows: ['timeout after it acted'], lasting: false }, others)

  expect(
    part.rows.flatMap(({ broken }) => broken),
    textOf(part),
  ).toEqual([])
}, 400_000)

test('nor to what lies over others and to what there is once', async () => {
  const rows = ['timeout after it acted', 'acts after the time-out']
  const part = await chatwoot({ rows, lasting: false, isTried: (request) => !request.startsWith('GET') }, rest)

  expect(
    part.rows.flatMap(({ broken }) => broken),
    textOf(part),
  ).toEqual([])
}, 400_000)

test('what is tried comes from the declarations, and no kind is left out', () => {
  const tried = new Set([core, others, rest].flatMap(({ before, after }) => [before, after].flatMap(Object.keys)))

  expect(kinds.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
})
