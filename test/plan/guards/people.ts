/** Plans about agents, of whom the files declare some. */
import type { Facts } from '../../../src/plan/guards/guard.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf } from '../sides.ts'

type Role = 'agent' | 'administrator'
const id = (name: string) => name.charCodeAt(0)

/** Live roles by name, those that are ours, and what the files say of those they declare. */
export function peoplePlan(
  live: { [name: string]: Role },
  ours: string[],
  files: { [name: string]: Role },
  more: { allowed?: string[]; facts?: Partial<Facts> } = {},
) {
  const emails = (names: string[]) => names.map((name) => `${name}@x.test`)
  return guardedPlanOf(
    desiredOf({
      labels: { kept: {} },
      agents: Object.fromEntries(Object.entries(files).map(([name, role]) => [`${name}@x.test`, { role }])),
    }),
    liveOf({
      labels: [{ id: 1, title: 'kept', description: null, color: '', show_on_sidebar: null }],
      agents: Object.entries(live).map(([name, role]) => ({ id: id(name), email: `${name}@x.test`, name, role })),
    }),
    ledgerOf({
      labels: { kept: { id: 1 } },
      agents: Object.fromEntries(emails(ours).map((email) => [email, { id: id(email) }])),
    }),
    { ...more, facts: { lists: { teams: [], automation_rules: [], macros: [] }, ...more.facts } },
  )
}
