import { lowercase } from './canonical.ts'
import { defineKind } from './kind.ts'
import { fields, line } from './schema.ts'

export const agents = defineKind({
  name: 'agents',
  noun: 'agent',
  about: 'People who answer. They are not declared; other kinds refer to them by e-mail address.',
  isDeclarable: false,
  schema: fields({ email: line }),
  nameField: 'email',
  listedFor: 'anyone',
  endpoints: { shape: 'collection', path: 'agents', list: '', created: '', wrap: 'agent' },
  canonical: { email: lowercase },
  example: { email: 'rajiv@example.com' },
  verified: '4.15.1',
})
