import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { validateAction } from '@actions/languageservice/validate-action'
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'

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

const shown = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))![1]!

test('the README shows a workflow that passes the language service', async () => {
  expect(await validate(TextDocument.create('file:///readme.yml', 'yaml', 1, shown), {})).toEqual([])
})

describe.each([
  ['of the README', shown],
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
