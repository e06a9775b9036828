import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')

/** Lines long enough to say where they come from. */
function linesIn(folder: string): Set<string> {
  const files = (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) =>
    /\.[cm]?js$/.test(file),
  )
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
  return new Set(
    lines.map((line) => line.trim()).filter((line) => line.length >= 60 && !/^(\/\/|\*|import )/.test(line)),
  )
}

interface Locked {
  readonly packages: { readonly [path: string]: { readonly dependencies?: { readonly [name: string]: string } } }
}

/** Where the packages lie that the sources import, and what those depend on. The published package itself needs none. */
function imported({ packages }: Locked): ReadonlySet<string> {
  const SRC = join(ROOT, 'src')
  const sources = (readdirSync(SRC, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) =>
    file.endsWith('.ts'),
  )
  const names = sources.flatMap((file) =>
    [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import\() ?'((?:@[\w-]+\/)?[\w-]+)/g)].map(
      ([, name]) => name!,
    ),
  )
  const found = new Set<string>()
  const visit = (name: string, from: string): void => {
    const inner = `${from}/node_modules/${name}`
    const path = from !== '' && inner in packages ? inner : `node_modules/${name}`
    if (!(path in packages) || found.has(path)) return
    found.add(path)
    for (const its of Object.keys(packages[path]!.dependencies ?? {})) visit(its, path)
  }
  for (const name of new Set(names)) visit(name, '')
  return found
}

/** The packages we depend on, directly or not, of which code stands in `dist/`: read from `dist/` itself. */
function bundled(): string[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Locked
  const inDist = linesIn(DIST)
  const lines = new Map<string, Set<string>>()
  for (const path of imported(lock)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    lines.set(name, (lines.get(name) ?? new Set()).union(linesIn(join(ROOT, path))))
  }
  // What compilers put into every file says nothing about whose it is.
  const owners = [...lines.values()]
  const isItsOwn = (line: string) => owners.filter((all) => all.has(line)).length === 1
  return [...lines].flatMap(([name, all]) =>
    [...all].some((line) => inDist.has(line) && isItsOwn(line)) ? [name] : [],
  )
}

test('every package inside dist/ has its licence beside it', () => {
  const notices = readFileSync(join(DIST, 'licenses.txt'), 'utf8').split(/^-{80}$/m)
  const licences = new Map(
    notices.map((notice) => {
      const [, name, text] = /^\s*(\S+) \S+ \([^)]+\)\n([\s\S]*)$/.exec(notice)!
      return [name!, text!.trim()]
    }),
  )
  const names = bundled()

  expect(names).toEqual(expect.arrayContaining(['undici', 'zod', '@actions/core', '@octokit/request', 'jsonc-parser']))
  expect(names.filter((name) => (licences.get(name) ?? '').length < 200)).toEqual([])
  expect([...licences].filter(([, text]) => !/permi(t|ssion)/i.test(text)).map(([name]) => name)).toEqual([])
})
