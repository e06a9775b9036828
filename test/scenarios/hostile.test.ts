/** Names that people, or visitors, gave to things on the server: they give no orders in any mode. */
import { marked } from 'marked'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ActionResult } from '../runner.ts'
import { ownDesired, startWorld, type World } from '../world.ts'

const HOSTILE = [
  '::set-output name=changes::99',
  '\n::error::forged',
  'x ##[error]forged',
  '@octocat closes #1 GH-2',
  '</details>```\n<!-- chatwoot-as-code:drift account=2 -->',
  '| a | ![x](https://evil.test/x.png) <img src=x>',
  '\u202etxet \u001b[31mred\u009b0m\u200b',
].join(' ')

let world: World
beforeAll(async () => {
  world = await startWorld()
  const sha = await world.github.commit('main', await ownDesired(), 'in')
  expect((await world.push(sha, { inputs: { 'on-new-operations': 'apply' } })).exitCode).toBe(0)
  await world.byHand('PATCH', 'automation_rules/1', { name: HOSTILE, description: HOSTILE })
  await world.byHand('PATCH', 'inboxes/5', { name: 'Mobile', greeting_message: HOSTILE })
  await world.byHand('PATCH', 'labels/1', { description: HOSTILE })
}, 60_000)
afterAll(() => world.close())

function harmless(run: ActionResult) {
  expect(run.outputs.changes).not.toBe('99')
  expect(run.annotations.filter(({ message }) => message.trim() === 'forged')).toEqual([])
  expect(run.stdout + run.stderr).not.toMatch(/##\[error\]|[\u001b\u009b\u202e\u200b]/)
  harmlessText(run.summary)
}

function harmlessText(markdown: string) {
  const html = marked.parse(markdown, { gfm: true, async: false })
  const outside = html.replaceAll(/<pre><code[^>]*>[\s\S]*?<\/code><\/pre>|<code>[\s\S]*?<\/code>/g, '')
  expect(outside).not.toMatch(/@octocat|#1\b|GH-2|evil\.test|<img|forged/)
  // The marker of our own, at the beginning, is the only one.
  expect(outside.replace(/^<!-- chatwoot-as-code:[^>]*-->/, '')).not.toContain('chatwoot-as-code:')
  expect(outside.match(/<\/details>/g)?.length).toBe(outside.match(/<details>/g)?.length)
  expect(markdown).not.toMatch(/[\u001b\u009b\u202e\u200b]/)
}

test('in the drift issue, its title, the log and the summary of the night', async () => {
  const night = await world.nightly()
  const [issue] = await world.github.issues({ state: 'open' })

  expect(Number(night.outputs.drift)).toBeGreaterThan(0)
  expect(issue!.body).toContain('forged')
  harmless(night)
  harmlessText(issue!.body!)
  expect(issue!.title).toMatch(/^Chatwoot drift: \d+ resources? of account 2 changed in Chatwoot$/)
}, 60_000)

test('in the comment of a plan, and in that of its apply and the commit of the ledger', async () => {
  const { number, run } = await world.propose('taken-over', {
    'desired/labels.json': JSON.stringify({ labels: { 'dev-support': { description: 'ours' } } }),
  })
  const planned = (await world.github.comments(number)).map(({ body }) => body!)
  harmless(run)
  expect(planned.join()).toContain('forged')
  planned.forEach(harmlessText)

  const applied = await world.merge(number)
  harmless(applied)
  ;(await world.github.comments(number)).forEach(({ body }) => {
    harmlessText(body!)
  })
  for (const sha of await world.github.history('chatwoot-ledger')) {
    const { owner, repo } = world.github
    const { data } = await world.github.octokit('octocat').rest.git.getCommit({ owner, repo, commit_sha: sha })
    expect(data.message).toMatch(
      /^(The ledger begins|account 2: [a-z]+, \d+ applied, \d+ failed, \d+ not attempted \(run [\w.-]+\))$/,
    )
  }
}, 60_000)
