/** Names that the server takes only once: who comes first, who gets a temporary name, and what is said about it. */
import { describe, expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import { digestOf } from '../../src/plan/approve/digest.ts'
import { ledgerAfter } from '../../src/plan/ledger/after.ts'
import type { Desired } from '../../src/plan/model/desired.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import type { Live } from '../../src/plan/model/live.ts'
import type { Plan } from '../../src/plan/model/plan.ts'
import { applied } from './server.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from './sides.ts'

type Named = { [key: string]: string }
type Wanted = { [key: string]: string | (Fields & { name: string }) }

interface Sides {
  readonly desired: Desired
  readonly live: Live
  readonly ledger: Ledger
}

/** Teams with ids from 1, all of them owned: what they are called now, and what they are to be called, by key. */
function sidesOf(now: Named, wanted: Wanted): Sides {
  const names = Object.entries(now)
  return {
    live: liveOf({
      teams: names.map(([, name], index) => ({ id: index + 1, name, description: null, allow_auto_assign: true })),
    }),
    ledger: ledgerOf({ teams: Object.fromEntries(names.map(([key, name], index) => [key, { id: index + 1, name }])) }),
    desired: desiredOf({
      teams: Object.fromEntries(
        Object.entries(wanted).map(([key, one]) => [key, typeof one === 'string' ? { name: one } : one]),
      ),
    }),
  }
}

const planFor = ({ desired, live, ledger }: Sides) => planOf(desired, live, ledger)

/** `update a x by aside-1`: what is called how, in order. */
const stepsOf = ({ changes }: Plan) =>
  changes.map(({ action, key, send, aside }) =>
    [
      action,
      key,
      ...(action === 'delete' ? [] : [String(send.name)]),
      ...(aside ? [`by ${String(aside.name)}`] : []),
    ].join(' '),
  )

/** As an undo wants it: by the keys of then, which nobody renames. */
const asReceipt = (sides: Sides): Sides => {
  const resources = sides.desired.resources.map((one) => ({ ...one, place: null }))
  return { ...sides, desired: { ...sides.desired, resources } }
}

/** The sides after a run, or after one that died when it had written so much: then the ledger knows nothing of it. */
function after(sides: Sides, most?: number): Sides {
  const plan = planFor(sides)
  const { live, outcomes } = applied(plan, sides.live, most)
  const last = { commit: null, actor: null, run: '1', at: '' }
  return {
    ...sides,
    live,
    ledger: most === undefined ? ledgerAfter(sides.ledger, plan, outcomes, last, 'desired') : sides.ledger,
  }
}

describe('names that pass from one to another', () => {
  test.each<[string, Named, Wanted, string[]]>([
    ['two change places', { a: 'x', b: 'y' }, { a: 'y', b: 'x' }, ['update b x', 'update a y by aside-1']],
    [
      'three go round',
      { a: 'x', b: 'y', c: 'z' },
      { a: 'y', b: 'z', c: 'x' },
      ['update c x', 'update b z', 'update a y by aside-1'],
    ],
    [
      'three in a row',
      { a: 'x', b: 'y', c: 'z' },
      { a: 'y', b: 'z', c: 'w' },
      ['update c w', 'update b z', 'update a y'],
    ],
    [
      'three in a row, the other way',
      { a: 'x', b: 'y', c: 'z' },
      { a: 'w', b: 'x', c: 'y' },
      ['update a w', 'update b x', 'update c y'],
    ],
    ['renamed to what is deleted', { a: 'x', old: 'y' }, { a: 'y' }, ['delete old', 'update a y']],
    ['made with the name of what is renamed', { a: 'x' }, { a: 'y', b: 'x' }, ['update a y', 'create b x']],
    [
      'a delete that nobody waits for stays last',
      { a: 'x', old: 'y', other: 'z' },
      { a: 'y', b: 'w' },
      ['create b w', 'delete old', 'update a y', 'delete other'],
    ],
    [
      'two circles',
      { a: 'x', b: 'y', c: 'z', d: 'w' },
      { a: 'y', b: 'x', c: 'w', d: 'z' },
      ['update b x', 'update a y by aside-1', 'update d z', 'update c w by aside-3'],
    ],
    [
      'one of two also changes something else',
      { a: 'x', b: 'y' },
      { a: { name: 'y', description: 'new' }, b: 'x' },
      ['update b x', 'update a y by aside-1'],
    ],
    ['capitals make no other name', { a: 'x', b: 'y' }, { a: 'Y', b: 'X' }, ['update b x', 'update a y by aside-1']],
  ])('%s', (_, now, wanted, expected) => {
    const sides = sidesOf(now, wanted)
    const plan = planFor(sides)

    expect(plan.findings).toEqual([])
    expect(stepsOf(plan)).toEqual(expected)
    expect(planFor(after(sides)).changes).toEqual([])
  })

  test.each([1, 2, 3])('a run that dies after %i writes of four is gone on with by the next', (most) => {
    const sides = sidesOf({ a: 'x', b: 'y', c: 'z' }, { a: 'y', b: 'z', c: 'x' })
    const dead = after(sides, most)

    expect(planFor(dead).findings).toEqual([])
    expect(planFor(dead).changes.length).toBeGreaterThan(0)
    expect(planFor(after(dead)).changes).toEqual([])
  })
})

test('an undo makes one with the name of what it deletes', () => {
  const sides = asReceipt(sidesOf({ old: 'x' }, { a: 'x' }))

  expect(stepsOf(planFor(sides))).toEqual(['delete old', 'create a x'])
  expect(planFor(after(sides)).changes).toEqual([])
})

test('what waits for a name says so, and nothing else of it is sent first', () => {
  const plan = planFor(sidesOf({ a: 'x', b: 'y' }, { a: { name: 'y', description: 'new' }, b: 'x' }))

  expect(plan.changes.map(({ key, after, aside, send }) => ({ key, after, aside, send }))).toEqual([
    { key: 'b', after: ['teams/a'], aside: undefined, send: { name: 'x' } },
    { key: 'a', after: ['teams/b'], aside: { name: 'aside-1' }, send: { name: 'y', description: 'new' } },
  ])
})

test('a temporary name counts in the digest', () => {
  const plan = planFor(sidesOf({ a: 'x', b: 'y' }, { a: 'y', b: 'x' }))
  const straight = { ...plan, changes: plan.changes.map(({ aside: _, ...change }) => change) }

  expect(digestOf(plan)).not.toBe(digestOf(straight))
})

test('a temporary name is like nothing that exists or is wanted', () => {
  const sides = sidesOf(
    { a: 'x', b: 'y', c: 'aside-1', d: 'Aside-1-2' },
    { a: 'y', b: 'x', c: 'z', d: 'w', e: 'aside-1-3' },
  )

  expect(stepsOf(planFor(sides))).toContain('update a y by aside-1-4')
  expect(planFor(after(sides)).changes).toEqual([])
})

test('a name that would have to come from what refers to it is freed by a temporary name as well', () => {
  const rule = { event_name: 'message_created', conditions: [] }
  const assign = (team: string | number) => ({ actions: [{ action_name: 'assign_team', action_params: [team] }] })
  const sides = asReceipt({
    live: liveOf({
      teams: [{ id: 1, name: 'x', description: null, allow_auto_assign: true }],
      automation_rules: [{ id: 5, name: 'r', description: null, active: true, ...rule, ...assign(1) }],
    }),
    ledger: ledgerOf({
      teams: { old: { id: 1, name: 'x' } },
      automation_rules: { r: { id: 5, ...rule, ...assign('old') } },
    }),
    desired: desiredOf({ teams: { x: {} }, automation_rules: { r: { ...rule, ...assign('x') } } }),
  })
  const plan = planFor(sides)

  expect(plan.findings).toEqual([])
  expect(plan.changes.map(({ action, kind, key, aside }) => ({ action, kind, key, ...(aside && { aside }) }))).toEqual([
    { action: 'create', kind: 'teams', key: 'x' },
    { action: 'update', kind: 'automation_rules', key: 'r' },
    { action: 'delete', kind: 'teams', key: 'old', aside: { name: 'aside-1' } },
  ])
  expect(planFor(after(sides)).changes).toEqual([])
})

describe('webhooks', () => {
  const one = (id: number, url: string) => ({ id, name: null, url, subscriptions: ['message_created'] })
  const own = (id: number, url: string) => ({ id, name: null, url })

  test('keep an address that answers while they change places', () => {
    const plan = planOf(
      desiredOf({
        webhooks: { a: { name: null, url: 'https://y.test' }, b: { name: null, url: 'https://x.test/#in' } },
      }),
      liveOf({ webhooks: [one(1, 'https://x.test/#in'), one(2, 'https://y.test')] }),
      ledgerOf({ webhooks: { a: own(1, 'https://x.test/#in'), b: own(2, 'https://y.test') } }),
    )

    expect(plan.changes.map(({ key, aside }) => [key, aside])).toEqual([
      ['b', undefined],
      ['a', { url: 'https://y.test#aside-1' }],
    ])
  })

  test('whose addresses are secrets change places without telling them', () => {
    const sealed = (name: string) => new Sealed(`https://x.test/#\${secret:${name}}`)
    const plan = planOf(
      desiredOf({ webhooks: { a: { name: null, url: sealed('NEW') }, b: { name: null, url: sealed('OLD') } } }),
      liveOf({ webhooks: [one(1, 'https://x.test/#old-text'), one(2, 'https://x.test/#new-text')] }),
      ledgerOf({ webhooks: { a: { id: 1, name: null }, b: { id: 2, name: null } } }),
      { NEW: 'new-text', OLD: 'old-text' },
    )

    expect(plan.changes.map(({ key, aside }) => [key, aside])).toEqual([
      ['b', undefined],
      ['a', { url: { $secret: 'https://x.test/#${secret:NEW}-aside-1', fingerprint: expect.any(String) } }],
    ])
    expect(JSON.stringify(plan)).not.toContain('-text')
  })
})

describe('labels, whose conversations are tagged anew in the background', () => {
  const label = (id: number, title: string) => ({ id, title, description: null, color: '#1', show_on_sidebar: true })
  const plan = (wanted: Named) =>
    planOf(
      desiredOf({ labels: Object.fromEntries(Object.entries(wanted).map(([key, title]) => [key, { title }])) }),
      liveOf({ labels: [label(1, 'xx'), label(2, 'yy')] }),
      ledgerOf({ labels: { a: { id: 1, title: 'xx' }, b: { id: 2, title: 'yy' } } }),
    )

  test.each<[string, Named, string[]]>([
    ['two change places', { a: 'yy', b: 'xx' }, ['labels/a', 'labels/b']],
    ['one after the other', { a: 'yy', b: 'zz' }, ['labels/a']],
    ['one takes the title of a deleted one', { a: 'yy' }, ['labels/a']],
    ['one takes a title that nothing had', { a: 'zz', b: 'yy' }, []],
    ['a new one takes the title of a renamed one', { a: 'zz', b: 'yy', c: 'xx' }, []],
  ])('%s: %j', (_, wanted, subjects) => {
    const { findings } = plan(wanted)

    expect(findings.map(({ code, severity, subject }) => [code, severity, subject])).toEqual(
      subjects.map((subject) => ['P-NAMES-MIX', 'warning', subject]),
    )
  })

  test('the warning says what to do', () => {
    expect(plan({ a: 'yy', b: 'zz' }).findings[0]).toMatchObject({
      sentence:
        'labels/a takes the title that labels/b gives up. After each such change Chatwoot moves the tags of conversations and contacts to the new title, in the background and in any order, so what belongs to the one label can end up with the other.',
      nextStep:
        'Do it in two merges: first give labels/b a title that nothing has, and the rest when Chatwoot is through with it.',
    })
  })
})

describe('a name that stays with another one', () => {
  test('on the server is an error before any write', () => {
    const sides = sidesOf({ a: 'x' }, { a: 'y' })
    const theirs = { id: 9, fields: { name: 'y', description: null, allow_auto_assign: true } }
    const { findings } = planFor({ ...sides, live: { teams: [...sides.live.teams!, theirs] } })

    expect(findings).toMatchObject([
      {
        code: 'P-NAME-TAKEN',
        severity: 'error',
        subject: 'teams/a',
        place: { file: 'desired/all.json' },
        sentence: 'teams/a: id 9 on the server has and keeps the name "y", and Chatwoot takes it only once.',
      },
    ])
  })

  test('in the files is an error that names both', () => {
    const { findings } = planFor(sidesOf({ a: 'x', b: 'y' }, { a: 'z', b: 'z' }))

    expect(findings.map(({ code, subject, sentence }) => [code, subject, sentence])).toEqual([
      ['P-NAME-TAKEN', 'teams/a', 'teams/a: teams/b is to have as well the name "z", and Chatwoot takes it only once.'],
      ['P-NAME-TAKEN', 'teams/b', 'teams/b: teams/a is to have as well the name "z", and Chatwoot takes it only once.'],
    ])
  })

  test('because it is let go of is an error', () => {
    const { live, ledger } = sidesOf({ old: 'x' }, {})
    const { findings } = planOf(desiredOf({ teams: { a: { name: 'x' } } }, ['teams/old']), live, ledger)

    expect(findings).toMatchObject([{ code: 'P-NAME-TAKEN', subject: 'teams/a' }])
  })
})
