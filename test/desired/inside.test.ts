/** Members of a team, and what else belongs to a thing, written as fields of it: declared by themselves, at their own places. */
import { describe, expect, test } from 'vitest'
import { parse } from './findings.ts'

const lines = (...all: string[]) => ({ 'a.json': all.join('\n') })
const told = (...its: Parameters<typeof parse>) =>
  parse(...its).findings.map(({ place, sentence }) => `${place!.file}:${place!.line}:${place!.column} ${sentence}`)

test('each field is a resource of its own under the key of the thing, with its own places', () => {
  const { desired, findings } = parse(
    lines(
      '{ "teams": { "second-level": { "description": "x",',
      '  "members": ["rajiv@example.com", "mia@example.com"] } },',
      '  "inboxes": { "shop": {',
      '    "members": [],',
      '    "agent_bot": "welcome" } } }',
    ),
  )

  expect(findings).toEqual([])
  expect(desired.resources.map(({ kind, key, fields, within }) => ({ kind, key, fields, within }))).toEqual([
    { kind: 'teams', key: 'second-level', fields: { name: 'second-level', description: 'x' }, within: undefined },
    {
      kind: 'team_members',
      key: 'second-level',
      fields: { team: 'second-level', members: ['rajiv@example.com', 'mia@example.com'] },
      within: { kind: 'teams', key: 'second-level' },
    },
    { kind: 'inboxes', key: 'shop', fields: { name: 'shop' }, within: undefined },
    {
      kind: 'inbox_members',
      key: 'shop',
      fields: { inbox: 'shop', members: [] },
      within: { kind: 'inboxes', key: 'shop' },
    },
    {
      kind: 'inbox_agent_bots',
      key: 'shop',
      fields: { inbox: 'shop', agent_bot: 'welcome' },
      within: { kind: 'inboxes', key: 'shop' },
    },
  ])
  const members = desired.resources[1]!
  expect(members.place).toEqual({ file: 'a.json', line: 2, column: 3 })
  expect(members.places['members[1]']).toEqual({ file: 'a.json', line: 2, column: 36 })
})

test('a field that is left out declares nothing', () => {
  expect(parse(lines('{ "teams": { "a": {} }, "inboxes": { "b": {} } }')).desired.resources).toHaveLength(2)
})

describe('what is wrong is said of the thing, at the place of the field', () => {
  test.each<[string, string[]]>([
    ['"teams": { "a": {\n"members": "rajiv@example.com" } }', ['a.json:2:12 teams/a: "members" must be a list']],
    ['"teams": { "a": {\n"members": [7] } }', ['a.json:2:13 teams/a: "members[0]" must be the name of an agent']],
    ['"inboxes": { "a": {\n"agent_bot": null } }', ['a.json:2:14 inboxes/a: "agent_bot" must be a text, not null']],
    ['"teams": { "a": {\n"member": [] } }', ['a.json:2:1 teams/a: teams has no field "member"']],
    ['"labels": { "ab": {\n"members": [] } }', ['a.json:2:1 labels/ab: labels has no field "members"']],
    [
      '"teams": { "a": { "$ignore": {\n"member": "HR does it" } } }',
      ['a.json:1:32 teams/a: "$ignore" names "member", which is no field'],
    ],
  ])('%s', (text, says) => {
    const all = told(lines(`{ ${text} }`))

    expect(all).toHaveLength(says.length)
    for (const [index, words] of says.entries()) expect(all[index]).toContain(words)
  })

  test('a misspelt field is guessed', () => {
    const { findings } = parse(lines('{ "inboxes": { "a": { "agent_bots": "b" } } }'))

    expect(findings.map(({ nextStep }) => nextStep)).toEqual(['Did you mean "agent_bot"?'])
  })
})

describe('said in both places it is an error that names both', () => {
  test.each([
    ['under one key', '"team_members": { "a": { "members": [] } }', 'is declared twice, first in teams/a (a.json:1)'],
    [
      'under another key',
      '"team_members": { "b": { "team": "a", "members": [] } }',
      'has the same "team" as team_members/a in teams/a (a.json:1)',
    ],
    [
      'by the name',
      '"team_members": { "b": { "team": "First", "members": [] } }',
      'has the same "team" as team_members/a in teams/a (a.json:1)',
    ],
  ])('%s', (_, other, says) => {
    const { findings } = parse(lines('{ "teams": { "a": { "name": "first", "members": [] } },', `${other} }`))

    expect(findings.map(({ code, place }) => `${code} ${place!.line}`)).toEqual(['F-DUPLICATE 2'])
    expect(findings[0]!.sentence).toContain(says)
  })

  test('the entry before the thing as well', () => {
    const { findings } = parse({
      'a.json': '{ "inbox_agent_bots": { "shop": { "agent_bot": "b" } } }',
      'b.json': '{ "inboxes": { "shop": { "agent_bot": "b" } } }',
    })

    expect(findings.map(({ place }) => `${place!.file}:${place!.line}`)).toEqual(['b.json:1'])
    expect(findings[0]!.sentence).toContain('is declared twice, first in a.json:1')
    expect(findings[0]!.nextStep).toBe('Take one of them out: the field of the one is the entry of the other.')
  })

  test('two different teams in the two places are none', () => {
    expect(
      told(lines('{ "teams": { "a": { "members": [] }, "b": {} }, "team_members": { "b": { "members": [] } } }')),
    ).toEqual([])
  })
})

describe('left to the server', () => {
  const of = (text: string) => {
    const { desired, findings } = parse(lines(`{ ${text} }`))
    expect(findings).toEqual([])
    return desired
  }
  const words = (some: readonly { kind: string; key: string }[]) => some.map(({ kind, key }) => `${kind}/${key}`)

  test('"$ignore" of a field that is written belongs to it, and not to the thing', () => {
    const [team, members] = of(
      '"teams": { "a": { "members": [], "$ignore": { "members": "HR", "name": "x" } } }',
    ).resources

    expect(team!.ignore).toEqual({ name: 'x' })
    expect(members!.ignore).toEqual({ members: 'HR' })
  })

  test('"$ignore" of a field that is not written lets it go', () => {
    expect(words(of('"inboxes": { "a": { "$ignore": { "agent_bot": "by hand" } } }').forgotten)).toEqual([
      'inbox_agent_bots/a',
    ])
  })

  test('who forgets a thing forgets what is written in it, unless that is declared', () => {
    const { forgotten } = of('"inbox_members": { "a": { "members": [] } }, "$forget": { "inboxes": ["a"] }')

    expect(words(forgotten)).toEqual([
      'inboxes/a',
      'inbox_agent_bots/a',
      'inbox_assignment_policies/a',
      'inbox_portals/a',
    ])
  })
})

test('a variable that is not set leaves only its field out', () => {
  const { desired } = parse(lines('{ "inboxes": { "a": { "agent_bot": "${var:BOT}" } } }'), {}, {}, true)

  expect(desired.resources[1]).toMatchObject({
    kind: 'inbox_agent_bots',
    fields: { inbox: 'a' },
    unknown: ['agent_bot'],
  })
})
