/** Channels that only a partner's sign-in can make. The double has no partners, so only the refusals are here. */
import { crash, type Json, refuse } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { post, type Route } from '../rails/routes.ts'

/** A server without the provider's client id still answers with success and a useless address. */
const authorization =
  (address: string) =>
  (call: Call): Json => {
    call.onlyAdmin()
    return { success: true, url: `${address}?client_id=&state=${call.accountId}` }
  }

const whatsappKeys = ['code', 'business_id', 'waba_id']

/** No check of the role: the parameters come first. */
function whatsapp(call: Call): Json {
  const lacking = whatsappKeys.filter((key) => !call.params[key])
  if (lacking.length > 0) {
    return refuse(422, { success: false, error: `Required parameters are missing: ${lacking.join(', ')}` })
  }
  return crash()
}

export const signUps: Route[] = [
  post('/microsoft/authorization', authorization('https://login.microsoftonline.com/common/oauth2/v2.0/authorize')),
  post('/google/authorization', authorization('https://accounts.google.com/o/oauth2/auth')),
  post('/whatsapp/authorization', whatsapp),
]
