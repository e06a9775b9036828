/** Values of JSON, as requests and answers hold them. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Hash = { [key: string]: Json }

export function isHash(value: Json | undefined): value is Hash {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same value with every text, however deep, replaced; `key` is the nearest field name above it. */
export function mapTexts(value: Json, change: (text: string, key: string) => Json, key = ''): Json {
  if (typeof value === 'string') return change(value, key)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, key))
  if (!isHash(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, change, name)]))
}

/** Every text inside a value. */
export function textsIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return isHash(value) ? Object.values(value).flatMap(textsIn) : []
}
