/** A cell is one fault at one moment. Parts try their cells; the table counts what held and says what broke. */

export interface Cell {
  /** The row it counts in. */
  readonly row: string
  /** The moment, for people: the request. */
  readonly at: string
  /** Null when it held, otherwise what did not. */
  readonly try: () => Promise<string | null>
}

/** Which of the faults of an edge are tried, and how wide; all of them, at all requests, one time and lasting, unless told. */
export interface Choice {
  readonly rows?: readonly string[]
  readonly lasting?: boolean
  readonly lanes?: number
  /** Which requests meet them: `POST labels`. */
  readonly isTried?: (request: string) => boolean
}

/**
 * Milliseconds to wait for an answer. Only where none is to come they are few: on a busy machine an ordinary answer can
 * take longer than that.
 */
export function patienceWith({ kind }: { readonly kind: string }): number {
  return kind.startsWith('hang') || kind === 'acts-late' ? 300 : UNHURRIED
}
export const UNHURRIED = 20_000

export interface Row {
  readonly row: string
  readonly tried: number
  readonly broken: readonly string[]
}

export interface Part {
  readonly title: string
  /** What it is about, in figures. */
  readonly about: string
  readonly rows: readonly Row[]
}

/** Tries all cells, as many at once as there are lanes; a lane is what one cell has to itself. */
export async function tried<Lane>(
  lanes: readonly Lane[],
  cells: readonly (Omit<Cell, 'try'> & { readonly try: (lane: Lane) => Promise<string | null> })[],
): Promise<Row[]> {
  const rows = new Map<string, { row: string; tried: number; broken: string[] }>()
  const waiting = cells.values()
  await Promise.all(
    lanes.map(async (lane) => {
      for (const cell of waiting) {
        const row = rows.get(cell.row) ?? rows.set(cell.row, { row: cell.row, tried: 0, broken: [] }).get(cell.row)!
        const broken = await cell.try(lane)
        row.tried += 1
        if (broken !== null) row.broken.push(`${cell.at}: ${broken}`)
      }
    }),
  )
  const order = [...new Set(cells.map(({ row }) => row))]
  return order.map((row) => rows.get(row)!)
}

export function textOf({ title, about, rows }: Part): string {
  const width = Math.max(...rows.map(({ row }) => row.length))
  return [
    `${title} (${about})`,
    ...rows.flatMap(({ row, tried, broken }) => [
      `  ${row.padEnd(width)} ${String(tried).padStart(4)} tried ${String(tried - broken.length).padStart(4)} held`,
      ...broken.map((one) => `  ${''.padEnd(width)}   ✗ ${one}`),
    ]),
    '',
  ].join('\n')
}
