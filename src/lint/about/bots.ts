/** Which bots answer in an inbox, as far as it is known. */
import type { Account, Resource } from '../account.ts'

/** The bots that are bound to it; one that is known by name only has no fields. */
export function botsOf(inbox: Resource, account: Account): readonly Resource[] {
  return account
    .of('inbox_agent_bots')
    .filter(({ fields }) => fields.inbox === inbox.key)
    .flatMap(({ fields }) => {
      const { agent_bot: name } = fields
      if (typeof name !== 'string') return []
      return [
        account.one('agent_bots', name) ?? {
          kind: 'agent_bots',
          key: name,
          title: name,
          fields: {},
          isWhole: false,
          declared: null,
        },
      ]
    })
}
