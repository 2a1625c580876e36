import { both, long, needed, neededLong, resource } from '../resource.ts'

/** The plan with its goals, what serves them, and how the programme came about. */
export const planResources = {
  plans: resource({
    table: 'plan',
    perYear: false,
    fields: [
      both('name', needed),
      { kind: 'number', name: 'from_year', least: 1990, most: 2200, required: true },
      { kind: 'number', name: 'until_year', least: 1990, most: 2200, required: true },
      both('idea', long),
      both('perspectives', long),
    ],
  }),
  goals: resource({
    table: 'plan_goal',
    perYear: false,
    fields: [
      { kind: 'ref', name: 'plan_id', to: 'plans', required: true },
      { kind: 'number', name: 'number', least: 1, most: 999, required: true },
      both('name', needed),
    ],
  }),
  goalItems: resource({
    table: 'plan_goal_item',
    perYear: false,
    fields: [
      { kind: 'ref', name: 'goal_id', to: 'goals', required: true },
      { kind: 'number', name: 'number', least: 1, most: 999, required: true },
      both('name', needed),
    ],
  }),
  undertakings: resource({
    table: 'undertaking',
    perYear: false,
    fields: [
      both('name', needed),
      both('text', long),
      { kind: 'number', name: 'began_year', least: 1990, most: 2200 },
      { kind: 'ref', name: 'programme_id', to: 'programmes' },
      { kind: 'refs', name: 'goal_items', to: 'goalItems' },
    ],
  }),
  programmes: resource({
    table: 'programme',
    fixed: { kind: 'other' },
    perYear: false,
    fields: [
      { kind: 'text', name: 'name_ja', required: true },
      { kind: 'text', name: 'name_en' },
      { kind: 'day', name: 'started_on', required: true },
      { kind: 'day', name: 'ended_on' },
    ],
  }),
  programmeHistory: resource({
    table: 'programme_history',
    perYear: false,
    fields: [
      { kind: 'ref', name: 'programme_id', to: 'programmes', required: true },
      {
        kind: 'choice',
        name: 'change',
        choices: ['began', 'extended', 'contracted', 'merged', 'ended'],
        required: true,
      },
      { kind: 'number', name: 'in_year', least: 1990, most: 2200, required: true },
      { kind: 'ref', name: 'into_programme_id', to: 'programmes' },
      both('mode'),
      both('note'),
    ],
  }),
  chronology: resource({
    table: 'chronology_event',
    perYear: false,
    fields: [
      { kind: 'month', name: 'in_month', required: true },
      { kind: 'number', name: 'day_of_month', least: 1, most: 31 },
      both('event', neededLong),
      { kind: 'text', name: 'source' },
    ],
  }),
}
