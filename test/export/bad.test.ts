import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openChatwoot } from '../../src/chatwoot/client.ts'
import { readLive } from '../../src/chatwoot/live.ts'
import { FilesError, ServerError } from '../../src/plan/model/errors.ts'
import { runCli } from '../runner.ts'
import { type Place, placeFor } from './account.ts'

let place: Place
beforeEach(async () => {
  place = await placeFor('lived-in')
})
afterEach(() => place.close())

const cli = (...args: string[]) =>
  runCli(
    ['export', '--account', '2', '--out', place.folder, '--ledger', join(place.folder, '..', 'ledger.json'), ...args],
    {
      cwd: join(place.folder, '..'),
      env: { CHATWOOT_API_URL: place.double.url, CHATWOOT_API_KEY: 'admin-token', ...place.env },
    },
  )

test('files that cannot be read are named with line and column, and nothing is asked or written', async () => {
  place.write({ 'labels.json': '{ "labels": { "bug": { "colour": "#fff" }, }' })
  const before = place.files()
  const { exitCode, stderr } = await cli()

  expect(exitCode).toBe(1)
  expect(stderr).toMatch(/labels\.json:1:\d+/)
  expect(place.double.requests).toEqual([])
  expect(place.files()).toEqual(before)
})

test('a placeholder that nobody set is refused: its text could not be compared', async () => {
  place.write({ 'webhooks.json': '{ "$account": 2, "webhooks": { "n8n": { "$id": 1, "url": "${secret:N8N}" } } }' })
  await expect(place.export()).rejects.toThrow(FilesError)
})

test.each(['500-before', 'truncated', '502-html', 'wrong-shape'] as const)(
  'a server that fails in the middle (%s) leaves the folder as it was',
  async (kind) => {
    place.double.fault({ kind, match: { path: /automation_rules/ }, times: 99 })
    const { exitCode, stderr } = await cli()

    expect(exitCode).toBe(1)
    expect(stderr).not.toBe('')
    expect(existsSync(place.folder)).toBe(false)
  },
)

test('an agent sees only part of the account, so nothing is exported', async () => {
  const { exitCode, stderr } = await runCli(['export', '--kinds', 'labels', '--account', '2', '--out', place.folder], {
    cwd: join(place.folder, '..'),
    env: { CHATWOOT_API_URL: place.double.url, CHATWOOT_API_KEY: 'agent-token' },
  })

  expect(exitCode).toBe(1)
  expect(stderr).toContain('not an administrator')
  expect(existsSync(place.folder)).toBe(false)
})

test('--kinds takes some kinds; one that there is not is refused', async () => {
  const { exitCode, stdout } = await cli('--kinds', 'labels,automation_rules', '--json')

  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, account: 2, files: ['labels.json', 'automation_rules.json'] })
  expect(Object.keys(place.files())).toEqual(['automation_rules.json', 'labels.json'])
  expect((await cli('--kinds', 'lables')).stderr).toContain('There is no kind "lables"')
})

test('a kind that this server does not offer is left out; an account that is not there is an error', async () => {
  const chatwoot = await openChatwoot({ url: place.double.url, token: 'admin-token', account: 2, environment: {} })
  const real = chatwoot.reader()
  const lacking = (lacks: (path: string) => boolean) => ({
    ...real,
    get: (path: string) => (lacks(path) ? Promise.reject(new ServerError('not here', 404)) : real.get(path)),
  })
  const read = (lacks: (path: string) => boolean, mayLack: boolean) =>
    readLive(lacking(lacks), new Set(['labels', 'macros']), () => [], { mayLack })

  expect(Object.keys((await read((path) => path === 'macros', true)).live)).toEqual(['labels'])
  await expect(read((path) => path === 'macros', false)).rejects.toThrow('not here')
  await expect(read((path) => path !== '/profile', true)).rejects.toThrow('not here')
  await chatwoot.close()
})

test('what is gone from the server is named, and taken out only when that is asked for', async () => {
  await place.export()
  place.double.store.delete('webhooks', { id: 1 })
  place.write({ 'webhooks.json': place.files()['webhooks.json']!.replace('"N8N": {', '"N8N": { "$id": 1,') })

  const kept = (await place.export()).exported
  expect(kept.kept).toMatchObject([{ kind: 'webhooks', key: 'N8N', path: '' }])
  expect(kept.files.size).toBe(0)

  const pruned = (await place.export({ isPruning: true })).exported
  expect(pruned.removed).toEqual([{ kind: 'webhooks', key: 'N8N' }])
  expect(place.files()['webhooks.json']).toContain('"webhooks": {}')
})

test('what nobody has applied yet is not taken out', async () => {
  place.write({ 'new.json': '{ "$account": 2, "labels": { "to-come": { "color": "#000000" } } }' })
  const { exported } = await place.export({ isPruning: true })

  expect(exported.kept).toMatchObject([{ key: 'to-come', reason: expect.stringContaining('not on the server yet') }])
  expect(place.files()['new.json']).toContain('to-come')
})

test('what "$forget" lists does not come back', async () => {
  place.write({ 'forget.json': '{ "$account": 2, "$forget": { "labels": ["bug"] } }' })
  const { exported } = await place.export()

  expect(exported.left).toContainEqual(
    expect.objectContaining({ kind: 'labels', reason: expect.stringContaining('$forget') }),
  )
  expect(exported.added).not.toContainEqual(expect.objectContaining({ key: 'bug' }))
})

test('two of one name beside one that is declared without its id: refused, with what to write', async () => {
  place.write({ 'labels.json': '{ "$account": 2, "teams": { "support": {} } }' })
  place.double.store.insert('teams', { ...place.double.store.find('teams', { id: 1 })!, id: 9 })
  const before = place.files()
  const { exitCode, stdout } = await cli()

  expect(exitCode).toBe(1)
  expect(stdout).toContain('"$id": 1')
  expect(place.files()).toEqual(before)
})

test('a text file that two places name is not rewritten for one of them', async () => {
  const text = 'This is a known problem. Please reload the app; we are working on it.'
  const rule = (id: number) =>
    `{ "$id": ${id}, "name": "r${id}", "$ignore": { "name": "x" }, "actions": [{ "action_name": "send_message", "action_params": [{ "$file": "texts/a.md" }] }] }`
  place.write({
    'r.json': `{ "$account": 2, "automation_rules": { "r2": ${rule(2)}, "r3": ${rule(3)} } }`,
    'texts/a.md': text,
  })
  await place.byHand('PATCH', 'automation_rules/3', {
    actions: [{ action_name: 'send_message', action_params: ['One\nTwo'] }],
  })
  await place.export({ isOnlyDeclared: true })

  expect(place.files()['texts/a.md']).toBe(text)
  expect(place.files()['texts/automation_rules/r3.actions-0-action_params-0.md']).toBe('One\nTwo\n')
  expect((await place.plan()).plan.changes.map(({ action }) => action)).toEqual(['adopt', 'adopt'])
})

test('a folder that cannot be written says so and holds nothing half', async () => {
  place.write({ texts: 'a file where a folder is to be' })
  await place.byHand('PATCH', 'inboxes/2', { greeting_message: 'One\nTwo' })
  const { exitCode, stderr } = await cli()

  expect(exitCode).toBe(1)
  expect(stderr).toContain('nothing was written')
  expect(Object.keys(place.files())).toEqual(['texts'])
})

test('with a ledger, what was changed in the files and is not applied yet stays; what was changed in Chatwoot comes in', async () => {
  await place.export({ kinds: ['labels'] })
  const { folder, double, env } = place
  const applied = await runCli(['apply', '--yes', '--desired', folder, '--ledger', join(folder, '..', 'ledger.json')], {
    // The ledger names the folder as it is called from where one stands.
    cwd: process.cwd(),
    env: { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token', ...env },
  })
  expect(applied.exitCode).toBe(0)
  place.write({ 'labels.json': place.files()['labels.json']!.replace('#ff0000', '#00ff00') })
  await place.byHand('PATCH', 'labels/1', { label: { color: '#123456' } })
  await place.byHand('PATCH', 'labels/2', { label: { description: 'by hand' } })
  const { exported } = await place.export({ kinds: ['labels'] })

  expect(exported.kept).toEqual([
    { kind: 'labels', key: 'bug', path: 'color', reason: 'was changed in the files and is not applied yet' },
  ])
  expect(exported.changed.map(({ key, paths }) => [key, paths])).toEqual([
    ['dev-support', ['color']],
    ['bug', ['description']],
  ])
  expect(place.files()['labels.json']).toContain('"color": "#00ff00"')
  expect((await place.plan()).plan.changes).toMatchObject([{ key: 'bug', fields: [{ path: 'color' }] }])
})

test('500 resources in every kind need no more requests than a plan of them', async () => {
  place.double.reset('awkward')
  const { store } = place.double
  store.delete('agent_bot_inboxes', {})
  store.delete('inbox_assignment_policies', {})
  for (const { id } of [...store.rows('inboxes')]) {
    store.insert('agent_bot_inboxes', { inbox_id: id, agent_bot_id: 1, account_id: 2 })
    store.insert('inbox_assignment_policies', { inbox_id: id, assignment_policy_id: 1 })
    store.update('inboxes', id, { portal_id: 1 })
  }
  const [label, hook] = [store.find('labels', { id: 1 })!, store.find('webhooks', { id: 3 })!]
  for (let index = 100; index < 350; index++) {
    store.insert('labels', { ...label, id: index, title: `label-${index}` })
    store.insert('webhooks', { ...hook, id: index, name: `hook ${index}`, url: `https://hooks.example.com/${index}` })
  }
  const { exported, effort } = await place.export()
  const plan = await place.plan()

  expect(exported.added.length).toBeGreaterThan(500)
  expect(plan.plan.changes.filter(({ action }) => action !== 'adopt')).toEqual([])
  expect(effort.reads).toBeLessThanOrEqual(plan.effort.reads)
})

test('a file in the way that is no text is not written over', async () => {
  await place.byHand('PATCH', 'inboxes/2', { greeting_message: 'One\nTwo' })
  await place.export()
  const [name] = Object.keys(place.files()).filter((path) => path.startsWith('texts/inboxes/'))
  const file = join(place.folder, name!)
  const bytes = Buffer.from([0xff, 0xfe, 0x00])
  rmSync(place.folder, { recursive: true })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  const { exitCode, stderr } = await cli()

  expect(exitCode).toBe(1)
  expect(stderr).toContain(`${name}, which is not UTF-8 (line 1): nothing was written`)
  expect(readFileSync(file)).toEqual(bytes)
})
