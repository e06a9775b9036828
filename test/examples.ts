import { kindNamed } from '../src/kinds/index.ts'
import type { Fields } from '../src/kinds/kind.ts'
import { kindsReferredTo } from '../src/plan/references.ts'

/** The keys by which examples refer to each other. */
const KEYS: { readonly [kind: string]: string } = {
  labels: 'billing',
  teams: 'second-level',
  inboxes: 'shop',
  agent_bots: 'welcome',
  agents: 'rajiv@example.com',
}

export interface Resources {
  [kind: string]: { [key: string]: Fields }
}

export const keyOf = (kind: string): string => KEYS[kind] ?? 'example'

/** The example of a kind and all that it refers to, down to the last. */
export function needed(of: string): Resources {
  const { example } = kindNamed(of)
  const others = [...kindsReferredTo(kindNamed(of), example)]
  return Object.assign({ [of]: { [keyOf(of)]: example } }, ...others.map(needed))
}
