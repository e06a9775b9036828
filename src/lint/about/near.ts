/**
 * Which rules may fire wherever others do, without comparing each two of them: rules are found by what their conditions
 * ask for, and `overlaps` decides about the few that are found.
 */
import type { Condition, Group, Rule } from './automation.ts'

/** For each rule those before it of which one may fire wherever the other one does; none that does is missing. */
export function rulesNear(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const index = new Map<string, Set<number>>()
  for (const [at, { groups }] of rules.entries())
    for (const mark of groups.flat().flatMap(marksOf)) {
      const its = index.get(mark)
      if (its === undefined) index.set(mark, new Set([at]))
      else its.add(at)
    }
  const before = rules.map(() => new Set<number>())
  for (const [at, { groups }] of rules.entries())
    for (const other of groups.flatMap((group) => thatMayImply(group, index) ?? [...rules.keys()]))
      if (other !== at) before[Math.max(at, other)]!.add(Math.min(at, other))
  return before.map((its) => [...its].sort((a, b) => a - b).map((at) => rules[at]!))
}

type Index = ReadonlyMap<string, ReadonlySet<number>>

/** Those that have a condition as strict as one of the group, of the one that fewest have. Null for a group that asks for nothing. */
function thatMayImply(group: Group, index: Index): readonly number[] | null {
  const found = group.map((needed) => wantedFor(needed, index))
  const sizes = found.map((marks) => marks.reduce((sum, mark) => sum + sizeOf(index, mark), 0))
  const fewest = found[sizes.indexOf(Math.min(...sizes))]
  return fewest === undefined ? null : fewest.flatMap((mark) => [...(index.get(mark) ?? [])])
}

function sizeOf(index: Index, mark: string): number {
  return index.get(mark)?.size ?? 0
}

/** As many letters of a text as an index of texts goes by. */
const LETTERS = 3

/** What a condition is found by. One that holds no text is as strict as any other of its kind. */
function marksOf({ key, custom, operator, texts, lower }: Condition): readonly string[] {
  const same = sameAs({ key, custom, operator })
  const held = (marks: readonly string[]) => [same, ...(texts.length === 0 ? [any(same)] : marks)]
  switch (operator) {
    case 'equal_to':
      return held([one(same, texts[0]!)])
    case 'contains':
      return held(piecesOf(lower[0] ?? '').map((piece) => one(same, piece)))
    case 'not_equal_to':
    case 'does_not_contain':
      return [same, ...texts.map((text) => one(same, text))]
    default:
      return [same, one(same, setOf(texts))]
  }
}

/** Every condition as strict as this one (`isAsStrict`) is found by one of these. */
function wantedFor({ key, custom, operator, texts, lower }: Condition, index: Index): readonly string[] {
  const same = sameAs({ key, custom, operator })
  switch (operator) {
    case 'equal_to':
      return [any(same), ...texts.map((text) => one(same, text))]
    case 'contains':
      if (lower.some((text) => text.length < LETTERS)) return [same]
      return [
        any(same),
        ...lower.map((text) =>
          rarest(
            piecesOf(text).map((piece) => one(same, piece)),
            index,
          ),
        ),
      ]
    case 'not_equal_to':
    case 'does_not_contain':
      return texts.length === 0
        ? [same]
        : [
            rarest(
              texts.map((text) => one(same, text)),
              index,
            ),
          ]
    case 'is_present':
    case 'is_not_present':
      return [same]
    default:
      return [one(same, setOf(texts))]
  }
}

function rarest(marks: readonly string[], index: Index): string {
  return marks.reduce((rare, mark) => (sizeOf(index, mark) < sizeOf(index, rare) ? mark : rare))
}

function piecesOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(text.length - LETTERS + 1, 0) }, (_, at) => text.slice(at, at + LETTERS))
}

function sameAs({ key, custom, operator }: Pick<Condition, 'key' | 'custom' | 'operator'>): string {
  return JSON.stringify([key, custom, operator])
}

function any(same: string): string {
  return `${same}*`
}

function one(same: string, text: string): string {
  return `${same}=${text}`
}

function setOf(texts: readonly string[]): string {
  return JSON.stringify([...new Set(texts)].sort())
}
