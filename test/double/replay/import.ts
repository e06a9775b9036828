/**
 * Makes the committed recordings anew from a folder of scenarios and recordings of a real server:
 *
 *     node test/double/replay/import.ts FOLDER
 *
 * FOLDER holds `scenarios/` (what was asked) and `recordings/SET/` (what was answered, one JSON line a step).
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Json } from '../rails/answers.ts'
import { differences } from './compare.ts'
import { blanked, type Folder, packFolder, type Step } from './packed.ts'
import { recordingsFolder } from './sets.ts'

const firstKinds =
  'agent_bots agents api automation_rules common inbox_agent_bot inbox_members inboxes labels macros team_members teams upload webhooks'

/** What each set takes over, and the set whose answers are referred to where they are the same. */
const sets: readonly { set: string; folders: readonly string[]; likeSet?: string }[] = [
  { set: '4.15.1-ee', folders: firstKinds.split(' ') },
  { set: '4.15.1-oss', folders: firstKinds.split(' '), likeSet: '4.15.1-ee' },
  { set: '4.15.1-ee-seeded', folders: ['seeded/mailbox', 'seeded/mobile_app'] },
]

/** These make conversations and wait for the job worker to evaluate rules; the double stores configuration only. */
const leftOut = ['automation_rules/run-']

const [source] = process.argv.slice(2)
if (!source) {
  console.error('usage: node test/double/replay/import.ts FOLDER')
  process.exit(2)
}

const files = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? files(path) : name.endsWith('.json') ? [path] : []
    })

type Asked = Omit<Step, 'id' | 'as' | 'method' | 'loose'> & {
  id?: string
  as?: string
  method?: string
  volatile?: string[]
}
type Answered = Pick<Step, 'saved' | 'status' | 'type' | 'body'>

function merged(asked: Asked, answered: Answered, index: number): Step {
  const { headers, json, raw, form, save, keep, unordered, volatile } = asked
  const step = {
    id: asked.id ?? String(index),
    as: asked.as ?? 'admin',
    method: asked.method ?? 'GET',
    path: asked.path,
    headers,
    json,
    raw,
    form,
    save,
    saved: answered.saved,
    keep,
    unordered,
    loose: volatile,
    status: answered.status,
    type: answered.type,
    body: blanked(answered.body),
  }
  return Object.fromEntries(Object.entries(step).filter(([, value]) => value !== undefined)) as unknown as Step
}

function stepsOf(set: string, name: string): Step[] {
  const { steps } = JSON.parse(readFileSync(join(source!, 'scenarios', `${name}.json`), 'utf8')) as { steps: Asked[] }
  const lines = readFileSync(join(source!, 'recordings', set, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  return steps.map((step, index) => merged(step, JSON.parse(lines[index]!) as Answered, index))
}

/** A server that passes one passes the other: the same rules find nothing between them. */
function answersAlike(one: readonly Step[], other: readonly Step[]): boolean {
  const saved = { recorded: {}, played: {} }
  return one.every((step, index) => {
    const twin = other[index]!
    Object.assign(saved.recorded, step.saved)
    Object.assign(saved.played, twin.saved)
    if (step.status !== twin.status || step.type !== twin.type) return false
    return differences(step.body as Json, twin.body, { saved, loose: step.loose ?? [] }).length === 0
  })
}

for (const { set, folders, likeSet } of sets) {
  rmSync(join(recordingsFolder, set), { recursive: true, force: true })
  mkdirSync(join(recordingsFolder, set), { recursive: true })
  let count = 0
  for (const folder of folders) {
    const scenarios: { [name: string]: Folder['scenarios'][string] } = {}
    for (const path of files(join(source, 'scenarios', folder))) {
      const name = relative(join(source, 'scenarios'), path).replace(/\.json$/, '')
      if (leftOut.some((prefix) => name.startsWith(prefix))) continue
      const steps = stepsOf(set, name)
      const isLike = likeSet !== undefined && answersAlike(stepsOf(likeSet, name), steps)
      scenarios[relative(folder, name)] = isLike ? { sameAs: likeSet } : steps
      count += steps.length
    }
    writeFileSync(join(recordingsFolder, set, `${folder.replace('seeded/', '')}.json`), packFolder({ scenarios }))
  }
  console.log(`${set}: ${count} steps`)
}
