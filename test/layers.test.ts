import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')

/**
 * What each room may import from besides itself, from the inside to the outside. A room is a folder; those of `kinds` and
 * `plan` hold rooms of their own, and what lies in them directly is a room as well.
 */
const facts = ['kinds', 'kinds/model']
const centre = [...facts, 'plan/model', 'redact']
const MAY_IMPORT: { readonly [room: string]: readonly string[] } = {
  'kinds/model': [],
  'kinds/endpoints': ['kinds/model'],
  'kinds/fields': ['kinds/model'],
  'kinds/types': ['kinds/endpoints', 'kinds/fields', 'kinds/model'],
  kinds: ['kinds/types', 'kinds/model'],
  'plan/model': ['kinds/model'],
  redact: ['plan/model', 'kinds/model'],
  'plan/match': [...centre, 'kinds/fields'],
  'plan/availability': [...centre, 'plan/match'],
  'plan/order': [...centre, 'plan/match'],
  'plan/approve': [...centre, 'plan/match'],
  'plan/diff': [...centre, 'plan/match', 'plan/order', 'plan/approve'],
  'plan/ledger': [...centre, 'plan/match', 'plan/approve', 'plan/diff'],
  'plan/guards': [...centre, 'plan/match', 'plan/approve', 'plan/diff'],
  'plan/impact': [...centre, 'plan/match', 'plan/approve'],
  plan: [...centre, 'plan/match', 'plan/availability', 'plan/order', 'plan/approve', 'plan/diff', 'plan/guards'],
  'plan/undo': [...centre, 'plan', 'plan/match', 'plan/diff'],
  desired: [...centre, 'plan/match'],
  lint: [...centre, 'kinds/fields', 'plan/match'],
  map: [...centre, 'lint'],
  simulate: ['kinds/model', 'kinds/fields'],
  replay: [...centre, 'plan/match', 'simulate'],
  'rule-tests': [...centre, 'kinds/fields', 'plan/match', 'desired', 'simulate'],
  export: [...centre, 'desired', 'plan', 'plan/match'],
  migrate: [...centre, 'export', 'desired', 'plan/match', 'plan/ledger'],
  render: [...centre, 'map', 'rule-tests', 'replay', 'plan', 'plan/match', 'plan/approve', 'plan/diff', 'plan/ledger'],
  sarif: [...centre, 'lint', 'plan/guards', 'render'],
  chatwoot: [...centre, 'plan', 'plan/availability', 'plan/match', 'plan/guards', 'plan/ledger', 'plan/order'],
  github: ['plan/model', 'plan/ledger', 'redact'],
  engine: [
    ...centre,
    'plan',
    'plan/match',
    'plan/approve',
    'plan/diff',
    'plan/guards',
    'plan/impact',
    'plan/ledger',
    'plan/undo',
  ].concat('replay', 'map', 'desired', 'export', 'lint', 'chatwoot', 'github', 'render'),
  init: [...centre, 'engine', 'desired', 'export', 'chatwoot', 'github', 'plan'],
  doctor: [...centre, 'engine', 'chatwoot', 'github', 'render', 'plan/availability', 'plan/ledger'],
  action: ['rule-tests', 'sarif', 'engine', 'desired', 'export', 'render', 'chatwoot', 'github', 'redact'].concat(
    'plan',
    'plan/model',
    'plan/match',
    'plan/approve',
    'plan/ledger',
  ),
  cli: [
    ...centre,
    'rule-tests',
    'action',
    'doctor',
    'init',
    'engine',
    'desired',
    'lint',
    'migrate',
    'sarif',
    'chatwoot',
    'github',
    'render',
  ].concat('plan', 'plan/availability', 'plan/match', 'plan/approve'),
  // The two entries.
  '.': ['action', 'cli', 'engine'],
}

/** The outside world: only the edges and the two entries may touch it. */
const OUTSIDE =
  /\bprocess\.|\bfetch\(|node:(fs|http|https|net|child_process)|Date\.now|new Date\(\)|Math\.random|performance\.now|console\./

const files = (readdirSync(SRC, { recursive: true, encoding: 'utf8' }) as string[]).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
)
const text = (file: string) => readFileSync(join(SRC, file), 'utf8')

const HOUSES = ['kinds', 'plan']

function roomOf(file: string): string {
  const [house, room, inner] = file.split('/')
  if (room === undefined) return '.'
  return HOUSES.includes(house!) && inner !== undefined ? `${house}/${room}` : house!
}

const importsOf = (file: string) =>
  [...text(file).matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)]
    .map(([, a, b]) => relative(SRC, join(SRC, file, '..', (a ?? b)!)))
    .filter((to) => !to.startsWith('..'))

test('every room has its place, and only the two entries stand outside of one', () => {
  expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(MAY_IMPORT)))
  expect(files.filter((file) => roomOf(file) === '.')).toEqual(['cli.ts', 'index.ts'])
})

test('imports go in one direction only', () => {
  const breaches = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => ![roomOf(file), ...MAY_IMPORT[roomOf(file)]!].includes(roomOf(to)))
      .map((to) => `${file} imports ${to}`),
  )

  expect(breaches).toEqual([])
})

test('no rooms and no files import each other in a circle', () => {
  const rooms = new Map(Object.entries(MAY_IMPORT))
  expect(circleIn([...rooms.keys()], (room) => rooms.get(room)!)).toBeNull()
  expect(circleIn(files, importsOf)).toBeNull()
})

/** A way back to where it began, or null. */
function circleIn(all: readonly string[], next: (one: string) => readonly string[]): readonly string[] | null {
  const done = new Set<string>()
  const from = (one: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(one)) return [...way.slice(way.indexOf(one)), one]
    if (done.has(one)) return null
    for (const other of next(one)) {
      const circle = from(other, [...way, one])
      if (circle !== null) return circle
    }
    done.add(one)
    return null
  }
  for (const one of all) {
    const circle = from(one, [])
    if (circle !== null) return circle
  }
  return null
}

test('the centre touches neither network, files, clock, environment nor chance', () => {
  const centre = files.filter((file) =>
    ['kinds', 'plan', 'redact', 'render', 'export', 'migrate', 'lint', 'map', 'simulate', 'replay'].includes(
      file.split('/')[0]!,
    ),
  )

  expect(centre.filter((file) => OUTSIDE.test(text(file)))).toEqual([])
})

test('shared code asks no kind for its name', () => {
  // A lint rule is a fact about the kind that it is about, and so is what several of them share.
  const shared = files.filter((file) => !/^kinds\/|^lint\/(rules|about)\//.test(file))
  const names = files
    .filter((file) => file.startsWith('kinds/'))
    .flatMap((file) => /defineKind\(\{\n\s+name: '(\w+)'/.exec(text(file))?.[1] ?? [])

  expect(names.length).toBeGreaterThanOrEqual(8)
  expect(shared.filter((file) => names.some((name) => new RegExp(`['"\`]${name}['"\`]`).test(text(file))))).toEqual([])
})

test('a file is small enough to be read', () => {
  expect(files.filter((file) => text(file).split('\n').length > 200)).toEqual([])
})
