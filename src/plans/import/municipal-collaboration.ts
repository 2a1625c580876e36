import type { RowToTake } from './content.ts'
import type { Part } from './reading.ts'
import { row, sentence } from './rows.ts'

/** The fourth sector of the form. */
export const others = 'その他関係機関・住民等'
const sectorOf: Record<string, string> = { 保健: 'health', 医療: 'medical', 福祉: 'welfare', [others]: 'others' }

export function collaborationOf(section: Part): RowToTake[] {
  const departments = section.get('departments')
  const department = (part: Part, standing: string) =>
    row('departments', part, { standing, ...part.both('', 'name'), ...part.both('tasks', 'tasks') })
  return [
    ...sentence('structure', section.get('structure_en')),
    department(departments.get('lead'), 'lead'),
    ...departments
      .get('partners')
      .list()
      .map((part) => department(part, 'partner')),
    ...section
      .get('sectors')
      .get('rows')
      .list()
      .map((part) =>
        row('collaboration', part, {
          sector: sectorOf[part.get('sector_ja').text()] ?? 'others',
          ...part.both('status', 'status'),
          ...part.both('strength_issue', 'strength'),
        }),
      ),
  ]
}

export function meetingsOf(section: Part): RowToTake[] {
  const meetings = section
    .get('meetings')
    .list()
    .map((meeting) =>
      row('meetings', meeting, {
        ...meeting.both('', 'name'),
        ...meeting.both('members', 'members'),
        per_year: meeting.get('per_year').number(),
        ...meeting.both('content', 'content'),
        ...meeting.both('note', 'note'),
      }),
    )
  const other = section.get('other_matters_en')
  return [...meetings, ...sentence('adviserQuestions', other)]
}
