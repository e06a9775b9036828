/** On a Node that is too old the command says so, in one sentence and whatever the syntax of the rest. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { literally } from '../../src/plan/model/literal.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const ENTRY = join(ROOT, 'dist/cli.js')
const NODE = join(ROOT, 'node_modules/.bin/node')
const sentence = (version: string) => `chatwoot-as-code needs Node 22.19 or newer, and this is Node ${version}.\n`

const old = ['/usr/local/bin/node', '/usr/bin/node'].flatMap((node) => {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim().slice(1) ?? ''
  return version !== '' && Number(version.split('.')[0]) < 22 ? [{ node, version }] : []
})

test.skipIf(old.length === 0)('on an older Node of this machine', () => {
  const { node, version } = old[0]!
  for (const args of [['plan'], ['--help'], ['--version'], ['apply', '--yes', '--json']]) {
    const { status, stdout, stderr } = spawnSync(node, [ENTRY, ...args], { encoding: 'utf8' })

    expect([status, stdout, stderr]).toEqual([1, '', sentence(version)])
  }
})

test.each([
  ['12.22.0', false],
  ['20.20.2', false],
  ['22.18.0', false],
  ['22.19.0', true],
  ['23.0.0', true],
  ['24.0.0', true],
  ['100.1.0', true],
])('where Node calls itself %s', (version, isEnough) => {
  const fake = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`
  const { status, stderr } = spawnSync(NODE, ['--import', fake, ENTRY, '--version'], { encoding: 'utf8' })

  expect([status, stderr]).toEqual(isEnough ? [0, ''] : [1, sentence(version)])
})

test('the sources use nothing that came after Node 22', () => {
  const SRC = join(ROOT, 'src')
  const late =
    /RegExp\.escape|Error\.isError|Promise\.try|Math\.sumPrecise|\.to(Base64|Hex)\(|from(Base64|Hex)\(|\bURLPattern\b|Float16Array|Iterator\.concat|^\s*(await )?using /m
  const files = (readdirSync(SRC, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) =>
    file.endsWith('.ts'),
  )
  const users = files.filter((file) =>
    late.test(readFileSync(join(SRC, file), 'utf8').replaceAll(/^\s*(\/?\*|\/\/).*$/gm, '')),
  )

  expect(users).toEqual([])
})

test('a text taken literally matches itself alone, in every kind of expression', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('u', 's', 'v'), (text, flags) => {
      const expression = new RegExp(`^${literally(text)}$`, flags)
      expect(expression.test(text)).toBe(true)
      expect(expression.test(`${text}x`)).toBe(false)
      expect(expression.test(text.replace(/[.*+?]/, 'Q')) && /[.*+?]/.test(text)).toBe(false)
    }),
  )
})

test('the entry imports nothing before it knows, and is written in the language of Node 12', () => {
  const text = readFileSync(ENTRY, 'utf8').replaceAll(/^\/\/.*$/gm, '')

  expect(text).not.toMatch(/^\s*import\b(?!\()|\bfrom\s*["']|\bawait\b|\?\?|\?\.|\bimport\.meta|#\w+\s*[;=(]/m)
  expect(text).toContain('import("./chunks/')
  expect(text.length).toBeLessThan(700)
})
