import { expect, test } from 'vitest'
import { courseOf } from '../../src/chatwoot/course.ts'
import { ServerError } from '../../src/plan/model/errors.ts'

const unanswered = new ServerError('No answer came', null, true, { cause: new Error('timeout') })
/** Fails with one error after the other; then it is done. */
function acting(...errors: ServerError[]) {
  const left = [...errors]
  return async () => {
    const error = left.shift()
    if (error !== undefined) throw error
  }
}
const failureOf = (...errors: ServerError[]) =>
  courseOf({ isBack: async () => 'later' }, undefined).failureOf(acting(...errors))

test('a second try that is refused may be refused because the first was acted on: it says what to do', async () => {
  const failure = await failureOf(unanswered, new ServerError('Chatwoot refused it (422): taken.', 422))

  expect(failure).toMatchObject({
    status: 422,
    // What is there afterwards tells.
    isAmbiguous: true,
    message:
      'Chatwoot refused it (422): taken. The first try, which was not answered, may have done it already. Run again: the plan then shows what is left.',
  })
})

test('a first refusal, or one after a first try that never arrived, is told as it is', async () => {
  const refused = new ServerError('Chatwoot refused it (422): taken.', 422)

  expect(await failureOf(refused)).toBe(refused)
  const neverSent = new ServerError('Nobody listens there', null, false, { cause: new Error('refused') })
  expect(await failureOf(neverSent, refused)).toBe(refused)
  expect(await failureOf(unanswered)).toBeNull()
})
