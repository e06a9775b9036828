import { type Guard, named } from './guard.ts'
import { administrators } from './passage.ts'

export const lastAdministrator: Guard = {
  code: 'G-LAST-ADMINISTRATOR',
  title: 'Nobody could administer the account',
  about:
    'Looks at the roles of all people of the account, declared or not, before and after the plan. Without an administrator nobody can let one in again but those who run the server. Somebody who is only being invited does not count.',
  fires: 'After the plan no agent is an administrator, and the plan deletes or demotes one.',
  objections: (context) =>
    administrators(context)
      .filter(({ leaving, staying }) => leaving.length > 0 && staying === 0)
      .map(({ leaving }) => ({
        to: leaving,
        sentence: `No administrator would be left in the account without ${named(leaving)}.`,
        instead: 'or make somebody else an administrator first',
      })),
}
