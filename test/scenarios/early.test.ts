/** What Chatwoot would refuse after the merge is said before it, by the built command, which asks nobody. */
import { expect, test } from 'vitest'
import { runCli } from '../runner.ts'
import { inFolder } from './workspace.ts'

const FILE = `{
  "$account": 2,
  "labels": { "two words": {}, "x": {} },
  "agents": { "bob": { "role": "agent" } },
  "teams": { "support": { "name": " " } },
  "inboxes": {
    "shop": {
      "timezone": "Europe/Berln",
      "working_hours": [{ "day_of_week": 1, "open_hour": 18, "close_hour": 9 }],
      "channel": { "type": "web_widget", "widget_color": "", "selected_feature_flags": ["emoji"] }
    }
  },
  "agent_bots": { "bot": { "bot_type": "csml" } },
  "inbox_agent_bots": { "shop": { "agent_bot": 3 } },
  "webhooks": { "crm": { "url": "crm.test", "subscriptions": ["message_create"] } },
  "automation_rules": {
    "refunds": {
      "event_name": "message_created",
      "conditions": [
        { "attribute_key": "contents", "filter_operator": "contains", "values": ["refund"], "query_operator": "and" },
        { "attribute_key": "status", "filter_operator": "contains", "values": ["open"], "query_operator": "or" }
      ],
      "actions": [{ "action_name": "send_message", "action_params": [] }]
    }
  },
  "macros": { "close": { "actions": [{ "action_name": "change_status", "action_params": ["close"] }] } }
}
`

test('validate names every mistake of every kind at its line, with what to write instead', async () => {
  const { exitCode, stderr } = await inFolder({ 'desired/all.json': FILE }, (cwd) => runCli(['validate'], { cwd }))
  const said = stderr.split('\n')
  const at = (place: string) => said.find((line) => line.startsWith(`desired/all.json:${place}: `)) ?? said

  expect(exitCode).toBe(1)
  expect(at('3:15')).toContain('"two words" cannot be a key')
  expect(at('3:32')).toContain('the key "x" stands for "title"')
  expect(at('4:15')).toContain('the key "bob" stands for "email", which must be an e-mail address')
  expect(at('5:35')).toContain('"name" must not be blank')
  expect(at('8:19')).toContain('Did you mean "Europe/Berlin"?')
  expect(at('9:76')).toContain('"working_hours[0].close_hour" must be later than "open_hour"')
  expect(at('10:58')).toContain('"channel.widget_color" must not be blank')
  expect(at('10:89')).toContain('attachments, emoji_picker')
  expect(at('13:40')).toContain('They are webhook.')
  expect(at('14:48')).toContain('"agent_bot" must be the name of a bot, not a number')
  expect(at('15:33')).toContain('must hold an http or https address')
  expect(at('15:63')).toContain('Did you mean "message_created"?')
  expect(at('20:28')).toContain('Did you mean "content"?')
  expect(at('21:57')).toContain('must be an operator that "status" has')
  expect(at('21:107')).toContain('must be left out of the last condition')
  expect(at('23:69')).toContain('must hold one value')
  expect(at('26:90')).toContain('They are open, resolved, pending, snoozed.')
  expect(said.filter((line) => line.includes(': error: '))).toHaveLength(17)
})
