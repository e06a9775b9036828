/** Half a sentence about a change, before it is known where it will be shown. */
import type { Json, Kind } from '../../kinds/model/kind.ts'
import type { FieldChange } from '../../plan/model/plan.ts'
import type { Marks, NameOf, Run } from './tokens.ts'

export interface Piece {
  /** What it tells; a review has seen them where it stands whole, if `showsAll`. */
  readonly fields: readonly FieldChange[]
  /** Of a field of a plain kind: how the files call it. */
  readonly path: string | null
  /** Whether the values themselves stand in it: a paraphrase may leave something to be wished for. */
  readonly showsAll: boolean
  /** Words of ours before the runs. */
  readonly lead: string
  readonly runs: readonly Run[]
  /** Behind the runs two values, of which only what differs is shown where they are long. */
  readonly arrow: Arrow | null
  readonly end: string
  /** It goes on where the piece before it ends. */
  readonly goesOn: boolean
}

export interface Arrow {
  readonly before: Json | undefined
  readonly between: string
  readonly after: Json | undefined
  /** What stands instead of the value before, which is not known. */
  readonly unknown?: string
}

export interface Telling {
  readonly kind: Kind
  readonly nameOf: NameOf
  /** Without it old and new stand whole, one after the other. */
  readonly marks: Marks | undefined
}

export function piece(its: Partial<Piece>): Piece {
  return { fields: [], path: null, showsAll: false, lead: '', runs: [], arrow: null, end: '', goesOn: false, ...its }
}

export function marked(old: Run['tokens'], fresh: Run['tokens'], { marks }: Telling): Run[] {
  const whole: Run[] = [
    { mark: 'gone', tokens: old },
    { mark: 'new', tokens: fresh },
  ]
  const all = marks === undefined || old.length === 0 || fresh.length === 0 ? whole : marks(old, fresh)
  return all.filter(({ tokens }) => tokens.length > 0)
}

/** Of what is empty, and of what goes without saying, there is nothing to say. */
export function isSilent({ runs, arrow }: Piece): boolean {
  return runs.every(({ tokens }) => tokens.length === 0) && arrow === null
}
