/** Recordings as the recorder writes them become those that are committed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { imported } from '../../record/import.ts'
import { unpackFolder } from '../../record/packed.ts'
import { lineOf } from '../../record/recording.ts'
import { namesBelow, pairsOf, recordingsFolder, sets, writeRecording } from '../../record/sets.ts'

test('the committed sets come out of an import as they are', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'chatwoot-import-'))
  const into = join(folder, 'sets')
  mkdirSync(into)
  for (const { name } of sets()) {
    for (const { scenario, recorded } of pairsOf(name)) {
      const lines = scenario.steps.map((step, index) => lineOf(step, recorded[index]!))
      writeRecording(scenario.name, lines, join(folder, name))
    }
    expect(imported(join(folder, name), name, into)).toMatch(/^4\.\S+: \d+ scenarios taken over$/)
  }
  const folderIn = (root: string, name: string) => unpackFolder(readFileSync(join(root, `${name}.json`), 'utf8'))
  const committed = namesBelow(recordingsFolder, '.json').filter((name) => name.includes('/'))

  expect(namesBelow(into, '.json')).toEqual(committed)
  for (const name of committed) expect(folderIn(into, name), name).toEqual(folderIn(recordingsFolder, name))
  rmSync(folder, { recursive: true, force: true })
})

test('what holds no recordings is told', () => {
  expect(() => imported(join(recordingsFolder, '4.15.1-ee'), '4.15.1-ee')).toThrow(/holds no recordings/)
})
