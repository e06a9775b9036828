import { action, condition, one, rule } from '../../../src/lint/about/example.ts'
import type { Cases } from '../cases.ts'

const tag = action('add_label', 'bug')
const created = (...conditions: Parameters<typeof rule>[1]) => one('r', rule('conversation_created', conditions, tag))

export const conditionCases: { readonly [code: string]: Cases } = {
  'L-COND-EMAIL': {
    wrong: ['error conditions[0].values'],
    fires: [
      {
        files: created(condition('email', 'equal_to', 'jane@example.com', 'Jane@Example.com')),
        told: ['error conditions[0].values[1]'],
      },
      {
        files: created(condition('email', 'not_equal_to', 'Jane@Example.com')),
        told: ['error conditions[0].values[0]'],
      },
    ],
    silent: [{ files: created(condition('email', 'contains', '@example.com')) }],
    unless: {
      '`contains` with capitals: it ignores case': { files: created(condition('email', 'contains', '@Example.com')) },
    },
  },
}
