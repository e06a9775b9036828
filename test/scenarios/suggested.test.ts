/** A finding whose fix is mechanical is a suggested change on its lines, through the built action. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

const FILE = 'desired/rules.json'
const rule = (value: string, more = '', name = 'known problem') => `{
  "$account": 2,
  "automation_rules": {
    "known-problem": {
      "name": "${name}",
      "description": "Known problem",
      "event_name": "message_created",
      "active": true,
      "conditions": [{ "attribute_key": "email", "filter_operator": "equal_to", "values": ["${value}"] }],
      "actions": [{ "action_name": "add_label", "action_params": ["known"] }]
    }
  },
  "labels": { "known": {}${more} }
}
`
/** Addresses are stored in small letters, and a rule that runs on every message wants to know who wrote it. */
const DEAD = rule('Ada@Example.com')
const GOOD = rule('bob@example.com').replace(
  '] }],',
  '], "query_operator": "and" }, { "attribute_key": "message_type", "filter_operator": "equal_to", "values": ["incoming"] }],',
)

let world: World
beforeAll(async () => {
  world = await startWorld()
}, 60_000)
beforeEach(() => {
  world.github.requests.length = 0
  world.github.heal()
})
afterAll(() => world.close())

const suggestions = async (number: number) => {
  const { data } = await world.github
    .octokit('octocat')
    .rest.pulls.listReviewComments({ owner: world.github.owner, repo: world.github.repo, pull_number: number })
  return data.map(({ id, path, line, body, user }) => ({ id, path, line, body, login: user.login }))
}
const asked = () =>
  world.github.requests
    .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+\//, '').split('?')[0]}`)
    .filter((request) => /pulls\/(\d+\/|comments)/.test(request))

test('it stands on its line once, and is replaced when a push changes the line; of two on one line the worst comes first', async () => {
  const { number, run } = await world.propose('dead', { [FILE]: DEAD })
  expect(run).toMatchObject({ exitCode: 1 })
  const [first, ...others] = await suggestions(number)

  expect(others).toEqual([])
  expect(first).toMatchObject({ path: FILE, line: 9, login: 'github-actions[bot]' })
  expect(first!.body).toContain('`L-COND-EMAIL`')
  expect(first!.body).toContain(
    '```suggestion\n      "conditions": [{ "attribute_key": "email", "filter_operator": "equal_to", "values": ["ada@example.com"] }],\n```',
  )
  expect(asked()).toEqual([
    `GET pulls/${number}/files`,
    `GET pulls/${number}/comments`,
    `POST pulls/${number}/comments`,
  ])

  world.github.requests.length = 0
  await world.plan(number)
  expect(await suggestions(number)).toEqual([first])
  expect(asked()).toEqual([`GET pulls/${number}/files`, `GET pulls/${number}/comments`])

  // Another finding on the same line: the suggestion of before would write what is wrong.
  await world.github.commit('dead', { [FILE]: DEAD.replace('Ada@', 'Bob@') }, 'Bob')
  await world.plan(number)
  const now = await suggestions(number)
  expect(now.map(({ body }) => body)).toEqual([expect.stringContaining('bob@example.com')])

  world.github.requests.length = 0
  await world.github.commit('dead', { [FILE]: rule('bob@example.com') }, 'Committed')
  await world.plan(number)
  expect((await suggestions(number)).map(({ body }) => body)).toEqual([expect.stringContaining('`L-ACT-NO-TYPE`')])

  world.github.requests.length = 0
  await world.github.commit('dead', { [FILE]: GOOD }, 'Committed')
  await world.plan(number)
  expect(asked()).toEqual([])
})

test('one that somebody answered stays', async () => {
  const { number } = await world.propose('answered', { [FILE]: DEAD })
  const [first] = await suggestions(number)
  const { owner, repo } = world.github
  await world.github.octokit('octocat').request('POST /repos/{owner}/{repo}/pulls/{number}/comments', {
    owner,
    repo,
    number,
    in_reply_to: first!.id,
    body: 'Why?',
  })
  await world.github.commit('answered', { [FILE]: DEAD.replace('Ada@', 'Bob@') }, 'Bob')
  await world.plan(number)

  expect((await suggestions(number)).map(({ body }) => body)).toEqual([
    first!.body,
    'Why?',
    expect.stringContaining('bob@example.com'),
  ])
})

test('lines that the pull request does not show get none, and what nobody asked for is not asked', async () => {
  const far = '\n'.repeat(20)
  const base = rule('bob@example.com').replace('  "labels"', `${far}  "labels"`)
  await world.merge((await world.propose('base', { [FILE]: base })).number)
  world.github.requests.length = 0
  const { number, run } = await world.propose('elsewhere', {
    [FILE]: base.replace('"known": {}', '"known": {}, "new": {}'),
  })

  expect(run.exitCode).toBe(0)
  expect(await suggestions(number)).toEqual([])
  expect(asked()).toEqual([])
})

test('what GitHub refuses is said, and fails nothing', async () => {
  world.github.fail({
    kind: 'answer',
    status: 403,
    body: { message: 'Resource not accessible by integration' },
    match: { method: 'POST', path: /pulls\/\d+\/comments/ },
    times: 9,
  })
  const { number, run } = await world.propose('refused', { [FILE]: rule('eve@example.com', '', 'another') })

  expect(run.exitCode).toBe(0)
  expect(run.stdout).toContain(`The suggested changes on pull request #${number} could not be written.`)
  expect(await suggestions(number)).toEqual([])
})
