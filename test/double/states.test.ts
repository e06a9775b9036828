/** What is there at the start, read the way a client reads it. */
import { afterEach, describe, expect, it } from 'vitest'
import { type Double, startDouble } from './server.ts'
import { adminToken, agentToken, type State, states } from './states.ts'

let double: Double
afterEach(() => double.close())

const get = async <T>(path: string, token = adminToken): Promise<T> => {
  const response = await fetch(`${double.url}/api/v1/accounts/2/${path}`, { headers: { api_access_token: token } })
  return (await response.json()) as T
}

const start = async (state: State): Promise<void> => {
  double = await startDouble({ state })
}

type Named = { id: number; name: string }[]

describe('the state', () => {
  it.each(states)('%s is the same every time it is built', async (state) => {
    await start(state)
    const before = JSON.stringify(double.store.dump())
    double.reset()
    expect(JSON.stringify(double.store.dump())).toBe(before)
  })

  it('fresh has three users and nothing else', async () => {
    await start('fresh')
    const people = await get<Named>('agents', agentToken)
    expect(people.map(({ id, name }) => [id, name])).toEqual([
      [1, 'Automation'],
      [3, 'Mia'],
      [2, 'Rajiv'],
    ])
    expect(await get('inboxes')).toEqual({ payload: [] })
    expect(await get('labels', 'some-token')).toEqual({ error: 'Invalid Access Token' })
  })

  it('seeded has the mailbox with its credentials, and the app', async () => {
    await start('seeded')
    const { payload } = await get<{ payload: object[] }>('inboxes')
    expect(payload).toMatchObject([
      { id: 2, name: 'Mobile App API', webhook_url: 'https://mobile.example.com/chatwoot' },
      {
        id: 1,
        name: 'Support Mailbox',
        provider: 'microsoft',
        imap_password: 'imap-Pässword "1"',
        smtp_password: 'smtp-P4ss=',
      },
    ])
    expect(double.store.find('channel_email', { id: 1 })).toMatchObject({
      provider_config: { refresh_token: '0.AXoA-refresh-one' },
      verified_for_sending: true,
    })
  })

  it('lived-in has what a year of hand edits leaves', async () => {
    await start('lived-in')
    const inboxes = await get<{ payload: Named }>('inboxes')
    expect(inboxes.payload.map(({ id }) => id).toSorted()).toEqual([1, 2, 3, 4, 5])
    expect(inboxes.payload).toContainEqual(
      expect.objectContaining({ id: 5, name: 'Mobile App API', webhook_url: 'https://pr-1959.example.dev/chatwoot' }),
    )
    expect(await get('webhooks')).toMatchObject({
      payload: { webhooks: [{ id: 1, name: 'N8N', subscriptions: ['message_created'] }] },
    })
    const rules = await get<{ payload: Named }>('automation_rules')
    expect(rules.payload.map(({ name }) => name)).toEqual([
      'assign-dev-support-to-rajiv',
      'rxdb-bug-on-create',
      'rxdb-bug-on-open',
      'old test rule',
    ])
    const bots = await get<{ name: string; system_bot: boolean }[]>('agent_bots')
    expect(bots.map(({ name, system_bot }) => [name, system_bot])).toEqual([
      ['maximilian', false],
      ['Captain', true],
    ])
    expect(await get('inboxes/5/agent_bot')).toEqual({})
    expect(await get('teams', agentToken)).toMatchObject([{ name: 'support', is_member: true }])
  })

  it('shows an edit made behind the API', async () => {
    await start('lived-in')
    const { id } = double.store.find('labels', { title: 'bug' })!
    double.store.update('labels', id, { color: '#000000' })
    double.store.insert('labels', {
      account_id: 2,
      title: 'by-hand',
      color: '#1f93ff',
      description: null,
      show_on_sidebar: null,
    })
    double.store.delete('labels', { title: 'urgent-old' })
    const { payload } = await get<{ payload: { title: string; color: string }[] }>('labels')
    expect(payload.map(({ title, color }) => [title, color])).toEqual([
      ['bug', '#000000'],
      ['by-hand', '#1f93ff'],
      ['dev-support', '#1f93ff'],
    ])
  })
})
