import { kinds } from '../../kinds/index.ts'
import { type Guard, named } from './guard.ts'
import { passagesOf } from './passage.ts'

/** With fewer than this, switching it off is an ordinary change. */
const FEWEST_ON = 2

export const offEverywhere: Guard = {
  code: 'G-OFF-EVERYWHERE',
  title: 'Something would be switched off in the whole account',
  about:
    'Looks at working hours and auto-assignment in all inboxes and teams, declared or not. Switching one off is a decision; switching all of them off is more often a copied line, and conversations go unanswered without an error anywhere.',
  fires: `Working hours or auto-assignment was on in ${FEWEST_ON} or more, and after the plan it is on in none.`,
  objections: (context) =>
    kinds.flatMap((kind) => {
      const all = passagesOf(kind, context)
      return Object.entries(kind.safety.services).flatMap(([field, service]) => {
        const before = all.filter((one) => one.before?.[field] === true)
        const off = before.flatMap(({ change }) => (change?.action === 'update' ? [change] : []))
        if (before.length < FEWEST_ON || off.length === 0 || all.some(({ after }) => after?.[field] === true)) return []
        return [
          {
            to: off,
            sentence: `Of ${before.length} ${kind.name} with ${service} none would have it any more; switched off by ${named(off)}.`,
            instead: 'or leave it on somewhere',
          },
        ]
      })
    }),
}
