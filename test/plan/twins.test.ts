import { describe, expect, test } from 'vitest'
import { madeTwins } from '../../src/plan/match/twins.ts'
import type { Outcome } from '../../src/plan/model/plan.ts'
import { desiredOf, ledgerOf, liveOf, outcomeWith, planOf } from './sides.ts'

const RULE = { event_name: 'message_created', conditions: [], actions: [], active: true, description: '' }
const rules = (...named: [number, string | null][]) =>
  liveOf({ automation_rules: named.map(([id, name]) => ({ id, name: name as string, ...RULE })) })
const ours = ledgerOf({ automation_rules: { hush: { id: 1 } } })
const declared = (more: object = {}) => desiredOf({ automation_rules: { hush: {}, ...more } })
const twins = (plan: ReturnType<typeof planOf>) => plan.findings.filter(({ code }) => code === 'P-TWIN')

describe('a live twin of what is managed', () => {
  test('is a warning that says both ids', () => {
    expect(twins(planOf(declared(), rules([1, 'hush'], [4, 'hush'], [5, 'other']), ours))).toEqual([
      {
        code: 'P-TWIN',
        severity: 'warning',
        subject: 'automation_rules/hush',
        place: expect.anything(),
        sentence:
          'automation_rules/hush: another rule in Chatwoot (id 4, not managed) has the same name as this one (id 1).',
        nextStep:
          'Delete the one that is too many in Chatwoot, or declare it too, under a key of its own with "$id": 4.',
      },
    ])
  })

  test('of which there are several is one warning', () => {
    const [one] = twins(planOf(declared(), rules([1, 'hush'], [6, 'hush'], [4, 'hush']), ours))
    expect(one!.sentence).toContain('2 others in Chatwoot (ids 4, 6, not managed) have the same name')
  })

  test('goes by the name that the resource will have', () => {
    const renamed = desiredOf({ automation_rules: { hush: { name: 'quiet' } } })
    expect(twins(planOf(renamed, rules([1, 'hush'], [4, 'quiet']), ours))).toHaveLength(1)
    expect(twins(planOf(renamed, rules([1, 'hush'], [4, 'hush']), ours))).toEqual([])
    // Somebody has renamed ours: it gets its name back, beside the other one.
    expect(twins(planOf(declared(), rules([1, 'loud'], [4, 'hush']), ours))).toHaveLength(1)
  })

  test.each([
    ['declared and pinned', declared({ second: { $id: 4, name: 'hush' } }), ours, {}],
    [
      'managed and going',
      declared(),
      ledgerOf({ automation_rules: { hush: { id: 1 }, old: { id: 4, name: 'hush' } } }),
      {},
    ],
    [
      'managed by another folder',
      declared(),
      ours,
      { elsewhere: [{ kind: 'automation_rules', key: 'theirs', id: 4, folder: 'other' }] },
    ],
    [
      'being deleted',
      declared(),
      { ...ours, deleting: [{ kind: 'automation_rules', id: 4, since: '2026-01-07T00:00:00Z' }] },
      {},
    ],
  ])('is none when it is %s', (_, desired, ledger, more) => {
    expect(twins(planOf(desired, rules([1, 'hush'], [4, 'hush']), ledger, {}, more))).toEqual([])
  })

  test('is none where there is no name', () => {
    const nameless = desiredOf({ agent_bots: { bot: { $id: 1, name: '' } } })
    const live = liveOf({ agent_bots: [1, 2].map((id) => ({ id, name: '' })) })
    expect(twins(planOf(nameless, live))).toEqual([])
  })
})

describe('what this run created', () => {
  const made = (id: number | null, more: Partial<Outcome> = {}) =>
    outcomeWith({ action: 'create', kind: 'automation_rules', key: 'hush', id, ...more })

  test('and another of that name that is new is a failure with both ids', () => {
    const told = madeTwins([made(2)], rules([1, 'other']), rules([1, 'other'], [2, 'hush'], [3, 'hush']))
    expect([...told]).toEqual([['automation_rules/hush', expect.stringContaining('(ids 2, 3)')]])
  })

  test.each<[string, Outcome[], ReturnType<typeof rules>, ReturnType<typeof rules>]>([
    ['was there before', [made(2)], rules([3, 'hush']), rules([2, 'hush'], [3, 'hush'])],
    ['was made by this run, too', [made(2), made(3, { key: 'b' })], rules(), rules([2, 'hush'], [3, 'hush'])],
    ['has another name', [made(2)], rules(), rules([2, 'hush'], [3, 'loud'])],
    ['is of something that was only changed', [made(2, { action: 'update' })], rules(), rules([2, 'a'], [3, 'a'])],
    ['is of something that is not there', [made(9), made(null)], rules(), rules([2, 'hush'], [3, 'hush'])],
  ])('is none when the other one %s', (_, outcomes, before, after) => {
    expect([...madeTwins(outcomes, before, after)]).toEqual([])
  })
})
