import { marked } from 'marked'
import { expect, test } from 'vitest'
import { withLabel } from '../../src/kinds/fields/impact.ts'
import { lintFiles } from '../../src/lint/lint.ts'
import { operationOf } from '../../src/plan/approve/allowed.ts'
import type { Finding, Outcome, Plan } from '../../src/plan/model/plan.ts'
import { annotationsOf } from '../../src/render/annotations.ts'
import { renderComment } from '../../src/render/comment.ts'
import { renderDriftIssue, renderDriftSummary, renderUnreadable } from '../../src/render/drift.ts'
import { COMMENT, SUMMARY } from '../../src/render/fitting.ts'
import { renderHtml } from '../../src/render/html/page.ts'
import { foundText, mistakeText, toWriteText, uncheckedText } from '../../src/render/init.ts'
import { errorJson, planJson } from '../../src/render/json.ts'
import { mapDetails } from '../../src/render/map.ts'
import { renderChanged, renderFailed, renderRefused, renderStopped, renderUnposted } from '../../src/render/notices.ts'
import { renderOffline, renderUnplanned, unplannedText } from '../../src/render/offline.ts'
import { renderOutcome } from '../../src/render/outcome.ts'
import { replayDetails, replayJson, replayText } from '../../src/render/replay.ts'
import type { Report } from '../../src/render/report.ts'
import { ruleTestsJson, ruleTestsText } from '../../src/render/rule-tests.ts'
import { logLines, said } from '../../src/render/safe.ts'
import { schemaText } from '../../src/render/schema.ts'
import { suggestionText } from '../../src/render/suggestion.ts'
import { driftText, findingLines, outcomesText, plain, planText } from '../../src/render/terminal.ts'
import { marks } from '../../src/render/words/marks.ts'
import { sarifText } from '../../src/sarif/sarif.ts'
import { HOSTILE } from '../hostile.ts'
import { hostileMap } from '../map/account.ts'
import { desiredOf } from '../plan/sides.ts'
import { placesOf, runIn, sarifProblems } from '../sarif/schema.ts'

function reportWith(text: string): Report {
  const field = {
    path: 'description',
    live: text,
    desired: `${text} and more`,
    cause: 'drift' as const,
    alsoByHand: true,
  }
  const shared = {
    kind: 'labels',
    key: text,
    title: text,
    cause: 'this change' as const,
    send: {},
    managed: {},
    before: {},
    protect: false,
    after: [],
    place: { file: text, line: 1, column: 1 },
    comment: text,
  }
  const plan: Plan = {
    account: 2,
    changes: [
      { ...shared, action: 'update', id: 1, fields: [field, { ...field, path: text, cause: 'this change' }] },
      {
        ...shared,
        action: 'create',
        id: null,
        fields: [{ path: 'description', desired: { [text]: [text] }, cause: 'this change', alsoByHand: false }],
      },
      { ...shared, action: 'delete', id: 2, fields: [], place: null },
    ],
    findings: [
      {
        code: 'X',
        severity: 'warning',
        place: { file: text, line: 1, column: 1 },
        subject: null,
        sentence: `It says ${JSON.stringify(text)} ${text}.`,
        nextStep: text,
      },
    ],
    wires: {},
    refreshed: [],
    renamed: [],
    unchanged: 0,
    contested: [],
    held: [],
    unmanaged: 0,
    hasLedger: true,
  }
  return {
    account: 2,
    plan,
    digest: 'd'.repeat(64),
    effort: { reads: 1, writes: 0, retries: 0, seconds: 0 },
    commit: 'c'.repeat(40),
    runUrl: 'https://github.com/o/r/actions/runs/1',
    repositoryUrl: 'https://github.com/o/r',
    dashboardUrl: 'https://github.com/o/r/app/accounts/2',
    docsUrl: 'https://github.com/o/r/blob/v1/docs',
    branch: text,
    marks,
    impact: new Map(
      plan.changes.map((change) => [
        operationOf(change),
        {
          counts: [{ says: withLabel.says, count: null }],
          uses: [
            { kind: 'macros', names: [text, `${text} 2`, text, text, text, text] },
            { kind: 'automation_rules', names: [text] },
          ],
        },
      ]),
    ),
  }
}

/** A rule and a webhook, whose words quote everything that they hold. */
function inWords(text: string): Report {
  const report = reportWith(text)
  const rule = (more: string) => ({
    event_name: text,
    conditions: [
      { attribute_key: text, filter_operator: text, values: [text, more], query_operator: 'or' },
      { attribute_key: text, custom_attribute_type: text, filter_operator: 'is_present', query_operator: text },
      { attribute_key: 'inbox_id', filter_operator: 'equal_to', values: [text], [text]: text },
      { attribute_key: 'status', filter_operator: 'attribute_changed', values: { from: [text], to: [more] } },
    ],
    actions: [
      { action_name: text, action_params: [text] },
      { action_name: 'send_message', action_params: [more] },
      { action_name: 'assign_team', action_params: [text] },
      {
        action_name: 'send_attachment',
        action_params: [{ name: more, type: 'text/x', size: 1, sha256: 'a'.repeat(64) }],
      },
      { action_name: 'send_attachment', action_params: [{ name: text, sha256: null }] },
      { action_name: 'send_attachment', action_params: [{ name: text, type: more, size: more, sha256: text }] },
    ],
  })
  const [old, fresh] = [rule(text), rule(`${text} and more`)]
  const field = (path: 'conditions' | 'actions') => ({
    path,
    live: old[path],
    desired: fresh[path],
    cause: 'this change' as const,
    alsoByHand: false,
  })
  const [update, create] = report.plan.changes
  // Of a ledger that others wrote: what holds no file.
  const picture = (is: string) => ({ sha256: is, type: is, size: is })
  const avatar = { ...field('actions'), path: 'avatar', live: picture(text), desired: picture(`${text} 2`) }
  const hook = { url: text, subscriptions: [text], inbox_id: text }
  const changes = [
    { ...update!, kind: 'automation_rules', managed: fresh, fields: [field('conditions'), field('actions')] },
    { ...update!, key: `${text}2`, fields: [{ ...field('actions'), path: text, live: text, desired: `a b ${text}` }] },
    { ...update!, kind: 'agent_bots', fields: [avatar, { ...avatar, cause: 'drift' as const }] },
    { ...create!, kind: 'agent_bots', send: {}, fields: [avatar] },
    { ...create!, kind: 'webhooks', send: hook, fields: [] },
    { ...create!, kind: 'agents', send: { role: text, email: text }, fields: [] },
    { ...report.plan.changes[2]!, kind: 'macros', before: fresh },
  ]
  return { ...report, plan: { ...report.plan, changes, names: { teams: { [text]: text } } }, footer: '' }
}

/** The same from the ledger, which says a hostile time as well. */
function assumed(text: string): Report {
  const report = reportWith(text)
  return { ...report, plan: { ...report.plan, assumedAt: text } }
}

/** The value of a function for a text that is asked for again and again. */
function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>()
  return (text) => made.get(text) ?? made.set(text, make(text)).get(text)!
}

/** What lint rules say of names and values that others wrote. */
const linted = remembered((text: string): Finding[] => {
  const rule = (name: string, values: string[]) => ({
    name,
    event_name: 'conversation_updated',
    conditions: [{ attribute_key: 'email', filter_operator: 'contains', values }],
    actions: [
      {
        action_name: 'send_message',
        action_params: [`{{${text.replaceAll('}', '')}}} {{${text.replaceAll('}', '')}`],
      },
    ],
  })
  const desired = desiredOf({
    automation_rules: { a: rule(text, [`: ${text}`]), b: rule(`${text} 2`, [`: ${text}`]) },
    canned_responses: { c: { short_code: text, content: `{{${text.replaceAll('}', '')}}}` } },
    webhooks: { d: { url: `see http://${text}`, subscriptions: ['message_created'] } },
  })
  return lintFiles(desired)
})

const unplanned = (text: string) => ({ resources: 2, folder: text, from: 'a fork', reason: text })

const replayWith = (text: string) => {
  const count = { acts: 1, customers: 1, unknown: 0, reason: text }
  return { conversations: 1, messages: 1, rules: [{ key: text, subject: text, before: count, after: count }] }
}

const testsWith = (text: string) => {
  const findings = reportWith(text).plan.findings
  return { folder: text, mistakes: [], verdicts: [{ name: text, is: 'failed' as const, findings }] }
}

function markdownOf(text: string): { [name: string]: string } {
  const report = reportWith(text)
  const outcomes = report.plan.changes.map(
    ({ action, kind, key, id }, index): Outcome => ({
      action,
      kind,
      key,
      id,
      state: index === 0 ? 'applied' : 'failed',
      reason: text,
      before: {},
      after: {},
    }),
  )
  return {
    comment: renderComment(report).text,
    words: renderComment(inWords(text)).text,
    drifted: renderDriftSummary(inWords(text)).text,
    refused: renderRefused(report.plan.findings, report),
    stopped: renderStopped({ account: 2, mode: 'plan', reason: text, runUrl: 'https://github.com/o/r' }),
    unkept: renderOutcome({ ...report, mode: 'resync', outcomes, unkept: text, unreviewed: null }).text,
    failed: renderFailed({ account: 2, failure: text, runUrl: 'https://github.com/o/r' }),
    changed: renderChanged({ account: 2, changes: report.plan.changes, commentUrl: 'https://github.com/o/r/pull/1' }),
    fixed: renderComment({ ...report, fixed: [{ code: 'P-A', about: text }] }).text,
    unposted: renderUnposted([text]),
    outcome: renderOutcome({
      ...report,
      mode: 'apply',
      outcomes,
      unkept: null,
      unreviewed: { isAll: false, missing: [], changes: report.plan.changes },
    }).text,
    issue: renderDriftIssue(report).body,
    title: renderDriftIssue(report).title,
    summary: renderDriftSummary(report).text,
    unreadable: renderUnreadable({ account: 2, reason: text, runUrl: 'https://github.com/o/r' }).body,
    fork: renderOffline(assumed(text), 'a fork'),
    unplanned: renderUnplanned({ ...report, ...unplanned(text), findings: report.plan.findings }),
    lint: renderRefused(linted(text), report),
    replay: replayDetails(replayWith(text))!,
    map: mapDetails(hostileMap(text))!,
    suggestion: suggestionText(linted(text)[0]!, ['"plain"']) ?? '',
  }
}

/** The HTML without what stands in code, with everything that code spans hold taken out. */
const outsideOfCode = (html: string) =>
  html.replaceAll(/<pre><code[^>]*>[\s\S]*?<\/code><\/pre>|<code>[\s\S]*?<\/code>/g, '<code/>')
const tagsOf = (html: string) => html.match(/<\/?[a-z][^>]*>/g) ?? []
const shape = (html: string) =>
  tagsOf(html).filter((tag) => !/^<\/?(code|p|br|pre|strong|em|a|thead|tbody)\b/.test(tag) && !FOLDS.test(tag))
/** How much is folded, listed and struck out depends on how long a text is. */
const FOLDS = /^<\/?(details|summary|ul|li|del)>$/

const htmlOf = (markdown: string) => outsideOfCode(marked.parse(markdown, { gfm: true, async: false }))
const benign = markdownOf('benign')
const usualHtmlOf = remembered((name) => htmlOf(benign[name]!))

/** Whether all that begins ends in its turn: nobody closes what is ours. */
function isNested(html: string): boolean {
  const open: string[] = []
  for (const [, end, name] of html.matchAll(/<(\/?)(details|summary|ul|li|del)\b[^>]*>/g))
    if (end === '') open.push(name!)
    else if (open.pop() !== name) return false
  return open.length === 0
}

/** What a terminal or a reader does not see, or obeys. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s is harmless in Markdown', (_, text) => {
  for (const [name, markdown] of Object.entries(markdownOf(text))) {
    const html = htmlOf(markdown)
    const usual = usualHtmlOf(name)

    // What is very long is told less fully.
    // How many findings there are depends on the text.
    if (name === 'lint') expect(new Set(shape(html))).toEqual(new Set(shape(usual)))
    else if (text.length < 1000) expect(shape(html), name).toEqual(shape(usual))
    expect(isNested(html), name).toBe(true)
    expect(
      tagsOf(html).filter((tag) => /^<(a|img)\b/.test(tag) && !tag.includes('href="https://github.com/o/r')),
    ).toEqual([])
    expect(html.replaceAll(/<[^>]*>/g, ''), name).not.toMatch(
      /@(octocat|studyflash)|#1\b|GH-\d|[0-9a-f]{40}|evil\.test|alert\(1\)|chatwoot-as-code:plan/,
    )
    expect(html.match(/<!--/g)?.length, name).toBe(usual.match(/<!--/g)?.length)
    expect(markdown).not.toMatch(UNSEEN)
    expect(new TextEncoder().encode(markdown).length).toBeLessThanOrEqual(
      ['summary', 'drifted', 'fork', 'unplanned'].includes(name) ? SUMMARY.maxBytes : COMMENT.maxBytes,
    )
  }
})

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  '%s gives no orders to the runner or the terminal',
  (_, text) => {
    const report = reportWith(text)
    const json = planJson({ ...report, outcomes: null })
    expect(JSON.parse(json).changes[0].title).toBe(text)
    const printed = [
      planText(report, plain),
      planText(assumed(text), plain),
      planText(inWords(text), plain),
      driftText(report, plain),
      outcomesText(
        [{ action: 'update', kind: 'labels', key: text, id: 1, state: 'failed', reason: text, before: {}, after: {} }],
        plain,
      ),
      ...findingLines([...report.plan.findings, ...linted(text)], plain),
      said(text),
      said(unplannedText(unplanned(text))),
      json,
      errorJson(text, report.plan.findings),
      // What stands before is ours alone.
      sarifOf(text).split('"automationDetails"')[1]!,
      replayText(replayWith(text)),
      replayJson(replayWith(text)),
      ruleTestsText(testsWith(text), plain),
      ruleTestsJson(testsWith(text)),
      foundText([{ name: 'account', value: text, from: text }], report.plan.findings, plain),
      toWriteText([text]),
      uncheckedText([text]),
      mistakeText({ changes: report.plan.changes, findings: report.plan.findings, versions: ['1'], issues: 'there' }),
      schemaText({ desired: text, out: text, path: text, names: new Map([[text, 1]]) }),
      logLines(text),
      ...annotationsOf(report.plan.findings).map(({ message }) => `| ${message.replaceAll('\n', '%0A')}`),
    ]

    const lines = printed.flatMap((one) => one.split(/\r\n|[\r\n\u2028\u2029\u0085]/))
    expect(lines.filter((line) => /^\s*::/.test(line) || UNSEEN.test(line) || line.includes('##['))).toEqual([])
  },
)

const sarifOf = (text: string) =>
  sarifText([...reportWith(text).plan.findings, ...linted(text)], { folder: text, here: '/here', root: '/here' })

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  '%s is words and an address in SARIF',
  async (_, text) => {
    const sarif = sarifOf(text)
    const { results, category } = runIn(sarif)

    expect(await sarifProblems(sarif)).toEqual([])
    expect(category).toMatch(/^chatwoot-as-code\/[\s\S]{0,300}\/$/)
    for (const { message } of results) {
      expect(message.text.length).toBeLessThan(3000)
      expect(message.text).not.toMatch(/\]\(/)
      expect(message.text).not.toMatch(UNSEEN)
    }
    for (const place of placesOf(sarif)) expect(place).toMatch(/^[\w.!~*'()%/-]*:1:1 |^:1:1 /)
  },
)

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  '%s in the footer of a team does not pass for ours',
  (_, footer) => {
    const { text } = renderComment({ ...reportWith('benign'), footer })
    const body = text.slice(0, text.lastIndexOf('<sub>'))

    expect(body.replaceAll(/<!-- (\/?this run|told [^\s<>]+) -->/g, '')).not.toContain('<!--')
    expect(text).not.toMatch(UNSEEN)
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(COMMENT.maxBytes)
    expect(text.trimEnd().endsWith('</sub>')).toBe(true)
  },
)

function page(report: Report): string {
  const server = { address: 'https://github.com/o/r/chat', version: '4.15.1', edition: null }
  const made = { ...report, mode: 'plan', outcomes: null, at: '2026-11-27T18:30:00.000Z', server } as const
  const pages = [renderHtml(made), renderHtml({ ...made, mode: 'drift' })]
  return pages.map((one) => one.replace(/<style>.*?<\/style>/s, '')).join('\n')
}
const PAGES = [reportWith, inWords, assumed].map((of) => ({ of, usual: page(of('benign')) }))

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  '%s is text in the report for a browser',
  (_, text) => {
    for (const { of, usual } of PAGES) {
      const html = page(of(text))
      const tags = html.match(/<[^>]*>/g)!

      expect(html.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]/)
      // Nothing but what our own templates write; addresses lead to GitHub, or into the page.
      const forms = new Set(tags.map(withoutAddress))
      expect(forms.difference(new Set([...usual.match(/<[^>]*>/g)!, ...FORMS].map(withoutAddress)))).toEqual(new Set())
      expect(
        tags.filter((tag) => / href=/.test(tag) && !/^<a href="(https:\/\/github\.com\/o\/r[^"]*|#s\d)">$/.test(tag)),
      ).toEqual([])
      expect(html).not.toMatch(UNSEEN)
    }
  },
)

/** A text decides whether words are compared, and on how many lines it stands. */
const FORMS = ['<del>', '</del>', '<ins>', '</ins>', '<b>', '</b>', '<span class="unseen">']
const withoutAddress = (tag: string) => tag.replace(/ (href|content)="[^"]*"/g, '')

test('there are enough of them', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(60)
})
