/** `dist/` is what the sources build, wherever they lie: whoever doubts the committed files can make them again. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { elsewhere, ROOT } from './linked.ts'

function textsIn(folder: string): { readonly [path: string]: string } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]))
}

test('built in another folder it is the same, byte by byte, and names no folder of this machine', () =>
  elsewhere(['src', 'scripts', 'package.json', 'tsconfig.json'], (folder) => {
    execFileSync(join(ROOT, 'node_modules/.bin/node'), ['scripts/build.ts'], { cwd: folder, stdio: 'ignore' })

    const [here, there] = [textsIn(join(ROOT, 'dist')), textsIn(join(folder, 'dist'))]
    expect(Object.keys(there).sort()).toEqual(Object.keys(here).sort())
    expect(Object.keys(here).filter((path) => here[path] !== there[path])).toEqual([])
    expect(Object.values(there).filter((text) => text.includes(ROOT) || text.includes(folder))).toEqual([])
  }))
