/** Where Chatwoot is, checked before a token is sent there. */
import { WorkflowError } from '../plan/model/errors.ts'

/** What people call the address on a laptop, and in a workflow that gives it in the environment. */
export const URL_NAME = 'CHATWOOT_API_URL'

/** Where paths of the API, of the dashboard and of public pages begin. */
const PATH_OF_OURS = /\/(api|app|auth|super_admin|platform|public|widget|hc|cable)(\/.*)?$/i

/**
 * The base address without a trailing slash. Throws a WorkflowError for what is not a plain http(s) address; it says
 * what `name` is to be set to, where that can be told.
 */
export function addressOf(text: string, name = URL_NAME): URL {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) throw noAddress(text, name)
  const set = `Set ${name} to ${baseOf(url)}`
  if (url.username !== '' || url.password !== '')
    throw new WorkflowError(
      `The address of Chatwoot must not hold a user or a password. ${set}, and give the token on its own.`,
    )
  const what = `The address of Chatwoot, ${JSON.stringify(url.origin + url.pathname)},`
  if (url.search !== '' || url.hash !== '') throw new WorkflowError(`${what} must end before "?" and "#". ${set}.`)
  const [path] = PATH_OF_OURS.exec(url.pathname) ?? []
  if (path !== undefined && path !== '')
    throw new WorkflowError(`${what} is not that of the installation. ${set}, without ${path}.`)
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    const port = url.port === '' ? '' : ', with the port on which it speaks HTTPS'
    throw new WorkflowError(
      `${what} is not encrypted, and the token of an administrator would be readable on the way. Use https://: set ${name} to ${baseOf(url)}${port}.`,
    )
  }
  url.pathname = url.pathname.replace(/\/+$/, '')
  return url
}

/** Who mixes up the two variables has put the token here, so only what looks like a host is repeated. */
function noAddress(text: string, name: string): WorkflowError {
  const bare = text
    .trim()
    .replace(/^["'<]+|["'>]+$/g, '')
    .replace(/^[a-z]*:?\/+/i, '')
  const isHost = /^(localhost|\d{1,3}(\.\d{1,3}){3}|([a-z0-9-]+\.)+[a-z]{2,24})(:\d{1,5})?([/?#].*)?$/i.test(bare)
  const url = isHost ? URL.parse(`https://${bare}`) : null
  if (url !== null)
    return new WorkflowError(`The address of Chatwoot must begin with https://. Set ${name} to ${baseOf(url)}.`)
  return new WorkflowError(
    `The address of Chatwoot (${text.length} ${text.length === 1 ? 'character' : 'characters'}) must begin with https://. Set ${name} to an address like https://chat.example.com.`,
  )
}

/** As it should be: encrypted where it has to be, and without what belongs to the API or the dashboard. */
function baseOf({ protocol, hostname, host, port, pathname }: URL): string {
  const path = pathname.replace(PATH_OF_OURS, '').replace(/\/+$/, '')
  if (isLoopback(hostname)) return `${protocol === 'https:' && port !== '' ? 'http:' : protocol}//${host}${path}`
  return `https://${protocol === 'http:' ? hostname : host}${path}`
}

/** The base address as texts are told apart by it; of what is no address the text itself. */
export function addressIn(text: string): string {
  return (URL.parse(text)?.href ?? text).replace(/\/+$/, '')
}

export function isLoopback(host: string): boolean {
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

/** Copied with a line break, or mixed up with the address. */
export function mustBeToken(token: string, urlName: string): void {
  if (/^https?:\/\//i.test(token))
    throw new WorkflowError(`The Chatwoot token is an address. Is it mixed up with ${urlName}?`)
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new WorkflowError('The Chatwoot token is empty or holds characters that no token has. Copy it again.')
}
