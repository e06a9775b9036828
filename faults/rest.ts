/**
 * Two versions of the files for the kinds of which an account cannot have several that differ in their names: what lies
 * over others, what an account has once, and what no other example is like.
 */
import { kinds } from '../src/kinds/index.ts'
import type { Fields, Kind } from '../src/kinds/model/kind.ts'
import { mapReferences } from '../src/plan/match/each-reference.ts'
import { isEqual } from '../src/redact/seal.ts'
import {
  CORE,
  canBeTried,
  changed,
  keysAmong,
  named,
  type Sections,
  staying,
  type Versions,
  withNeeded,
} from './files.ts'

type Resources = { readonly [key: string]: Fields }

/** What stays as it is, and can be referred to and lain over. */
const WORDS = ['changing', 'going', 'coming', 'changed']

export const rest: Versions = (() => {
  const tried = kinds.filter((kind) => !CORE.has(kind.name) && !canBeTried(kind))
  const needed = withNeeded(tried)
  const keys = keysAmong(needed)
  const around = needed
    .filter((kind) => !tried.includes(kind))
    .map((kind) => [kind.name, { ...staying(kind, keys), ...Object.fromEntries(several(kind)) }] as const)
  const lives = tried.map((kind) => [kind.name, lifeOf(kind)] as const)
  const side = (which: 'before' | 'after'): Sections =>
    Object.fromEntries([...around, ...lives.map(([name, life]) => [name, life[which]] as const)])
  const approved = tried.flatMap(({ name, safety }) => [
    `delete ${name}/going`,
    ...(safety.signIn === null ? [] : [`create ${name}/coming`]),
  ])
  return { before: side('before'), after: side('after'), allowed: new Set(approved), breadth: 4 }
})()

function several(kind: Kind): [string, Fields][] {
  return kind.endpoint.isSingle ? [] : WORDS.map((word) => [word, named(kind, word)])
}

function lifeOf(kind: Kind): { readonly before: Resources; readonly after: Resources } {
  const { isSingle, over, create } = kind.endpoint
  if (isSingle)
    return create === null
      ? { before: { changing: kind.example }, after: { changing: changed(kind)! } }
      : { before: {}, after: { coming: kind.example } }
  if (over !== null) {
    const bound = (at: string, word: string) => ({ ...referring(kind, word), [over.at]: at })
    return {
      before: { changing: bound('changing', 'changing'), going: bound('going', 'going') },
      after: { changing: bound('changing', 'changed'), coming: bound('coming', 'coming') },
    }
  }
  const own = [kind.example, ...kind.samples.more]
  const apart = own.length > 2 && isEqual(named(kind, 'going'), named(kind, 'coming'))
  const [changing, going, coming] = apart ? own : ['changing', 'going', 'coming'].map((word) => named(kind, word))
  return {
    before: { changing: changing!, going: going! },
    after: { changing: changed(kind, changing) ?? changing!, coming: coming! },
  }
}

function referring(kind: Kind, word: string): Fields {
  return mapReferences(kind, kind.example, () => word)
}
