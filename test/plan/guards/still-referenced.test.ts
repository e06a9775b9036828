import { expect, test } from 'vitest'
import type { Fields } from '../../../src/kinds/model/kind.ts'
import { factsWanted } from '../../../src/plan/guards/index.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, planOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-STILL-REFERENCED'
const rule = (id: number, name: string, action_name: string, action_params: Fields[string][]) => ({
  id,
  name,
  description: null,
  event_name: 'message_created',
  active: true,
  conditions: [],
  actions: [{ action_name, action_params }],
})
const macro = (id: number, name: string, action_name: string, param: Fields[string]) => ({
  ...rule(id, name, action_name, [param]),
  visibility: 'global',
})
const bug = { id: 1, title: 'Bug', description: null, color: '', show_on_sidebar: null }
const owned = ledgerOf({ labels: { bug: { id: 1 } }, teams: { kept: { id: 9 } } })
const kept = { id: 9, name: 'kept', description: null, allow_auto_assign: false }
const files = desiredOf({ teams: { kept: {} } })

/** The label is taken out of the files; what else the server has is not ours. */
function withoutLabel(lists: Parameters<typeof liveOf>[0], allowed: string[] = []) {
  return guardedPlanOf(files, liveOf({ labels: [bug], teams: [kept] }), owned, {
    facts: { lists: liveOf(lists) },
    allowed,
  })
}

test('an unmanaged rule or macro names what is deleted: it fires and says which', () => {
  const plan = withoutLabel({
    automation_rules: [rule(1, 'Tag', 'add_label', ['bug']), rule(2, 'Other', 'add_label', ['feature'])],
    macros: [macro(3, 'Untag', 'remove_label', 'bug')],
  })

  expect(wordsOf(plan)).toEqual(['delete labels/bug'])
  expect(saidBy(CODE, plan)).toEqual(['error delete labels/bug'])
  expect(findingBy(CODE, plan)?.sentence).toContain('still named by the rule "Tag", the macro "Untag"')
})

test('a list that could not be read is not an empty one', () => {
  const plan = withoutLabel({ automation_rules: [] })

  expect(saidBy(CODE, plan)).toEqual(['error delete labels/bug'])
  expect(findingBy(CODE, plan)?.sentence).toContain('could not be read: macros')
})

test('agents and teams are named by id, in conditions as text too', () => {
  const conditions = [{ attribute_key: 'assignee_id', filter_operator: 'equal_to', values: ['5'] }]
  const live = liveOf({ agents: [{ id: 5, email: 'a@x.test', role: 'agent' }], teams: [kept] })
  const plan = guardedPlanOf(files, live, ledgerOf({ agents: { 'a@x.test': { id: 5 } }, teams: { kept: { id: 9 } } }), {
    facts: {
      lists: liveOf({ automation_rules: [{ ...rule(1, 'Mine', 'mute_conversation', []), conditions }], macros: [] }),
    },
  })

  expect(findingBy(CODE, plan)?.sentence).toContain('The agent agents/a@x.test is still named by the rule "Mine"')
})

test('a bot is named by the bindings of all inboxes', () => {
  const live = liveOf({ agent_bots: [{ id: 4, name: 'bot' }], teams: [kept] })
  const lists = liveOf({ inbox_agent_bots: [{ id: 3, inbox: 3, agent_bot: { id: 4 } }] })
  const ledger = ledgerOf({ agent_bots: { bot: { id: 4 } }, teams: { kept: { id: 9 } } })
  const plan = guardedPlanOf(files, live, ledger, { facts: { lists } })

  expect(findingBy(CODE, plan)?.sentence).toContain('still named by the bot binding of id 3')
  expect(factsWanted(planOf(files, live, ledger), { desired: files, live, ledger }).lists).toEqual(['inbox_agent_bots'])
})

test('one that is ours is told by its key', () => {
  const live = liveOf({ labels: [bug], teams: [kept], automation_rules: [rule(1, 'Tag', 'add_label', ['bug'])] })
  const desired = desiredOf({ teams: { kept: {} }, automation_rules: { tag: { name: 'Tag' } } })
  const ledger = ledgerOf({
    labels: { bug: { id: 1 } },
    teams: { kept: { id: 9 } },
    automation_rules: { tag: { id: 1, name: 'Tag' } },
  })
  const plan = guardedPlanOf(desired, live, ledger, { facts: { lists: { macros: [] } } })

  expect(findingBy(CODE, plan)?.sentence).toContain('still named by automation_rules/tag')
})

test('a label that is renamed is no longer what an unmanaged rule names: it fires as well', () => {
  const renamed = (lists: Parameters<typeof liveOf>[0], more: object = {}) =>
    guardedPlanOf(
      desiredOf({ labels: { bug: { title: 'defect' } }, ...more }),
      liveOf({ labels: [bug], ...('automation_rules' in more ? { automation_rules: lists.automation_rules! } : {}) }),
      ledgerOf({
        labels: { bug: { id: 1, title: 'bug' } },
        ...('automation_rules' in more ? { automation_rules: { tag: { id: 1 } } } : {}),
      }),
      { facts: { lists: liveOf(lists) } },
    )
  const tag = rule(1, 'Tag', 'add_label', ['Bug'])
  const plan = renamed({ automation_rules: [tag], macros: [macro(3, 'Untag', 'remove_label', 'bug')] })

  expect(wordsOf(plan)).toEqual(['update labels/bug · title (this change)'])
  expect(saidBy(CODE, plan)).toEqual(['error update labels/bug'])
  expect(findingBy(CODE, plan)?.sentence).toBe(
    'With another title, the label labels/bug is no longer what the rule "Tag", the macro "Untag" name.',
  )
  expect(saidBy(CODE, renamed({ automation_rules: [], macros: [] }))).toEqual([])
  expect(findingBy(CODE, renamed({ automation_rules: [] }))?.sentence).toContain('could not be read: macros')
  // What is declared changes with it.
  const declared = { tag: { name: 'Tag', actions: [{ action_name: 'add_label', action_params: ['bug'] }] } }
  expect(saidBy(CODE, renamed({ automation_rules: [tag], macros: [] }, { automation_rules: declared }))).toEqual([])
})

test('it does not fire when the plan takes the reference out, or deletes the rule as well', () => {
  const live = liveOf({ labels: [bug], teams: [kept], automation_rules: [rule(1, 'Tag', 'add_label', ['bug'])] })
  const ours = { labels: { bug: { id: 1 } }, teams: { kept: { id: 9 } }, automation_rules: { tag: { id: 1 } } }
  const facts = { lists: { macros: [] } }
  const changed = desiredOf({
    teams: { kept: {} },
    automation_rules: { tag: { name: 'Tag', event_name: 'message_created', conditions: [], actions: [] } },
  })

  expect(saidBy(CODE, guardedPlanOf(changed, live, ledgerOf(ours), { facts }))).toEqual([])
  expect(saidBy(CODE, guardedPlanOf(files, live, ledgerOf(ours), { facts }))).toEqual([])
})

test('it does not fire where nothing names it, or somebody approved it', () => {
  const nothing = { automation_rules: [rule(2, 'Other', 'add_label', ['feature'])], macros: [] }

  expect(saidBy(CODE, withoutLabel(nothing))).toEqual([])
  const named = { automation_rules: [rule(1, 'Tag', 'add_label', ['bug'])], macros: [] }
  expect(findingBy(CODE, withoutLabel(named, ['delete labels/bug']))?.severity).toBe('note')
})

test('it does not apply to what nothing can name, and then no list is read for it', () => {
  const live = liveOf({ webhooks: [{ id: 1, name: 'N8N', url: 'https://a.test', subscriptions: [] }], teams: [kept] })
  const ledger = ledgerOf({ webhooks: { n8n: { id: 1 } }, teams: { kept: { id: 9 } } })

  expect(guardedPlanOf(files, live, ledger).findings).toEqual([])
  expect(factsWanted(planOf(files, live, ledger), { desired: files, live, ledger }).lists).toEqual([])
})
