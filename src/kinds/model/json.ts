/** Values as they stand in files, in requests and in the plan. */
import { LongInteger } from './long-integer.ts'
import { Sealed } from './sealed.ts'

export type Json =
  | null
  | boolean
  | number
  | string
  | LongInteger
  | Sealed
  | readonly Json[]
  | { readonly [key: string]: Json }
export type Fields = { readonly [field: string]: Json }

/** A sealed text is a text and a long integer a number, whatever they are made of. */
export function isObject(value: Json | undefined): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !isAtom(value)
}

function isAtom(value: object): boolean {
  return value instanceof Sealed || value instanceof LongInteger
}
