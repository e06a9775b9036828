import { subjectOf } from '../model/plan.ts'
import type { Guard } from './guard.ts'

export const isProtected: Guard = {
  code: 'G-PROTECTED',
  title: 'Something protected would be deleted',
  about: 'Looks at `"$protect": true`, with which people say that a resource must not be deleted by accident.',
  fires: 'A resource that was protected when it was last applied is no longer declared.',
  isFinal: true,
  objections: ({ changes }) =>
    changes
      .filter(({ action, protect }) => action === 'delete' && protect)
      .map((change) => ({
        to: [change],
        sentence: `${subjectOf(change)} is protected and no longer declared, so it would be deleted.`,
        instead:
          'Declare it again; or take "$protect" off and apply, before you remove it; or list it in "$forget" to leave it on the server.',
      })),
}
