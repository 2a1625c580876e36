import { both, long, needed, neededLong, resource } from '../resource.ts'

export const efforts = ['transition', 'training', 'awareness', 'forum', 'overview'] as const
export const sectors = ['health', 'medical', 'welfare', 'others'] as const
export const standings = ['lead', 'partner'] as const

/** Rows of the yearly sheet, sections 1 to 9. */
export const sheetResources = {
  cover: resource({
    table: 'year_sheet',
    perYear: true,
    single: true,
    fields: [
      both('body_name', needed),
      { kind: 'code', name: 'body_code' },
      both('body_kind'),
      { kind: 'number', name: 'planned_until_year', least: 1990, most: 2200 },
    ],
  }),
  efforts: resource({
    table: 'plan_effort',
    perYear: true,
    fields: [
      { kind: 'choice', name: 'heading', choices: efforts, required: true },
      both('name', needed),
      both('text', long),
      { kind: 'number', name: 'times', least: 1, most: 999 },
      { kind: 'choice', name: 'per', choices: ['year', 'month'] },
    ],
  }),
  projects: resource({
    table: 'project_block',
    perYear: true,
    fields: [both('name', needed), both('tag'), both('text', neededLong)],
  }),
  issues: resource({
    table: 'plan_issue',
    perYear: true,
    fields: [
      both('issue', neededLong),
      both('policy', long),
      both('government', long),
      both('medical', long),
      both('welfare', long),
      both('others', long),
    ],
  }),
  departments: resource({
    table: 'department',
    perYear: true,
    fields: [
      { kind: 'choice', name: 'standing', choices: standings, required: true },
      both('name', needed),
      both('tasks', long),
    ],
  }),
  collaboration: resource({
    table: 'collaboration',
    perYear: true,
    fields: [
      { kind: 'choice', name: 'sector', choices: sectors, required: true },
      both('status', long),
      both('strength', long),
    ],
  }),
  meetings: resource({
    table: 'forum_meeting',
    perYear: true,
    fields: [
      both('name', needed),
      both('members', long),
      { kind: 'number', name: 'per_year', least: 0, most: 366 },
      both('content', long),
      both('note', long),
    ],
  }),
  meetingsHeld: resource({
    table: 'meeting_held',
    perYear: false,
    fields: [
      { kind: 'ref', name: 'meeting_id', to: 'meetings', required: true },
      { kind: 'day', name: 'held_on', required: true },
      { kind: 'number', name: 'bodies', most: 9999 },
      { kind: 'number', name: 'people', most: 99999 },
      { kind: 'text', name: 'note' },
    ],
  }),
  longSchedule: resource({
    table: 'schedule_entry',
    fixed: { span: 'long', when_kind: 'years' },
    perYear: true,
    fields: [
      { kind: 'number', name: 'from_year', least: 1990, most: 2200, required: true },
      { kind: 'number', name: 'until_year', least: 1990, most: 2200 },
      both('name'),
      both('text', long),
    ],
  }),
  yearSchedule: resource({
    table: 'schedule_entry',
    fixed: { span: 'year' },
    perYear: true,
    fields: [
      { kind: 'choice', name: 'when_kind', choices: ['month', 'months', 'range', 'open'], required: true },
      { kind: 'month', name: 'from_month' },
      { kind: 'month', name: 'until_month' },
      { kind: 'months', name: 'months' },
      { kind: 'number', name: 'times', least: 1, most: 999 },
      both('name', needed),
      both('text', long),
    ],
  }),
}
