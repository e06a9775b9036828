/** What GitHub reads of a repository beside its code: issue forms, templates, Dependabot, and the name of this project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ACTION } from '../src/init/action.ts'

const ROOT = join(import.meta.dirname, '..')
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const FORMS = '.github/ISSUE_TEMPLATE'
const forms = readdirSync(join(ROOT, FORMS)).filter((name) => name !== 'config.yml')

interface Form {
  name: string
  description: string
  body: {
    type: string
    id?: string
    attributes: { label?: string; value?: string }
    validations?: { required?: boolean }
  }[]
}

describe.each(forms)('the form %s', (name) => {
  const { body, ...form } = parse(text(`${FORMS}/${name}`)) as Form

  test('is one that GitHub shows', () => {
    expect(form).toMatchObject({ name: expect.stringMatching(/\S/), description: expect.stringMatching(/\S/) })
    for (const { type, id, attributes } of body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type)
      if (type === 'markdown') expect(attributes.value).toMatch(/\S/)
      else expect([id, attributes.label]).toEqual([expect.stringMatching(/^[\w-]+$/), expect.stringMatching(/\S/)])
    }
    const ids = body.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('asks for what doctor says', () => {
    expect(body.find(({ id }) => id === 'doctor')?.validations?.required).toBe(true)
  })
})

test('Dependabot looks after packages and actions', () => {
  const { version, updates } = parse(text('.github/dependabot.yml'))
  expect(version).toBe(2)
  expect(updates.map((one: { 'package-ecosystem': string }) => one['package-ecosystem']).toSorted()).toEqual([
    'github-actions',
    'npm',
    'npm',
  ])
})

test('every place names this project as package.json does', () => {
  const files = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/upgrading.md',
    'docs/workflow.md',
    'docs/accounts.md',
    `${FORMS}/config.yml`,
    '.github/pull_request_template.md',
  ]
  const named = files.flatMap((file) => [
    ...[...text(file).matchAll(/github\.com\/([\w-]+\/[\w.-]+)\/(?:blob|security|issues|releases)/g)].map(
      ([, its]) => its,
    ),
    ...[...text(file).matchAll(/uses: ([\w-]*chatwoot[\w-]*\/[\w-]+)/g)].map(([, its]) => its),
  ])
  expect(named.length).toBeGreaterThan(5)
  expect(new Set(named)).toEqual(new Set([ACTION]))
  expect(text('README.md') + text('CONTRIBUTING.md')).not.toMatch(/OWNER\//)
})

test('what a contributor looks for is there', () => {
  for (const file of ['LICENSE', 'README.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md', 'CHANGELOG.md'])
    expect(existsSync(join(ROOT, file))).toBe(true)
})
