/** The states a double can start from. */
import { awkward } from './states/awkward.ts'
import { fresh } from './states/fresh.ts'
import { livedIn } from './states/lived-in.ts'
import { seeded } from './states/seeded.ts'
import { seededChannels } from './states/seeded-channels.ts'
import type { Store } from './store.ts'

export { adminToken, agentToken } from './states/fresh.ts'
export { platformToken } from './states/seeded.ts'

export type State = 'fresh' | 'seeded' | 'seeded-channels' | 'lived-in' | 'awkward'
export const states: readonly State[] = ['fresh', 'seeded', 'seeded-channels', 'lived-in', 'awkward']

const builders: { readonly [state in State]: () => Store } = {
  fresh,
  seeded,
  'seeded-channels': seededChannels,
  'lived-in': livedIn,
  awkward,
}

export const build = (state: State): Store => builders[state]()
