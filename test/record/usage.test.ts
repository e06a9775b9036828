/** What is wrong on the command line or in the env file is told in a sentence. */
import { expect, test } from 'vitest'
import { parseEnv } from '../../record/env.ts'
import { parseOptions } from '../../record/options.ts'

test.each([
  [[], /Add --url URL/],
  [['--url', 'x', '--scenario', 'labels', '--out', 'o'], /--url x is not an address/],
  [['--url', 'http://me:pw@x', '--scenario', 'labels', '--out', 'o'], /neither a user/],
  [['--url', 'http://x'], /Add --scenario NAME/],
  [['--url', 'http://x', '--scenario', 'labels'], /Add --out DIR to record, or --compare DIR/],
  [['--url', 'http://x', '--bogus'], /^Unknown option '--bogus'\. See npm run record -- --help\.$/],
  [['--url'], /argument missing.*--help/],
])('%j is wrong usage', (args, says) => expect(() => parseOptions(args)).toThrow(says))

test.each([
  ['{', /env.json is not JSON/],
  ['[]', /env.json is not an object/],
  ['{}', /needs "account"/],
  ['{"account":2}', /needs "tokens"/],
  ['{"account":2,"tokens":{"agent":"x"}}', /needs "admin"/],
  ['{"account":2,"tokens":{"admin":"x"},"users":{"mia":"3"}}', /"users" in env.json/],
  ['{"account":2,"other_account":"1","tokens":{"admin":"x"}}', /"other_account" in env.json/],
])('the env %s is told', (text, says) => expect(() => parseEnv(text, 'env.json')).toThrow(says))
