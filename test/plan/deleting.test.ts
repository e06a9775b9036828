import { describe, expect, test } from 'vitest'
import { kindNamed } from '../../src/kinds/index.ts'
import { ledgerFrom, textOf } from '../../src/plan/ledger/ledger-text.ts'
import { deletedBy, stillThere, withDeletions } from '../../src/plan/match/deleting.ts'
import { bindingsToRead, match } from '../../src/plan/match/match.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import { desiredOf, ledgerOf, liveOf, outcomeWith, planOf, wordsOf } from './sides.ts'

const AT = '2026-11-27T12:00:00Z'
const live = liveOf({
  inboxes: [1, 2].map((id) => ({ id, name: `Inbox ${id}`, channel_type: 'Channel::Api' })),
  labels: [{ id: 1, title: 'bug' }],
})
const known = (...ids: number[]): Ledger => ({
  ...ledgerOf({}),
  deleting: ids.map((id) => ({ kind: 'inboxes', id, since: AT })),
})
const INBOX = { kind: 'inboxes', id: 1 }

describe('what is being deleted', () => {
  test('is not there, and nothing else is hidden', () => {
    expect(stillThere(live, known(1)).inboxes!.map(({ id }) => id)).toEqual([2])
    expect(stillThere(live, known(1)).labels).toEqual(live.labels)
    expect(stillThere(live, ledgerOf({}))).toBe(live)
    expect(stillThere(live, null)).toBe(live)
  })

  test('is neither imported, nor pinned, nor referred to', () => {
    const again = { inboxes: { shop: { name: 'Inbox 1', channel: { type: 'api' } } } }
    expect(wordsOf(planOf(desiredOf(again), live, known(1)))).toEqual(['create inboxes/shop'])
    expect(wordsOf(planOf(desiredOf(again), live, known()))[0]).toBe('adopt inboxes/shop')
    const pinned = desiredOf({ inboxes: { shop: { $id: 1, name: 'Inbox 1', channel: { type: 'api' } } } })
    expect(planOf(pinned, live, known(1)).findings).toMatchObject([{ code: 'P-NO-SUCH-ID' }])
    const hook = desiredOf({ webhooks: { hook: { url: 'https://x.example.com/', inbox_id: 'Inbox 1' } } })
    expect(planOf(hook, { ...live, webhooks: [] }, known(1)).findings).toMatchObject([{ severity: 'error' }])
  })

  test('is not matched, and no binding is read over it', () => {
    const bots = desiredOf({ inbox_agent_bots: { shop: { inbox: 'Inbox 1', agent_bot: 'x' } } })
    const shop = desiredOf({ inboxes: { shop: { name: 'Inbox 1' } } })
    const matched = (ledger: Ledger) => match(shop, live, ledger, (text) => text).matched[0]!.live?.id
    const read = (ledger: Ledger) => bindingsToRead(kindNamed('inbox_agent_bots'), bots, live, ledger, (text) => text)
    expect([matched(known()), matched(known(1))]).toEqual([1, undefined])
    expect([read(known()), read(known(1))]).toEqual([[1], []])
  })

  test('does not count as unmanaged', () => {
    const two = desiredOf({ inboxes: { two: { name: 'Inbox 2' } } })
    expect([planOf(two, live, known(1)).unmanaged, planOf(two, live, known()).unmanaged]).toEqual([0, 1])
  })
})

describe('the ledger', () => {
  test('remembers it with the time of the apply, as long as it is listed', () => {
    expect(withDeletions(ledgerOf({}), [INBOX], AT, live).deleting).toEqual([{ ...INBOX, since: AT }])
    expect(withDeletions(ledgerOf({}), [INBOX], AT, null).deleting).toEqual([{ ...INBOX, since: AT }])
    expect(withDeletions(ledgerOf({}), [INBOX], AT, { inboxes: [] })).not.toHaveProperty('deleting')
    expect(withDeletions(known(1, 2), [], AT, { inboxes: [live.inboxes![1]!] }).deleting).toMatchObject([{ id: 2 }])
  })

  test('forgets nothing where nobody looked', () => {
    expect(withDeletions(known(1), [], AT, { labels: [] }).deleting).toHaveLength(1)
    expect(withDeletions(known(1), [], AT, null).deleting).toHaveLength(1)
  })

  test('forgets after a week: Chatwoot has lost the job', () => {
    expect(withDeletions(known(1), [], '2026-12-04T12:00:00Z', live).deleting).toHaveLength(1)
    expect(withDeletions(known(1), [], '2026-12-04T12:00:01Z', live)).not.toHaveProperty('deleting')
  })

  test('has each once, with the later time', () => {
    const later = '2026-11-28T00:00:00Z'
    expect(withDeletions(known(1), [INBOX], later, live).deleting).toEqual([{ ...INBOX, since: later }])
  })

  test('remembers nothing of kinds that are deleted at once, nor of what was not deleted', () => {
    expect(withDeletions(ledgerOf({}), [{ kind: 'labels', id: 1 }], AT, live)).not.toHaveProperty('deleting')
    const outcomes = [
      outcomeWith({ action: 'delete', kind: 'inboxes', id: 1 }),
      outcomeWith({ action: 'delete', kind: 'inboxes', id: 2, state: 'failed' }),
      outcomeWith({ action: 'update', kind: 'inboxes', id: 2 }),
      outcomeWith({ action: 'forget', kind: 'inboxes', id: 2 }),
    ]
    expect(deletedBy(outcomes)).toEqual([INBOX])
  })

  test('keeps it in its text, and takes no other', () => {
    expect(ledgerFrom(textOf(known(1)), 'ledger', 2)).toEqual(known(1))
    const bad = { ...known(1), deleting: [{ kind: 'inboxes', id: 'one', since: AT }] }
    expect(() => ledgerFrom(JSON.stringify(bad), 'ledger', 2)).toThrow('deleting.0.id is not as we write it')
  })
})
