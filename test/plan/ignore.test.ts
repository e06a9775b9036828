/** Fields that the files leave to people: neither compared, nor sent, nor kept, as small as a part of a field may be. */
import { describe, expect, test } from 'vitest'
import { findingsIn } from '../desired/findings.ts'
import { desiredOf, ledgerOf, liveOf, planOf, wordsOf } from './sides.ts'

const day = {
  day_of_week: 1,
  closed_all_day: false,
  open_all_day: false,
  open_hour: 9,
  open_minutes: 0,
  close_hour: 17,
  close_minutes: 0,
}
const channel = { type: 'api', webhook_url: 'https://a.test', hmac_mandatory: true }
const csat_config = { display_type: 'star', message: 'How?' }
const wanted = { channel, csat_config, working_hours: [day, { ...day, day_of_week: 2 }] }
const there = (more: object) => ({
  id: 5,
  name: 'app',
  channel_type: 'Channel::Api',
  ...{ webhook_url: 'https://a.test', hmac_mandatory: true, csat_config, working_hours: wanted.working_hours },
  ...more,
})

function planWith(path: string, fields: Partial<typeof wanted>, live: object) {
  return planOf(
    desiredOf({ inboxes: { app: { ...wanted, ...fields, $ignore: { [path]: 'why' } } } }),
    liveOf({ inboxes: [there(live)] }),
    ledgerOf({ inboxes: { app: { id: 5, ...wanted } } }),
  )
}

describe.each([
  [
    'a field',
    'csat_config',
    { csat_config: { ...csat_config, message: 'Why?' } },
    { csat_config: { display_type: 'emoji', message: 'x' } },
    null,
  ],
  [
    'a part of a field that is sent whole',
    'csat_config.message',
    { csat_config: { display_type: 'emoji', message: 'Why?' } },
    { csat_config: { display_type: 'star', message: 'by hand' } },
    { csat_config: { display_type: 'emoji', message: 'by hand' } },
  ],
  [
    'a part of a field of which only what changes is sent',
    'channel.webhook_url',
    { channel: { ...channel, webhook_url: 'https://b.test', hmac_mandatory: false } },
    { webhook_url: 'https://by.hand' },
    { channel: { hmac_mandatory: false } },
  ],
  [
    'a part of an item',
    'working_hours[day_of_week=1].open_hour',
    { working_hours: [{ ...day, open_hour: 8, close_hour: 18 }, wanted.working_hours[1]!] },
    { working_hours: [{ ...day, open_hour: 7 }, wanted.working_hours[1]!] },
    { working_hours: [{ ...day, open_hour: 7, close_hour: 18 }] },
  ],
  [
    'an item',
    'working_hours[day_of_week=1]',
    {
      working_hours: [
        { ...day, open_hour: 8 },
        { ...wanted.working_hours[1]!, close_hour: 18 },
      ],
    },
    { working_hours: [{ ...day, open_hour: 7 }, wanted.working_hours[1]!] },
    { working_hours: [{ ...day, day_of_week: 2, close_hour: 18 }] },
  ],
])('%s that is ignored', (_, path, fields, live, sent) => {
  test('may be named', () => {
    const text = JSON.stringify({ inboxes: { app: { channel: { type: 'api' }, $ignore: { [path]: 'why' } } } })
    expect(findingsIn({ 'inboxes.json': text })).toEqual([])
  })

  test('is no difference when people change it', () => {
    const plan = planWith(path, {}, live)
    expect(wordsOf(plan)).toEqual([])
  })

  test('is left as people have it when something beside it is sent', () => {
    const plan = planWith(path, fields, live)
    expect(plan.changes.map(({ send }) => send)).toEqual(sent === null ? [] : [sent])
  })

  test('is not kept in the ledger, and made all the same with something new', () => {
    const { changes } = planOf(
      desiredOf({ inboxes: { app: { ...wanted, $ignore: { [path]: 'why' } } } }),
      liveOf({ inboxes: [] }),
    )
    expect(changes[0]!.send).toMatchObject(wanted)
    expect(changes[0]!.managed).not.toMatchObject(wanted)
  })
})
