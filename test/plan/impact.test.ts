import { describe, expect, test } from 'vitest'
import { kinds } from '../../src/kinds/index.ts'
import type { Json } from '../../src/kinds/model/kind.ts'
import { digestOf } from '../../src/plan/approve/digest.ts'
import { impactOf } from '../../src/plan/impact/impact.ts'
import { questionsOf } from '../../src/plan/impact/questions.ts'
import type { Desired } from '../../src/plan/model/desired.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import type { Live } from '../../src/plan/model/live.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from './sides.ts'

const people = { automation: 'administrator', rajiv: 'agent', mia: 'agent' }
const agents = Object.entries(people).map(([name, role], at) => ({ id: at + 1, email: `${name}@example.com`, role }))
const app = { name: 'App', channel: { type: 'api' } }
const live = liveOf({
  agents,
  labels: [{ id: 7, title: 'bug', color: '#ffffff' }],
  teams: [{ id: 9, name: 'support' }],
  inboxes: [{ id: 5, name: 'App', channel_type: 'Channel::Api' }],
  inbox_members: [{ id: 5, inbox: 5, members: [1, 2, 3] }],
  team_members: [{ id: 9, team: 9, members: [1, 2] }],
})
const mails = (...names: string[]) => names.map((name) => `${name}@example.com`)
const declared = (inbox: readonly string[], team: readonly string[] = mails('automation', 'rajiv')) => ({
  labels: { bug: {} },
  inboxes: { app },
  teams: { support: {} },
  inbox_members: { app: { inbox: 'app', members: [...inbox] } },
  team_members: { support: { team: 'support', members: [...team] } },
})
const everybody = mails('automation', 'rajiv', 'mia')
const owned = ledgerOf({
  labels: { bug: { id: 7 } },
  teams: { support: { id: 9 } },
  inboxes: { app: { id: 5, ...app } },
  inbox_members: { app: { id: 5, inbox: 'app', members: everybody } },
  team_members: { support: { id: 9, team: 'support', members: mails('automation', 'rajiv') } },
})

const NO_LISTS: Live = Object.fromEntries(kinds.map(({ name }) => [name, []]))

/** What is asked, and what comes of these answers. */
function judged(
  desired: Desired,
  { sides = live, ledger = owned, lists = NO_LISTS }: { sides?: Live; ledger?: Ledger; lists?: Live } = {},
  answers: readonly (number | null)[] = [],
) {
  const plan = planOf(desired, sides, ledger)
  const asked = questionsOf(plan, sides)
  const impact = impactOf(plan, { live: sides, lists, ledger }, asked, answers)
  return {
    plan,
    asked: asked.map(({ path }) => path),
    told: [...impact].map(([operation, { counts, uses }]) => [
      operation,
      counts.map(({ says, count }) => `${says.what}: ${count}`),
      uses.map(({ kind, names }) => `${kind}: ${names?.join() ?? null}`),
    ]),
  }
}

test('a plan that takes nothing away asks nothing and reaches nothing', () => {
  const more = { ...declared(everybody), labels: { bug: { color: '#010203' }, fresh: {} } }
  const { plan, asked, told } = judged(desiredOf(more))

  expect(plan.changes).toHaveLength(2)
  expect([asked, told]).toEqual([[], []])
})

describe('a list of people', () => {
  test('who leaves an inbox loses it, an administrator does not', () => {
    const { asked, told } = judged(desiredOf(declared([])), {}, [4])

    expect(asked).toEqual(['conversations/meta?status=open&inbox_id=5'])
    expect(told).toEqual([
      ['update inbox_members/app', ['agents who lose access to it: 2', 'open conversations in it: 4'], []],
    ])
  })

  test('where only an administrator leaves, nobody loses it and nothing is asked', () => {
    expect(judged(desiredOf(declared(mails('rajiv', 'mia'))))).toMatchObject({ asked: [], told: [] })
  })

  test('what counts is who is an administrator after the plan, by whatever key', () => {
    const mia = { agents: { boss: { email: 'mia@example.com', role: 'administrator' } } }
    const { told } = judged(desiredOf({ ...declared(mails('automation')), ...mia }), {}, [4])

    expect(told).toEqual([
      ['update inbox_members/app', ['agents who lose access to it: 1', 'open conversations in it: 4'], []],
    ])
  })

  test('of a team everybody leaves', () => {
    const { asked, told } = judged(desiredOf(declared(everybody, [])), {}, [null])

    expect(asked).toEqual(['conversations/meta?status=open&team_id=9'])
    expect(told).toEqual([
      ['update team_members/support', ['agents who leave the team: 2', 'open conversations assigned to it: null'], []],
    ])
  })

  test('who joins loses nothing', () => {
    expect(judged(desiredOf(declared(everybody, everybody)))).toMatchObject({ asked: [], told: [] })
  })
})

describe('what is deleted', () => {
  const { labels: _, ...rest } = declared(everybody)
  const rules = [
    { id: 1, name: 'Ours', actions: [{ action_name: 'add_label', action_params: ['bug'] }] },
    { id: 2, name: 'Theirs', actions: [{ action_name: 'remove_label', action_params: ['BUG'] }] },
    { id: 3, name: 'Other', actions: [{ action_name: 'add_label', action_params: ['bugs'] }] },
  ]

  test('what uses it: by its key where it is managed here, by its name where not', () => {
    const lists = { ...NO_LISTS, ...liveOf({ automation_rules: rules, macros: [{ ...rules[0]!, name: 'Macro' }] }) }
    const ledger = {
      ...owned,
      resources: { ...owned.resources, automation_rules: { 'our-rule': { id: 1, fields: {} } } },
    }
    const sides = { ...live, automation_rules: lists.automation_rules! }
    const declaring = desiredOf({ ...rest, automation_rules: { 'our-rule': { name: 'Ours' } } })

    expect(judged(declaring, { sides, ledger, lists }, [3]).told).toEqual([
      [
        'delete labels/bug',
        ['conversations with this label: 3'],
        ['automation_rules: our-rule,Theirs', 'macros: Macro'],
      ],
    ])
  })

  test('a list that could not be read is not an empty one', () => {
    const { macros: __, ...lists } = NO_LISTS

    expect(judged(desiredOf(rest), { lists }).told).toEqual([
      ['delete labels/bug', ['conversations with this label: null'], ['macros: null']],
    ])
  })

  test('an agent: the lists that name them go by what they are lists of', () => {
    const ledger = { ...owned, resources: { ...ledgerOf({ agents: { [mails('rajiv')[0]!]: { id: 2 } } }).resources } }
    const bindings = { inbox_members: live.inbox_members!, team_members: live.team_members! }

    expect(judged(desiredOf({}), { ledger, lists: { ...NO_LISTS, ...bindings } }).told).toEqual([
      ['delete agents/rajiv@example.com', [], ['team_members: support', 'inbox_members: App']],
    ])
  })

  test.each(['a&status=open', 'ü #?', '../1', '%00', '__proto__', '\n'])(
    'a title (%j) stays one parameter',
    (title) => {
      const sides = { ...live, labels: liveOf({ labels: [{ id: 7, title }] }).labels! }
      const [path] = judged(desiredOf(rest), { sides }).asked
      const { pathname, searchParams } = new URL(`http://x/api/v1/accounts/2/${path}`)

      expect(pathname).toBe('/api/v1/accounts/2/conversations/meta')
      expect([...searchParams]).toEqual([
        ['status', 'all'],
        ['labels[]', title],
      ])
    },
  )
})

describe('a campaign', () => {
  const campaign = (audience: readonly string[]): { [field: string]: Json } => ({
    title: 'Sale',
    message: 'Now',
    inbox_id: 'app',
    scheduled_at: '2999-01-01T00:00:00Z',
    audience: audience.map((id) => ({ type: 'Label', id })),
  })
  const withCampaign = (audience: readonly string[]) => ({
    ...declared(everybody),
    labels: { bug: {}, 'the-vips': { title: 'vip' } },
    campaigns: { sale: campaign(audience) },
  })
  const its = (audience: readonly number[]) => ({
    ...live,
    campaigns: liveOf({
      campaigns: [{ id: 3, ...campaign([]), inbox_id: 5, audience: audience.map((id) => ({ type: 'Label', id })) }],
    }).campaigns!,
    labels: liveOf({
      labels: [
        { id: 7, title: 'bug' },
        { id: 8, title: 'vip' },
      ],
    }).labels!,
  })
  const ledger = ledgerOf({ ...owned.resources, campaigns: { sale: { id: 3, ...campaign([]) } } } as never)

  test('begins to write: those with one of the labels, by their titles', () => {
    expect(judged(desiredOf(withCampaign(['bug', 'the-vips']))).asked).toEqual([
      'contacts?page=1&labels[]=bug&labels[]=vip',
    ])
    expect(judged(desiredOf(withCampaign(['the-vips'])), { sides: its([]), ledger }).asked).toEqual([
      'contacts?page=1&labels[]=vip',
    ])
  })

  test('writes already, or to nobody: nothing is asked', () => {
    expect(judged(desiredOf(withCampaign(['bug', 'the-vips'])), { sides: its([7]), ledger }).asked).toEqual([])
    expect(judged(desiredOf(withCampaign([]))).asked).toEqual([])
  })
})

test('the plan and its digest do not know of it', () => {
  const before = planOf(desiredOf({}), live, owned)
  const { plan } = judged(desiredOf({}), {}, [1, 2, 3])

  expect(plan).toEqual(before)
  expect(digestOf(plan)).toBe(digestOf(before))
})
