/** How what is held, or would be, reads beside what goes on and what stops. */
import { expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { renderComment } from '../../src/render/comment.ts'
import { renderDriftIssue } from '../../src/render/drift.ts'
import { planJson } from '../../src/render/json.ts'
import { driftText, plain, planText } from '../../src/render/terminal.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, planOf } from '../plan/sides.ts'
import { reportOf } from './reports.ts'

const greeting = (active: boolean, more: Fields = {}): Fields => ({
  event_name: 'message_created',
  description: null,
  active,
  conditions: [],
  actions: [{ action_name: 'send_message', action_params: ['Hi'] }],
  ...more,
})
const naming = (name: string | number): Fields => ({
  actions: [{ action_name: 'assign_agent', action_params: [name] }],
})

/** Somebody switched the rule off; these are the files now. */
const switchedOff = (files: Fields) =>
  reportOf(
    guardedPlanOf(
      desiredOf({ automation_rules: { hello: files } }),
      liveOf({ automation_rules: [{ id: 1, name: 'hello', ...greeting(false) }] }),
      ledgerOf({ automation_rules: { hello: { id: 1, ...greeting(true) } } }),
    ),
  )

/** The macro names number 4, which is gone. */
const departed = (agents: (Fields & { id: number })[]) =>
  reportOf(
    planOf(
      desiredOf({ macros: { hand: naming('nora@x.test') } }),
      liveOf({ agents, macros: [{ id: 1, name: 'hand', ...naming(4) }] }),
      ledgerOf({ macros: { hand: { id: 1, ...naming('nora@x.test') } } }),
    ),
  )

test('what the files change as well is no drift alone: a re-sync stops at it, and the issue says so', () => {
  const { body } = renderDriftIssue(switchedOff(greeting(true, { description: 'New' })))

  expect(body).toContain('**A re-sync stops here**')
  expect(body).not.toContain('**Held**')
  expect(renderDriftIssue(switchedOff(greeting(true))).body).not.toContain('**A re-sync stops here**')
})

test('where nothing but held things differ, the comment does not say that all agree on what the files ask for', () => {
  const plan = planOf(
    desiredOf({
      macros: {
        hand: { actions: [...(naming('nora@x.test').actions as Fields[]), { action_name: 'mute_conversation' }] },
      },
    }),
    liveOf({ agents: [], macros: [{ id: 1, name: 'hand', ...naming(4) }] }),
    ledgerOf({ macros: { hand: { id: 1, ...naming('nora@x.test') } } }),
  )

  expect(renderComment(reportOf(plan)).text).toContain('Nothing of it can be done now: see what is held.')
  expect(renderComment(departed([])).text).toContain('agree on everything this pull request touches')
})

test('a terminal names it, with what would be done and why it is not', () => {
  for (const text of [planText(departed([]), plain), driftText(departed([]), plain)]) {
    expect(text).toContain('  ! held: update macros/hand (id 1), names what is gone\n')
    expect(text).toContain('warning: macros/hand: the agent "nora@x.test" is no longer in this account;')
    expect(text).not.toContain('(id 1), changed')
  }
  expect(planText(departed([]), plain)).toMatch(/^Account 2: 1 held\n/)
  expect(driftText(departed([]), plain)).not.toContain('no drift')
})

test('who is back under another number is named again, and nobody is said to have changed it', () => {
  const back = departed([{ id: 9, email: 'nora@x.test' }])
  const { body } = renderDriftIssue(back)

  expect(body).toContain('names what is no longer in the account, is to be: **When an agent runs it**: assign ~~`4`~~')
  expect(body).toContain(
    '* Put it back: run the workflow by hand with mode `resync`, or merge the next pull request.\n',
  )
  expect(planText(back, plain)).toContain('  ~ update macros/hand (id 1), names what is gone\n')
})

test('the JSON has it by its key, with the reason and what would be done', () => {
  const { held, counts } = JSON.parse(planJson({ ...departed([]), outcomes: null }))

  expect(counts).toMatchObject({ changes: 0, updates: 0, drift: 1, held: 1 })
  expect(held).toMatchObject([
    {
      kind: 'macros',
      key: 'hand',
      id: 1,
      title: 'hand',
      cause: 'drift',
      needs: null,
      reason: expect.stringContaining('no longer in this account'),
      changes: [{ action: 'update', fields: [{ path: 'actions', namesGone: true }] }],
    },
  ])
  expect(held[0].changes[0]).not.toHaveProperty('managed')
})
