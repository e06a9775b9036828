/** What the declarations of kinds show as examples means what it says. */
import { expect, test } from 'vitest'
import { kinds } from '../../src/kinds/index.ts'
import { lintFiles } from '../../src/lint/lint.ts'
import { desiredOf } from '../plan/sides.ts'

test('no example and no sample of a kind is reported as an error', () => {
  const told = kinds.flatMap((kind) =>
    [kind.example, ...kind.samples.more].flatMap((fields) =>
      lintFiles(desiredOf({ [kind.name]: { example: fields } }))
        // One shows every place that can hold a name, whether or not Chatwoot ever looks there.
        .filter(({ code, severity }) => severity === 'error' && code !== 'L-COND-CHANGED')
        .map(({ code, sentence }) => `${code} ${sentence}`),
    ),
  )

  expect(told).toEqual([])
})
