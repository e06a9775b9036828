import { subjectOf } from '../model/plan.ts'
import type { Guard } from './guard.ts'
import { administrators } from './passage.ts'

export const ownUser: Guard = {
  code: 'G-OWN-USER',
  title: 'The token would stop working',
  about:
    "Looks at whether the user whose token this is would be deleted or would stop being an administrator: the apply would stop in its middle, and no later run could fix it. Who that is stands in Chatwoot's `GET /profile`, which is asked only when some administrator goes.",
  fires: "An administrator is deleted or demoted who is the token's user, or the profile cannot be read.",
  isBlind: true,
  wants: (sides) => ({ me: administrators(sides).some(({ leaving }) => leaving.length > 0) }),
  objections: (context) =>
    administrators(context)
      .flatMap(({ leaving }) => leaving)
      .filter(({ id }) => context.facts.me === undefined || id === context.facts.me)
      .map((change) => ({
        to: [change],
        sentence:
          context.facts.me === undefined
            ? `Whether ${subjectOf(change)} is the user whose token this is could not be read, and it would ${how(change)}.`
            : `${subjectOf(change)} is the user whose token this is, and it would ${how(change)}.`,
        instead: 'or use the token of another administrator',
      })),
}

function how({ action }: { readonly action: string }): string {
  return action === 'delete' ? 'be deleted' : 'no longer be an administrator'
}
