/** Bindings: which bot answers in which inbox. They are made, changed and taken away over something else. */
import { describe, expect, test } from 'vitest'
import { desiredOf, ledgerOf, liveOf, planOf, wordsOf } from './sides.ts'

describe('a binding', () => {
  const inboxes = [{ id: 5, name: 'App', channel_type: 'Channel::Api' }]
  const agent_bots = [
    { id: 3, name: 'max' },
    { id: 4, name: 'other' },
  ]
  const declared = { inbox_agent_bots: { App: { agent_bot: 'max' } } }
  const bound = (id: number) => [{ id: 5, inbox: 5, agent_bot: { id } }]

  test.each([
    ['bound', [], null, ['create inbox_agent_bots/App']],
    ['taken over', bound(3), null, ['adopt inbox_agent_bots/App']],
    [
      'bound to another',
      bound(4),
      { App: { id: 5, agent_bot: 'max' } },
      ['update inbox_agent_bots/App · agent_bot (drift)'],
    ],
  ])('is %s', (_, live, owned, expected) => {
    const plan = planOf(
      desiredOf(declared),
      liveOf({ inboxes, agent_bots, inbox_agent_bots: live }),
      owned && ledgerOf({ inbox_agent_bots: owned }),
    )

    expect(wordsOf(plan)).toEqual(expected)
    expect(plan.findings).toEqual([])
  })

  test('is taken away when it is no longer declared', () => {
    const plan = planOf(
      desiredOf({}),
      liveOf({ inboxes, agent_bots, inbox_agent_bots: bound(3) }),
      ledgerOf({ inbox_agent_bots: { App: { id: 5, agent_bot: 'max' } } }),
    )

    expect(wordsOf(plan)).toEqual(['delete inbox_agent_bots/App'])
  })

  describe('that is to be over another inbox', () => {
    const two = [...inboxes, { id: 6, name: 'Web', channel_type: 'Channel::Api' }]
    const entries = { a: { id: 5, inbox: 'App', agent_bot: 'max' } }
    const movedTo = (
      wanted: { [key: string]: string },
      owned: { [key: string]: (typeof entries)['a'] },
      live = bound(3),
      more = {},
    ) =>
      planOf(
        desiredOf({
          inbox_agent_bots: Object.fromEntries(
            Object.entries(wanted).map(([key, inbox]) => [key, { inbox, agent_bot: 'max', ...more }]),
          ),
        }),
        liveOf({ inboxes: two, agent_bots, inbox_agent_bots: live }),
        ledgerOf({ inbox_agent_bots: owned }),
      )

    test('is refused while the bot would stay in the inbox where it is', () => {
      expect(movedTo({ a: 'Web' }, entries).findings).toMatchObject([
        {
          code: 'P-LEFT-BEHIND',
          severity: 'error',
          subject: 'inbox_agent_bots/a',
          sentence: expect.stringContaining('"App"'),
        },
      ])
    })

    test('is refused as well when it takes over what another key managed', () => {
      const both = { ...entries, c: { id: 6, inbox: 'Web', agent_bot: 'max' } }
      const live = [...bound(3), { id: 6, inbox: 6, agent_bot: { id: 3 } }]

      expect(movedTo({ a: 'Web' }, both, live).findings).toMatchObject([{ code: 'P-LEFT-BEHIND' }])
      expect(movedTo({ a: 'Web', c: 'App' }, both, live).findings).toEqual([])
    })

    test('is refused as well under a new key that says it is the old one', () => {
      const plan = movedTo({ b: 'Web' }, entries, bound(3), { $previously: 'a' })

      expect(plan.findings).toMatchObject([{ code: 'P-LEFT-BEHIND', subject: 'inbox_agent_bots/b' }])
    })

    test('is not called left behind when it names nothing', () => {
      expect(movedTo({ a: 'Wep' }, entries).findings).toMatchObject([{ code: 'P-REFERENCE' }])
    })

    test('moves under a key of its own', () => {
      const plan = movedTo({ b: 'Web' }, entries)

      expect(wordsOf(plan).sort()).toEqual(['create inbox_agent_bots/b', 'delete inbox_agent_bots/a'])
      expect(plan.findings).toEqual([])
    })

    test('moves when nothing stays behind, or another key takes that over', () => {
      expect(movedTo({ a: 'Web' }, entries, []).findings).toEqual([])
      expect(movedTo({ a: 'Web', b: 'App' }, entries).findings).toEqual([])
    })
  })

  test('stays where it is when the inbox gets another name, whichever of its names it goes by', () => {
    const over = (inbox: string) =>
      planOf(
        desiredOf({
          inboxes: { app: { name: 'Shop', channel: { type: 'api' } } },
          inbox_agent_bots: { a: { inbox, agent_bot: 'max' } },
        }),
        liveOf({ inboxes, agent_bots, inbox_agent_bots: bound(3) }),
        ledgerOf({
          inboxes: { app: { id: 5, name: 'App', channel: { type: 'api' } } },
          inbox_agent_bots: { a: { id: 5, inbox: 'app', agent_bot: 'max' } },
        }),
      )

    for (const name of ['app', 'App', 'Shop']) {
      expect(wordsOf(over(name))).toEqual(['update inboxes/app · name (this change)'])
      expect(over(name).findings).toEqual([])
    }
  })
})
