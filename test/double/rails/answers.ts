/** What the server can answer, and the refusals every controller shares. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Fields = { [field: string]: Json }

export interface Answer {
  readonly status: number
  readonly type: string | null
  readonly body: string | Uint8Array
}

export const json = (body: Json, status = 200): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
})

/** `head :ok` keeps the content type of the route although nothing follows. */
export const ok: Answer = { status: 200, type: 'application/json', body: '' }
export const noContent: Answer = { status: 204, type: null, body: '' }

export const isAnswer = (value: Json | Answer): value is Answer =>
  typeof value === 'object' && value !== null && 'status' in value && 'type' in value && 'body' in value

/** Thrown anywhere below a route: the request ends here with this answer. */
export class Refused extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super(`answered ${answer.status}`)
    this.answer = answer
  }
}

export const refuse = (status: number, body: Json): never => {
  throw new Refused(json(body, status))
}

export const notFound = (): never => refuse(404, { error: 'Resource could not be found' })
/** The route exists, the action behind it does not. */
export const notImplemented = (): never => refuse(404, { status: 404, error: 'Not Found' })
export const notAuthorized = (): never => refuse(401, { error: 'You are not authorized to do this action' })
/** Any exception Chatwoot does not expect: wrong enum, NOT NULL, nil.update, a NUL character … */
export const crash = (): never => refuse(500, { status: 500, error: 'Internal Server Error' })
export const paramMissing = (key: string): never =>
  refuse(422, { error: `param is missing or the value is empty: ${key}` })

export type Problem = readonly [attribute: string, message: string]

/** `phone_number` → `Phone number`, the way Rails begins a message. */
const humanize = (attribute: string): string => {
  const words = attribute.replace(/_id$/, '').replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The answer to a failed `save!`. Messages on `base` stand alone. */
export const invalid = (problems: readonly Problem[]): never =>
  refuse(422, {
    message: problems
      .map(([attribute, text]) => (attribute === 'base' ? text : `${humanize(attribute)} ${text}`))
      .join(', '),
    attributes: [...new Set(problems.map(([attribute]) => attribute))],
  })

const notFoundPage = '<!DOCTYPE html>\n<html>\n<head><title>Page not found</title></head>\n<body></body>\n</html>\n'

/** What the exceptions app answers, in the format the client asked for. */
export const noRoute = (asJson: boolean): Answer =>
  asJson ? json({ status: 404, error: 'Not Found' }, 404) : { status: 404, type: 'text/html', body: notFoundPage }

export const badRequest = (asJson: boolean): Answer =>
  asJson ? json({ status: 400, error: 'Bad Request' }, 400) : { status: 400, type: 'text/html', body: '' }

/** The views know JSON only; `.xml` runs the action and then has nothing to render. */
export const notAcceptable = (format: string): Answer =>
  format === 'xml'
    ? {
        status: 406,
        type: 'application/xml',
        body: '<?xml version="1.0" encoding="UTF-8"?>\n<hash>\n  <status type="integer">406</status>\n  <error>Not Acceptable</error>\n</hash>\n',
      }
    : { status: 406, type: 'text/html', body: '' }
