/** A create that Chatwoot carries out when we have given it up already: one resource, or both are named. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ledgerFrom, textOf } from '../../src/plan/ledger/ledger-text.ts'
import { withLate } from '../../src/plan/match/twins.ts'
import { desiredOf } from '../plan/sides.ts'
import { AT, counted, openStage, type Stage } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const BOT = desiredOf({ agent_bots: { helper: { description: 'Helps' } } })
const bots = () => stage.double.store.rows('agent_bots')
const twins = (plan: { readonly findings: readonly { readonly code: string }[] }) =>
  plan.findings.filter(({ code }) => code === 'P-TWIN')

/** The first POST is acted on once `release` is called. */
function holdTheCreate() {
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  stage.double.fault({ match: { method: 'POST' }, kind: 'acts-late', meanwhile: () => released })
  return { release, isThere: (count: number) => expect.poll(() => bots().length).toBe(count) }
}

describe('before the second POST', () => {
  test('we look five times over fifteen seconds, and find it', async () => {
    const { release, isThere } = holdTheCreate()
    stage.onWait = async (waited) => {
      if (waited < 15_000) return
      release()
      await isThere(1)
    }
    const { outcomes } = await stage.apply(BOT)

    expect(outcomes).toMatchObject([{ action: 'create', state: 'applied', id: 1, reason: null }])
    expect(stage.waited).toBe(15_000)
    expect(counted(stage.requests()).slice(-3)).toEqual(['POST agent_bots', 'GET agent_bots × 6', 'GET profile'])
    expect(twins((await stage.look(BOT)).plan)).toEqual([])
  })

  test('an answer of Chatwoot itself, though an error, needs one look', async () => {
    stage.double.fault({ match: { method: 'POST' }, kind: '500-before' })
    const { outcomes } = await stage.apply(BOT)

    expect(outcomes).toMatchObject([{ state: 'applied', id: 1 }])
    expect(stage.waited).toBe(0)
    const posts = ['POST agent_bots', 'GET agent_bots', 'POST agent_bots', 'GET agent_bots × 2', 'GET profile']
    expect(counted(stage.requests()).slice(-5)).toEqual(posts)
  })
})

test('of two keys with one name each gets a resource of its own', async () => {
  const two = desiredOf({ agent_bots: { a: { name: 'helper' }, b: { name: 'helper' } } })
  stage.double.fault({ match: { method: 'POST' }, skip: 1, kind: '500-after' })
  const { outcomes } = await stage.apply(two)

  expect(outcomes.map(({ key, state, id }) => [key, state, id])).toEqual([
    ['a', 'applied', 1],
    ['b', 'applied', 2],
  ])
})

describe('after the second POST', () => {
  /** The second POST is answered only when the first one is carried out, too, and `change` has happened. */
  function bothAreMade(change: () => unknown = () => undefined): void {
    const { release, isThere } = holdTheCreate()
    stage.double.fault({
      match: { method: 'POST' },
      kind: 'none',
      meanwhile: async () => {
        release()
        await isThere(2)
        await change()
      },
    })
  }

  test('of two that are equal in all we sent, one is taken back', async () => {
    bothAreMade()
    const { outcomes } = await stage.apply(BOT)

    expect(outcomes).toMatchObject([{ state: 'applied', id: 1 }])
    expect(bots().map(({ id }) => id)).toEqual([1])
    expect(stage.ledger!.resources.agent_bots!.helper!.id).toBe(1)
    const posts = ['POST agent_bots', 'GET agent_bots × 5', 'POST agent_bots', 'GET agent_bots', 'DELETE agent_bots/2']
    expect(counted(stage.requests()).slice(-7)).toEqual([...posts, 'GET agent_bots', 'GET profile'])
  })

  test('one that Chatwoot deletes later is remembered as being deleted, and is no twin', async () => {
    await stage.close()
    stage = await openStage({ installation: { jobs: 'stopped' } })
    const SHOP = desiredOf({ inboxes: { shop: { channel: { type: 'api' } } } })
    const { release } = holdTheCreate()
    const inboxes = () => stage.double.store.where('inboxes', { account_id: 2 })
    stage.double.fault({
      match: { method: 'POST' },
      kind: 'none',
      meanwhile: async () => {
        release()
        await expect.poll(() => inboxes().length).toBe(2)
      },
    })
    const { outcomes } = await stage.apply(SHOP)

    expect(outcomes).toMatchObject([{ state: 'applied', id: 1 }])
    expect(stage.ledger!.deleting).toMatchObject([{ kind: 'inboxes', id: 2 }])
    expect((await stage.look(SHOP)).plan).toMatchObject({ changes: [], findings: [] })
    stage.double.runJobs()
    expect(inboxes().map(({ id }) => id)).toEqual([1])
  })

  test('of two that differ both are named, nothing is deleted, and the next plan stops', async () => {
    bothAreMade(() => stage.double.store.update('agent_bots', 1, { description: "Somebody else's" }))
    const { outcomes } = await stage.apply(BOT)

    expect(outcomes).toMatchObject([{ state: 'failed', id: null, reason: expect.stringMatching(/ids (1, 2|2, 1)/) }])
    expect(outcomes[0]!.reason).toContain('run again')
    expect(bots()).toHaveLength(2)
    expect((await stage.look(BOT)).plan.findings).toMatchObject([{ code: 'P-AMBIGUOUS', severity: 'error' }])
  })

  test('a twin that cannot be deleted is named', async () => {
    bothAreMade(() => stage.double.fault({ match: { method: 'DELETE' }, kind: '500-before', times: 99 }))
    const { outcomes } = await stage.apply(BOT)

    expect(outcomes).toMatchObject([{ state: 'failed', reason: expect.stringMatching(/ids (1, 2|2, 1)/) }])
    expect(outcomes[0]!.reason).toContain('could not be deleted')
  })
})

describe('after the run', () => {
  async function madeTwice(): Promise<void> {
    const { release, isThere } = holdTheCreate()
    const { outcomes } = await stage.apply(BOT)
    expect(outcomes).toMatchObject([{ state: 'applied', id: 1 }])
    release()
    await isThere(2)
  }

  test('every plan warns and names both', async () => {
    await madeTwice()
    const { plan } = await stage.look(BOT)

    expect(plan.changes).toEqual([])
    expect(twins(plan)).toMatchObject([
      {
        severity: 'warning',
        subject: 'agent_bots/helper',
        sentence:
          "agent_bots/helper: another bot in Chatwoot (id 2, not managed) has the same name as this one (id 1); a request to create it got no answer on 2026-11-27, so it is most likely that request's late result.",
        nextStep:
          'Delete the one that is too many in Chatwoot, or declare it too, under a key of its own with "$id": 2.',
      },
    ])
  })

  test('the ledger knows for a week that a second one may come, and not of creates that were answered', async () => {
    await madeTwice()
    expect(stage.ledger!.late).toEqual({ 'agent_bots/helper': AT })
    expect(withLate(stage.ledger!, new Set(), '2026-12-04T12:00:00Z').late).toEqual({ 'agent_bots/helper': AT })
    expect(withLate(stage.ledger!, new Set(), '2026-12-04T12:00:01Z')).not.toHaveProperty('late')
    expect(ledgerFrom(textOf(stage.ledger!), 'ledger', 2)).toEqual(stage.ledger)

    stage.ledger = null
    stage.double.fault({ match: { method: 'POST' }, kind: '500-before' })
    await stage.apply(desiredOf({ agent_bots: { other: {} } }))
    expect(stage.ledger).not.toHaveProperty('late')
  })

  test('not of two that are both declared, and not once one is gone', async () => {
    await madeTwice()
    const both = desiredOf({ agent_bots: { helper: { description: 'Helps' }, second: { $id: 2, name: 'helper' } } })
    expect(twins((await stage.look(both)).plan)).toEqual([])

    stage.double.store.delete('agent_bots', { id: 2 })
    expect(twins((await stage.look(BOT)).plan)).toEqual([])
  })

  test('the look after the apply sees it: an error that names both, and what was made stays ours', async () => {
    await stage.apply(desiredOf({ macros: { hello: { actions: [] } } }))
    const { release, isThere } = holdTheCreate()
    // A delete comes after everything else.
    stage.double.fault({
      match: { method: 'DELETE', path: /macros/ },
      kind: 'none',
      meanwhile: async () => {
        release()
        await isThere(2)
      },
    })
    const { outcomes } = await stage.apply(desiredOf({ agent_bots: { helper: {} } }))

    const bot = outcomes.find(({ kind }) => kind === 'agent_bots')
    expect(bot).toMatchObject({ state: 'failed', id: 1 })
    expect(bot!.reason).toContain('ids 1, 2')
    expect(stage.ledger!.resources.agent_bots!.helper!.id).toBe(1)
  })
})

describe('a create that is refused because the name is taken', () => {
  const LABEL = desiredOf({ labels: { urgent: { color: '#aa0000' } } })
  const meanwhile = (fields: object) => () =>
    void stage.double.store.insert('labels', { account_id: 2, title: 'urgent', description: null, ...fields })

  test('is done when one like it has come since the plan was made', async () => {
    const { outcomes } = await stage.apply(LABEL, meanwhile({ color: '#aa0000', show_on_sidebar: null }))

    expect(outcomes).toMatchObject([{ action: 'create', state: 'applied', id: 1 }])
    expect(stage.ledger!.resources.labels!.urgent!.id).toBe(1)
    expect(counted(stage.requests()).slice(-3)).toEqual(['POST labels', 'GET labels × 2', 'GET profile'])
    expect((await stage.look(LABEL)).plan.changes).toEqual([])
  })

  test('has failed when that one has other values, and is named', async () => {
    const { outcomes } = await stage.apply(LABEL, meanwhile({ color: '#0000bb', show_on_sidebar: null }))

    expect(outcomes).toMatchObject([{ state: 'failed', id: null, reason: expect.stringContaining('(id 1)') }])
    expect(outcomes[0]!.reason).toContain('Run again')
    expect(stage.double.store.rows('labels')).toMatchObject([{ color: '#0000bb' }])
  })

  test('has failed as before when there is none', async () => {
    const bad = desiredOf({ labels: { urgent: { title: 'not a title!' } } })
    const { outcomes } = await stage.apply(bad)

    expect(outcomes).toMatchObject([{ state: 'failed', reason: expect.stringContaining('(422): Title is invalid') }])
    expect(counted(stage.requests()).slice(-3)).toEqual(['POST labels', 'GET labels × 2', 'GET profile'])
  })
})
