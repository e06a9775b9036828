/** `dist/` is what the sources build, wherever they lie: whoever doubts the committed files can make them again. */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

function textsIn(folder: string): { readonly [path: string]: string } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  )
}

function linked(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linked(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}

test('built in another folder it is the same, byte by byte, and names no folder of this machine', () => {
  // Hard links cost nothing, and are made on one disk only; a linked folder would be followed back here.
  mkdirSync(join(ROOT, '.tmp'), { recursive: true })
  const temporary = mkdtempSync(join(ROOT, '.tmp', 'built-'))
  const elsewhere = join(temporary, 'a folder', 'of another name')
  for (const name of ['src', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(elsewhere, name), { recursive: true })
  linked(realpathSync(join(ROOT, 'node_modules')), join(elsewhere, 'node_modules'))
  execFileSync(join(ROOT, 'node_modules/.bin/node'), ['scripts/build.ts'], { cwd: elsewhere, stdio: 'ignore' })

  const [here, there] = [textsIn(join(ROOT, 'dist')), textsIn(join(elsewhere, 'dist'))]
  expect(Object.keys(there).sort()).toEqual(Object.keys(here).sort())
  expect(Object.keys(here).filter((path) => here[path] !== there[path])).toEqual([])
  expect(Object.keys(there).filter((path) => there[path]!.includes(ROOT) || there[path]!.includes(elsewhere))).toEqual(
    [],
  )
  rmSync(temporary, { recursive: true })
})
