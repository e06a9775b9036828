import * as z from 'zod/mini'
import { single } from '../endpoints/single.ts'
import { fields, nonBlank, text } from '../fields/schema.ts'
import { newAddress } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'

/** What else stands before, behind or inside is no certificate to OpenSSL, or hides what the file is. */
const certificate = text.check(
  z.regex(
    /^\s*-----BEGIN CERTIFICATE-----\s[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----\s*$/,
    'must be a certificate in PEM form, from "-----BEGIN CERTIFICATE-----" to "-----END CERTIFICATE-----"',
  ),
)

const EXAMPLE = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBMDCB1wIUa1H0QgiT6KfxYmEMAylk260P4NQwCgYIKoZIzj0EAwIwGjEYMBYG',
  'A1UEAwwPaWRwLmV4YW1wbGUuY29tMCAXDTI2MTEyNzE4MzIyMFoYDzIxMjYxMTAz',
  'MTgzMjIwWjAaMRgwFgYDVQQDDA9pZHAuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIB',
  'BggqhkjOPQMBBwNCAATTo6hRTw4XxZ7abPiO/Oi4cfcH0JY7KQ5nYzKCcBe79PUB',
  'vDX7K8S6fdom1qvJm4v0+8uC5FdFk5UBldosRbVMMAoGCCqGSM49BAMCA0gAMEUC',
  'IQDS/9/9KevooYXD2Vfb0eg6P+Dx9aGe7IiDGgTCBS34xgIgFy5xGVrfbsax9vd4',
  'AcZi3hvYDsIWfQJH/csk3TJXO7Y=',
  '-----END CERTIFICATE-----',
].join('\n')

const RENEWED = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBMTCB1wIUbXokpw0kekfvXj/OhyiyODsIrBMwCgYIKoZIzj0EAwIwGjEYMBYG',
  'A1UEAwwPaWRwLmV4YW1wbGUuY29tMCAXDTI2MTEyNzE4MzIyMFoYDzIxMjYxMTAz',
  'MTgzMjIwWjAaMRgwFgYDVQQDDA9pZHAuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIB',
  'BggqhkjOPQMBBwNCAAS7vx/i4MH49j+gR1yp34CWgKVUNdJbXe3CjIFNhLd4i+/a',
  'T/3KHCiZo47nFaG46cZVdGvmgR51pWwYgVaZRw+xMAoGCCqGSM49BAMCA0kAMEYC',
  'IQCSO/JmtbfVWT+ainEmhmtRIp4ysHNS37ID/vweVKtt6QIhAOFKCfl+Ym/2OODv',
  'eHnxJrB9ItpFKaWr0iSFDdYd2owx',
  '-----END CERTIFICATE-----',
].join('\n')

export const samlSettings = defineKind({
  name: 'saml_settings',
  words: {
    noun: 'single sign-on',
    about:
      'Single sign-on by SAML. An account has it once, under any key. As long as it is there nobody of the account signs in with a password; tokens of the API go on working.',
    loses: 'everybody of the account signs in with a password again',
    stays: 'who had signed in by the identity provider stays signed in',
    page: 'settings/security',
  },
  // Which group gets which role (`role_mappings`) names roles by id under keys of the provider's: it is left to the server.
  schema: () =>
    fields(
      {
        sso_url: nonBlank,
        certificate,
        idp_entity_id: nonBlank,
        sp_entity_id: nonBlank,
      },
      {
        sso_url: ['sign-in address', 'Where people are sent to sign in, at the identity provider.'],
        certificate: 'The certificate in PEM form by which Chatwoot knows the answers of the identity provider.',
        idp_entity_id: ['provider', 'What the identity provider calls itself.'],
        sp_entity_id: [
          'name at the provider',
          'What the identity provider calls this Chatwoot; by default an address that Chatwoot makes.',
        ],
      },
    ),
  identity: { nameField: null },
  // Without one every field is null; a second POST is a 422 (4.15.1).
  endpoint: single({
    path: 'saml_settings',
    has: 'sso_url',
    wrap: 'saml_settings',
    mayBeMissing: ({ id = null }) => id === null,
  }),
  limits: { required: ['sso_url', 'certificate', 'idp_entity_id'] },
  safety: {
    weakens: {
      sso_url: newAddress('every sign-in'),
      certificate: (to, from) => (to === from ? null : 'who holds another key decides who may sign in'),
      idp_entity_id: (to, from) => (to === from ? null : 'another identity provider decides who may sign in'),
    },
    signIn: {
      create: 'no password of anybody in the account works any more, and everybody signs in at the identity provider',
      update: 'everybody signs in by it, and with a wrong value nobody can',
      delete: 'everybody signs in with a password again, and the identity provider no longer decides who may',
    },
  },
  example: {
    sso_url: 'https://idp.example.com/saml/sso',
    certificate: EXAMPLE,
    idp_entity_id: 'https://idp.example.com/saml/metadata',
    sp_entity_id: 'https://chatwoot.example.com/saml/sp',
  },
  samples: {
    more: [
      {
        sso_url: 'https://other.example.com/sso',
        certificate: RENEWED,
        idp_entity_id: 'https://other.example.com',
      },
    ],
    weakens: [
      [{}, { sso_url: 'https://other.example.com/sso' }],
      [{}, { certificate: RENEWED }],
      [{}, { idp_entity_id: 'https://other.example.com' }],
    ],
  },
  availability: { verified: '4.15.1', since: '4.6', edition: 'enterprise', needsFeature: 'saml' },
})
