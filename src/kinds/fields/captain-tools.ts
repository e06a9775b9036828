/** The tools that a scenario of Captain names by links in its instruction: `[any words](tool://handoff)`. */
import { type Said, without } from './mistakes.ts'

/** Those that every installation has (`GET captain/assistants/tools`, 4.15.1). */
const BUILT_IN = [
  'add_contact_note',
  'add_private_note',
  'update_priority',
  'add_label_to_conversation',
  'faq_lookup',
  'resolve_conversation',
  'handoff',
]

/** Tools that neither Chatwoot has nor an account can have made: the ids of those begin with `custom_`. */
export const strangeTools = without<string>((instruction): Said[] => {
  const named = [...instruction.matchAll(/\(tool:\/\/([^/)]+)\)/g)].map((found) => found[1]!)
  return named
    .filter((id) => !BUILT_IN.includes(id) && !id.startsWith('custom_'))
    .map((id) => ({
      at: [],
      says: `has a link to the tool ${JSON.stringify(id)}, which there is not`,
      help: `Those of Chatwoot are ${BUILT_IN.join(', ')}; one of your own begins with custom_.`,
    }))
})
