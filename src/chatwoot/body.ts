/** What a request carries, made once: every try of it sends the same. */
import type { Attached, Request } from '../kinds/model/endpoint.ts'

export interface Body {
  /** For the header `content-type`. */
  readonly type: string
  readonly content: string | Buffer
}

/** Undefined where there is nothing to carry. */
export async function bodyOf({ body, form }: Pick<Request, 'body' | 'form'>): Promise<Body | undefined> {
  if (form !== undefined) return formOf(form)
  return body === undefined ? undefined : { type: 'application/json', content: JSON.stringify(body) }
}

/** Node writes the form as it would for its own fetch. */
async function formOf(parts: { readonly [part: string]: Attached }): Promise<Body> {
  const form = new FormData()
  for (const [part, { bytes, type, name }] of Object.entries(parts))
    form.append(part, new Blob([new Uint8Array(bytes)], { type }), name)
  const written = new Response(form)
  return { type: written.headers.get('content-type')!, content: Buffer.from(await written.arrayBuffer()) }
}
