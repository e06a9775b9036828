import { kindNamed } from '../../kinds/index.ts'
import { subjectOf } from '../model/plan.ts'
import { type Guard, named } from './guard.ts'

/** With fewer than this, an empty list is an ordinary delete in Chatwoot. */
const FEWEST_OWNED = 2

export const emptyList: Guard = {
  code: 'G-EMPTY-LIST',
  title: 'The server lists nothing at all',
  about:
    'Looks at kinds of which we own several and the server suddenly shows none. That is more often a proxy, a wrong account or a broken release than a delete of everything; believed, it would make everything twice.',
  fires: `The ledger owns ${FEWEST_OWNED} or more of a kind, the server lists none of it, and the plan creates them again or lets go of them.`,
  objections: ({ changes, live, ledger, desired }) => {
    const letGo = new Set(desired.forgotten.map(subjectOf))
    return Object.entries(ledger?.resources ?? {}).flatMap(([kind, entries]) => {
      const owned = Object.keys(entries).length
      const believed = changes.filter(
        (change) =>
          change.kind === kind &&
          (change.action === 'create' || change.action === 'forget') &&
          !letGo.has(subjectOf(change)),
      )
      if (owned < FEWEST_OWNED || live[kind]?.length !== 0 || believed.length === 0) return []
      return [
        {
          to: believed,
          sentence: `The server lists no ${kindNamed(kind).words.noun} at all, although ${owned} are managed: ${named(believed)}.`,
          instead: 'or look into the dashboard first: if they are there, the list is wrong, so run again',
        },
      ]
    })
  },
}
