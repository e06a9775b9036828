/** Mistakes of people who write their first files: what they are told to do about each. */
import { expect, test } from 'vitest'
import { readDesired } from '../../src/desired/read.ts'
import { type Disk, inFolder } from '../scenarios/workspace.ts'
import { parse } from './findings.ts'

const file = (text: string) => ({ 'desired/a.json': text })
const entry = (kind: string, fields: object, key = 'ours') => JSON.stringify({ [kind]: { [key]: fields } })
const rule = (more: object) => entry('automation_rules', { event_name: 'message_created', ...more })

test.each<[string, string, string, string]>([
  ['an empty file', '\n', 'The file is empty.', 'Write {} into it, or take it out.'],
  ['single quotes', "{ 'labels': {} }", 'JSON knows double quotes only.', 'Write " in place of \'.'],
  [
    'names without quotes',
    '{ labels: {} }',
    'This word means nothing in JSON.',
    'Put it into double quotes, or write true, false or null.',
  ],
  [
    'a key with a space',
    entry('teams', {}, 'Second level'),
    '"Second level" cannot be a key.',
    'Keys are up to 100 letters, digits and . _ @ + - and begin with a letter or digit. Write "second-level", and in the entry "name": "Second level".',
  ],
  [
    'a key that begins with an emoji',
    entry('labels', {}, '🔥hot'),
    '"🔥hot" cannot be a key.',
    'Keys are up to 100 letters, digits and . _ @ + - and begin with a letter or digit. Write "hot", and in the entry "title": "🔥hot".',
  ],
  [
    'a key of nothing else',
    entry('labels', {}, '🔥'),
    '"🔥" cannot be a key.',
    'Keys are up to 100 letters, digits and . _ @ + - and begin with a letter or digit.',
  ],
  [
    'an answer of the API',
    '{ "payload": [] }',
    'There is no kind "payload".',
    'Names of kinds stand here (docs/kinds/README.md says which there are). To have what is in Chatwoot in this form, run chatwoot-as-code export.',
  ],
  [
    'the id of an answer',
    rule({ id: 7 }),
    'automation_rules/ours: automation_rules has no field "id".',
    'Take it out. Which existing one is meant can be said with "$id".',
  ],
  [
    'the time of an answer',
    rule({ created_on: 1_700_000_000 }),
    'automation_rules/ours: automation_rules has no field "created_on".',
    'Take it out: Chatwoot sets it by itself.',
  ],
  [
    'an id inside of an answer',
    entry('inboxes', { working_hours: [{ day_of_week: 1, id: 9 }] }),
    'inboxes/ours: "working_hours[0]" has no field "id".',
    'Take it out: Chatwoot sets it by itself.',
  ],
  [
    'a variable as a shell writes it',
    entry('webhooks', { url: '${N8N_URL}' }),
    'webhooks/ours: "url" must hold an http or https address.',
    'Write a secret as ${secret:N8N_URL} and a variable as ${var:N8N_URL}: they read CHATWOOT_SECRET_N8N_URL and CHATWOOT_VAR_N8N_URL.',
  ],
  [
    'a secret as a workflow writes it',
    entry('webhooks', { url: '${{ secrets.N8N_URL }}' }),
    'webhooks/ours: "url" must hold an http or https address.',
    'Write a secret as ${secret:N8N_URL} and a variable as ${var:N8N_URL}: they read CHATWOOT_SECRET_N8N_URL and CHATWOOT_VAR_N8N_URL.',
  ],
  [
    'a list of fields to ignore',
    entry('labels', { $ignore: ['color'] }),
    'labels/ours: "$ignore" must be an object of paths, each with the reason: { "color": "Mia chooses it" }.',
    'Correct the value.',
  ],
  [
    'half a word',
    entry('agents', { role: 'admin' }, 'mia@example.com'),
    'agents/mia@example.com: "role" is not one of the values Chatwoot knows.',
    'Did you mean "administrator"? The values are agent, administrator.',
  ],
  [
    'half the name of a field',
    entry('campaigns', { inbox: 'shop' }),
    'campaigns/ours: campaigns has no field "inbox".',
    'Did you mean "inbox_id"?',
  ],
])('%s', (_, text, sentence, nextStep) => {
  expect(parse(file(text)).findings.map((one) => [one.sentence, one.nextStep])).toContainEqual([sentence, nextStep])
})

test('a value of a secret is not read for variables', () => {
  const { findings } = parse(file(entry('webhooks', { name: '${secret:HOOK}' })), {
    CHATWOOT_SECRET_HOOK: `$TOKEN${'x'.repeat(300)}`,
  })

  expect(findings.map(({ sentence }) => sentence)).toContainEqual(expect.stringContaining('is too long'))
  expect(JSON.stringify(findings)).not.toContain('TOKEN')
})

test.each<[string, Disk, string]>([
  [
    'no folder',
    {},
    'Name the right one with --desired (input "desired"), check the repository out first, or begin with chatwoot-as-code init.',
  ],
  [
    'YAML',
    { 'desired/labels.yml': 'labels:' },
    'desired/labels.yml is not read: the files of the configuration end in .json. Rename it and write it as JSON, or move it out of the folder.',
  ],
  [
    'nothing at all',
    { 'desired/readme.md': '' },
    'An empty folder is taken for a mistake: it would mean that nothing is managed any more.',
  ],
  [
    'a file of more than a megabyte',
    { 'desired/a.json': ' '.repeat(1024 * 1024 + 1) },
    'It is not read, so nothing can be planned: divide it into several files.',
  ],
])('%s, on the disk', async (_, files, nextStep) => {
  await inFolder(files, async (workspace) => {
    const read = () => readDesired({ folder: 'desired', workspace, environment: {}, ownOutputs: new Set() })
    expect(read).toThrow(expect.objectContaining({ findings: [expect.objectContaining({ nextStep })] }))
  })
})
