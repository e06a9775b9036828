import { kindNamed } from '../../kinds/index.ts'
import { type Change, subjectOf } from '../model/plan.ts'
import type { Guard } from './guard.ts'

const VERBS = { create: 'Creating', update: 'Changing', delete: 'Deleting' } as const

export const signIn: Guard = {
  code: 'G-SIGN-IN',
  title: 'Everybody would sign in another way',
  about:
    'Looks at single sign-on, of which an account has one or none. From the moment it is created no password works any more, also not that of the administrator who merged it; with a wrong address or certificate nobody can sign in at all. Tokens of the API go on working, so that a further run can put it right.',
  fires: 'Single sign-on is created, changed or deleted.',
  objections: ({ changes }) =>
    changes.flatMap((change) => {
      const says = saidOf(change)
      return says === null
        ? []
        : [
            {
              to: [change],
              sentence: says,
              instead: 'and keep the session of an administrator open until somebody else has signed in',
            },
          ]
    }),
}

function saidOf(change: Change): string | null {
  const { action, kind } = change
  const { safety, words } = kindNamed(kind)
  if (safety.signIn === null || !(action in VERBS)) return null
  const does = action as keyof typeof VERBS
  return `${VERBS[does]} the ${words.noun} ${subjectOf(change)} needs approval: ${safety.signIn[does]}.`
}
