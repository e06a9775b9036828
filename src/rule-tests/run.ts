/** All rule tests beside a folder of desired files: read, played, and what there is to say of them. */
import { relative, resolve, sep } from 'node:path'
import { filesIn, folderAt, isUnreadable, textInside } from '../desired/disk.ts'
import type { Desired } from '../plan/model/desired.ts'
import type { Finding } from '../plan/model/plan.ts'
import { castOf } from './cast.ts'
import { judge, type Verdict } from './judge.ts'
import { parseRuleTests } from './read.ts'

export type { Verdict }

export interface RuleTests {
  /** The folder, relative to the workspace. */
  readonly folder: string
  /** What is wrong with the files: then nothing of them was played. */
  readonly mistakes: readonly Finding[]
  readonly verdicts: readonly Verdict[]
}

/** Null when there is no such folder, or no file of tests in it. */
export function runRuleTests(desired: Desired, below: string, workspace: string, now: Date): RuleTests | null {
  const folder = resolve(workspace, below)
  const real = folderAt(folder)
  if (real === null) return null
  const name = (path: string) => relative(workspace, path).split(sep).join('/')
  if (isUnreadable(real))
    return { folder: name(folder), mistakes: [unreadable(name(folder), real.problem)], verdicts: [] }
  const mistakes: Finding[] = []
  const files = filesIn(folder).flatMap((found) => {
    if ('isLookalike' in found) return []
    const read = isUnreadable(found) ? found : textInside(found.path, real)
    if (!isUnreadable(read)) return isOfRules(read.text) ? [{ file: name(found.path), text: read.text }] : []
    mistakes.push(unreadable(name(found.path), read.problem))
    return []
  })
  const parsed = parseRuleTests(files)
  const all = [...mistakes, ...parsed.findings]
  if (files.length === 0 && all.length === 0) return null
  const cast = castOf(desired, now)
  return { folder: name(folder), mistakes: all, verdicts: parsed.tests.map((test) => judge(test, cast)) }
}

/** A folder of that name may hold much else: what says neither "tests" nor its schema is not ours. */
function isOfRules(text: string): boolean {
  return /"tests"\s*:|rule-tests\.json"/.test(text)
}

function unreadable(file: string, problem: string): Finding {
  return {
    code: 'F-FILE',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    subject: null,
    sentence: `${file} ${problem}.`,
    nextStep: 'Correct it or take it out.',
  }
}

/** All that was found, mistakes in the files first. */
export function findingsOf({ mistakes, verdicts }: RuleTests): Finding[] {
  return [...mistakes, ...verdicts.flatMap(({ findings }) => findings)]
}
