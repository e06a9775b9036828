/** Findings as SARIF: valid by its schema, within what GitHub takes, the same finding in the next run. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/plan/model/plan.ts'
import { sarifText } from '../../src/sarif/sarif.ts'
import { placesOf, runIn, sarifProblems } from './schema.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const ABOUT = { folder: 'desired', here: '/repository', root: '/repository' }

const finding = (of: Partial<Finding> = {}): Finding => ({
  code: 'F-VALUE',
  severity: 'error',
  place: { file: 'desired/a.json', line: 3, column: 5 },
  subject: 'labels/billing',
  sentence: 'labels/billing: "color" must be a color.',
  nextStep: 'Write it as #1f93ff.',
  ...of,
})
const at = (line: number, column = 1) => ({ place: { file: 'desired/a.json', line, column } })
const fingerprints = (findings: readonly Finding[]) =>
  runIn(sarifText(findings, ABOUT)).results.map(({ partialFingerprints }) => partialFingerprints['chatwootFinding/v1'])

test('the schema tells what is no SARIF', async () => {
  const text = sarifText([finding()], ABOUT)

  expect(await sarifProblems(text)).toEqual([])
  expect(await sarifProblems(text.replace('"startLine": 3', '"startLine": 0'))).toHaveLength(1)
  expect(await sarifProblems(text.replace('"informationUri"', '"homeUri"'))).toHaveLength(1)
  expect(await sarifProblems(text.replace('"version": "2.1.0"', '"version": "2.0.0"'))).toHaveLength(1)
})

test('no findings are a run without results, so that what was there before is closed', async () => {
  const text = sarifText([], ABOUT)

  expect(await sarifProblems(text)).toEqual([])
  expect(runIn(text)).toMatchObject({ results: [], driver: { name: 'Chatwoot as Code', version: '0.1.0' } })
})

test('a result says what, where and how bad', () => {
  const { results, driver, category } = runIn(sarifText([finding()], ABOUT))
  const [result] = results

  expect(result).toMatchObject({
    ruleId: 'F-VALUE',
    level: 'error',
    message: { text: 'labels/billing: "color" must be a color. Write it as #1f93ff.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'desired/a.json', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 5, endLine: 3 },
        },
        logicalLocations: [{ fullyQualifiedName: 'labels/billing' }],
      },
    ],
  })
  expect(driver.rules[result!.ruleIndex!].id).toBe('F-VALUE')
  expect(category).toBe('chatwoot-as-code/desired/')
})

test('what needs approval says the lines, and what has no place is shown at the folder', () => {
  const guard = finding({ code: 'G-NEEDS-YES', place: null, allow: ['delete inboxes/a', 'delete inboxes/b'] })
  const text = sarifText([guard], ABOUT)

  expect(placesOf(text)).toEqual(['desired:1:1 error G-NEEDS-YES'])
  expect(runIn(text).results[0]!.message.text).toContain('\nallow: delete inboxes/a\nallow: delete inboxes/b')
})

test('paths begin at the root of the repository, wherever the run does, and are addresses', () => {
  const place = { file: 'desired/für alle/50%.json', line: 1, column: 1 }
  const below = { ...ABOUT, here: '/repository/chat' }
  const beside = { folder: '../chat/desired', here: '/repository/tools', root: '/repository/chat' }

  expect(placesOf(sarifText([finding({ place })], below))[0]).toMatch(
    /^chat\/desired\/f%C3%BCr%20alle\/50%25\.json:1:1 /,
  )
  expect(placesOf(sarifText([finding({ place: null })], beside))[0]).toMatch(/^desired:1:1 /)
})

describe('fingerprints', () => {
  test('stay when lines move, also of what names another line', () => {
    const twice = (line: number) =>
      finding({ ...at(line), sentence: `labels/x is declared twice, first in desired/b.json:${line}.` })

    expect(fingerprints([twice(3)])).toEqual(fingerprints([twice(40)]))
  })

  test('differ by code, file, resource and sentence, and by the how manieth of those that are alike', () => {
    const several = [
      finding(),
      finding(at(9)),
      finding({ code: 'F-TYPE' }),
      finding({ place: { file: 'desired/b.json', line: 3, column: 5 } }),
      finding({ subject: 'labels/other' }),
      finding({ sentence: 'Another one.' }),
    ]

    expect(new Set(fingerprints(several)).size).toBe(several.length)
    expect(fingerprints(several)[1]).toBe(`${fingerprints(several)[0]!.split(':')[0]}:2`)
  })

  test('the one that GitHub goes by is left to the action that uploads, which has none for a folder', () => {
    const [placed, without] = runIn(sarifText([finding(), finding({ place: null })], ABOUT)).results

    expect(Object.keys(placed!.partialFingerprints)).toEqual(['chatwootFinding/v1'])
    expect(without!.partialFingerprints.primaryLocationLineHash).toBe(
      without!.partialFingerprints['chatwootFinding/v1'],
    )
  })
})

describe('what GitHub takes', () => {
  test('the worst first, five thousand at most, and how many more there are', async () => {
    const many = (severity: Finding['severity'], count: number) =>
      Array.from({ length: count }, (_, index) => finding({ severity, ...at(index + 1) }))
    const text = sarifText([...many('note', 4000), ...many('warning', 2000), ...many('error', 3)], ABOUT)
    const { results } = runIn(text)

    expect(results.map(({ level }) => level)).toEqual([
      ...Array(3).fill('error'),
      ...Array(2000).fill('warning'),
      ...Array(2997).fill('note'),
    ])
    expect(results.at(-1)).toMatchObject({
      ruleId: 'F-MORE',
      message: { text: '1004 more. Correct the first ones and run again.' },
    })
    expect(runIn(sarifText(many('error', 5000), ABOUT)).results.at(-1)!.ruleId).toBe('F-VALUE')
  })

  test('ten megabytes after gzip, of texts that do not pack', () => {
    const points = crypto.getRandomValues(new Uint16Array(32_768))
    const noise = Array.from(points, (point) => String.fromCodePoint(0x4e00 + (point % 0x5000))).join('')
    // Far enough apart for gzip, which remembers 32 KB.
    const findings = Array.from({ length: 5000 }, (_, index) => {
      const from = (index * 13_337) % 30_000
      return finding({ sentence: noise.slice(from, from + 2000), subject: String(index) })
    })
    const text = sarifText(findings, ABOUT)
    const { results } = runIn(text)

    expect(gzipSync(text).length).toBeLessThan(10_000_000)
    expect(results.length).toBeGreaterThan(500)
    expect(results.at(-1)!.message.text).toMatch(new RegExp(`^${5000 - results.length + 1} more\\.`))
  })

  test('descriptions, tags and help of every rule', () => {
    const { rules } = runIn(sarifText([], ABOUT)).driver

    expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length)
    for (const { id, shortDescription, fullDescription, help, properties } of rules) {
      expect(id.length).toBeLessThanOrEqual(255)
      for (const { text } of [shortDescription, fullDescription, help]) expect(text, id).toMatch(/^[\S\s]{5,}/)
      for (const { text } of [shortDescription, fullDescription]) expect(text.length, id).toBeLessThanOrEqual(1024)
      expect(properties.tags).toHaveLength(1)
    }
  })
})

test('every code that a finding may have is a rule, with a page that is there', () => {
  const sources = globSync('src/**/*.ts', { cwd: ROOT }).map((file) => readFileSync(join(ROOT, file), 'utf8'))
  const codes = new Set(
    sources.flatMap((text) => [...text.matchAll(/'([A-Z]-[A-Z][A-Z-]+)'/g)].map(([, code]) => code)),
  )
  const { rules } = runIn(sarifText([], ABOUT)).driver
  const messages = readFileSync(join(ROOT, 'docs/messages.md'), 'utf8')
  const isThere = (helpUri: string) => {
    const [, page, anchor] = /^https:\/\/github\.com\/[\w-]+\/[\w-]+\/blob\/v0\.1\.0\/(docs\/[^#]+)#?(.*)$/.exec(
      helpUri,
    )!
    return anchor === '' ? existsSync(join(ROOT, page!)) : messages.includes(`### ${anchor!.toUpperCase()}\n`)
  }

  expect(codes.size).toBeGreaterThan(120)
  expect([...codes].filter((code) => !rules.some(({ id }: { id: string }) => id === code))).toEqual([])
  expect(rules.filter(({ helpUri }: { helpUri: string }) => !isThere(helpUri))).toEqual([])
})
