import type { Change } from '../model/plan.ts'
import { type Guard, named, type Objection } from './guard.ts'

/** More deletes than this in one plan are too many, whatever the kinds. */
const MOST_DELETES = 5
/** From this many deletes of one kind on, the share of what we own of it counts. */
const FEWEST_FOR_SHARE = 2
/** More than this share of what we own of a kind is too much. */
const MOST_SHARE = 0.5

export const manyDeletes: Guard = {
  code: 'G-MANY-DELETES',
  title: 'Too much would be deleted',
  about:
    'Counts deletes, which a lost file, a wrong branch or a search-and-replace turns out by the dozen. Those that somebody approved do not count; a single delete is ordinary.',
  fires: `More than ${MOST_DELETES} deletes in one plan; or ${FEWEST_FOR_SHARE} or more of one kind that are over half of, or all, that is managed of it.`,
  objections: ({ open, ledger }) => {
    const deletes = open.filter(({ action }) => action === 'delete')
    if (deletes.length > MOST_DELETES) return [objectionTo(deletes, `${deletes.length} resources`)]
    return [...Map.groupBy(deletes, ({ kind }) => kind)].flatMap(([kind, some]) => {
      const owned = Object.keys(ledger?.resources[kind] ?? {}).length
      if (some.length < FEWEST_FOR_SHARE || some.length <= owned * MOST_SHARE) return []
      return [
        objectionTo(
          some,
          some.length >= owned ? `All ${owned} managed ${kind}` : `${some.length} of ${owned} managed ${kind}`,
        ),
      ]
    })
  },
}

function objectionTo(to: readonly Change[], what: string): Objection {
  return { to, sentence: `${what} would be deleted: ${named(to)}.`, instead: 'or declare again what is to stay' }
}
