import { describe, expect, test } from 'vitest'
import { kindNamed } from '../../src/kinds/index.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import { mapUnits, project, sendOf, titleOf, unitsOf } from '../../src/plan/model/canonical.ts'

const inboxes = kindNamed('inboxes')
const rules = kindNamed('automation_rules')
const labels = kindNamed('labels')
const day = (day_of_week: number, open_hour: number) => ({ day_of_week, open_hour })
const app = {
  name: 'app',
  channel: { type: 'api', webhook_url: 'https://a.test', additional_attributes: { theme: 'dark' } },
  auto_assignment_config: { max_assignment_limit: 3 },
  working_hours: [day(1, 9), day(2, 9)],
}

describe('of an answer remains', () => {
  test('what the schema names, at every depth, and free JSON whole', () => {
    const answer = {
      ...app,
      id: 5,
      imap_password: 'hush',
      channel: { ...app.channel, hmac_token: 'hush' },
      working_hours: [
        { ...day(1, 9), id: 1, account_id: 2 },
        { ...day(2, 9), id: 2 },
      ],
    }

    expect(project(inboxes, answer)).toEqual(app)
  })

  test('nothing of a channel that is not known but what it is', () => {
    expect(project(inboxes, { channel: { type: 'new', token: 'hush' } })).toEqual({ channel: { type: 'new' } })
  })

  test('a value of another structure as it is', () => {
    const odd = { channel: null, working_hours: 'none', csat_config: [1] }
    expect(project(inboxes, odd)).toEqual(odd)
  })
})

describe('units of comparison', () => {
  test('are fields, fields in objects, and fields of items that a key tells apart', () => {
    expect(Object.fromEntries(unitsOf(inboxes, app))).toEqual({
      name: 'app',
      'channel.type': 'api',
      'channel.webhook_url': 'https://a.test',
      'channel.additional_attributes': { theme: 'dark' },
      'auto_assignment_config.max_assignment_limit': 3,
      'working_hours[day_of_week=1].day_of_week': 1,
      'working_hours[day_of_week=1].open_hour': 9,
      'working_hours[day_of_week=2].day_of_week': 2,
      'working_hours[day_of_week=2].open_hour': 9,
    })
  })

  test('other lists, sealed texts and null are one each', () => {
    const fields = { actions: [{ action_name: 'mute', action_params: [] }], conditions: [], name: null }
    expect([...unitsOf(rules, fields).keys()]).toEqual(['actions', 'conditions', 'name'])
    const sealed = { channel: new Sealed('${secret:X}', 'f') }
    expect([...unitsOf(inboxes, sealed)]).toEqual([['channel', sealed.channel]])
  })

  test('can be taken out, and what held nothing else goes with them', () => {
    const only = (kept: RegExp) => mapUnits(inboxes, app, (path, value) => (kept.test(path) ? value : undefined))

    expect(only(/open_hour/)).toEqual({ working_hours: app.working_hours })
    expect(only(/=2\]\.open_hour/)).toEqual({ working_hours: [day(2, 9)] })
    expect(only(/webhook/)).toEqual({ channel: { webhook_url: 'https://a.test' } })
    expect(only(/nothing/)).toEqual({})
  })

  test('leave what is empty as it is', () => {
    const empty = { channel: {}, working_hours: [] }
    expect(mapUnits(inboxes, empty, (_, value) => value)).toEqual(empty)
  })
})

describe('an update sends', () => {
  const live = {
    ...app,
    csat_config: { display_type: 'star', message: 'x', survey_rules: { operator: 'contains', values: ['a'] } },
    working_hours: [
      { ...day(1, 7), closed_all_day: false },
      { ...day(2, 7), closed_all_day: false },
    ],
  }
  const sent = (desired: Fields, ...changed: string[]) => sendOf(inboxes, desired, live, changed)

  test('only fields in which something changes, whole', () => {
    expect(sent({ name: 'new', greeting_enabled: true }, 'name')).toEqual({ name: 'new' })
    // `names` begins like `name`.
    expect(sent({ name: 'new' }, 'names')).toEqual({})
  })

  test('with what the files do not say inside it as live has it, at every depth', () => {
    const desired = { csat_config: { message: 'y', survey_rules: { values: ['b'] } } }
    expect(sent(desired, 'csat_config.message')).toEqual({
      csat_config: { display_type: 'star', message: 'y', survey_rules: { operator: 'contains', values: ['b'] } },
    })
    expect(sendOf(inboxes, desired, {}, ['csat_config.message'])).toEqual(desired)
    expect(sendOf(inboxes, desired, { csat_config: { message: 'x' } }, ['csat_config.message'])).toEqual(desired)
  })

  test('of a channel what changes', () => {
    expect(sent({ channel: { ...app.channel, hmac_mandatory: true } }, 'channel.hmac_mandatory')).toEqual({
      channel: { hmac_mandatory: true },
    })
  })

  test('of items that a key tells apart those that change, each with its rest as live has it', () => {
    const desired = { working_hours: [day(1, 8), day(2, 8), day(3, 8)] }

    expect(sent(desired, 'working_hours[day_of_week=2].open_hour')).toEqual({
      working_hours: [{ ...day(2, 8), closed_all_day: false }],
    })
    expect(sent(desired, 'working_hours[day_of_week=3].open_hour')).toEqual({ working_hours: [day(3, 8)] })
    expect(sendOf(inboxes, desired, {}, ['working_hours[day_of_week=3].open_hour'])).toEqual({
      working_hours: [day(3, 8)],
    })
  })

  test('free JSON as the files have it', () => {
    const bots = kindNamed('agent_bots')
    const [desired, theirs] = [{ bot_config: { x: 1 } }, { bot_config: { y: { z: 2 } } }]
    expect(sendOf(bots, desired, theirs, ['bot_config'])).toEqual(desired)
  })
})

describe('the title', () => {
  test.each<[string, Fields, string]>([
    ['is the name', { title: 'Bug' }, 'Bug'],
    ['is the key where there is no name', {}, 'key'],
    ['is the key where the name is empty', { title: '' }, 'key'],
    ['is the key where the name is a secret', { title: new Sealed('x', 'y') }, 'key'],
  ])('%s', (_, fields, title) => {
    expect(titleOf(labels, fields, 'key')).toBe(title)
  })
})
