/** Somebody leaves, a team or an inbox is deleted, a rule is switched off: one resource waits, the account does not. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../runner.ts'
import { startWorld, type World } from '../world.ts'

const file = (json: object) => `${JSON.stringify({ $account: 2, ...json }, null, 2)}\n`
const doing = (action_name: string, ...action_params: string[]) => ({ action_name, action_params })
const rule = (actions: object[], more = {}) => ({
  event_name: 'conversation_resolved',
  conditions: [],
  actions,
  ...more,
})
const hand = (...names: string[]) => ({ hand: { actions: names.map((name) => doing('assign_agent', name)) } })
const labels = { alpha: { color: '#111111' } }

describe('an agent leaves', () => {
  let world: World
  let nora: { id: number }
  const colour = (title: string) => world.double.store.rows('labels').find((one) => one.title === title)?.color
  const actions = () => world.double.store.rows('macros').find(({ name }) => name === 'hand')!.actions
  const propose = (branch: string, json: object) => world.propose(branch, { 'desired/all.json': file(json) })

  beforeAll(async () => {
    world = await startWorld()
    nora = (await world.byHand('POST', 'agents', { email: 'nora@example.org', name: 'Nora', role: 'agent' })) as never
    const { number } = await propose('start', { labels, macros: hand('nora@example.org') })
    expect((await world.merge(number)).exitCode).toBe(0)
    await world.byHand('DELETE', `agents/${nora.id}`)
    const alpha = world.double.store.rows('labels').find(({ title }) => title === 'alpha')!
    await world.byHand('PATCH', `labels/${alpha.id}`, { label: { color: '#999999' } })
  })
  afterAll(() => world.close())

  test('the night tells who is gone, and stays green', async () => {
    const run = await world.nightly()
    const [issue] = await world.github.issues()

    expect(run.exitCode).toBe(0)
    expect(run.outputs.drift).toBe('2')
    for (const text of [issue!.body, run.summary]) {
      expect(text).toContain(
        `⚠️ warning \`P-REFERENCE-GONE\` \`macros/hand\`: the agent "\`nora@example.org\`" is no longer in this account; the macro still names number ${nora.id}.`,
      )
      expect(text).not.toMatch(/Macro.*(by hand|goes back)/)
    }
    expect(issue!.body).toContain('* Put it back: run the workflow by hand with mode `resync`')
    expect(issue!.body).toContain('What is held stays as it is.')
    expect(run.annotations).toMatchObject([{ level: 'warning', title: 'P-REFERENCE-GONE' }])
  })

  test('a re-sync puts back the rest, is green and leaves the issue open', async () => {
    const run = await world.dispatch('resync')
    const [issue] = await world.github.issues()

    expect(run.exitCode).toBe(0)
    expect(run.summary).toContain('### Chatwoot re-sync · account 2 · 1 change applied, 1 held')
    expect(colour('alpha')).toBe('#111111')
    expect(issue!.state).toBe('open')
    expect((await world.github.comments(issue!.number)).at(-1)!.body).toContain('put back everything but `macros/hand`')
    expect((await world.ledger())!.resources.macros!.hand).toMatchObject({ id: expect.any(Number) })
    // Now that nothing is left which a re-sync could put back, none is offered.
    await world.nightly()
    const [after] = await world.github.issues()
    expect(after!.body).not.toContain('Put it back')
    expect(after!.body).toContain('* Keep it:')
  })

  test('a pull request about something else is planned and applied', async () => {
    const { number, run } = await propose('other', {
      labels: { ...labels, delta: {} },
      macros: hand('nora@example.org'),
    })
    const [comment] = await world.github.comments(number)
    world.requests()
    const merged = await world.merge(number)

    expect(run.exitCode).toBe(0)
    expect(comment!.body).toContain('### Chatwoot plan · account 2 · 🟢 1 creation, 1 held')
    expect(comment!.body).toContain('**Held** (left as it is; everything else goes on)')
    expect(merged.exitCode).toBe(0)
    expect(world.requests().filter((one) => !one.startsWith('GET'))).toEqual(['POST /labels'])
    expect((await world.github.comments(number))[0]!.body).toContain('1 change applied, 1 held')
  })

  test('one that changes the macro and keeps the name is told that it waits', async () => {
    const macros = hand('nora@example.org', 'nil')
    const { number, run } = await propose('both', { labels: { ...labels, delta: {} }, macros })
    expect((await world.github.comments(number))[0]!.body).toContain('Nothing of it can be done now: see what is held.')
    world.requests()
    const merged = await world.merge(number)

    expect([run.exitCode, merged.exitCode]).toEqual([0, 0])
    expect((await world.github.comments(number))[0]!.body).toContain('### Chatwoot apply · account 2 · 1 held')
    expect(world.requests().filter((one) => !one.startsWith('GET'))).toEqual([])
    expect(actions()).toEqual([doing('assign_agent', nora.id as never)])
  })

  test('one that brings in a name which was never there is red, and offers no other person', async () => {
    const macros = { ...hand('nora@example.org'), fresh: { actions: [doing('assign_agent', 'nora@example.org')] } }
    const { run } = await propose('misspelt', { labels, macros })

    expect(run.exitCode).toBe(1)
    const errors = run.annotations.filter(({ level, title }) => level === 'error' && title !== undefined)
    expect(errors).toMatchObject([{ title: 'P-REFERENCE', message: expect.stringContaining('macros/fresh') }])
    expect(run.annotations.map(({ message }) => message).join()).not.toContain('Did you mean')
  })

  test('an undo of the run that wrote it leaves it alone and says why', async () => {
    const run = (await world.ledger())!.last!.run
    expect(run).not.toBe('')
    const undone = await world.dispatch('undo', { inputs: { run: '9001-1' } })

    expect(undone.summary).not.toContain('changed it by hand since')
    expect(undone.exitCode).toBe(0)
  })

  test('to take the name out of the files is a way out', async () => {
    const { number, run } = await propose('out', { labels: { ...labels, delta: {} }, macros: hand('nil') })
    const merged = await world.merge(number)

    expect([run.exitCode, merged.exitCode]).toEqual([0, 0])
    expect((await world.github.comments(number))[0]!.body).not.toContain('by hand')
    expect(actions()).toEqual([doing('assign_agent', 'nil')])
    expect((await world.nightly()).outputs.drift).toBe('0')
    expect((await world.github.issues()).map(({ state }) => state)).toEqual(['closed'])
  })
})

describe('a team is deleted that a rule and a macro name', () => {
  let world: World
  let team: { id: number }
  const files = {
    labels,
    automation_rules: { late: rule([doing('assign_team', 'night shift'), doing('add_label', 'alpha')]) },
    macros: { hand: { actions: [doing('assign_team', 'night shift')] } },
  }
  beforeAll(async () => {
    world = await startWorld()
    team = (await world.byHand('POST', 'teams', { team: { name: 'night shift' } })) as never
    const { number } = await world.propose('start', { 'desired/all.json': file(files) })
    expect((await world.merge(number)).exitCode).toBe(0)
    await world.byHand('DELETE', `teams/${team.id}`)
  })
  afterAll(() => world.close())

  test('the night tells of both', async () => {
    const run = await world.nightly()

    expect([run.exitCode, run.outputs.drift]).toEqual([0, '2'])
    expect(run.summary.match(/the team "`?night shift`?" is no longer in this account/g)).toHaveLength(2)
  })

  test.each([['false'], ['true']])(
    'an export leaves it to the server with the reason (only-declared: %s)',
    async (only) => {
      const run = await world.dispatch('export', {
        inputs: { 'only-declared': only, kinds: 'labels,automation_rules,macros' },
      })
      expect(run.exitCode).toBe(0)
      const exported = JSON.parse((await world.github.file('desired/all.json', 'chatwoot-export'))!)

      const reason = `refers to teams ${team.id}, which this account does not have, or not once`
      expect(exported.macros.hand).toEqual({ $ignore: { actions: reason } })
      expect(exported.automation_rules.late).toEqual({
        event_name: 'conversation_resolved',
        conditions: [],
        $ignore: { actions: reason },
      })
    },
  )

  test('and its merge is a way out: nothing differs any more', async () => {
    const { owner, repo } = world.github
    const { data } = await world.github.octokit('octocat').rest.pulls.list({ owner, repo, state: 'open' })
    const [pull] = data
    const merged = await world.merge(pull!.number)

    expect(merged.exitCode).toBe(0)
    expect((await world.nightly()).outputs.drift).toBe('0')
  })
})

describe('somebody switches off a rule that answers customers', () => {
  let world: World
  let id: number
  const hello = rule([doing('send_message', 'Hello')], { active: true })
  const isActive = () => world.double.store.rows('automation_rules').find((one) => one.id === id)!.active
  beforeAll(async () => {
    world = await startWorld()
    await world.github.commit('start', { 'desired/all.json': file({ labels, automation_rules: { hello } }) }, 'start')
    const { number } = await world.github.openPullRequest({
      branch: 'start',
      title: 'start',
      body: 'allow: create automation_rules/hello',
    })
    await world.plan(number)
    expect((await world.merge(number)).exitCode).toBe(0)
    id = world.double.store.rows('automation_rules').find(({ name }) => name === 'hello')!.id as number
    await world.byHand('PATCH', `automation_rules/${id}`, { active: false })
    const alpha = world.double.store.rows('labels').find(({ title }) => title === 'alpha')!
    await world.byHand('PATCH', `labels/${alpha.id}`, { label: { color: '#999999' } })
  })
  afterAll(() => world.close())

  test('the issue says what a re-sync leaves, and the line that lets it go on', async () => {
    const run = await world.nightly()
    const [issue] = await world.github.issues()

    expect([run.exitCode, run.outputs.drift]).toEqual([0, '2'])
    expect(issue!.body).toContain('`G-ANSWERS-CUSTOMERS`')
    expect(issue!.body).toContain('`allow: update automation_rules/hello`')
    expect(issue!.body).toContain(': automation: switched')
    expect(issue!.body).toContain('What is held goes back with its line in the input `allow`.')
  })

  test('a pull request that only adds a label is green, and so is its merge', async () => {
    const json = { labels: { ...labels, delta: {} }, automation_rules: { hello } }
    const { number, run } = await world.propose('label', { 'desired/all.json': file(json) })
    const planned = (await world.github.comments(number))[0]!.body
    await world.byHand(
      'PATCH',
      `labels/${world.double.store.rows('labels').find(({ title }) => title === 'alpha')!.id}`,
      {
        label: { color: '#777777' },
      },
    )
    const merged = await world.merge(number)

    expect(run.exitCode).toBe(0)
    expect(planned).toContain('`allow: update automation_rules/hello`')
    expect(merged.exitCode).toBe(0)
    expect(merged.annotations).toMatchObject([{ level: 'warning', title: 'G-ANSWERS-CUSTOMERS' }])
    expect(world.double.store.rows('labels').some(({ title }) => title === 'delta')).toBe(true)
    expect(isActive()).toBe(false)
  })

  test('a re-sync puts back the rest, and is red because an approval would let it do more', async () => {
    const alpha = world.double.store.rows('labels').find(({ title }) => title === 'alpha')!
    await world.byHand('PATCH', `labels/${alpha.id}`, { label: { color: '#999999' } })
    const run = await world.dispatch('resync')

    expect(run.exitCode).toBe(1)
    expect(run.annotations.map(({ message }) => message).join()).toContain('allow: update automation_rules/hello')
    expect(world.double.store.rows('labels').find(({ title }) => title === 'alpha')!.color).toBe('#111111')
    expect(isActive()).toBe(false)
    expect((await world.github.issues())[0]!.state).toBe('open')
  })

  test('with that line it puts back everything and closes the issue', async () => {
    const run = await world.dispatch('resync', { inputs: { allow: 'allow: update automation_rules/hello' } })

    expect(run.exitCode).toBe(0)
    expect(isActive()).toBe(true)
    expect((await world.github.issues())[0]!.state).toBe('closed')
  })
})

test('on a laptop: exit codes of drift, plan and apply, and the plan without a server', async () => {
  const world = await startWorld()
  const folder = await mkdtemp(join(tmpdir(), 'held-'))
  const all = join(folder, 'desired', 'all.json')
  const cli = (...args: string[]) =>
    runCli(args, {
      cwd: folder,
      env: { CHATWOOT_API_URL: world.double.url, CHATWOOT_API_KEY: 'admin-token', NO_COLOR: '1' },
    })
  try {
    const nora = (await world.byHand('POST', 'agents', { email: 'nora@example.org', name: 'Nora', role: 'agent' })) as {
      id: number
    }
    await mkdir(join(folder, 'desired'))
    await writeFile(all, file({ labels, macros: hand('nora@example.org') }))
    expect((await cli('apply', '--yes')).exitCode).toBe(0)
    await world.byHand('DELETE', `agents/${nora.id}`)

    const drift = await cli('drift')
    expect(drift.exitCode).toBe(2)
    expect(drift.stdout).toContain(`the macro still names number ${nora.id}`)
    expect((await cli('plan')).exitCode).toBe(0)
    const { held, counts } = JSON.parse((await cli('plan', '--json')).stdout)
    expect(counts).toMatchObject({ changes: 0, drift: 1, held: 1 })
    expect(held).toMatchObject([
      { kind: 'macros', key: 'hand', needs: null, reason: expect.stringContaining('no longer') },
    ])

    await writeFile(all, file({ labels: { ...labels, delta: {} }, macros: hand('nora@example.org') }))
    const offline = await cli('plan', '--offline')
    expect([offline.exitCode, offline.stdout.includes('held')]).toEqual([2, false])
    const applied = await cli('apply', '--yes')
    expect(applied.exitCode).toBe(0)
    expect(applied.stdout).toContain('applied create labels/delta')
    expect(world.double.store.rows('labels').some(({ title }) => title === 'delta')).toBe(true)
  } finally {
    await rm(folder, { recursive: true, force: true })
    await world.close()
  }
})
