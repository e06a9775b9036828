/** What becomes of findings: their severity in a plan, what is not known, what is suppressed, and what they cost. */
import { expect, test } from 'vitest'
import { parseDesired } from '../../src/desired/parse.ts'
import { NO_FILES } from '../../src/desired/values.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { action, all, condition, one, rule } from '../../src/lint/about/example.ts'
import { lintFiles, lintPlan } from '../../src/lint/lint.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import { annotationsOf } from '../../src/render/annotations.ts'
import { renderComment } from '../../src/render/comment.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from '../plan/sides.ts'
import { reportOf } from '../render/reports.ts'
import { filesOf, found, foundWith } from './lint-of.ts'

const say = action('send_message', 'Hello.')
const dead = rule('conversation_created', [condition('email', 'contains', 'RxDB Error-Code')], say)
const live = (fields: Fields = {}) =>
  liveOf({ automation_rules: [{ id: 1, name: 'r', description: null, active: true, ...dead, ...fields }] })
const codes = (findings: readonly { readonly severity: string; readonly code: string }[]) =>
  findings.map(({ severity, code }) => `${severity} ${code}`)

const parsed = (text: string) =>
  parseDesired([{ file: 'a.json', text }], {}, NO_FILES, new Set()).findings.map(
    ({ code, sentence }) => `${code} ${sentence}`,
  )

test('an error is about what the files write, and is only told of what is so in Chatwoot already', () => {
  expect(codes(foundWith(one('r', dead), liveOf({ automation_rules: [] })))).toEqual(['error L-COND-EMAIL'])
  expect(codes(foundWith(one('r', dead), live({ event_name: 'conversation_opened' })))).toEqual(['error L-COND-EMAIL'])
  expect(codes(foundWith(one('r', dead), live()))).toEqual(['warning L-COND-EMAIL'])
})

test('what was changed in Chatwoot and goes back is only told of, too', () => {
  const ledger = ledgerOf({ automation_rules: { r: { id: 1, ...dead, active: true } } })
  const desired = desiredOf({ automation_rules: { r: { ...dead, active: true } } })
  const { changes, findings } = planOf(desired, live({ active: false }), ledger, {}, { lint: lintPlan })

  expect(changes.map(({ cause }) => cause)).toEqual(['drift'])
  expect(codes(findings)).toContain('warning L-COND-EMAIL')
})

test('about what the plan leaves as it is nothing is new: the comment folds it', () => {
  const files = { automation_rules: { r: { active: true, ...dead } } }
  const ledger = ledgerOf({ automation_rules: { r: { id: 1, active: true, ...dead } } })
  const at = (its: Ledger | null) =>
    planOf(filesOf(files, {}, true), live({ active: true }), its, {}, { lint: lintPlan })
  const [first, later] = [at(null), at(ledger)]

  expect(first.findings.map(({ isStanding }) => isStanding === true)).toEqual([false])
  expect(later.findings.map(({ isStanding }) => isStanding === true)).toEqual([true])
  const comment = renderComment(reportOf(later)).text
  expect(comment).toMatch(/<summary>1 finding about what stays as it is<\/summary>\n\n\* ⚠️ warning `L-COND-EMAIL`/)
  expect(annotationsOf(later.findings)).toEqual([])
  expect(annotationsOf(first.findings)).toHaveLength(1)
})

test('what the files leave out is as the server has it', () => {
  const files = { automation_rules: { r: { active: true } } }

  expect(codes(foundWith(files, live()))).toEqual(['warning L-COND-EMAIL'])
  expect(found(files)).toEqual([])
})

test('a variable that is not set and a secret are nobody’s guess', () => {
  const asking = (value: string) => ({
    inboxes: {},
    ...one('r', rule('conversation_created', [condition('email', 'equal_to', value)], say)),
  })

  expect(codes(lintFiles(filesOf(asking('A@x.test'))))).toEqual(['error L-COND-EMAIL'])
  expect(lintFiles(filesOf(asking('${var:WHO}'), {}, true))).toEqual([])
  expect(codes(lintFiles(filesOf(asking('${var:WHO}'), { CHATWOOT_VAR_WHO: 'A@x.test' })))).toEqual([
    'error L-COND-EMAIL',
  ])
  expect(lintFiles(filesOf(asking('${secret:WHO}'), { CHATWOOT_SECRET_WHO: 'A@x.test' }))).toEqual([])
})

test('a finding says what makes it right as data', () => {
  const [finding] = found(one('r', dead))

  expect(finding).toMatchObject({
    subject: 'automation_rules/r',
    edits: [
      { path: 'event_name', value: 'message_created' },
      {
        path: 'conditions',
        value: all(
          condition('content', 'contains', 'RxDB Error-Code'),
          condition('message_type', 'equal_to', 'incoming'),
        ),
      },
    ],
  })
})

test('a suppression is for one resource and one rule, and one that hides nothing is told', () => {
  const withReasons = ($lint: Fields) =>
    found({ automation_rules: { r: { ...dead, $lint }, s: { ...dead, name: 'other' } } })

  expect(withReasons({ 'L-COND-EMAIL': 'Kept until Rajiv is back.' }).map(({ subject }) => subject)).not.toContain(
    'automation_rules/r',
  )
  expect(codes(withReasons({ 'L-COND-EMAIL': 'a', 'L-ACT-MUTE': 'b' }))).toContain('note L-UNUSED')
  expect(withReasons({ 'L-NO-SUCH': 'b' }).find(({ code }) => code === 'L-UNUSED')).toMatchObject({
    severity: 'warning',
    sentence: 'automation_rules/r: "$lint" names "L-NO-SUCH", and there is no such rule.',
  })
})

test('a suppression without a reason is an error of the file', () => {
  const text = JSON.stringify({ labels: { bug: { $lint: { 'L-TEXT-NOWHERE': '' } } } })

  expect(parsed(text)).toEqual(['F-TYPE labels/bug: "$lint" must be an object of codes, each with the reason.'])
})

test('what is forgotten, deleted or of a receipt is not told', () => {
  const [resource] = desiredOf({ automation_rules: { r: dead } }).resources

  expect(lintFiles({ ...desiredOf({}), resources: [{ ...resource!, place: null }] })).toEqual([])
  const ledger = ledgerOf({ automation_rules: { r: { id: 1, ...dead } } })
  expect(planOf(desiredOf({ labels: { bug: {} } }), live(), ledger, {}, { lint: lintPlan }).findings).toEqual([])
})

test('rules that nobody declares say what the declared ones meet', () => {
  const other = {
    id: 2,
    name: 'of hand',
    description: null,
    active: true,
    ...rule('message_created', all(condition('message_type', 'equal_to', 'incoming')), say),
  }
  const mine = one(
    'mine',
    rule(
      'message_created',
      all(condition('message_type', 'equal_to', 'incoming'), condition('content', 'contains', 'a')),
      say,
    ),
  )

  expect(foundWith(mine, liveOf({ automation_rules: [other] })).map(({ sentence }) => sentence)).toEqual([
    'automation_rules/mine: where this rule and "of hand" fire together, the customer gets every answer.',
  ])
})

test('500 resources cost little', () => {
  const rules = Array.from({ length: 200 }, (_, index): [string, Fields] => [
    `r${index}`,
    rule(
      'message_created',
      all(condition('message_type', 'equal_to', 'incoming'), condition('content', 'contains', `w${index}x`)),
      action('add_label', `l${index % 20}`),
      say,
    ),
  ])
  const canned = Array.from({ length: 280 }, (_, index): [string, Fields] => [
    `c${index}`,
    { content: 'Hello {{contact.name}}' },
  ])
  const labels = Array.from({ length: 20 }, (_, index): [string, Fields] => [`l${index}`, {}])
  const desired = filesOf({
    automation_rules: Object.fromEntries(rules),
    canned_responses: Object.fromEntries(canned),
    labels: Object.fromEntries(labels),
  })
  const before = process.cpuUsage()
  lintFiles(desired)
  const { user, system } = process.cpuUsage(before)

  // Measured on 2026-11-27: some 60 ms, of which most is spent once a run.
  expect((user + system) / 1000).toBeLessThan(400)
})
