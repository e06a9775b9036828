/** The report for a browser: written where somebody asks for it, by the action and by the command. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { byHand } from '../by-hand.ts'
import { type Laptop, openLaptop } from '../laptop.ts'
import { startWorld, type World } from '../world.ts'

describe('plan --html', () => {
  let laptop: Laptop
  beforeAll(async () => {
    laptop = await openLaptop({ state: 'lived-in' })
    await laptop.declare({ labels: { fresh: { description: 'New' } } })
  })
  afterAll(() => laptop.close())
  const page = (name: string) => readFile(join(laptop.folder, name), 'utf8')
  const reads = (count: number) => laptop.double.requests.slice(count).length

  test('writes the page and prints the plan as ever, with the same requests', async () => {
    const plain = await laptop.cli(['plan'])
    const before = laptop.double.requests.length
    const { exitCode, stdout, stderr } = await laptop.cli(['plan', '--html', 'out/plan.html'])

    expect(exitCode).toBe(2)
    expect(stdout.replace(/[\d.]+ s ·/, '')).toBe(plain.stdout.replace(/[\d.]+ s ·/, ''))
    expect(stderr).toBe('The report is in out/plan.html.\n')
    expect(reads(before)).toBe(before)
    const html = await page('out/plan.html')
    expect(html).toContain('<h1>1 creation</h1>')
    expect(html).toContain('<code>labels/fresh</code>')
    expect(html).toContain(`<a href="${laptop.double.url}">${laptop.double.url}</a> 4.15.1, enterprise edition`)
    expect(html).toContain(`<a href="${laptop.double.url}/app/accounts/2">account 2</a>`)
  })

  test('has the routing map of what changes, with what the plan has read, and drift has none', async () => {
    await laptop.declare({ labels: { fresh: { description: 'New' } }, teams: { 'second-level': {} } })
    const before = laptop.double.requests.length
    await laptop.cli(['plan', '--html', 'map.html'])
    const asked = reads(before)
    await laptop.cli(['plan'])
    await laptop.cli(['drift', '--html', 'drift-map.html'])

    await laptop.declare({ labels: { fresh: { description: 'New' } } })

    expect(reads(before + asked)).toBe(asked * 2)
    expect(await page('map.html')).toContain('<li>added: team second-level</li>')
    expect(await page('drift-map.html')).not.toContain('<svg')
  })

  test('leaves JSON alone, and replaces an older page', async () => {
    await writeFile(join(laptop.folder, 'plan.html'), 'older')
    const { stdout } = await laptop.cli(['plan', '--json', '--html', 'plan.html'])

    const { digest } = JSON.parse(stdout)
    expect(await page('plan.html')).toContain(`<code class="digest">${digest}</code>`)
    expect(await page('plan.html')).not.toContain('older')
  })

  test('without a server says as of when, and names none', async () => {
    await laptop.cli(['apply', '--yes'])
    await laptop.declare({ labels: { fresh: { description: 'Other' } } })
    await laptop.cli(['plan', '--offline', '--html', 'offline.html'])

    expect(await page('offline.html')).toContain('without looking at the server')
    expect(await page('offline.html')).not.toContain(laptop.double.url)
  })

  test('says where it cannot be written, after the plan', async () => {
    await writeFile(join(laptop.folder, 'file'), '')
    const { exitCode, stdout, stderr } = await laptop.cli(['plan', '--html', 'file/plan.html'])

    expect(exitCode).toBe(1)
    expect(stdout).toContain('~ update labels/fresh')
    expect(stderr).toMatch(
      /^The report file\/plan\.html cannot be written \(\w+\)\. Name another file with --html\.\n$/,
    )
  })

  test('of drift is about drift, in its map as well', async () => {
    const { exitCode } = await laptop.cli(['drift', '--html', 'drift.html'])

    expect(exitCode).toBe(0)
    expect(await page('drift.html')).toContain('<h1>No drift</h1>')

    await laptop.declare({ labels: { fresh: { description: 'Other' } }, teams: { ours: {} } })
    await laptop.cli(['apply', '--yes'])
    const { id } = laptop.double.store.find('teams', { name: 'ours' })!
    await byHand(laptop.double, 'DELETE', `teams/${id}`)
    await laptop.declare({ labels: { fresh: { description: 'Other' } }, teams: { ours: {} }, agent_bots: { more: {} } })
    await laptop.cli(['drift', '--html', 'drift.html'])
    expect(await page('drift.html')).toContain('<li>added: team ours</li>')
    expect(await page('drift.html')).not.toContain('bot more')
  })

  test('of an apply says what became of it, and before the question what would be done', async () => {
    const asked = await laptop.cli(['apply', '--html', 'apply.html'])
    const shown = await page('apply.html')

    expect(asked).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('The report is in apply.html.\nCannot'),
    })
    expect(shown).toContain('<p class="about">Chatwoot plan</p>')
    expect(shown).toContain('An apply writes exactly this.')

    const before = laptop.double.requests.length
    laptop.double.fault({ kind: '500-before', match: { method: 'POST', path: /teams$/ }, times: 2 })
    const { exitCode, stderr } = await laptop.cli(['apply', '--yes', '--html', 'apply.html'])
    const done = await page('apply.html')

    expect([exitCode, stderr]).toEqual([1, 'The report is in apply.html.\n'])
    expect(laptop.double.requests.slice(before).filter(({ method }) => method !== 'GET')).toHaveLength(3)
    expect(done).toContain('<p class="about">Chatwoot apply</p>')
    expect(done).toContain('<h1>1 change applied, 1 not done</h1>')
    // What failed is not on the map.
    expect(done).toContain('<li>added: bot more</li>')
    expect(done).not.toContain('team ours</li>')
    expect((await laptop.cli(['apply', '--yes', '--html', 'apply.html'])).exitCode).toBe(0)
  })

  test('of an undo says which run, and on a laptop nothing of the input that confirms', async () => {
    const [run] = JSON.parse((await laptop.cli(['undo', '--json'])).stdout).runs
    const allow = ['--allow', 'delete teams/ours']
    await laptop.cli(['undo', run, ...allow, '--html', 'undo.html'])
    const shown = await page('undo.html')

    expect(shown).toContain(`<p class="about">Chatwoot undo of run ${run}</p>`)
    expect(shown).toContain('Nothing is done yet. An undo writes exactly this.')
    expect(shown).not.toContain('confirm-plan')
    expect(shown).toContain('<li>removed: team ours</li>')

    expect((await laptop.cli(['undo', run, '--yes', ...allow, '--html', 'undo.html'])).exitCode).toBe(0)
    expect(await page('undo.html')).toContain('<h1>1 change applied</h1>')
    expect(await page('undo.html')).toContain('<li>removed: team ours</li>')
    await laptop.cli(['undo', run, '--yes', '--html', 'undo.html'])
    expect(await page('undo.html')).toContain('Nothing is done.')
  })
})

describe('the input html-report', () => {
  let world: World
  let temp: string
  beforeAll(async () => {
    world = await startWorld()
    temp = await mkdtemp(join(tmpdir(), 'report-'))
    await world.github.commit('main', file({ bug: {} }), 'in')
  })
  afterAll(async () => {
    await world.close()
    await rm(temp, { recursive: true })
  })
  const file = (labels: object) => ({ 'desired/a.json': JSON.stringify({ $account: 2, labels }) })
  const path = () => join(temp, 'plan.html')
  const asked = () => ({ inputs: { 'html-report': path() } })
  const page = () => readFile(path(), 'utf8')

  test('is a page with the links of the comment, and later one of what was applied', async () => {
    await world.github.commit('fresh', file({ bug: {}, fresh: { description: 'New' } }), 'fresh')
    const { number } = await world.github.openPullRequest({ branch: 'fresh', title: 'fresh', body: '' })
    const { exitCode } = await world.plan(number, asked())
    const planned = await page()

    expect(exitCode).toBe(0)
    expect(planned).toContain('Merging applies exactly this.')
    expect(planned).toMatch(/href="[^"]+\/blob\/\w{40}\/desired\/a\.json#L1"/)
    expect(planned).toMatch(/href="[^"]+\/edit\/fresh\/desired\/a\.json#L1"/)
    expect(planned).toContain(`href="${world.double.url}/app/accounts/2/settings/labels/list"`)

    expect((await world.merge(number, asked())).exitCode).toBe(0)
    expect(await page()).toContain('<p class="about">Chatwoot apply</p>')
    expect(await page()).toContain('Everything is done.')
    expect(await page()).toContain('<b>Applied</b>')
  })

  test('is written by the nightly check, by a re-sync and by an undo', async () => {
    const { id } = world.double.store.find('labels', { title: 'fresh' })!
    await world.byHand('PATCH', `labels/${id}`, { description: 'Other' })
    await world.nightly(asked())
    expect(await page()).toContain('<h1>1 resource changed in Chatwoot</h1>')

    await world.dispatch('resync', asked())
    expect(await page()).toContain('<p class="about">Chatwoot re-sync</p>')

    const { run } = (await world.ledger())!.last!
    await world.dispatch('undo', { inputs: { ...asked().inputs, 'undo-run': run } })
    expect(await page()).toContain(`<p class="about">Chatwoot undo of run ${run}</p>`)
  })

  test('that names no file that can be written ends the run red, with everything else said', async () => {
    const run = await world.dispatch('plan', { inputs: { 'html-report': join(path(), 'plan.html') } })

    expect(run.exitCode).toBe(1)
    expect(run.log).toMatch(/The report .* cannot be written \(\w+\)\. Name another file with the input html-report\./)
    expect(run.summary).toContain('### Chatwoot plan')
    expect(run.outputs.changes).toBe('0')
  })

  test('left out writes none', async () => {
    await rm(path())
    await world.dispatch('plan', { env: { RUNNER_TEMP: temp } })

    expect((await readdir(temp, { recursive: true })).filter((name) => name.endsWith('.html'))).toEqual([])
  })
})
