import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')

/** What each folder may import from, besides itself, types of `plan` and packages. */
const MAY_IMPORT: { [folder: string]: readonly string[] } = {
  kinds: [],
  plan: ['kinds', 'errors.ts'],
  render: ['plan', 'kinds'],
  desired: ['plan', 'kinds', 'errors.ts'],
  export: ['desired', 'plan', 'kinds', 'errors.ts'],
  migrate: ['export', 'desired', 'plan', 'kinds', 'errors.ts'],
  chatwoot: ['plan', 'kinds', 'errors.ts'],
  github: ['plan', 'errors.ts'],
}

/** The outside world: only the edges and the two entries may touch it. */
const OUTSIDE =
  /\bprocess\.|\bfetch\(|node:(fs|http|https|net|child_process)|Date\.now|new Date\(\)|Math\.random|performance\.now|console\./

const files = (readdirSync(SRC, { recursive: true, encoding: 'utf8' }) as string[]).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
)
const text = (file: string) => readFileSync(join(SRC, file), 'utf8')

test('imports go in one direction only', () => {
  const breaches = files.flatMap((file) => {
    const folder = file.split('/')[0]!
    const allowed = MAY_IMPORT[folder]
    if (allowed === undefined) return []
    const imports = [...text(file).matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map(([, a, b]) =>
      relative(SRC, join(SRC, file, '..', (a ?? b)!)),
    )
    return imports
      .filter((to) => ![folder, ...allowed].includes(to.split('/')[0]!))
      .map((to) => `${file} imports ${to}`)
  })

  expect(breaches).toEqual([])
})

test('the centre touches neither network, files, clock, environment nor chance', () => {
  const centre = files.filter((file) => ['kinds', 'plan', 'render', 'export', 'migrate'].includes(file.split('/')[0]!))

  expect(centre.filter((file) => OUTSIDE.test(text(file)))).toEqual([])
})

test('shared code asks no kind for its name', () => {
  const shared = files.filter((file) => !file.startsWith('kinds/'))
  const names = files
    .filter((file) => file.startsWith('kinds/'))
    .flatMap((file) => /defineKind\(\{\n\s+name: '(\w+)'/.exec(text(file))?.[1] ?? [])

  expect(names.length).toBeGreaterThanOrEqual(8)
  expect(shared.filter((file) => names.some((name) => new RegExp(`['"\`]${name}['"\`]`).test(text(file))))).toEqual([])
})

test('a file is small enough to be read', () => {
  expect(files.filter((file) => text(file).split('\n').length > 200)).toEqual([])
})
