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

/** The packages we depend on, directly or not, of which code stands in `dist/`: read from `dist/` itself. */
function bundled(): string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: { [path: string]: { dev?: boolean; optional?: boolean } }
  }
  const inDist = linesIn(DIST)
  const lines = new Map<string, Set<string>>()
  for (const [path, { dev, optional }] of Object.entries(packages)) {
    if (path === '' || dev || optional) continue
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
