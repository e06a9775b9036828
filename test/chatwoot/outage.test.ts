/** Chatwoot is away in the middle of an apply: it is waited for once, and what was done is not called failed. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OUTAGE } from '../../src/chatwoot/outage.ts'
import type { FaultKind } from '../double/faults.ts'
import { desiredOf } from '../plan/sides.ts'
import { counted, openStage, type Stage } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

/** Rules are written one after the other, so that every request has its place; what several do at once is in at-once.test.ts. */
const RULES = { event_name: 'message_created', conditions: [], actions: [{ action_name: 'mute_conversation' }] }
const rules = (keys: readonly string[], more: object = {}) =>
  desiredOf({ automation_rules: Object.fromEntries(keys.map((key) => [key, { ...RULES, ...more }])) })
const FOUR = rules(['a1', 'a2', 'a3', 'a4'])
const CHANGED = { description: 'Changed' }
const names = () => stage.double.store.rows('automation_rules').map(({ name }) => name)
const states = (outcomes: readonly { readonly state: string }[]) => outcomes.map(({ state }) => state)

const AGAIN = ['GET automation_rules']
const READ = ['GET accounts/2', 'GET /api', ...AGAIN]

describe('an outage of twenty seconds', () => {
  test.each<[FaultKind]>([['502-html'], ['500-before'], ['drop'], ['reset'], ['hang-before']])(
    '(%s) is waited for, and everything is applied',
    async (kind) => {
      stage.onWait = (so) => so >= 20_000 && stage.double.clearFaults()
      const { outcomes } = await stage.apply(FOUR, () => {
        stage.double.fault({ skip: 1, kind, times: 999 })
      })

      expect(states(outcomes)).toEqual(['applied', 'applied', 'applied', 'applied'])
      expect(names().toSorted()).toEqual(['a1', 'a2', 'a3', 'a4'])
      expect(stage.waited).toBeGreaterThanOrEqual(20_000)
      expect(stage.waited).toBeLessThan(50_000)
    },
  )

  test('costs a question after each pause and no writes', async () => {
    stage.onWait = (so) => so >= 20_000 && stage.double.clearFaults()
    await stage.apply(FOUR, () => {
      stage.requests()
      stage.double.fault({ skip: 1, kind: '502-html', times: 999 })
    })

    expect(counted(stage.requests())).toEqual([
      'POST automation_rules × 2',
      // The create is looked for, in vain; then Chatwoot is asked until it answers.
      'GET automation_rules × 4',
      'GET profile × 7',
      // The create that was lost is looked for before it is sent again, and afterwards.
      'GET automation_rules',
      'POST automation_rules',
      'GET automation_rules',
      'POST automation_rules × 2',
      ...AGAIN,
    ])
  })
})

describe('an outage that stays', () => {
  test('stops the apply, with so many requests and no more', async () => {
    const { outcomes, after } = await stage.apply(FOUR, () => {
      stage.requests()
      stage.double.fault({ skip: 1, kind: '502-html', times: 999 })
    })

    expect(states(outcomes)).toEqual(['applied', 'failed', 'not attempted', 'not attempted'])
    expect(outcomes[2]!.reason).toBe('the apply had stopped before it')
    expect(after).toBeNull()
    expect(counted(stage.requests())).toEqual([
      'POST automation_rules × 2',
      'GET automation_rules × 4',
      `GET profile × ${OUTAGE.length + 1}`,
      // The look after the apply, which fails, too.
      'GET automation_rules × 4',
    ])
    expect(stage.waited).toBeLessThan(70_000)
  })

  test('is waited for once in a run: a second one has what the first one left', async () => {
    stage.onWait = (so) => so >= 20_000 && stage.double.clearFaults()
    const { outcomes } = await stage.apply(FOUR, () => {
      stage.double.fault({ skip: 1, kind: '502-html', times: 999 })
      stage.onWait = (so) => {
        if (so < 20_000) return
        stage.double.clearFaults()
        stage.double.fault({ match: { path: /automation_rules|profile/ }, skip: 4, kind: '502-html', times: 999 })
        stage.onWait = () => undefined
      }
    })

    expect(states(outcomes)).toEqual(['applied', 'applied', 'failed', 'not attempted'])
    expect(stage.waited).toBeLessThan(70_000)
  })
})

describe('an error that belongs to one resource', () => {
  test.each<[FaultKind]>([['500-before'], ['502-html']])('(%s) is no outage: the others go on', async (kind) => {
    await stage.apply(FOUR)
    stage.requests()
    stage.double.fault({ match: { method: 'PATCH', path: /automation_rules\/2$/ }, kind, times: 999 })
    const { outcomes } = await stage.apply(rules(['a1', 'a2', 'a3', 'a4'], CHANGED))

    expect(states(outcomes)).toEqual(['applied', 'failed', 'applied', 'applied'])
    const tries = kind === '500-before' ? ['PATCH automation_rules/2 × 4', 'GET profile'] : []
    const twice =
      kind === '500-before' ? [] : ['PATCH automation_rules/2 × 4', 'GET profile', 'PATCH automation_rules/2 × 4']
    expect(counted(stage.requests())).toEqual([
      ...READ,
      'PATCH automation_rules/1',
      ...tries,
      ...twice,
      'PATCH automation_rules/3',
      'PATCH automation_rules/4',
      ...AGAIN,
    ])
    expect(stage.waited).toBeLessThan(5000)
  })

  test('but two in a row without an answer of its own stop the apply', async () => {
    await stage.apply(FOUR)
    stage.double.fault({ match: { method: 'PATCH' }, kind: '502-html', times: 999 })
    const { outcomes } = await stage.apply(rules(['a1', 'a2', 'a3', 'a4'], CHANGED))

    expect(states(outcomes)).toEqual(['failed', 'failed', 'not attempted', 'not attempted'])
  })
})

describe('what had no clear answer is looked up before it is called failed', () => {
  const TWO = desiredOf({ labels: { a1: {}, a2: {} } })

  test.each<[FaultKind]>([['hang-after'], ['500-after']])(
    'an update and a delete that were done (%s)',
    async (kind) => {
      await stage.apply(TWO)
      stage.double.fault({ match: { method: 'PATCH' }, kind, times: 999 })
      const { outcomes } = await stage.apply(desiredOf({ labels: { a1: { color: '#123456' }, a2: {} } }))

      expect(outcomes).toMatchObject([{ action: 'update', state: 'applied', reason: null }])
      expect(stage.ledger!.resources.labels!.a1!.fields).toMatchObject({ color: '#123456' })

      stage.double.clearFaults()
      stage.double.fault({ match: { method: 'DELETE' }, kind, times: 1 })
      stage.double.fault({ match: { method: 'DELETE' }, kind: '500-before', times: 999 })
      const gone = await stage.apply(desiredOf({ labels: { a1: { color: '#123456' } } }))

      expect(gone.outcomes).toMatchObject([{ action: 'delete', state: 'applied', reason: null }])
      expect(Object.keys(stage.ledger!.resources.labels!)).toEqual(['a1'])
    },
  )

  test('a create that is there', async () => {
    stage.double.fault({ match: { method: 'POST' }, kind: '500-after' })
    const { outcomes } = await stage.apply(rules(['a1', 'a2']), () => {
      // Four looks and all the questions whether it is there; the look after the apply is answered.
      stage.double.fault({ match: { method: 'GET' }, kind: '502-html', times: 4 + 1 + OUTAGE.length })
    })

    expect(outcomes.map(({ key, state, id }) => [key, state, id])).toEqual([
      ['a1', 'applied', 1],
      ['a2', 'not attempted', null],
    ])
    expect(outcomes[0]!.after).toMatchObject({ name: 'a1' })
    expect(stage.ledger!.resources.automation_rules!.a1!.id).toBe(1)
  })

  test('and one that was not done has failed', async () => {
    await stage.apply(TWO)
    stage.double.fault({ match: { method: 'PATCH' }, kind: '500-before', times: 999 })
    const { outcomes } = await stage.apply(desiredOf({ labels: { a1: { color: '#123456' }, a2: {} } }))

    expect(outcomes).toMatchObject([{ state: 'failed', reason: expect.stringContaining('(500') }])
  })
})

test('a run without faults makes not one request for all this', async () => {
  await stage.apply(FOUR)
  expect(counted(stage.requests())).toEqual([...READ, 'POST automation_rules × 4', ...AGAIN])
})
