import { both, long, needed, resource } from '../resource.ts'

/** Rows of the ward report and of the council sheet. */
export const reportResources = {
  subsidyRevisions: resource({
    table: 'subsidy_revision',
    perYear: true,
    fields: [both('scheme'), both('head', needed), both('before', long), both('after', long)],
  }),
  seats: resource({
    table: 'council_seat',
    perYear: true,
    fields: [
      both('council', needed),
      { kind: 'number', name: 'number', least: 1, most: 999, required: true },
      both('category', needed),
      both('seat', needed),
    ],
  }),
  councilEfforts: resource({
    table: 'council_effort',
    perYear: true,
    fields: [
      { kind: 'number', name: 'number', least: 1, most: 99, required: true },
      both('title', needed),
      both('issues', long),
      both('approaches', long),
      both('systems', long),
    ],
  }),
}
