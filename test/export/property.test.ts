import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDesired } from '../../src/desired/parse.ts'
import { expand } from '../../src/desired/placeholders.ts'
import { NO_SUCH_FILE, type ReadBytes, type ReadText } from '../../src/desired/values.ts'
import type { From } from '../../src/export/from.ts'
import { makeExport } from '../../src/export/make.ts'
import { kinds } from '../../src/kinds/index.ts'
import { contentOf } from '../../src/kinds/model/file.ts'
import type { Fields, Json } from '../../src/kinds/model/kind.ts'
import type { Live } from '../../src/plan/model/live.ts'

/** Texts as people and programs leave them: any letters, placeholders of ours and of others, tokens, line ends. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    'App',
    'app',
    'constructor',
    '${name}',
    '${var:X}',
    '${secret:X}',
    'a\r\nb',
    'a\n',
    '\n',
    '\uFEFFx\n',
  ),
  fc.string({ unit: 'grapheme', minLength: 130, maxLength: 200 }).map((text) => `${text} and\nmore`),
)
const address = fc.constantFrom(
  'https://hooks.example.com/in',
  'https://hooks.example.com/in?token=1234567890ab',
  'https://u:p@hooks.example.com/',
  'https://hooks.example.com/f47ac10b-58cc-4372-a567-0e02b2c3d479#x',
  'https://hooks.example.com/?a=${var:X}',
)
const some = (fields: fc.Arbitrary<Fields>) =>
  fc.array(fields, { maxLength: 5 }).map((all) => all.map((each, index) => ({ id: index + 1, fields: each })))
const CONTENTS = ['%PDF-1.7', 'one', 'two'].map((text) => Buffer.from(text))
const attachment = fc.record({
  name: fc.constantFrom(
    'a.pdf',
    'A.pdf',
    'b b.txt',
    'c.json',
    '.gitignore',
    '..',
    '50%.txt',
    'a"b',
    'ünï.pdf',
    '`x`.md',
  ),
  content: fc.constantFrom(null, ...CONTENTS),
})
const action = fc.oneof(
  attachment.map(({ name, content }): Fields => {
    const holds = content === null ? { sha256: null } : contentOf(content)
    return { action_name: 'send_attachment', action_params: [{ name, ...holds }] }
  }),
  anyText.map((text) => ({ action_name: 'send_message', action_params: [text] })),
  fc.integer({ min: 1, max: 6 }).map((id) => ({ action_name: 'assign_team', action_params: [id] })),
  fc.constantFrom('Bug', 'bug', 'gone').map((title) => ({ action_name: 'add_label', action_params: [title] })),
  address.map((url) => ({ action_name: 'send_webhook_event', action_params: [url] })),
  fc.constantFrom<Fields[]>(
    { action_name: 'send_message', action_params: 'a text' },
    { action_name: 'change_status', action_params: ['shut'] },
    { action_name: 'assign_agent', action_params: [] },
  ),
)
/** Chatwoot stores conditions that never hold, and rules that it switches off. */
const condition = fc.record(
  {
    attribute_key: fc.constantFrom('content', 'status', 'plan', 'company', 'inbox_id'),
    filter_operator: fc.constantFrom('equal_to', 'contains', 'is_present', 'attribute_changed', 'like'),
    values: fc.constantFrom<Json[]>(['open'], [], 'open', null, { from: ['open'], to: [] }, { from: [1], to: [null] }),
    query_operator: fc.constantFrom(null, '', 'and', 'Or', 'xor'),
    custom_attribute_type: fc.constantFrom(null, '', 'contact_attribute'),
  },
  { requiredKeys: ['attribute_key', 'filter_operator'] },
)

/** Chatwoot lets no two of a kind have one title, name or address. */
const once = (field: string) => (all: { id: number; fields: Fields }[]) => {
  const of = ({ fields }: { fields: Fields }) => String(fields[field]).toLowerCase()
  return all.filter((one, index) => all.findIndex((other) => of(other) === of(one)) === index)
}
const account: fc.Arbitrary<Live> = fc.record({
  labels: some(
    fc.record({ title: fc.constantFrom('bug', 'billing', 'ünï', '2nd'), color: fc.constantFrom('#fff', '') }),
  ).map(once('title')),
  teams: some(fc.record({ name: anyText, description: fc.option(anyText), allow_auto_assign: fc.boolean() })).map(
    once('name'),
  ),
  agent_bots: some(fc.record({ name: anyText, bot_config: fc.dictionary(anyText, anyText, { maxKeys: 3 }) })),
  webhooks: some(
    fc.record({
      name: fc.option(anyText),
      url: address,
      inbox_id: fc.constantFrom(null, 1),
      subscriptions: fc.constant(['message_created']),
    }),
  ).map(once('url')),
  automation_rules: some(
    fc.record({
      name: anyText,
      event_name: fc.constantFrom('message_created', 'of_the_future'),
      active: fc.boolean(),
      conditions: fc.array(condition, { maxLength: 3 }),
      actions: fc.array(action, { maxLength: 3 }),
    }),
  ),
})

type Files = ReadonlyMap<string, string | Uint8Array>

function from(live: Live, files: Files, environment: { [name: string]: string }): From {
  const readText: ReadText = (path) => {
    const text = files.get(path)
    return typeof text === 'string' ? { text } : NO_SUCH_FILE
  }
  const readBytes: ReadBytes = (path) => {
    const content = files.get(path)
    return content === undefined ? NO_SUCH_FILE : { bytes: Buffer.from(content) }
  }
  const sources = [...files].flatMap(([file, text]) =>
    file.endsWith('.json') && typeof text === 'string' ? [{ file: `d/${file}`, text }] : [],
  )
  const parsed = parseDesired(sources, environment, { readText, readBytes }, new Set())
  expect(parsed.findings).toEqual([])
  return {
    account: 2,
    fetched: new Map(CONTENTS.map((bytes) => [contentOf(bytes).sha256, bytes])),
    sources: { ...parsed, root: 'd', files: sources, readText, readBytes },
    desired: parsed.desired,
    live,
    ledger: null,
    salt: 'salt',
    kinds: new Set(kinds.map(({ name }) => name)),
    reveal: (text) => expand(text, parsed.secrets),
    environment,
    ownOutputs: new Set(),
    isPruning: false,
    isOnlyDeclared: false,
    foreign: [],
    elsewhere: [],
  }
}

test('whatever the server holds, the files say it or say what they leave out, and saying it again changes nothing', () => {
  fc.assert(
    fc.property(account, (live) => {
      const first = makeExport(from(live, new Map(), {}))
      expect(first.findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(first.plan!.changes.filter(({ action: its }) => its !== 'adopt')).toEqual([])
      const all = Object.values(live).reduce((count, resources) => count + resources.length, 0)
      expect(first.added.length + first.left.length).toBe(all)

      const environment = environmentOf(first)
      expect([...makeExport(from(live, first.files, environment)).files.keys()]).toEqual([])
    }),
    { numRuns: 300 },
  )
})

const nobody: Live = { labels: [], teams: [], agent_bots: [], webhooks: [], automation_rules: [] }
const named = (...names: string[]): Live => ({
  ...nobody,
  webhooks: names.map((name, index) => ({
    id: index + 1,
    fields: { name, url: 'https://hooks.example.com/in', inbox_id: null, subscriptions: ['message_created'] },
  })),
})
/** Two names are, by chance, a value that looks like a secret elsewhere; then each is called something else. */
const SHARED: Live = {
  ...named('a\n', 'a\n'),
  agent_bots: [{ id: 1, fields: { name: '', bot_config: { api_token: 'a\n' } } }],
}
const PARTED: Live = named('one', 'two')
/** A name that is a secret elsewhere gets another value, after another text has taken the value it had. */
const lent = (hook: string | null, rule: string, event_name: string): Live => ({
  ...nobody,
  webhooks: [
    {
      id: 1,
      fields: { name: hook, url: 'https://x.test/in?token=1234567890ab', inbox_id: null, subscriptions: [] },
    },
  ],
  automation_rules: [{ id: 1, fields: { name: rule, event_name, active: false, conditions: [], actions: [] } }],
})
const LENT: Live = {
  ...lent(null, '${secret:X}', 'of_the_future'),
  agent_bots: [{ id: 1, fields: { name: 'x', bot_config: { api_token: '${secret:X}' } } }],
}
const TAKEN = lent('${secret:X}', ' ', 'message_created')

test('files of one server brought up to date with another: what can be said is said, and saying it again changes nothing', () => {
  fc.assert(
    fc.property(account, account, (old, now) => {
      const first = makeExport(from(old, new Map(), {}))
      const environment = environmentOf(first)
      const second = makeExport({ ...from(now, first.files, environment), isPruning: true })
      // What the files name is not clear any more (names that moved, an id that is gone): refused, as a plan refuses it.
      const errors = second.findings.filter(({ severity }) => severity === 'error')
      const unclear = ['P-AMBIGUOUS', 'P-CLAIMED-TWICE', 'P-NO-SUCH-ID']
      // Nor what an entry still refers to whose live value the files cannot say.
      const kept = new Set(second.kept.map(({ kind, key }) => `${kind}/${key}`))
      expect(errors.filter(({ code, subject }) => !unclear.includes(code) && !kept.has(subject ?? ''))).toEqual([])
      if (errors.length > 0) return
      const files = new Map<string, string | Uint8Array>([...first.files, ...second.files])
      const third = makeExport(from(now, files, { ...environment, ...environmentOf(second) }))
      expect([...third.files.keys()]).toEqual([])
    }),
    {
      numRuns: 300,
      examples: [
        [SHARED, PARTED],
        [LENT, TAKEN],
      ],
    },
  )
})

function environmentOf({ secrets }: ReturnType<typeof makeExport>): { [name: string]: string } {
  return Object.fromEntries([...secrets].map(([name, { value }]) => [`CHATWOOT_SECRET_${name}`, value]))
}
