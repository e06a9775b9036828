/** What can go wrong between us and GitHub, and the jobs it happens to. */
import { apply } from '../../src/action/modes/apply.ts'
import { drift, resync } from '../../src/action/modes/drift.ts'
import { plan } from '../../src/action/modes/plan.ts'
import type { Session } from '../../src/action/modes/session.ts'
import type { Misfortune } from '../../test/github/faults.ts'
import { desiredOf } from '../../test/plan/sides.ts'
import type { Mode, World } from './world.ts'

const NOWHERE = 'http://127.0.0.1:9/'

export const misfortunes: { readonly [row: string]: Misfortune } = {
  'timeout before it acts': { kind: 'hang-before' },
  'timeout after it acted': { kind: 'hang-after' },
  'dropped before it acts': { kind: 'drop' },
  'dropped after it acted': { kind: 'drop-after' },
  'reset connection': { kind: 'reset' },
  '429, Retry-After': { kind: '429', retryAfter: 1 },
  '429, no Retry-After': { kind: '429', retryAfter: null },
  '403 limit, Retry-After': { kind: '403-secondary', retryAfter: 1 },
  '403 limit, no Retry-After': { kind: '403-secondary', retryAfter: null },
  '500 before it acts': { kind: '500-before' },
  '500 after it acted': { kind: '500-after' },
  '502 in HTML': { kind: '502-html' },
  'truncated JSON': { kind: 'truncated' },
  'empty body': { kind: 'empty' },
  'JSON of another shape': { kind: 'wrong-shape' },
  redirect: { kind: 'redirect', location: NOWHERE },
}

const FIRST = desiredOf({ labels: { 'dev-support': {}, changing: { color: '#445566' }, going: {} } })
const SECOND = desiredOf({ labels: { 'dev-support': {}, changing: { color: '#112233' }, coming: {} } })

export interface Scene {
  readonly name: string
  readonly mode: Mode
  readonly desired: Session['engine']['desired']
  /** What has happened before. */
  readonly before: (world: World) => Promise<unknown>
  readonly isOnPullRequest?: boolean
  /** On a repository in which nothing was ever applied. */
  readonly isFirst?: boolean
  readonly issues?: { readonly open: number; readonly closed: number }
}

const applied = (world: World) => world.run(apply, FIRST)
const drifted = async (world: World) => {
  await applied(world)
  world.byHand('#aaaaaa')
}
const opened = async (world: World) => {
  await drifted(world)
  await world.run(drift, FIRST)
}

export const scenes: readonly Scene[] = [
  { name: 'plan comments', mode: plan, desired: SECOND, before: async () => {}, isOnPullRequest: true },
  {
    name: 'plan comments again',
    mode: plan,
    desired: SECOND,
    before: (world) => world.run(plan, FIRST, true),
    isOnPullRequest: true,
  },
  { name: 'the first apply', mode: apply, desired: FIRST, before: (world) => world.merge(), isFirst: true },
  {
    name: 'apply',
    mode: apply,
    desired: SECOND,
    before: async (world) => {
      await applied(world)
      await world.run(plan, SECOND, true)
      await world.merge()
    },
  },
  { name: 'drift opens', mode: drift, desired: FIRST, before: drifted, issues: { open: 1, closed: 0 } },
  {
    name: 'drift updates',
    mode: drift,
    desired: FIRST,
    before: async (world) => {
      await opened(world)
      world.byHand('#bbbbbb')
    },
    issues: { open: 1, closed: 0 },
  },
  {
    name: 'drift closes',
    mode: drift,
    desired: FIRST,
    before: async (world) => {
      await opened(world)
      world.byHand(null)
    },
    issues: { open: 0, closed: 1 },
  },
  { name: 'resync closes', mode: resync, desired: FIRST, before: opened, issues: { open: 0, closed: 1 } },
]
