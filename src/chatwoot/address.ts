/** Where Chatwoot is, checked before a token is sent there. */
import { WorkflowError } from '../errors.ts'

/** The base address without a trailing slash. Throws a WorkflowError for what is not a plain http(s) address. */
export function addressOf(text: string): URL {
  // Who mixes up the two variables has put the token here, so what is no address is not repeated.
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new WorkflowError(
      `The address of Chatwoot (${text.length} characters) must begin with https://. Write it like https://chat.example.com.`,
    )
  if (url.username !== '' || url.password !== '')
    throw new WorkflowError('The address of Chatwoot must not hold a user or a password. Give the token on its own.')
  const what = `The address of Chatwoot, ${JSON.stringify(url.origin + url.pathname)},`
  if (url.search !== '' || url.hash !== '') throw new WorkflowError(`${what} must end before "?" and "#".`)
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new WorkflowError(
      `${what} is not encrypted, and the token of an administrator would be readable on the way. Use https://.`,
    )
  }
  url.pathname = url.pathname.replace(/\/+$/, '')
  return url
}

/** The base address as texts are told apart by it; of what is no address the text itself. */
export function addressIn(text: string): string {
  return (URL.parse(text)?.href ?? text).replace(/\/+$/, '')
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host) || host.endsWith('.localhost')
}

/** The proxy that the environment asks for, as curl and others read it: `NO_PROXY` names hosts and their subdomains. */
export function proxyFor(url: URL, environment: { readonly [name: string]: string | undefined }): string | null {
  const read = (name: string) => environment[name.toLowerCase()] || environment[name]
  const proxy = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY') ?? read('ALL_PROXY')
  if (!proxy || isLoopback(url.hostname)) return null
  const spared = (read('NO_PROXY') ?? '').split(',').map((host) =>
    host
      .trim()
      .replace(/^\*?\./, '')
      .toLowerCase(),
  )
  const isSpared = spared.some(
    (host) => host === '*' || (host !== '' && (url.hostname === host || url.hostname.endsWith(`.${host}`))),
  )
  return isSpared ? null : proxy
}
