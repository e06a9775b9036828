/** Turns what arrives over HTTP into parameters, the way Rack and Rails do. */
import type { Fields, Json } from './answers.ts'

/** A file of a multipart form. It stands among the parameters but is not JSON. */
export class Upload {
  readonly filename: string
  readonly type: string
  readonly bytes: Uint8Array
  constructor(filename: string, type: string, bytes: Uint8Array) {
    this.filename = filename
    this.type = type
    this.bytes = bytes
  }
}

export type Param = Json | Upload | Param[] | { [key: string]: Param }
export type Params = { [key: string]: Param }

export const isHash = (value: unknown): value is { [key: string]: never } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Upload)

export class Malformed extends Error {}

/** Rails refuses JSON nested deeper than this (the parser's own limit). */
const deepest = 100
const depth = (value: Json): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...(Array.isArray(value) ? value : Object.values(value)).map(depth))
    : 0

/** `null` elements of arrays never reach a controller, at any depth. */
const withoutNullElements = (value: Json): Json => {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNullElements)
  if (isHash(value)) {
    return Object.fromEntries(Object.entries(value as Fields).map(([key, item]) => [key, withoutNullElements(item)]))
  }
  return value
}

/** Puts `a[b][]=x` where Rack puts it. */
function place(params: Params, name: string, value: Param): void {
  const path = [name.replace(/\[.*$/s, ''), ...[...name.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!)]
  let at: Params = params
  for (const [index, step] of path.entries()) {
    const next = path[index + 1]
    if (next === undefined) at[step] = value
    else if (next === '') {
      const list = Array.isArray(at[step]) ? (at[step] as Param[]) : []
      list.push(value)
      at[step] = list
      return
    } else {
      if (!isHash(at[step])) at[step] = {}
      at = at[step] as Params
    }
  }
}

export function readQuery(search: URLSearchParams): Params {
  const params: Params = {}
  for (const [name, value] of search) place(params, name, value)
  return params
}

async function readMultipart(body: Uint8Array<ArrayBuffer>, type: string): Promise<Params> {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new Malformed('not a form')
  })
  const params: Params = {}
  for (const [name, value] of form) {
    if (typeof value === 'string') place(params, name, value)
    else place(params, name, new Upload(value.name, value.type, new Uint8Array(await value.arrayBuffer())))
  }
  return params
}

export interface Incoming {
  readonly params: Params
  /** Only JSON bodies are wrapped by ParamsWrapper. */
  readonly isJson: boolean
}

/** Other content types than JSON and forms are not read at all: every parameter looks absent. */
export async function readBody(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<Incoming> {
  const mime = contentType.split(';')[0]!.trim().toLowerCase()
  if (mime === 'application/json') {
    const text = new TextDecoder().decode(body)
    if (text === '') return { params: {}, isJson: true }
    let parsed: Json
    try {
      parsed = JSON.parse(text) as Json
    } catch {
      throw new Malformed('not JSON')
    }
    if (depth(parsed) > deepest) throw new Malformed('nested too deeply')
    return { params: isHash(parsed) ? (withoutNullElements(parsed) as Params) : {}, isJson: true }
  }
  if (mime === 'application/x-www-form-urlencoded') {
    return { params: readQuery(new URLSearchParams(new TextDecoder().decode(body))), isJson: false }
  }
  if (mime === 'multipart/form-data') return { params: await readMultipart(body, contentType), isJson: false }
  return { params: {}, isJson: false }
}
