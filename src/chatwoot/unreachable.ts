/** What is said when no answer came: why, and what to change where. */
import { isLoopback } from './address.ts'
import type { Asked } from './exchange.ts'

type Reason = readonly [what: string, advice: string]

/** One sentence or two, from the error of a request and its code. */
export function whyUnreachable(error: Error, code: string, asked: Asked, timeout: number): string {
  const [what, advice] =
    reasonOfTime(error, code, timeout, asked) ??
    reasonOfCertificate(error, code, asked) ??
    reasonOfPort(error, code, asked) ??
    ([`broke off the connection (${reasonOf(error, code, asked)})`, running(asked)] as const)
  return asked.proxy === null
    ? `Chatwoot at ${asked.url.origin} ${what}. ${advice}`
    : `Chatwoot at ${asked.url.origin}, by way of the proxy ${URL.parse(asked.proxy)?.host ?? ''}, ${what}. ${advice} Check HTTPS_PROXY too; NO_PROXY names hosts that need no proxy.`
}

/** What a proxy answered stands in the message alone. */
function reasonOf({ message }: Error, code: string, { proxy }: Asked): string {
  return code === '' || (proxy !== null && code === 'UND_ERR_ABORTED') ? message : code
}

function running({ urlName }: Asked): string {
  return `Check ${urlName} and that the server runs.`
}

function reasonOfTime(error: Error, code: string, timeout: number, asked: Asked): Reason | null {
  if (code === 'UND_ERR_CONNECT_TIMEOUT')
    return ['takes no connections', `Check the address and the port in ${asked.urlName}, and firewalls on the way.`]
  if (error.name !== 'TimeoutError' && !code.includes('TIMEOUT')) return null
  const seconds = timeout / 1000
  return [`did not answer within ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`, running(asked)]
}

function reasonOfCertificate(error: Error, code: string, { urlName }: Asked): Reason | null {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    const { cert } = error as Error & { cert?: { subjectaltname?: string } }
    const names = (cert?.subjectaltname ?? '').split(/,\s*/).map((name) => name.replace(/^[\w ]+:/, ''))
    const known = names.filter((name) => name !== '').slice(0, 5)
    return [
      'shows the certificate of another host',
      `Set ${urlName} to an address with a name of the certificate${known.length === 0 ? '' : `: ${known.join(', ')}`}.`,
    ]
  }
  if (code === 'CERT_HAS_EXPIRED') return ['shows a certificate that has expired', 'Renew it on the server.']
  if (!/CERT|SELF_SIGNED|SIGNATURE/.test(code)) return null
  return [`shows a certificate that is not trusted (${code})`, 'Give its authority in NODE_EXTRA_CA_CERTS.']
}

function reasonOfPort(error: Error, code: string, { url, urlName }: Asked): Reason | null {
  const port = url.port === '' ? '' : ' and the port'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return [`cannot be found: no such host ${url.hostname}`, `Check the name in ${urlName}.`]
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return ['cannot be reached from here', `Check the address in ${urlName}, and your network.`]
  if (code === 'ECONNREFUSED')
    return ['refuses connections', `Check the address${port} in ${urlName} and that the server runs.`]
  if (/^ERR_SSL_|^EPROTO$/.test(code)) return ['does not speak HTTPS on that port', withoutTls(url, urlName)]
  // Servers that expect HTTPS hang up on plain HTTP, or answer in bytes that are none.
  const isNoHttp = error.name === 'HTTPParserError'
  if (url.protocol === 'http:' && (isNoHttp || code === 'UND_ERR_SOCKET'))
    return [
      isNoHttp ? 'does not speak HTTP on that port' : `broke off the connection (${code})`,
      `If that port speaks HTTPS, set ${urlName} to https://${url.host}; else check ${urlName} and that the server runs.`,
    ]
  return null
}

function withoutTls({ hostname, host, port }: URL, urlName: string): string {
  if (isLoopback(hostname)) return `Set ${urlName} to http://${host}.`
  return port === ''
    ? `Check ${urlName}, and that HTTPS is set up there.`
    : `Set ${urlName} to https://${hostname}, with the port on which it speaks HTTPS if that is not 443.`
}

/** What servers say, with status 400, to plain HTTP on a port for HTTPS: nginx, Apache and Go. */
export function isForHttps(status: number, text: string): boolean {
  return status === 400 && /HTTP request (was sent )?to (an )?HTTPS|plain HTTP to an SSL/i.test(text)
}
