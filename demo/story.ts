/**
 * The life of an account, told by running the built action as GitHub would: every step checks what it claims, so the
 * demo fails where the product does.
 */

import type { ActionResult } from '../test/runner.ts'
import { ownDesired, startWorld, type World } from '../test/world.ts'

/** A comment, an issue or the summary of a run as people see it. */
export interface Post {
  readonly kind: 'comment' | 'issue' | 'summary'
  readonly title: string
  readonly author: string
  readonly body: string
  readonly state: 'open' | 'closed' | 'merged' | null
}

export interface Step {
  readonly title: string
  readonly about: string
  readonly posts: readonly Post[]
  /** What the run came to: exit code, outputs worth seeing, requests made to Chatwoot. */
  readonly run: {
    readonly exitCode: number | null
    readonly outputs: { readonly [name: string]: string }
    readonly requests: readonly string[]
  }
}

const REFUNDED = {
  labels: { billing: { description: 'Questions about money' } },
  agents: { 'anna@example.org': { name: 'Anna Keller', role: 'agent' } },
  automation_rules: {
    'refunds-go-to-rajiv': {
      event_name: 'message_created',
      conditions: [
        {
          attribute_key: 'inbox_id',
          filter_operator: 'equal_to',
          values: ['support-mailbox'],
          query_operator: 'and',
        },
        { attribute_key: 'content', filter_operator: 'contains', values: ['refund', 'chargeback'] },
      ],
      actions: [
        { action_name: 'add_label', action_params: ['billing'] },
        { action_name: 'assign_agent', action_params: ['rajiv@example.com'] },
      ],
    },
  },
}
const REFUNDS = { 'desired/refunds.json': JSON.stringify(REFUNDED) }

/** The same without the label. */
const WITHOUT_LABEL = {
  'desired/refunds.json': JSON.stringify({
    agents: REFUNDED.agents,
    automation_rules: {
      'refunds-go-to-rajiv': {
        ...REFUNDED.automation_rules['refunds-go-to-rajiv'],
        actions: [{ action_name: 'assign_agent', action_params: ['rajiv@example.com'] }],
      },
    },
  }),
}

/** The report of one plan is written to `report`. */
export async function* story(report: string): AsyncGenerator<Step> {
  const world = await startWorld()
  try {
    yield* chapters(world, report)
  } finally {
    await world.close()
  }
}

async function* chapters(world: World, report: string): AsyncGenerator<Step> {
  const { github, double } = world
  const mailbox = JSON.stringify(double.store.rows('channel_email'))
  const desired = await ownDesired()

  const first = await world.propose('move-in', desired, 'Chatwoot moves into this repository')
  must(first.run.outputs.updates === '1', 'the first plan has one change')
  yield step(
    'A pull request brings the files',
    'Nothing is written yet: the comment says what would be imported and what would change.',
    first.run,
    [await comment(world, first.number, 'open')],
  )

  const applied = await world.merge(first.number)
  must(webhookUrl(world) === 'https://core.example.com/chatwoot', 'the stale address is corrected')
  yield step(
    'It is merged',
    'Exactly that is applied: one request, and the same comment says what happened.',
    applied,
    [await comment(world, first.number, 'merged')],
  )

  const refunds = await world.propose('refunds', REFUNDS, 'Refunds go to Rajiv, and Anna joins', {
    inputs: { 'html-report': report },
  })
  must(refunds.run.outputs.creates === '3', 'a label, a rule and an agent are new')
  yield step(
    'A pull request brings a rule and invites somebody',
    'It reads as sentences, so who leads the support can review it.',
    refunds.run,
    [await comment(world, refunds.number, 'open')],
  )

  await world.byHand('PATCH', 'automation_rules/1', { active: true })
  const night = await world.nightly()
  must(night.outputs.drift === '1', 'the night finds the drift')
  yield step('Someone switches a rule on in the dashboard', 'The nightly run finds it and opens one issue.', night, [
    await issue(world),
  ])

  const resync = await world.dispatch('resync')
  must((await github.issues({ state: 'open' })).length === 0, 'the issue is closed')
  must(
    double.store.rows('automation_rules').some(({ id, active }) => id === 1 && active === false),
    'the rule is off again',
  )
  yield step('A re-sync by hand', 'The server is put back to what the files say, and the issue closes.', resync, [
    await issue(world),
    await lastWord(world),
  ])

  const merged = await world.merge(refunds.number)
  must(merged.exitCode === 0, `the rule for refunds is applied:\n${merged.log}`)
  for (const status of ['open', 'open', 'resolved'])
    double.store.insert('conversations', { account_id: 2, inbox_id: 1, assignee_id: null, labels: ['billing'], status })
  world.requests()
  const unlabelled = await world.propose('no-billing', WITHOUT_LABEL, 'Nobody looks at the label billing')
  const reached = await comment(world, unlabelled.number, 'open')
  must(
    reached.body.includes('Impact: 3 conversations have this label; 1 rule uses it: `refunds-go-to-rajiv`'),
    'the comment says what the deletion reaches',
  )
  yield step(
    'A pull request takes a label out',
    'Chatwoot is asked how many conversations have it, and the comment says so where the deletion stands.',
    unlabelled.run,
    [reached],
  )

  const teardown = await world.propose('no-n8n', { 'desired/webhooks.json': null }, 'N8N is no longer used')
  must(teardown.run.outputs.deletes === '1', 'the plan has one deletion')
  yield step(
    'A pull request takes a webhook out',
    'Only what this repository owns can be deleted, and only by a merge.',
    teardown.run,
    [await comment(world, teardown.number, 'open')],
  )

  const gone = await world.merge(teardown.number)
  must(double.store.rows('webhooks').length === 0, 'the webhook is gone')
  must(
    JSON.stringify(double.store.rows('channel_email')) === mailbox,
    'the mailbox and its credentials are what they were',
  )
  yield step(
    'It is merged',
    'The webhook is gone. The credentials of the mailbox are byte for byte what they were.',
    gone,
    [await comment(world, teardown.number, 'merged')],
  )

  const run = (await world.ledger())!.last!.run
  const back = await world.dispatch('undo', { inputs: { 'undo-run': run } })
  must(double.store.rows('webhooks').length === 0, 'an undo is shown before it is done')
  yield step(
    'That was a mistake: the run is to be undone',
    'Mode undo builds the way back from the receipt and shows it first, with what nobody can bring back.',
    back,
    [summary('Undo, shown', back)],
  )

  const confirm = /`confirm-plan`: `(\w+)`/.exec(back.summary)?.[1] ?? ''
  const undone = await world.dispatch('undo', { inputs: { 'undo-run': run, 'confirm-plan': confirm } })
  must(double.store.rows('webhooks').length === 1, 'the webhook is back')
  yield step(
    'The same plan is confirmed',
    'The webhook is back, with a new signing secret. The undo has a receipt of its own.',
    undone,
    [summary('Undo, done', undone)],
  )

  function step(title: string, about: string, run: ActionResult, posts: Post[]): Step {
    must(run.exitCode === 0, `the run of "${title}" is green:\n${run.log}`)
    const { changes, creates, updates, deletes, drift } = run.outputs
    return {
      title,
      about,
      posts,
      run: {
        exitCode: run.exitCode,
        outputs: { changes, creates, updates, deletes, drift } as Step['run']['outputs'],
        requests: world.requests(),
      },
    }
  }
}

function webhookUrl({ double }: World): unknown {
  return double.store.rows('channel_api').find(({ webhook_url }) => String(webhook_url).includes('core.example.com'))
    ?.webhook_url
}

async function comment({ github }: World, number: number, state: 'open' | 'merged'): Promise<Post> {
  const { title } = await github.pullRequest(number)
  const comments = await github.comments(number)
  must(comments.length === 1, 'there is one comment')
  return {
    kind: 'comment',
    title: `${title} #${number}`,
    author: comments[0]!.user!.login,
    body: comments[0]!.body!,
    state,
  }
}

/** What the run says on its own page. */
function summary(title: string, run: ActionResult): Post {
  return { kind: 'summary', title, author: 'github-actions[bot]', body: run.summary, state: null }
}

async function issue({ github }: World): Promise<Post> {
  const [found, ...others] = await github.issues({ state: 'all' })
  must(found !== undefined && others.length === 0, 'there is one issue')
  return {
    kind: 'issue',
    title: `${found!.title} #${found!.number}`,
    author: found!.user!.login,
    body: found!.body!,
    state: found!.state as 'open' | 'closed',
  }
}

/** The latest comment under the issue. */
async function lastWord({ github }: World): Promise<Post> {
  const [found] = await github.issues({ state: 'all' })
  const said = (await github.comments(found!.number)).at(-1)
  must(said !== undefined, 'the issue says why it was closed')
  return { kind: 'comment', title: 'commented', author: said!.user!.login, body: said!.body!, state: null }
}

function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`The demo did not come out as told: ${what}.`)
}
