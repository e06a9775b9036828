/** What the person at the terminal is told, in the words of the terminal: options, and what to do next. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { byHand } from '../by-hand.ts'
import { type Laptop, openLaptop } from '../laptop.ts'

let laptop: Laptop
beforeAll(async () => {
  laptop = await openLaptop({ state: 'lived-in' })
})
afterAll(() => laptop.close())

const cli = (...args: string[]) => laptop.cli(args)
const idOf = (title: string) => laptop.double.store.rows('labels').find((label) => label.title === title)!.id

test('a creation tells what it is, and its name once', async () => {
  await laptop.declare({ labels: { one: { color: '#112233' }, two: {}, three: {}, four: {} } })
  const { stdout } = await cli('plan')

  expect(stdout).toContain('  + create labels/one\n      color: "#112233"\n  + create ')
})

test('a guard that blocks says its code and the option that approves, and the option works', async () => {
  expect((await cli('apply', '--yes')).exitCode).toBe(0)
  await laptop.declare({ labels: { four: {} } })
  const several = await cli('plan')
  expect(several.exitCode).toBe(1)
  expect(several.stdout).toMatch(/^error G-[A-Z-]+: .*Approve each that is meant with an option; or .*$/m)
  expect(several.stdout).toContain("\n      --allow 'delete labels/one'\n      --allow 'delete labels/three'\n")
  expect(several.stdout).not.toMatch(/pull request|input "allow"/)

  const all = await cli('apply', '--yes', '--allow', 'allow: delete labels/one, delete labels/two, delete labels/three')
  expect(all.exitCode).toBe(0)
  expect(laptop.double.store.rows('labels').some(({ title }) => title === 'two')).toBe(false)
})

test('drift says what was changed and what it goes back to, and every way out', async () => {
  await laptop.declare({ labels: { three: { color: '#112233' }, four: {} } })
  expect((await cli('apply', '--yes')).exitCode).toBe(0)
  await byHand(laptop.double, 'PATCH', `labels/${idOf('three')}`, { label: { color: '#abcdef' } })
  const { exitCode, stdout } = await cli('drift')

  expect(exitCode).toBe(2)
  expect(stdout).toContain('update labels/three (id')
  expect(stdout).toContain('color: changed to "#abcdef" in Chatwoot, goes back to "#112233"\n')
  expect(stdout).toMatch(/\n {2}apply puts it back .*\n {2}export --only-declared takes it .*\n {2}"\$ignore" /)

  expect((await cli('export', '--only-declared')).exitCode).toBe(0)
  expect((await cli('drift')).exitCode).toBe(0)
  expect((await cli('plan')).exitCode).toBe(0)
})

test('what was deleted in Chatwoot is called that, and export takes it out with --prune', async () => {
  await byHand(laptop.double, 'DELETE', `labels/${idOf('four')}`)
  const { exitCode, stdout } = await cli('drift')

  expect(exitCode).toBe(2)
  expect(stdout).toContain('+ create labels/four, deleted in Chatwoot')
  expect(stdout).toContain('export --only-declared --prune takes it into the files instead.')
})
