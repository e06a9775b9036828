import { checkUp } from '../../doctor/check-up.ts'
import { checkupJson, checkupText, isWell } from '../../render/checkup.ts'
import { type Command, paint } from './terminal.ts'

/** Exit code: 0 all is well, 1 something must be fixed. */
export const doctor: Command = async (flags, { print, secrets }) => {
  const checkup = secrets.quoted(await checkUp(flags, process.env, secrets), 'what is printed')
  print(flags.json ? checkupJson(checkup) : checkupText(checkup, paint(), process.stdout.columns || 100))
  return isWell(checkup) ? 0 : 1
}
