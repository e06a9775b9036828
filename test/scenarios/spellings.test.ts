/** What people and Chatwoot write in several ways, through the built command: nothing to do, no drift, nothing lost. */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { byHand } from '../by-hand.ts'
import { type Laptop, openLaptop } from '../laptop.ts'

let laptop: Laptop

beforeEach(async () => {
  laptop = await openLaptop({ state: 'lived-in' })
})
afterEach(() => laptop.close())

async function applied(resources: object): Promise<void> {
  await laptop.declare(resources)
  const run = await laptop.cli(['apply', '--yes'])
  expect(run, run.stdout + run.stderr).toMatchObject({ exitCode: 0 })
  expect(await laptop.cli(['plan'])).toMatchObject({ exitCode: 0 })
}

async function planned(resources: object): Promise<string> {
  await laptop.declare(resources)
  const { stdout, stderr } = await laptop.cli(['plan'])
  return stdout + stderr
}

type Listed = { readonly id: number; readonly [field: string]: unknown }
async function live(kind: string, name: string, at = 'payload'): Promise<Listed> {
  const answer = (await byHand(laptop.double, 'GET', kind)) as { readonly [name: string]: Listed[] }
  const all = (at === '' ? answer : answer[at]) as readonly Listed[]
  return all.find((one) => one.name === name || one.title === name)!
}

const rule = (conditions: object[]) => ({
  event_name: 'conversation_updated',
  conditions,
  actions: [{ action_name: 'resolve_conversation' }],
})

describe('a label whose title consists of digits', () => {
  test.each([
    ['2024', {}],
    ['y-2025', { title: '2025' }],
  ])('is named in a rule by the key %s, and by its title', async (key, fields) => {
    const title = (fields as { title?: string }).title ?? key
    for (const name of new Set([key, title])) {
      const condition = { attribute_key: 'labels', filter_operator: 'equal_to', values: [name] }
      await applied({ labels: { [key]: fields }, automation_rules: { r: rule([condition]) } })
      expect(await live('automation_rules', 'r')).toMatchObject({ conditions: [{ values: [title] }] })
    }
    const { id } = await live('automation_rules', 'r')
    await byHand(laptop.double, 'PATCH', `automation_rules/${id}`, {
      conditions: [{ attribute_key: 'labels', filter_operator: 'equal_to', values: ['bug'] }],
    })
    expect(await laptop.cli(['drift'])).toMatchObject({ exitCode: 2 })
  })
})

test('a rule that the dashboard saves unchanged is no drift', async () => {
  const asked = {
    attribute_key: 'email',
    filter_operator: 'equal_to',
    values: ['a@example.com'],
    query_operator: 'and',
  }
  const present = { attribute_key: 'assignee_id', filter_operator: 'is_present' }
  await applied({ automation_rules: { r: rule([asked, present]) } })
  const { id } = await live('automation_rules', 'r')
  for (const values of [[], '', null]) {
    const saved = { ...present, values, query_operator: null, custom_attribute_type: '' }
    await byHand(laptop.double, 'PATCH', `automation_rules/${id}`, {
      conditions: [{ ...asked, custom_attribute_type: '' }, saved],
    })
    expect(await laptop.cli(['drift'])).toMatchObject({ exitCode: 0 })
  }
})

test('a form that is saved with an empty box is no drift, and null and "" in the files are one', async () => {
  await applied({ labels: { note: { description: null } }, agent_bots: { mute: { outgoing_url: '' } } })
  const { id } = await live('labels', 'note')
  await byHand(laptop.double, 'PATCH', `labels/${id}`, { label: { description: '' } })
  const bot = await live('agent_bots', 'mute', '')
  await byHand(laptop.double, 'PATCH', `agent_bots/${bot.id}`, { outgoing_url: null })
  expect(await laptop.cli(['drift'])).toMatchObject({ exitCode: 0 })
  await laptop.declare({ labels: { note: { description: '' } }, agent_bots: { mute: { outgoing_url: null } } })
  expect(await laptop.cli(['plan'])).toMatchObject({ exitCode: 0 })
})

describe('names that look the same are the same', () => {
  const DECOMPOSED = 'Café Nord'.normalize('NFD')

  test('in letters put together, as a Mac writes them, and in capitals as Ruby makes them small', async () => {
    await byHand(laptop.double, 'POST', 'teams', { team: { name: 'café nord' } })
    await byHand(laptop.double, 'POST', 'teams', { team: { name: 'ΠΡΟΜΗΘΕΥΤΕΣ' } })
    expect(await live('teams', 'προμηθευτεσ', '')).toBeDefined()
    await applied({
      teams: { cafe: { name: DECOMPOSED }, suppliers: { name: 'Προμηθευτεσ' } },
      macros: { m: { actions: [{ action_name: 'assign_team', action_params: [DECOMPOSED] }] } },
      labels: { ['réclamation'.normalize('NFD')]: {} },
    })
    const teams = (await byHand(laptop.double, 'GET', 'teams')) as Listed[]
    expect(teams.filter(({ name }) => /caf|προ/u.test(String(name)))).toHaveLength(2)
    expect(await live('labels', 'réclamation')).toBeDefined()
    expect((await laptop.ledger()).resources.labels).toHaveProperty('réclamation')
  })

  test('also for an approval and for what is to be forgotten', async () => {
    const key = 'réclamation'.normalize('NFD')
    await applied({ labels: { [key]: {} } })
    await laptop.declare({ $forget: { labels: [key] } })
    expect((await laptop.cli(['apply', '--yes'])).stdout).toContain('stop managing labels/réclamation')
    expect(await live('labels', 'réclamation')).toBeDefined()
  })

  test('for an e-mail address with blanks around it', async () => {
    await applied({ agents: { ed: { email: ' Ed@Example.org ', name: 'Ed' } } })
    expect(JSON.stringify(await byHand(laptop.double, 'GET', 'agents'))).toContain('"ed@example.org"')
  })
})

test('somebody new is invited with a name, which releases before 4.14 cannot do without', async () => {
  await applied({ agents: { 'ada.b@example.org': {} } })
  const { body } = laptop.double.requests.find(({ method, path }) => method === 'POST' && path.endsWith('/agents'))!
  expect(body).toMatchObject({ email: 'ada.b@example.org', name: 'ada.b' })
  await applied({ agents: { 'ada.b@example.org': { name: 'Ada' } } })
  expect(JSON.stringify(await byHand(laptop.double, 'GET', 'agents'))).toContain('"name":"Ada"')
})

describe('an inbox whose survey and limits were never set', () => {
  test('is exported so that setting them by hand is drift', async () => {
    expect(await laptop.cli(['export', '--account', '2', '--kinds', 'inboxes'])).toMatchObject({ exitCode: 0 })
    const file = JSON.parse(await readFile(join(laptop.folder, 'desired', 'inboxes.json'), 'utf8'))
    const [[key, fields]] = Object.entries<{ [field: string]: unknown }>(file.inboxes) as [
      [string, { [field: string]: unknown }],
    ]
    expect(fields).toMatchObject({ csat_config: {}, auto_assignment_config: {} })
    expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })

    const { id } = await live('inboxes', String(fields.name ?? key))
    await byHand(laptop.double, 'PATCH', `inboxes/${id}`, {
      csat_config: { display_type: 'star', message: 'How?' },
      auto_assignment_config: { max_assignment_limit: 5 },
    })
    const drift = await laptop.cli(['drift'])
    expect(drift.exitCode).toBe(2)
    expect(drift.stdout).toMatch(
      /limits of auto-assignment: changed to \{ "max_assignment_limit": 5 \} in Chatwoot, goes back to nothing/,
    )
    expect(drift.stdout).toMatch(
      new RegExp(`left inboxes/${key} csat_config: .*Chatwoot passes over an empty value here`),
    )
    const run = await laptop.cli(['apply', '--yes'])
    expect(run, run.stdout + run.stderr).toMatchObject({ exitCode: 0 })
    expect(JSON.stringify(await byHand(laptop.double, 'GET', `inboxes/${id}`))).toContain('"auto_assignment_config":{}')
  })
})

describe('a whole number that JavaScript would round', () => {
  const LONG = '123456789012345677'

  test('is refused in the files, at its place', async () => {
    await writeFile(
      join(laptop.folder, 'desired', 'all.json'),
      `{ "$account": 2, "agent_bots": { "b": {\n "bot_config": { "page_id": ${LONG} } } } }`,
    )
    const { stderr, exitCode } = await laptop.cli(['validate'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain(
      'desired/all.json:2:29: error: The whole number at "bot_config.page_id" has so many digits',
    )
  })

  test('stays on the server digit by digit, whatever is done around it', async () => {
    const { id } = (await byHand(laptop.double, 'POST', 'agent_bots', { name: 'Old', bot_config: {} })) as Listed
    const row = laptop.double.store.find('agent_bots', { id })!
    row.bot_config = { page_id: LongNumber(LONG), tone: 'kind' }
    await laptop.cli(['export', '--account', '2', '--kinds', 'agent_bots'])
    const text = await readFile(join(laptop.folder, 'desired', 'agent_bots.json'), 'utf8')
    expect(text).toContain(`"bot_config": "holds the whole number ${LONG}, which readers of JSON would round"`)
    expect(await laptop.cli(['validate'])).toMatchObject({ exitCode: 0 })
    expect(await laptop.cli(['plan'])).toMatchObject({ exitCode: 0 })
  })
})

/** A value that the double's `JSON.stringify` writes digit by digit. */
function LongNumber(digits: string): never {
  return (JSON as unknown as { rawJSON(text: string): never }).rawJSON(digits)
}

describe('files that look like configuration and are not read', () => {
  test.each(['teams.JSON', 'teams.jsonc', 'teams.json5', 'teams.yaml', 'below/teams.yml'])(
    '%s is named',
    async (name) => {
      await laptop.declare({ labels: { bug: {} } })
      const at = join(laptop.folder, 'desired', name)
      await rename(join(laptop.folder, 'desired', 'all.json'), join(laptop.folder, 'desired', 'a.json'))
      await import('node:fs/promises').then(({ mkdir }) => mkdir(join(at, '..'), { recursive: true }))
      await writeFile(at, '{}')
      const said = `desired/${name}:1:1: warning: desired/${name} is not read`
      expect(await laptop.cli(['validate'])).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(said) })
      expect((await laptop.cli(['plan'])).stdout).toContain(said)
      expect((await laptop.cli(['doctor'])).stdout).toContain(`desired/${name} is not read`)
    },
  )

  test('but not what a "$file" names, and not notes of other programs', async () => {
    await writeFile(join(laptop.folder, 'desired', 'text.yml'), 'Hello')
    await writeFile(join(laptop.folder, 'desired', 'old.json.bak'), '{}')
    await laptop.declare({ labels: { bug: { description: { $file: 'text.yml' } } } })
    expect((await laptop.cli(['validate'])).stdout).not.toContain('is not read')
  })
})

describe('a text that looks like a placeholder', () => {
  const message = (text: string) => ({
    macros: { m: { actions: [{ action_name: 'send_message', action_params: [text] }] } },
  })

  test('is written with two dollars, and the error says so', async () => {
    expect(await planned(message('Code ${order:id}'))).toContain('"${order:id}" is not a placeholder.')
    expect(await planned(message('Code ${order:id}'))).toContain('double its dollar: "$${order:id}"')
    await applied(message('Code $${order:id}'))
    expect(await live('macros', 'm')).toMatchObject({ actions: [{ action_params: ['Code ${order:id}'] }] })
  })

  test('is exported so, inline, in a file of its own and as a name', async () => {
    const long = `Hello \${user:name},\n${'we are back. '.repeat(12)}`
    const params = (...action_params: string[]) => [{ action_name: 'send_message', action_params }]
    await byHand(laptop.double, 'POST', 'macros', {
      name: '${user:x}',
      visibility: 'global',
      actions: params('${a:b}'),
    })
    await byHand(laptop.double, 'POST', 'macros', { name: 'long', visibility: 'global', actions: params(long) })
    await laptop.cli(['export', '--account', '2', '--kinds', 'macros'])
    const text = await readFile(join(laptop.folder, 'desired', 'macros.json'), 'utf8')
    expect(text).not.toContain('$ignore')
    expect(text).toContain('"$${user:x}"')
    expect(text).toContain('"$${a:b}"')
    expect(await laptop.cli(['plan'])).toMatchObject({ exitCode: 0 })
    expect((await laptop.cli(['export', '--account', '2', '--kinds', 'macros'])).stdout).toContain(
      'the files already say what the server says',
    )
  })
})
