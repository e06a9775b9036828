/** The data: tables of rows, ids from sequences. Tests look in here, and change it to play the colleague's hand edit. */
import type { Fields, Json } from './rails/answers.ts'

export type Row = Fields & { id: number }

export interface Blob {
  readonly id: number
  readonly filename: string
  readonly type: string
  readonly bytes: Uint8Array
}

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789'

export class Store {
  private readonly tables = new Map<string, Row[]>()
  private readonly sequences = new Map<string, number>()
  private readonly touches = new Map<string, number>()
  private turns = 0
  readonly blobs: Blob[] = []

  /** All of it, to go back to. */
  copy(): Store {
    return Object.assign(new Store(), structuredClone({ ...this }))
  }

  /** The rows themselves, in heap order: assertions and outside edits go through here. */
  rows(table: string): Row[] {
    let rows = this.tables.get(table)
    if (!rows) {
      rows = []
      this.tables.set(table, rows)
    }
    return rows
  }

  where(table: string, match: Fields): Row[] {
    return this.rows(table).filter((row) => Object.entries(match).every(([field, value]) => row[field] === value))
  }

  find(table: string, match: Fields): Row | undefined {
    return this.where(table, match)[0]
  }

  nextId(table: string): number {
    const id = (this.sequences.get(table) ?? 0) + 1
    this.sequences.set(table, id)
    return id
  }

  /** Puts a row in; an id of its own moves the sequence on. */
  insert(table: string, fields: Fields): Row {
    const id = typeof fields.id === 'number' ? fields.id : this.nextId(table)
    this.sequences.set(table, Math.max(this.sequences.get(table) ?? 0, id))
    const row: Row = { ...fields, id }
    this.rows(table).push(row)
    this.touch(table)
    return row
  }

  /** An updated row moves to the end of the heap, as PostgreSQL lists it without an ORDER BY. */
  update(table: string, id: number, fields: Fields): Row | undefined {
    const rows = this.rows(table)
    const index = rows.findIndex((row) => row.id === id)
    const row = rows[index]
    if (!row) return undefined
    const changed = Object.entries(fields).some(([key, value]) => JSON.stringify(row[key]) !== JSON.stringify(value))
    Object.assign(row, fields)
    this.touch(table)
    if (changed) rows.push(...rows.splice(index, 1))
    return row
  }

  delete(table: string, match: Fields): void {
    const gone = new Set(this.where(table, match))
    if (gone.size > 0) this.touch(table)
    this.tables.set(
      table,
      this.rows(table).filter((row) => !gone.has(row)),
    )
  }

  private touch(table: string): void {
    this.touches.set(table, Math.floor(Date.now() / 1000))
  }

  /** A cache key: the second of the last write to one of the tables, zeros when nothing was written. */
  touchedAt(...tables: string[]): string {
    return String(Math.max(0, ...tables.map((table) => this.touches.get(table) ?? 0))).padStart(10, '0')
  }

  /** A secret of the length Chatwoot makes, different every time but the same in every run. */
  token(length = 24): string {
    this.turns += 1
    let seed = (this.turns * 2_654_435_761) >>> 0
    let made = ''
    while (made.length < length) {
      seed = (Math.imul(seed ^ (seed >>> 15), 2_246_822_519) + 0x9e37_79b9 + made.length) >>> 0
      made += alphabet[seed % alphabet.length]
    }
    return made
  }

  /** Everything, credentials included: two dumps are equal exactly when nothing has moved. */
  dump(): { [table: string]: Json } {
    return structuredClone(Object.fromEntries([...this.tables].filter(([, rows]) => rows.length > 0)))
  }
}
