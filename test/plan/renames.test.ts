/** Keys that change: which resource a new key means, of every kind, and what is said where it is not certain. */
import { describe, expect, test } from 'vitest'
import { kinds } from '../../src/kinds/index.ts'
import type { Fields, Kind } from '../../src/kinds/model/kind.ts'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import { assumedPlan } from '../../src/plan/assumed.ts'
import { ledgerAfter } from '../../src/plan/ledger/after.ts'
import { canonical } from '../../src/plan/model/canonical.ts'
import type { Plan } from '../../src/plan/model/plan.ts'
import { fingerprintWith } from '../../src/redact/seal.ts'
import { defaults } from './server.ts'
import { desiredOf, ledgerOf, liveOf, planOf, wordsOf } from './sides.ts'

const label = (id: number, title: string) => ({ id, title, description: null, color: '#1', show_on_sidebar: false })
const said = ({ findings }: Plan) => findings.map(({ code, severity, subject }) => `${severity} ${code} ${subject}`)
const last = { commit: null, actor: null, run: '1', at: '' }

/** Labels by key: the titles that were applied and are live, and what the files say now. */
function labels(now: { [key: string]: string }, wanted: { [key: string]: Fields }, titles = Object.values(now)) {
  const ledger = ledgerOf({
    labels: Object.fromEntries(Object.entries(now).map(([key, title], index) => [key, { id: index + 1, title }])),
  })
  const live = liveOf({ labels: titles.map((title, index) => label(index + 1, title)) })
  return planOf(desiredOf({ labels: wanted }), live, ledger)
}

describe('without "$previously"', () => {
  const keyed = kinds.filter(({ endpoint }) => endpoint.over === null)
  const referenceless = ({ references, example }: Kind): Fields =>
    Object.fromEntries(
      Object.entries(example).filter(([name]) => !references.some(({ at }) => at.split(/[.[]/)[0] === name)),
    )

  test.each(keyed.map((kind) => [kind.name, kind] as const))('%s keep their resource under a new key', (name, kind) => {
    const fields = canonical(kind, referenceless(kind))
    const live = { [name]: [{ id: 7, fields: { ...defaults(kind), ...fields } }] }
    const plan = planOf(
      desiredOf({ [name]: { fresh: fields } }),
      live,
      ledgerOf({ [name]: { old: { id: 7, ...fields } } }),
    )

    expect(wordsOf(plan)).toEqual([])
    expect(plan.renamed).toEqual([{ kind: name, from: 'old', to: 'fresh' }])
    // What there is once is nobody else's.
    expect(said(plan)).toEqual(kind.endpoint.isSingle ? [] : [`note P-KEY-RENAMED ${name}/fresh`])
  })

  test('the ledger has the entry under its new key afterwards', () => {
    const ledger = ledgerOf({ labels: { vip: { id: 7, title: 'important' } } })
    const plan = planOf(
      desiredOf({ labels: { gold: { title: 'important' } } }),
      liveOf({ labels: [label(7, 'important')] }),
      ledger,
    )

    expect(ledgerAfter(ledger, plan, [], last, 'desired').resources).toEqual({
      labels: { gold: { id: 7, fields: { title: 'important' } } },
    })
  })

  test('fields that change with the key are updated', () => {
    const plan = labels({ vip: 'important', kept: 'kept' }, { gold: { title: 'important', color: '#2' }, kept: {} })

    expect(wordsOf(plan)).toEqual(['update labels/gold · color (this change)'])
    expect(plan.changes[0]!.id).toBe(1)
  })

  test('what was renamed in Chatwoot meanwhile is known by the name that was applied', () => {
    const plan = labels({ vip: 'important' }, { gold: { title: 'important' } }, ['other'])

    expect(wordsOf(plan)).toEqual(['update labels/gold · title (drift)'])
  })

  test('two keys that change at once each keep their own', () => {
    const plan = labels({ a: 'x-x', b: 'y-y' }, { c: { title: 'y-y' }, d: { title: 'x-x' } })

    expect(wordsOf(plan)).toEqual([])
    expect(plan.renamed).toEqual([
      { kind: 'labels', from: 'b', to: 'c' },
      { kind: 'labels', from: 'a', to: 'd' },
    ])
  })

  test('a key whose own resource is gone gets the one that has its name now', () => {
    const plan = planOf(
      desiredOf({ labels: { b: { title: 'x-x' } } }),
      liveOf({ labels: [label(1, 'x-x')] }),
      ledgerOf({ labels: { a: { id: 1, title: 'x-x' }, b: { id: 2, title: 'y-y' } } }),
    )

    expect(wordsOf(plan)).toEqual([])
    expect(plan.renamed).toEqual([{ kind: 'labels', from: 'a', to: 'b' }])
  })

  test('nothing is kept that is let go, pinned to another id, or of another nature', () => {
    const live = liveOf({ labels: [label(1, 'x-x')] })
    const ledger = ledgerOf({ labels: { a: { id: 1, title: 'x-x' } } })
    expect(planOf(desiredOf({ labels: { b: { title: 'x-x' } } }, ['labels/a']), live, ledger).renamed).toEqual([])

    const two = liveOf({ macros: [1, 2].map((id) => ({ id, name: 'm', actions: [], visibility: 'global' })) })
    const pinned = planOf(
      desiredOf({ macros: { b: { $id: 2, name: 'm', actions: [] } } }),
      two,
      ledgerOf({ macros: { a: { id: 1, name: 'm' } } }),
    )
    expect(wordsOf(pinned)).toEqual(['adopt macros/b', 'delete macros/a'])

    const inbox = planOf(
      desiredOf({
        inboxes: { b: { name: 'Support', channel: { type: 'web_widget', website_url: 'https://x.test' } } },
      }),
      liveOf({ inboxes: [{ id: 3, name: 'Support', channel_type: 'Channel::Api' }] }),
      ledgerOf({ inboxes: { a: { id: 3, name: 'Support', channel: { type: 'api' } } } }),
    )
    expect(wordsOf(inbox)).toEqual(['create inboxes/b', 'delete inboxes/a'])
  })

  test('a secret address is compared by its fingerprint, online and offline', () => {
    const url = new Sealed('https://a.test/${secret:PATH}')
    const hook = { name: 'N8N', subscriptions: ['message_created'] }
    const fingerprint = fingerprintWith('salt')('https://a.test/hush-hush')
    const desired = desiredOf({ webhooks: { reporting: { ...hook, url } } })
    const ledger = ledgerOf({ webhooks: { n8n: { id: 1, ...hook, url: new Sealed(url.$secret, fingerprint) } } })
    const live = liveOf({ webhooks: [{ id: 1, ...hook, url: 'https://a.test/hush-hush' }] })
    const renamed = [{ kind: 'webhooks', from: 'n8n', to: 'reporting' }]

    expect(planOf(desired, live, ledger, { PATH: 'hush-hush' })).toMatchObject({ changes: [], renamed })
    const offline = { account: 2, desired, ledger, elsewhere: [], allowed: new Set<string>(), now: '' }
    expect(assumedPlan(offline)).toMatchObject({ changes: [], renamed })
  })
})

describe('what refers to it', () => {
  const rule = { event_name: 'message_created', conditions: [], active: true, description: null }
  const adding = (name: string) => ({ ...rule, actions: [{ action_name: 'add_label', action_params: [name] }] })
  const plan = (name: string) =>
    planOf(
      desiredOf({ labels: { gold: { title: 'important' } }, automation_rules: { r: adding(name) } }),
      liveOf({ labels: [label(1, 'important')], automation_rules: [{ id: 5, name: 'r', ...adding('important') }] }),
      ledgerOf({
        labels: { vip: { id: 1, title: 'important' } },
        automation_rules: { r: { id: 5, ...adding('vip') } },
      }),
    )

  test('goes on by the new key, and by the name', () => {
    for (const name of ['gold', 'important']) {
      expect(wordsOf(plan(name))).toEqual([])
      expect(plan(name).refreshed.map(({ fields }) => fields.actions)).toContainEqual(adding('gold').actions)
    }
  })

  test('is told the new key where the files still say the old one', () => {
    expect(plan('vip').findings).toContainEqual(
      expect.objectContaining({ code: 'P-REFERENCE', nextStep: 'Its key is now "gold": write that.' }),
    )
  })
})

describe('"$previously"', () => {
  test('that finds nothing while something goes is an error that names what goes', () => {
    const plan = labels({ vip: 'v-v' }, { gold: { title: 'g-g', $previously: 'vpi' } as never })

    expect(said(plan)).toEqual(['error P-PREVIOUSLY labels/gold'])
    expect(plan.findings[0]).toMatchObject({
      sentence: 'labels/gold: nothing was applied under the key "vpi", and labels/vip would be deleted.',
      nextStep: 'Did you mean "$previously": "vip"? If not, take it out.',
    })
  })

  test('of a step that was never applied leads to the right one by its name', () => {
    const plan = labels({ a: 'x-x' }, { c: { title: 'x-x', $previously: 'b' } as never })

    expect(wordsOf(plan)).toEqual([])
    expect(plan.renamed).toEqual([{ kind: 'labels', from: 'a', to: 'c' }])
  })

  test('is silent where nothing goes, and after it was applied', () => {
    expect(said(labels({ kept: 'kept' }, { kept: {}, gold: { $previously: 'vip' } as never }))).toEqual([])
    expect(said(labels({ kept: 'kept', gold: 'gold' }, { gold: { $previously: 'vip' } as never }))).toEqual([])
  })

  test('keys that change places, and keys that move on one by one', () => {
    const swapped = labels(
      { a: 'x-x', b: 'y-y' },
      { a: { title: 'y-y', $previously: 'b' } as never, b: { title: 'x-x', $previously: 'a' } as never },
    )
    expect([wordsOf(swapped), said(swapped)]).toEqual([[], []])

    const moved = labels(
      { a: 'x-x', b: 'y-y' },
      { b: { title: 'x-x', $previously: 'a' } as never, c: { title: 'y-y', $previously: 'b' } as never },
    )
    expect([wordsOf(moved), said(moved)]).toEqual([[], []])
    const ledger = ledgerOf({ labels: { a: { id: 1, title: 'x-x' }, b: { id: 2, title: 'y-y' } } })
    const { labels: after } = ledgerAfter(ledger, moved, [], last, 'desired').resources
    expect(Object.fromEntries(Object.entries(after!).map(([key, { id }]) => [key, id]))).toEqual({ b: 1, c: 2 })
    // Once applied it may stay in the files, and says nothing any more.
    const again = labels(
      { b: 'x-x', c: 'y-y' },
      { b: { title: 'x-x', $previously: 'a' } as never, c: { title: 'y-y', $previously: 'b' } as never },
    )
    expect([wordsOf(again), said(again), again.renamed]).toEqual([[], [], []])
  })

  test('to a key that manages another one is stopped, and says how it can be done', () => {
    const plan = labels({ a: 'x-x', b: 'y-y' }, { b: { title: 'x-x', $previously: 'a' } as never })

    expect(plan.findings).toContainEqual(
      expect.objectContaining({
        code: 'P-PREVIOUSLY',
        severity: 'error',
        sentence: 'labels/b: this key manages id 2, so it cannot also get that of "a" (id 1).',
        nextStep: 'First take what "b" is now out of the files and apply; then rename "a".',
      }),
    )
  })

  test('of what is still declared is an error', () => {
    expect(said(labels({ a: 'x-x' }, { a: { title: 'x-x' }, b: { title: 'y-y', $previously: 'a' } as never }))).toEqual(
      ['error P-PREVIOUSLY labels/b'],
    )
  })
})
