import { type Guard, named } from './guard.ts'

export const nothingDeclared: Guard = {
  code: 'G-NOTHING-DECLARED',
  title: 'The files declare nothing',
  about:
    'Looks at whether there is a single resource in the files. Files without one mean that everything managed is deleted, and that is more often a bad merge or the wrong folder. A folder that is missing or has no `.json` file is refused before, as a mistake in the files.',
  fires: 'No resource is declared, and the plan deletes what is managed.',
  objections: ({ changes, desired }) => {
    const deletes = changes.filter(({ action }) => action === 'delete')
    return desired.resources.length > 0 || deletes.length === 0
      ? []
      : [
          {
            to: deletes,
            sentence: `The files declare no resource at all, so everything managed would be deleted: ${named(deletes)}.`,
            instead: 'or check that "desired" names the right folder; to stop managing, list them in "$forget"',
          },
        ]
  },
}
