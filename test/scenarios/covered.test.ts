/** Which commit an apply is about, and whose reviews count for it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Files } from '../github/stage.ts'
import { startWorld, type World } from '../world.ts'

const hook = { url: 'https://reports.example.org/in', subscriptions: ['message_created'] }
const labels = (color: string) => ({
  'desired/labels.json': JSON.stringify({ $account: 2, labels: { alpha: { color } } }),
})
const hooks = { 'desired/hooks.json': JSON.stringify({ webhooks: { reports: hook } }) }

let world: World
beforeEach(async () => {
  world = await startWorld()
  const { number } = await world.propose('start', { ...labels('#111111'), ...hooks })
  expect((await world.merge(number)).exitCode).toBe(0)
}, 60_000)
afterEach(() => world.close())

const hasHook = () => world.double.store.rows('webhooks').some(({ url }) => url === hook.url)
const color = () => world.double.store.rows('labels').find(({ title }) => title === 'alpha')!.color
const comment = async (number: number) => (await world.github.comments(number))[0]!.body!
const writes = () => world.requests().filter((request) => !request.startsWith('GET'))
const said = (run: { annotations: { message: string }[] }) => run.annotations.map(({ message }) => message).join()

describe('two pull requests that come to the branch in one push', () => {
  test.for(['merge', 'squash', 'rebase'] as const)(
    'are both reviewed and both told: %s',
    { timeout: 90_000 },
    async (how) => {
      const drop = await world.propose('drop', { 'desired/hooks.json': null })
      const paint = await world.propose('paint', labels('#333333'))
      const [before] = await world.github.history()
      await world.github.merge(drop.number, how)
      const sha = await world.github.merge(paint.number, how)
      const run = await world.job('apply', await world.github.events.push(sha, { before: before! }))

      expect(run.exitCode).toBe(0)
      expect(hasHook()).toBe(false)
      for (const { number } of [drop, paint]) expect(await comment(number)).toContain('### Chatwoot apply')
    },
  )

  test('where one was never reviewed, its deletion is left out and the other goes on', async () => {
    await world.github.commit('drop', { 'desired/hooks.json': null }, 'drop')
    const drop = await world.github.openPullRequest({ branch: 'drop', title: 'drop', body: '' })
    const paint = await world.propose('paint', labels('#333333'))
    await world.github.merge(drop.number)
    const run = await world.merge(paint.number)

    expect(run.exitCode).toBe(1)
    expect([hasHook(), color()]).toEqual([true, '#333333'])
  }, 90_000)
})

test('what an earlier run carried out whole is not told again, and its review is over', async () => {
  const drop = await world.propose('drop', { 'desired/hooks.json': null })
  expect((await world.merge(drop.number)).exitCode).toBe(0)
  const told = await comment(drop.number)
  // The webhook comes back with a review, and goes again by a direct push that nobody has reviewed.
  const back = await world.propose('back', hooks)
  expect((await world.merge(back.number)).exitCode).toBe(0)
  expect(hasHook()).toBe(true)
  const run = await world.push(await world.github.commit('main', { 'desired/hooks.json': null }, 'and away'))

  expect(run.exitCode).toBe(1)
  expect(hasHook()).toBe(true)
  expect(await comment(drop.number)).toBe(told)
}, 90_000)

test('what an apply did not get done is done by the next one, with its review', async () => {
  const drop = await world.propose('drop', { 'desired/hooks.json': null })
  const paint = await world.propose('paint', labels('#333333'))
  world.double.fault({ match: { method: 'DELETE', path: 'webhooks' }, kind: '500-before', times: 99 })
  expect((await world.merge(drop.number)).exitCode).toBe(1)
  expect((await world.github.comments(drop.number)).length).toBe(2)
  expect((await world.merge(paint.number)).exitCode).toBe(1)
  expect([hasHook(), color()]).toEqual([true, '#333333'])
  expect((await world.github.comments(drop.number)).length).toBe(2)
  world.double.clearFaults()

  const more = await world.propose('more', { 'desired/teams.json': '{"teams": {"zeta": {}}}' })
  expect((await world.merge(more.number)).exitCode).toBe(0)
  expect(hasHook()).toBe(false)
  for (const { number } of [drop, paint, more]) expect(await comment(number)).toContain('🔴 delete')
  // All is done: the next one covers its own commits only.
  const told = await comment(drop.number)
  const last = await world.propose('last', labels('#444444'))
  expect((await world.merge(last.number)).exitCode).toBe(0)
  expect(await comment(drop.number)).toBe(told)
}, 120_000)

describe('a run for an older commit', () => {
  test('writes nothing and ends green with one sentence, as an apply and as a re-sync', async () => {
    const one = await world.propose('one', labels('#222222'))
    const old = await world.github.events.push(await world.github.merge(one.number))
    await world.job('apply', old)
    const two = await world.propose('two', labels('#333333'))
    await world.merge(two.number)
    const told = await comment(one.number)
    writes()

    const again = await world.job('apply', old)
    expect(again.exitCode).toBe(0)
    expect(again.summary).toContain('has been applied already')
    const resync = await world.job('resync', { ...old, name: 'workflow_dispatch' }, { inputs: { mode: 'resync' } })
    expect(resync.exitCode).toBe(0)
    expect(resync.summary).toContain('has been applied already')
    expect([writes(), color()]).toEqual([[], '#333333'])
    expect(await comment(one.number)).toBe(told)
  }, 90_000)

  test('compares nothing as a nightly check, and leaves the issue to the newer ones', async () => {
    const old = await world.github.events.schedule()
    const { number } = await world.propose('one', labels('#222222'))
    await world.merge(number)
    // As the files said it then.
    world.double.store.rows('labels').find(({ title }) => title === 'alpha')!.color = '#111111'
    await world.nightly()
    const run = await world.job('drift', old)

    expect(run).toMatchObject({ exitCode: 0, outputs: { drift: '', 'issue-number': '' } })
    expect(run.summary).toContain('Nothing was compared')
    expect((await world.github.issues()).map(({ state }) => state)).toEqual(['open'])
  }, 90_000)

  test('that comes late, after the newer one, too', async () => {
    const one = await world.propose('one', labels('#222222'))
    const first = await world.github.merge(one.number)
    const two = await world.propose('two', labels('#333333'))
    const second = await world.github.merge(two.number)
    expect((await world.push(second)).exitCode).toBe(0)
    writes()
    const late = await world.push(first)

    expect(late.exitCode).toBe(0)
    expect([writes(), color()]).toEqual([[], '#333333'])
  }, 90_000)
})

describe('a default branch that was rewritten', () => {
  const reset = async (sha: string) => {
    const { owner, repo } = world.github
    await world.github.octokit('octocat').rest.git.updateRef({ owner, repo, ref: 'heads/main', sha, force: true })
    return sha
  }

  test('to an older commit is named, and applied only by hand', async () => {
    const [before] = await world.github.history()
    const paint = await world.propose('paint', labels('#333333'))
    await world.merge(paint.number)
    writes()
    const run = await world.push(await reset(before!))

    expect(run.exitCode).toBe(1)
    expect(said(run)).toContain('The default branch was rewritten')
    expect([writes(), color()]).toEqual([[], '#333333'])
    expect((await world.dispatch('apply')).exitCode).toBe(0)
    expect(color()).toBe('#111111')
  }, 90_000)

  test('to another history is named', async () => {
    const paint = await world.propose('paint', labels('#333333'))
    await world.merge(paint.number)
    const sha = await world.github.commit('other', { ...labels('#444444'), ...hooks }, 'anew', { orphan: true })
    const run = await world.push(await reset(sha))

    expect(run.exitCode).toBe(1)
    expect(said(run)).toContain('The default branch was rewritten')
    expect(color()).toBe('#333333')
  }, 90_000)
})

describe('a plan', () => {
  test('that ends after the merge leaves what the apply said', async () => {
    await world.github.commit('paint', labels('#333333'), 'paint')
    const { number } = await world.github.openPullRequest({ branch: 'paint', title: 'paint', body: '' })
    const slow = await world.github.events.opened(number)
    await world.merge(number)
    const told = await comment(number)
    await world.job('plan', slow)

    expect(told).toContain('### Chatwoot apply')
    expect(await comment(number)).toBe(told)
  }, 90_000)

  test('that ends after the merge and before the apply is no review', async () => {
    await world.github.commit('drop', { 'desired/hooks.json': null }, 'drop')
    const { number } = await world.github.openPullRequest({ branch: 'drop', title: 'drop', body: '' })
    const slow = await world.github.events.opened(number)
    const sha = await world.github.merge(number)
    await world.job('plan', slow)
    const run = await world.push(sha)

    expect(run.exitCode).toBe(1)
    expect(hasHook()).toBe(true)
  }, 90_000)

  describe('of a commit that is not the newest', () => {
    const pushed = async (branch: string, first: Files, second: Files) => {
      await world.github.commit(branch, first, 'first')
      const { number } = await world.github.openPullRequest({ branch, title: branch, body: '' })
      const old = await world.github.events.opened(number)
      await world.github.pushToPullRequest(number, second, 'second')
      await world.plan(number)
      return { number, old, newer: await comment(number) }
    }

    test('leaves the comment to the newer run, whose review a merge finds', async () => {
      const { number, old, newer } = await pushed('late', labels('#333333'), { 'desired/hooks.json': null })
      const run = await world.job('plan', old)

      expect(await comment(number)).toBe(newer)
      expect(run.exitCode).toBe(0)
      expect(run.summary).toContain('was pushed since')
      expect((await world.merge(number)).exitCode).toBe(0)
      expect(hasHook()).toBe(false)
    }, 90_000)

    test('also where its files could not be read', async () => {
      const { number, old, newer } = await pushed('half', { 'desired/hooks.json': '{' }, labels('#444444'))
      const run = await world.job('plan', old)

      expect(run.exitCode).toBe(1)
      expect(await comment(number)).toBe(newer)
    }, 90_000)

    test('unless GitHub shows a moment later what was pushed', async () => {
      await world.github.commit('slow', labels('#333333'), 'slow')
      const { number } = await world.github.openPullRequest({ branch: 'slow', title: 'slow', body: '' })
      const before = await world.github.pullRequest(number)
      await world.github.pushToPullRequest(number, labels('#444444'), 'second')
      const path = new RegExp(`/pulls/${number}$`)
      const event = await world.github.events.opened(number)
      world.github.fail({ kind: 'answer', match: { path }, status: 200, body: before })
      await world.job('plan', event)

      expect(await comment(number)).toContain('#444444')
    }, 90_000)
  })

  test('that is run again counts what was written into the description since', async () => {
    await world.github.commit('again', { 'desired/hooks.json': null }, 'again')
    const { number } = await world.github.openPullRequest({ branch: 'again', title: 'again', body: '' })
    const event = await world.github.events.opened(number)
    await world.job('plan', event)
    await world.github.editPullRequest(number, { body: 'allow: delete webhooks/reports' })
    await world.job('plan', event)

    expect(await comment(number)).toContain('`delete webhooks/reports` is approved.')
  }, 90_000)

  test('tells apart what the branch said already, and links to the commit that was read', async () => {
    await world.github.commit('behind', { 'desired/teams.json': '{"teams": {"zeta": {}}}' }, 'behind')
    const other = await world.propose('other', { 'desired/new.json': '{"labels": {"nu": {}}}' })
    await world.github.merge(other.number)
    const { number } = await world.github.openPullRequest({ branch: 'behind', title: 'behind', body: '' })
    await world.plan(number)
    const [own, merged] = (await comment(number)).split('**Already merged, not applied yet**')

    expect(own).toContain('create **Team** `zeta`')
    expect(own).not.toContain('`nu`')
    expect(merged).toContain('create **Label** [`nu`]')
    const links = [...(await comment(number)).matchAll(/blob\/([0-9a-f]{40})\/([^#)]+)#L\d+/g)]
    expect(links).toHaveLength(2)
    for (const [, sha, path] of links) expect(await world.github.file(path!, sha)).toBeDefined()
  }, 90_000)

  test('in a merge queue has no comment to write and reports its status', async () => {
    const { number } = await world.propose('paint', labels('#333333'))
    const before = await world.github.comments(number)
    const on = await world.github.events.opened(number)
    const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${on.sha}`
    const payload = { action: 'checks_requested', merge_group: { head_sha: on.sha }, repository: on.payload.repository }
    const run = await world.job('plan', { name: 'merge_group', payload, sha: on.sha, ref, actor: 'octocat' } as never)

    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ changes: '1', 'comment-url': '' })
    expect(await world.github.comments(number)).toEqual(before)
  }, 60_000)
})

test('that the branch of the ledger was deleted before the merge is told, and nothing is deleted', async () => {
  const { number } = await world.propose('drop', { 'desired/hooks.json': null })
  const { owner, repo } = world.github
  await world.github.octokit('octocat').rest.git.deleteRef({ owner, repo, ref: 'heads/chatwoot-ledger' })
  const run = await world.merge(number)

  expect(hasHook()).toBe(true)
  for (const text of [run.summary, await comment(number)]) expect(text).toContain('There was no ledger')
}, 90_000)

test('a direct push does not wait for a pull request that is not there', async () => {
  const sha = await world.github.commit('main', labels('#444444'), 'direct')
  world.github.requests.length = 0
  expect((await world.push(sha)).exitCode).toBe(0)

  const asked = world.github.requests.map(
    ({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/?]+/, '')}`,
  )
  expect(asked.filter((request) => request.includes('/pulls'))).toHaveLength(1)
}, 60_000)
