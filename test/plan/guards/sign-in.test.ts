import { expect, test } from 'vitest'
import { kindNamed } from '../../../src/kinds/index.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-SIGN-IN'
const sso = kindNamed('saml_settings').example
const declared = desiredOf({ saml_settings: { sso } })
const none = liveOf({ saml_settings: [] })
const there = liveOf({ saml_settings: [{ id: 4, ...sso }] })
const owned = ledgerOf({ saml_settings: { sso: { id: 4, ...sso } } })

test('single sign-on is created: it fires', () => {
  const plan = guardedPlanOf(declared, none)

  expect(saidBy(CODE, plan)).toEqual(['error create saml_settings/sso'])
  expect(findingBy(CODE, plan)).toMatchObject({
    sentence:
      'Creating the single sign-on saml_settings/sso needs approval: no password of anybody in the account works any more, and everybody signs in at the identity provider.',
    nextStep:
      'Add the line `allow: create saml_settings/sso` to the description of the pull request (or to the input "allow" of a run by hand); and keep the session of an administrator open until somebody else has signed in.',
  })
})

test('it fires when it is changed, and when it goes', () => {
  const changed = desiredOf({ saml_settings: { sso: { ...sso, sso_url: 'https://other.example.com' } } })
  expect(saidBy(CODE, guardedPlanOf(changed, there, owned))).toEqual(['error update saml_settings/sso'])

  const kept = desiredOf({ labels: { bug: {} } })
  const gone = guardedPlanOf(kept, liveOf({ ...there, labels: [] }), owned)
  expect(saidBy(CODE, gone)).toEqual(['error delete saml_settings/sso'])
  expect(findingBy(CODE, gone)?.sentence).toContain('everybody signs in with a password again')
})

test('it fires for each operation alone, and where somebody approved it, it does not fire', () => {
  expect(
    findingBy(CODE, guardedPlanOf(declared, none, null, { allowed: ['delete saml_settings/sso'] }))?.severity,
  ).toBe('error')
  expect(
    findingBy(CODE, guardedPlanOf(declared, none, null, { allowed: ['create saml_settings/sso'] }))?.severity,
  ).toBe('note')
})

test('what was changed in Chatwoot is held, and the rest of the plan goes on', () => {
  const both = desiredOf({ saml_settings: { sso }, labels: { bug: {} } })
  const edited = liveOf({ saml_settings: [{ id: 4, ...sso, idp_entity_id: 'https://evil.example.com' }], labels: [] })
  const plan = guardedPlanOf(both, edited, owned)

  expect(findingBy(CODE, plan)).toMatchObject({ severity: 'warning', holds: ['saml_settings/sso'] })
  expect(wordsOf(plan)).toEqual(['create labels/bug'])
})

test('it does not apply to what is imported as it is, is no longer managed, or decides nothing of the kind', () => {
  expect(saidBy(CODE, guardedPlanOf(declared, there))).toEqual([])
  expect(saidBy(CODE, guardedPlanOf(desiredOf({ labels: { bug: {} } }), liveOf({ labels: [] })))).toEqual([])
})
