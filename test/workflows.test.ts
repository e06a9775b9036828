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

test('the README shows a workflow that passes the language service', async () => {
  const shown = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))![1]!

  expect(await validate(TextDocument.create('file:///readme.yml', 'yaml', 1, shown), {})).toEqual([])
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
