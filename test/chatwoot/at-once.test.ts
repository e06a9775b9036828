/** Up to four changes at once: what is under way together, in which order it is told, and how it ends. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LANES } from '../../src/chatwoot/lanes.ts'
import { OUTAGE } from '../../src/chatwoot/outage.ts'
import type { Outcome } from '../../src/plan/model/plan.ts'
import { desiredOf } from '../plan/sides.ts'
import { counted, openStage, type Stage } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage({}, 5000)
})
afterEach(() => stage.close())

const keys = (count: number) => Array.from({ length: count }, (_, index) => `a${index + 1}`)
const labels = (count: number, fields = {}) =>
  desiredOf({ labels: Object.fromEntries(keys(count).map((key) => [key, fields])) })
const states = (outcomes: readonly Outcome[]) => outcomes.map(({ key, state }) => `${key} ${state}`)
const writes = () => stage.double.requests.filter(({ method }) => method !== 'GET')
const unanswered = () => writes().filter(({ status }) => status === null)

/** Calls `then` as each of the next writes is about to be answered. */
function atEachWrite(then: () => unknown, match = {}): void {
  stage.double.fault({ match: { method: 'POST', ...match }, kind: 'none', times: 999, meanwhile: then })
}

/** Holds answers back until `count` writes are under way at once. */
function untilUnderWay(count: number): () => Promise<void> {
  let isReached = false
  return () =>
    expect
      .poll(() => {
        isReached ||= unanswered().length >= count
        return isReached
      })
      .toBe(true)
}

describe('what is independent', () => {
  test('is under way together, four at most', async () => {
    let most = 0
    const four = untilUnderWay(LANES)
    const { outcomes } = await stage.apply(labels(9), () => {
      stage.requests()
      atEachWrite(async () => {
        await four()
        most = Math.max(most, unanswered().length)
      })
    })

    expect(LANES).toBe(4)
    expect(most).toBe(4)
    expect(states(outcomes)).toEqual(keys(9).map((key) => `${key} applied`))
    expect(counted(stage.requests())).toEqual(['POST labels × 9', 'GET labels', 'GET profile'])
  })

  test('is told in the order of the plan, whatever ended first', async () => {
    const told: string[] = []
    let isHeld = true
    // The first one is answered last of all.
    stage.double.fault({
      match: { method: 'POST' },
      kind: 'none',
      meanwhile: async () => {
        await expect.poll(() => writes().filter(({ status }) => status !== null).length).toBe(5)
        expect(told).toEqual([])
        isHeld = false
      },
    })
    const progress = {
      asked() {},
      waits() {},
      begins() {},
      ended: ({ key }: Outcome) => void told.push(key),
    }
    const { outcomes } = await stage.apply(labels(6), () => undefined, { progress })

    expect(isHeld).toBe(false)
    expect(told).toEqual(keys(6))
    expect(outcomes.map(({ key }) => key)).toEqual(keys(6))
    expect(stage.receipts[0]!.outcomes.map(({ key }) => key)).toEqual(keys(6))
    // The server gave the ids as the creates came in, and each key has its own.
    const titles = new Map(stage.double.store.rows('labels').map(({ id, title }) => [id, title]))
    for (const { key, id } of outcomes) expect(titles.get(id!)).toBe(key)
  })
})

describe('what depends on something', () => {
  test('is begun when that has ended', async () => {
    const bodies = () => writes().map(({ path }) => path.split('/').at(-1))
    stage.double.fault({
      match: { method: 'POST', path: /labels$/ },
      kind: 'none',
      meanwhile: () => expect.poll(bodies).toEqual(['labels', 'teams']),
    })
    const { outcomes } = await stage.apply(
      desiredOf({
        labels: { vip: {} },
        teams: { second: {} },
        macros: { hand: { actions: [{ action_name: 'add_label', action_params: ['vip'] }] } },
      }),
    )

    expect(outcomes.map(({ state }) => state)).toEqual(['applied', 'applied', 'applied'])
    expect(bodies()).toEqual(['labels', 'teams', 'macros'])
  })

  test('is not attempted when that failed, and everything else is', async () => {
    stage.double.fault({ match: { method: 'POST', path: /labels$/ }, kind: '500-before', times: 2 })
    const { outcomes } = await stage.apply(
      desiredOf({
        labels: { vip: {} },
        teams: { second: {} },
        macros: { hand: { actions: [{ action_name: 'add_label', action_params: ['vip'] }] } },
      }),
    )

    expect(outcomes.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'labels failed',
      'teams applied',
      'macros not attempted',
    ])
  })

  test('a delete is never under way together with anything else', async () => {
    await stage.apply(labels(4))
    let most = 0
    const together = () => {
      most = Math.max(most, unanswered().length)
    }
    const { outcomes } = await stage.apply(
      desiredOf({ labels: { a1: { color: '#123456' }, a2: {} }, teams: { t: {} } }),
      () => {
        stage.requests()
        stage.double.fault({ match: { method: 'DELETE' }, kind: 'none', times: 9, meanwhile: together })
      },
    )

    expect(outcomes.map(({ action, state }) => `${action} ${state}`).slice(-2)).toEqual([
      'delete applied',
      'delete applied',
    ])
    expect(most).toBe(1)
    expect(
      stage
        .requests()
        .filter((request) => /^(POST|PATCH|DELETE)/.test(request))
        .slice(-2),
    ).toEqual(['DELETE labels/3', 'DELETE labels/4'])
  })
})

describe('what stops a run', () => {
  test('lets what is under way end, records it, and nothing more is begun', async () => {
    const stop = new AbortController()
    const four = untilUnderWay(LANES)
    atEachWrite(async () => {
      await four()
      stop.abort()
    })
    const { outcomes } = await stage.apply(labels(7), () => undefined, { stop: stop.signal })

    expect(states(outcomes)).toEqual([
      ...keys(4).map((key) => `${key} applied`),
      ...['a5', 'a6', 'a7'].map((key) => `${key} not attempted`),
    ])
    expect(Object.keys(stage.ledger!.resources.labels!)).toEqual(keys(4))
    expect(writes()).toHaveLength(4)
  })

  test('an outage that stays is asked about once, by all that are under way', async () => {
    await stage.apply(labels(6))
    const { outcomes } = await stage.apply(labels(6, { color: '#123456' }), () => {
      stage.requests()
      stage.double.fault({ kind: '502-html', times: 999 })
    })

    expect(states(outcomes)).toEqual([
      ...keys(4).map((key) => `${key} failed`),
      ...['a5', 'a6'].map((key) => `${key} not attempted`),
    ])
    const asked = stage.requests()
    const duringApply = asked.slice(0, asked.indexOf('GET labels'))
    // A question at first and one after each pause; the look afterwards fails as well.
    expect(duringApply.filter((request) => request.startsWith('PATCH'))).toHaveLength(4 * 4)
    expect(duringApply.filter((request) => request === 'GET profile')).toHaveLength(1 + OUTAGE.length)
    expect(stage.waited).toBeLessThan(75_000)
  })

  test('an outage of twenty seconds is waited for, and everything is applied once', async () => {
    stage.onWait = (waited) => waited >= 20_000 && stage.double.clearFaults()
    const { outcomes } = await stage.apply(labels(6), () => {
      stage.double.fault({ skip: 1, kind: '502-html', times: 999 })
    })

    expect(states(outcomes)).toEqual(keys(6).map((key) => `${key} applied`))
    expect(
      stage.double.store
        .rows('labels')
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(keys(6))
  })
})

describe('a server that asks to be left alone', () => {
  test('is left alone by all of them, and the time is waited once', async () => {
    await stage.apply(labels(6))
    let asked = 0
    let during: number | null = null
    const { outcomes } = await stage.apply(labels(6, { color: '#123456' }), () => {
      const meanwhile = untilUnderWay(LANES)
      stage.double.fault({ match: { method: 'PATCH' }, kind: '429', retryAfter: 60, times: 4, meanwhile })
      asked = stage.double.requests.length
      stage.onWait = () => {
        during ??= stage.double.requests.length - asked
      }
    })

    expect(states(outcomes)).toEqual(keys(6).map((key) => `${key} applied`))
    // The four that were under way; none came after the first answer and before its time.
    expect(during).toBe(4)
    // Four times a minute would be more than a run may wait for one request, and nearly all that it may wait.
    expect(stage.waited).toBeGreaterThanOrEqual(60_000)
    expect(stage.waited).toBeLessThan(70_000)
  })
})

test('of two creates of one name, one whose answer is lost does not take the other for its own', async () => {
  const two = desiredOf({
    agent_bots: { a: { name: 'helper', description: 'first' }, b: { name: 'helper', description: 'second' } },
  })
  stage.double.fault({ match: { method: 'POST' }, kind: '500-after' })
  const { outcomes } = await stage.apply(two)

  expect(outcomes.map(({ key, state, id }) => [key, state, id])).toEqual([
    ['a', 'applied', 1],
    ['b', 'applied', 2],
  ])
  expect(stage.double.store.rows('agent_bots').map(({ description }) => description)).toEqual(['first', 'second'])
})
