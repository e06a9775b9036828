import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { validateAction } from '@actions/languageservice/validate-action'
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { FORMER, NAMES } from '../src/action/inputs.ts'
import { OWN_OUTPUTS } from '../src/engine/outputs-own.ts'
import { PLAN_CHECK } from '../src/github/names.ts'
import { ACTION } from '../src/init/action.ts'
import { workflowText } from '../src/init/workflow.ts'

const ROOT = join(import.meta.dirname, '..')
const folder = join(ROOT, '.github', 'workflows')
const files = readdirSync(folder)

interface Job {
  'timeout-minutes'?: number
  permissions?: object
  steps: { uses?: string; run?: string; with?: { [name: string]: unknown } }[]
}

test('action.yml passes the language service of GitHub', async () => {
  expect(await validateAction(document('action.yml'), {})).toEqual([])
})

const shown = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/workflow.md'), 'utf8'))![1]!

test('the docs show the workflow that `init` writes, under the name at which this project is published', () => {
  const options = { branch: 'main', desired: 'desired', secrets: [], variables: [] }
  expect(shown).toBe(workflowText({ ...options, uses: `${ACTION}@v1` }))
})

test('the workflow of this repository has the same jobs, with the same permissions and inputs', () => {
  const own = parse(readFileSync(join(folder, 'chatwoot.yml'), 'utf8'), { merge: true })
  const theirs = parse(shown, { merge: true })
  const facts = ({ jobs }: { jobs: { [name: string]: Job & { name: string } } }) =>
    Object.entries(jobs).map(([id, { name, permissions, steps }]) => {
      const { with: inputs } = steps.find(({ with: its }) => its?.mode !== undefined)!
      return [id, name, permissions, inputs]
    })
  expect(facts(own)).toEqual(facts(theirs))
  expect(own.on.workflow_dispatch).toEqual({
    inputs: expect.objectContaining(
      Object.fromEntries(Object.keys(theirs.on.workflow_dispatch.inputs).map((name) => [name, expect.anything()])),
    ),
  })
})

test('the check that an export sets is called as the job that plans', () => {
  expect(parse(shown).jobs.plan.name).toBe(PLAN_CHECK)
})

test('action.yml declares exactly the inputs and outputs that the action knows', () => {
  const { inputs, outputs, ...rest } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
  expect(Object.keys(outputs).toSorted()).toEqual([...OWN_OUTPUTS].toSorted())
  const former = Object.values(FORMER)
  expect(Object.keys(inputs).toSorted()).toEqual([...NAMES, ...former].toSorted())
  for (const [name, old] of Object.entries(FORMER))
    expect(inputs[old!]).toMatchObject({ deprecationMessage: `It is called ${name} now.`, required: false })
  for (const { description } of Object.values<{ description?: string }>(inputs)) expect(description).toMatch(/\S/)
  // What the Marketplace asks for (docs: "Publishing actions in GitHub Marketplace").
  expect(rest).toMatchObject({ name: expect.any(String), branding: { icon: expect.any(String) } })
  expect(rest.description.length).toBeLessThanOrEqual(125)
})

test('the docs show a workflow that passes the language service', async () => {
  expect(await validate(TextDocument.create('file:///readme.yml', 'yaml', 1, shown), {})).toEqual([])
})

describe.each([
  ['of the docs', shown],
  ['of this repository', readFileSync(join(folder, 'chatwoot.yml'), 'utf8')],
])('the workflow %s', (_, text) => {
  interface Grouped {
    if: string
    environment: unknown
    concurrency: { group: string; queue?: string; 'cancel-in-progress'?: boolean }
    steps: { uses?: string; with?: { ref?: string; path?: string }; env?: { [name: string]: string } }[]
  }
  const { on, jobs } = parse(text, { merge: true }) as { on: object; jobs: { [name: string]: Grouped } }
  const all = Object.values(jobs)

  test('loses no run that waits for the server', () => {
    const waiting = all.filter(({ concurrency }) => concurrency.group.includes('chatwoot-server'))
    expect(waiting.length).toBeGreaterThan(2)
    for (const { concurrency } of waiting) {
      expect(concurrency.queue).toBe('max')
      expect(concurrency['cancel-in-progress']).toBeUndefined()
    }
  })

  test('reports to a merge queue, without anything but a plan', () => {
    expect(Object.keys(on)).toContain('merge_group')
    expect(all.filter((job) => job.if.includes("github.event_name == 'merge_group'"))).toHaveLength(1)
  })

  test('signs and checks reviews with one key, and writes on the default branch only', () => {
    for (const job of all) {
      const [env] = job.steps.flatMap((step) => (step.env?.CHATWOOT_API_KEY === undefined ? [] : [step.env]))
      expect(env).toMatchObject({ CHATWOOT_REVIEW_KEY: '${{ secrets.CHATWOOT_REVIEW_KEY }}' })
      if (job.environment === 'chatwoot-production') expect(job.if).toMatch(/^github\.ref == 'refs\/heads\/main' && /)
    }
  })
})

test('a pull request of this repository never runs its own code with the secrets', () => {
  const { jobs } = parse(readFileSync(join(folder, 'chatwoot.yml'), 'utf8'), { merge: true })
  const withPulls = Object.values<{ if: string; steps: { uses?: string; with?: object }[] }>(jobs).filter((job) =>
    job.if.includes("'pull_request'"),
  )

  expect(withPulls).toHaveLength(1)
  const [, action, run] = withPulls[0]!.steps
  expect(action!.with).toMatchObject({ ref: '${{ github.event.repository.default_branch }}', path: '.action' })
  expect(run!.uses).toBe('./.action')
})

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const workflow = parse(text, { merge: true }) as { permissions: object; jobs: { [name: string]: Job } }
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  test('passes the language service of GitHub', async () => {
    expect(await validate(document(`.github/workflows/${file}`), {})).toEqual([])
  })

  test('has no permission at the top and says those of every job', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(Object.keys(job.permissions ?? {})).not.toHaveLength(0)
  })

  test('ends every job after a time', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
  })

  test('pins what it uses to a commit', () => {
    for (const { uses } of steps)
      if (uses !== undefined) expect(uses).toMatch(/^(\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}$)/)
  })

  test('leaves no credentials in a checkout', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false })
  })

  test('puts nothing that people write into a shell', () => {
    for (const { run } of steps) expect(run ?? '').not.toMatch(/\$\{\{\s*(github\.event|inputs|steps\.[^}]*outputs)/)
  })

  test('never runs the code of a stranger with our secrets', () => {
    expect(text).not.toContain('pull_request_target')
  })
})

function document(path: string): TextDocument {
  return TextDocument.create(`file:///${path}`, 'yaml', 1, readFileSync(join(ROOT, path), 'utf8'))
}
