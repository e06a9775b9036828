import { type Guard, named } from './guard.ts'

export const nothingDeclared: Guard = {
  code: 'G-NOTHING-DECLARED',
  title: 'The files declare nothing',
  about:
    'Looks at whether there is a single resource in the files. Files without one mean that everything managed is deleted, and that is more often a bad merge or the wrong folder. A folder that is missing or has no `.json` file is refused before, as a mistake in the files.',
  fires: 'No resource is declared, and the plan deletes what is managed.',
  // The sentence holds for an undo as well, which declares nothing of what the run created.
  objections: ({ changes, desired }) => {
    const deletes = changes.filter(({ action }) => action === 'delete')
    return desired.resources.length > 0 || deletes.length === 0
      ? []
      : [
          {
            to: deletes,
            sentence: `No resource would be declared any more, so everything would be deleted: ${named(deletes)}.`,
            instead:
              'or, where files should declare something, check that "desired" names the right folder; to stop managing, list them in "$forget"',
          },
        ]
  },
}
