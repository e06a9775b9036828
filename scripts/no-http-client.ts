/** Stands in for the HTTP client inside `@actions/*`, which nothing here calls. See `build.ts`. */
function absent(): never {
  throw new Error('the HTTP client of @actions/* is not part of this build')
}

export class HttpClient {
  constructor() {
    absent()
  }
}
export class BearerCredentialHandler {
  constructor() {
    absent()
  }
}
export class ProxyAgent extends HttpClient {}
export const getProxyUrl = absent
export const fetch = absent
