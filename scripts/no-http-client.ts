/**
 * Stands in for the HTTP client inside `@actions/*`: `@actions/github` makes one when it is loaded and asks it for a
 * proxy, and nothing here sends a request through it. See `build.ts`.
 */
function absent(): never {
  throw new Error('the HTTP client of @actions/* is not part of this build')
}

export class HttpClient {
  getAgent(): undefined {}
  getAgentDispatcher(): undefined {}
  getJson(): never {
    return absent()
  }
}
export class BearerCredentialHandler {}
export class ProxyAgent {}
export const getProxyUrl = (): undefined => undefined
export const fetch = absent
