/** A newer version over the ledger of an older one: it plans nothing, knows what is ours, and says what it cannot read. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Finding } from '../../src/plan/model/plan.ts'
import { type Double, startDouble } from '../double/server.ts'
import { runCli } from '../runner.ts'
import { inFolder } from '../scenarios/workspace.ts'

const HERE = import.meta.dirname
const ledgers = readdirSync(HERE).filter((name) => name.endsWith('.json'))
/** Where the double stood when they were written. */
const ADDRESS = 'http://127.0.0.1:3199'

let double: Double
beforeAll(async () => {
  double = await startDouble({ state: 'lived-in' })
})
afterAll(() => double.close())

interface At {
  cli(...args: string[]): ReturnType<typeof runCli>
  readonly folder: string
  edit(file: string, change: (text: string) => string): void
}

function over<Value>(ledger: string, use: (at: At) => Promise<Value>): Promise<Value> {
  double.reset('lived-in')
  return inFolder({}, async (folder) => {
    cpSync(join(HERE, 'desired'), join(folder, 'desired'), { recursive: true })
    const edit = (file: string, change: (text: string) => string) =>
      writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
    cpSync(join(HERE, ledger), join(folder, 'chatwoot-ledger.json'))
    edit('chatwoot-ledger.json', (text) => text.replaceAll(ADDRESS, double.url))
    const env = {
      CHATWOOT_API_URL: double.url,
      CHATWOOT_API_KEY: 'admin-token',
      CHATWOOT_SECRET_HOOK_URL: 'https://n8n.example.com/webhook/chatwoot',
    }
    return use({ folder, edit, cli: (...args) => runCli(args, { cwd: folder, env }) })
  })
}

test('there is one for every way in which a ledger was written', () => {
  const keysIn = (value: unknown, name = ''): string[] =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? []
      : Object.entries(value).flatMap(([key, inner]) =>
          name === 'resources' || name === 'kind'
            ? keysIn(inner, name === 'resources' ? 'kind' : 'entry')
            : [key, ...(key === 'fields' ? [] : keysIn(inner, key))],
        )
  const shapes = ledgers.map((file) => [...new Set(keysIn(JSON.parse(readFileSync(join(HERE, file), 'utf8'))))].sort())

  expect(ledgers.length).toBeGreaterThanOrEqual(8)
  expect(new Set(shapes.map((keys) => keys.join())).size).toBeGreaterThanOrEqual(3)
})

describe.each(ledgers)('over %s', (ledger) => {
  test('a plan writes nothing, and an apply neither', () =>
    over(ledger, async ({ cli }) => {
      const plan = await cli('plan', '--json')
      const { counts, findings, hasLedger } = JSON.parse(plan.stdout)

      expect(plan.exitCode).toBe(0)
      expect(hasLedger).toBe(true)
      expect(counts).toMatchObject({ changes: 0, deletes: 0, forgets: 0, drift: 0, held: 0 })
      // What the rules in the files mean is as it was.
      const news = findings.filter(({ severity, isStanding }: Finding) => severity !== 'note' && !isStanding)
      expect(news).toEqual([])
      expect((await cli('apply', '--yes')).exitCode).toBe(0)
      expect(double.requests.filter(({ method }) => method !== 'GET')).toEqual([])
      expect(JSON.parse((await cli('plan', '--json')).stdout).counts).toMatchObject({ changes: 0, adopts: 0 })
    }))

  test('what the files no longer declare is ours, and nothing else is deleted', () =>
    over(ledger, async ({ cli, edit }) => {
      edit('desired/labels.json', (text) => {
        const { labels, ...rest } = JSON.parse(text)
        const [, ...others] = Object.entries(labels)
        return JSON.stringify({ ...rest, labels: Object.fromEntries(others) })
      })
      const { counts, changes } = JSON.parse((await cli('plan', '--json')).stdout)

      expect(counts.changes).toBe(1)
      expect(changes.filter(({ action }: { action: string }) => action === 'delete')).toMatchObject([
        { kind: 'labels' },
      ])
    }))

  test('what was changed in Chatwoot since is drift', () =>
    over(ledger, async ({ cli }) => {
      double.store.find('labels', { title: 'bug' })!.color = '#010203'
      expect(JSON.parse((await cli('drift', '--json')).stdout).counts.drift).toBe(1)
    }))
})

describe('of a newer version', () => {
  const newest = ledgers.at(-1)!

  test.each([
    ['its number is higher', (text: string) => text.replace('"version": 1', '"version": 2')],
    [
      'it holds what this one does not know',
      (text: string) => text.replace('"version": 1', '"version": 1, "shards": []'),
    ],
    ['an entry does', (text: string) => text.replace('"id": 1', '"id": 1, "weight": 3')],
  ])('%s: nothing is planned, and it says what to do', (_, change) =>
    over(newest, async ({ cli, edit }) => {
      edit('chatwoot-ledger.json', change)
      for (const args of [['plan'], ['apply', '--yes'], ['drift']]) {
        const { exitCode, stderr } = await cli(...args)
        expect([exitCode, stderr]).toEqual([
          1,
          expect.stringMatching(/newer chatwoot-as-code[\s\S]*Update the action or the command/),
        ])
      }
      expect(double.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    }),
  )

  test('a kind that this one does not know is left alone, and the rest is planned', () =>
    over(newest, async ({ cli, edit }) => {
      edit('chatwoot-ledger.json', (text) =>
        text.replace('"resources": {', '"resources": { "sagas": { "old": { "id": 9, "fields": { "name": "Old" } } },'),
      )
      const { exitCode, stdout, stderr } = await cli('plan')

      expect([exitCode, stderr]).toEqual([0, ''])
      expect(stdout).toContain('sagas')
    }))
})
