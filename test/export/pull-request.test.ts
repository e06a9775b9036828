import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDouble } from '../double/server.ts'
import { startGitHub } from '../github/stage.ts'
import { runAction } from '../runner.ts'
import { inFolder } from '../scenarios/workspace.ts'
import { ownDesired, PERMISSIONS, startWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await world.github.commit('main', await ownDesired(), 'The files')
  await world.dispatch('apply', { inputs: { 'on-new-operations': 'apply' } })
})
afterAll(() => world.close())

const pulls = async () =>
  (
    await world.github
      .octokit('octocat')
      .rest.pulls.list({ owner: world.github.owner, repo: world.github.repo, state: 'open' })
  ).data
const writes = () => world.requests().filter((request) => !request.startsWith('GET'))
const only = { inputs: { 'export-only-declared': 'true' } }

test('nothing has changed: no branch, no pull request', async () => {
  writes()
  const run = await world.dispatch('export', only)

  expect(run.exitCode).toBe(0)
  expect(run.log).toContain('nothing to propose')
  expect(await world.github.history('chatwoot-export')).toEqual([])
  expect(await pulls()).toEqual([])
  expect(writes()).toEqual([])
})

test('a hand edit becomes a pull request that shows the drifted value and nothing else', async () => {
  await world.byHand('PATCH', 'inboxes/5', { channel: { webhook_url: 'https://moved.example.com/chatwoot' } })
  const run = await world.dispatch('export', only)
  const [pull] = await pulls()

  expect(run.exitCode).toBe(0)
  expect(run.outputs['pull-request-url']).toBe(pull!.html_url)
  expect(pull).toMatchObject({ head: { ref: 'chatwoot-export' }, base: { ref: 'main' } })
  expect(pull!.body).toContain('`inboxes/mobile-app-api`: `channel.webhook_url`')
  const before = (await ownDesired())['desired/inboxes.json']!
  expect(await world.github.file('desired/inboxes.json', 'chatwoot-export')).toBe(
    before.replace('https://core.example.com/chatwoot', 'https://moved.example.com/chatwoot'),
  )
  expect((await world.plan(pull!.number)).outputs).toMatchObject({ changes: '0', drift: '0' })
})

test('no workflow runs for that pull request, so the export itself has planned it, from its own commit', async () => {
  const [pull] = await pulls()
  const [status, ...more] = world.github.statuses(pull!.head.sha)
  expect(more).toEqual([])
  expect(status).toMatchObject({ state: 'success', context: 'Chatwoot plan' })
  expect(status!.target_url).toMatch(/\/actions\/runs\/\d+$/)
  expect(status!.description).toMatch(/no changes|nothing/i)
  const comments = await world.github.comments(pull!.number)
  expect(comments).toHaveLength(1)
  expect(comments[0]!.body).toContain(`commit \`${pull!.head.sha.slice(0, 7)}\``)
})

test('run again it changes nothing; after another edit it updates the same pull request', async () => {
  const head = await world.github.history('chatwoot-export')
  await world.dispatch('export', only)
  expect(await world.github.history('chatwoot-export')).toEqual(head)

  await world.byHand('PATCH', 'automation_rules/1', { active: true })
  const run = await world.dispatch('export', only)
  expect(run.exitCode).toBe(0)
  expect(await pulls()).toHaveLength(1)
  // Forward from where it stood: nobody's commit can get lost on the way.
  expect((await world.github.history('chatwoot-export'))[1]).toBe(head[0])
  expect((await pulls())[0]!.body).toContain('`automation_rules/')
})

test('everything else the account holds comes with it unless told otherwise', async () => {
  const run = await world.dispatch('export')

  expect(run.exitCode).toBe(0)
  expect(await world.github.file('desired/teams.json', 'chatwoot-export')).toContain('"support"')
  expect(run.summary).toContain('`teams/support`')
})

test('a branch that went on since is moved forward only, and its pull request shows our files alone', async () => {
  const before = await world.github.history('chatwoot-export')
  await world.github.commit('main', { 'README.md': 'went on' }, 'main goes on')
  const run = await world.dispatch('export')

  expect(run.exitCode).toBe(0)
  const [head] = await world.github.history('chatwoot-export')
  const { owner, repo } = world.github
  const { data } = await world.github.octokit('octocat').rest.git.getCommit({ owner, repo, commit_sha: head! })
  expect(data.parents.map(({ sha }) => sha)).toEqual([(await world.github.history())[0], before[0]])
  expect(await world.github.file('README.md', 'chatwoot-export')).toBe('went on')
})

test('a commit of ours that somebody amended is not overwritten', async () => {
  const { owner, repo } = world.github
  const { git } = world.github.octokit('octocat').rest
  const [ours] = await world.github.history('chatwoot-export')
  const { data: commit } = await git.getCommit({ owner, repo, commit_sha: ours! })
  const tree = [{ path: 'desired/note.md', mode: '100644', type: 'blob', content: 'mine' } as const]
  const { data: amended } = await git.createTree({ owner, repo, base_tree: commit.tree.sha, tree })
  const parents = commit.parents.map(({ sha }) => sha)
  const { data: mine } = await git.createCommit({ owner, repo, message: commit.message, tree: amended.sha, parents })
  await git.updateRef({ owner, repo, ref: 'heads/chatwoot-export', sha: mine.sha, force: true })

  const run = await world.dispatch('export', only)

  expect(run.exitCode).toBe(1)
  expect(run.log).toContain('a commit that is not ours')
  expect(await world.github.file('desired/note.md', 'chatwoot-export')).toBe('mine')
  await git.updateRef({ owner, repo, ref: 'heads/chatwoot-export', sha: ours!, force: true })
})

test('a commit of somebody else on the branch is not overwritten', async () => {
  const mine = await world.github.commit('chatwoot-export', { 'desired/note.md': 'mine' }, 'A note')
  const run = await world.dispatch('export', only)

  expect(run.exitCode).toBe(1)
  expect(run.log).toContain('a commit that is not ours')
  expect((await world.github.history('chatwoot-export'))[0]).toBe(mine)
})

test('merged, the drift is gone and nothing is sent', async () => {
  writes()
  const [pull] = await pulls()
  await world.merge(pull!.number)

  expect(writes()).toEqual([])
  expect((await world.nightly()).outputs.drift).toBe('0')
})

test('it runs on the default branch only', async () => {
  const sha = await world.github.commit('elsewhere', { 'desired/x.md': 'x' }, 'x')
  const event = { ...(await world.github.events.dispatch({ mode: 'export' })), ref: 'refs/heads/elsewhere', sha }

  expect((await world.job('export', event, { inputs: { mode: 'export' } })).log).toContain('default branch')
})

test('an account without any files, which nobody has named: all of it is proposed, secrets by name only', async () => {
  const fresh = await startWorld()
  try {
    fresh.double.reset('awkward')
    await fresh.github.commit('main', { 'README.md': 'Nothing yet' }, 'Begin')
    const run = await fresh.dispatch('export')

    expect(run.exitCode).toBe(0)
    expect(run.summary).toContain('CHATWOOT_SECRET_INBOX_APP_WEBHOOK_URL_PATH')
    expect(run.everything).not.toContain('b7Xk29fQ4mZp81Rt')
    expect(run.masks).toContain('b7Xk29fQ4mZp81Rt')
    expect(await fresh.github.file('desired/webhooks.json', 'chatwoot-export')).toContain(
      '${secret:WEBHOOK_1_URL_PATH}',
    )
    const pull = await fresh.github.pullRequest(1)
    expect(pull.body).toContain('Set these secrets before merging')
    expect(pull.body).not.toContain('b7Xk29fQ4mZp81Rt')
  } finally {
    await fresh.close()
  }
})

test('what the export has shown is a review: merged, it is imported, and no line says that nobody saw it', async () => {
  const fresh = await startWorld()
  try {
    await fresh.github.commit('main', { 'README.md': 'Nothing yet' }, 'Begin')
    const run = await fresh.dispatch('export')
    const { number, head } = await fresh.github.pullRequest(1)

    expect(run.outputs).toMatchObject({ changes: '0', 'comment-url': expect.stringContaining('#issuecomment') })
    expect((await fresh.github.comments(number))[0]!.body).toMatch(/27 imported/)
    expect(fresh.github.statuses(head.sha)[0]).toMatchObject({ state: 'success', description: '27 imported' })
    const merged = await fresh.merge(number)
    expect(merged.exitCode).toBe(0)
    expect(merged.summary).not.toMatch(/no review|not reviewed|unreviewed|reported as new/i)
    expect(Object.keys((await fresh.ledger())!.resources)).toContain('labels')
  } finally {
    await fresh.close()
  }
})

test('without "statuses: write" the comment is there all the same, and the run says what is missing', async () => {
  const fresh = await startWorld()
  try {
    await fresh.github.commit('main', { 'README.md': 'Nothing yet' }, 'Begin')
    const run = await fresh.dispatch('export', { permissions: { contents: 'write', pull_requests: 'write' } })

    expect(run.exitCode).toBe(0)
    expect(run.log).toContain('The job needs "statuses: write"')
    expect(await fresh.github.comments(1)).toHaveLength(1)
  } finally {
    await fresh.close()
  }
})

test('a plan that fails is a failed check, with the reason', async () => {
  const fresh = await startWorld()
  try {
    await fresh.github.commit('main', { 'README.md': 'Nothing yet' }, 'Begin')
    const body = { message: 'Resource not accessible by integration' }
    fresh.github.fail({ match: { method: 'POST', path: '/comments' }, kind: 'answer', status: 403, body, times: 20 })
    const run = await fresh.dispatch('export')
    fresh.github.heal()
    const { head } = await fresh.github.pullRequest(1)

    expect(run.exitCode).toBe(1)
    expect(fresh.github.statuses(head.sha)[0]).toMatchObject({ state: 'failure' })
    expect(fresh.github.statuses(head.sha)[0]!.description).toContain('comment')
  } finally {
    await fresh.close()
  }
})

test('where workflows may not open pull requests, the setting is named', async () => {
  const double = await startDouble({ state: 'lived-in' })
  const github = await startGitHub({ actionsMayOpenPullRequests: false })
  try {
    const sha = await github.commit('main', { 'README.md': 'x' }, 'Begin')
    const run = await inFolder({ 'README.md': 'x' }, async (workspace) =>
      runAction({
        event: { ...(await github.events.dispatch({ mode: 'export' })), sha },
        workspace,
        github: { url: github.url, token: await github.token(PERMISSIONS.export), serverUrl: github.serverUrl },
        inputs: { mode: 'export', 'account-id': '2' },
        env: { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token' },
      }),
    )

    expect(run.exitCode).toBe(1)
    expect(run.log).toContain('Allow GitHub Actions to create and approve pull requests')
    expect(await github.file('desired/labels.json', 'chatwoot-export')).toContain('"bug"')
  } finally {
    await github.close()
    await double.close()
  }
})

test('a file that a rule sends is one of the pull request, byte by byte; merged, it is imported and not sent', async () => {
  const fresh = await startWorld()
  try {
    await fresh.github.commit('main', { 'README.md': 'Nothing yet' }, 'Begin')
    const bytes = Buffer.from([0x89, 0xff, 0x00, 0x0a, 0xc3])
    const { store } = fresh.double
    const blob = { id: store.nextId('blobs'), filename: 'logo.bin', type: 'application/octet-stream', bytes }
    store.blobs.push(blob)
    store.insert('files', { automation_rule_id: 1, blob_id: blob.id })
    store.update('automation_rules', 1, { actions: [{ action_name: 'send_attachment', action_params: [blob.id] }] })
    const run = await fresh.dispatch('export')
    const { number, head } = await fresh.github.pullRequest(1)
    const { owner, repo } = fresh.github
    const at = { owner, repo, path: 'desired/files/logo.bin', ref: head.sha }
    const { data } = await fresh.github.octokit('octocat').rest.repos.getContent(at)

    expect([run.exitCode, run.outputs.changes]).toEqual([0, '0'])
    expect('content' in data && Buffer.from(data.content, 'base64')).toEqual(bytes)
    expect(await fresh.github.file('desired/automation_rules.json', head.sha)).toContain(
      '{ "$file": "files/logo.bin" }',
    )
    expect(fresh.github.statuses(head.sha)[0]).toMatchObject({ state: 'success', description: '27 imported' })
    fresh.requests()
    await fresh.merge(number)
    expect(fresh.requests().filter((request) => !request.startsWith('GET'))).toEqual([])
  } finally {
    await fresh.close()
  }
})
