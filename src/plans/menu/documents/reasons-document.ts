import { heading, marked, paragraph, phrase } from '#platform/document/build.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import type { Block, ListItem } from '#platform/document/model.ts'
import { survey } from '../published.ts'
import type { BodyKind } from '../rules.ts'
import { sourceNote } from '../source-note.ts'
import { issuerOf } from './issuer.ts'
import { both, kindLabel } from './labels.ts'

const title = phrase('事業不参加理由', 'Reasons for not joining')

export const reasonsDocument: DocumentKind = {
  id: 'menu-reasons',
  title,
  about: phrase(
    '構築支援事業・構築推進事業に参加しない理由（意向調査）',
    'Why bodies do not join the two projects (survey)',
  ),
  bodies: ['prefecture', 'state'],
  async build(tx, moment, fiscalYear) {
    return {
      document: {
        title,
        issuer: await issuerOf(tx, moment),
        fiscalYear,
        asOf: [],
        notes: [survey.name, survey.note, both((_, language) => sourceNote(language))],
        orientation: 'landscape',
        blocks: [
          ...projectPage('support'),
          { kind: 'page', name: both((w) => w.reasons.project.promotion) },
          ...projectPage('promotion'),
        ],
      },
      faults: [],
    }
  },
}

/** Two columns (in place, not ready), in each the kinds of bodies with their main reasons and details. */
function projectPage(project: 'promotion' | 'support'): Block[] {
  return [
    heading(
      2,
      both((w) => w.reasons.heading(w.reasons.project[project])),
    ),
    {
      kind: 'columns',
      columns: (['in-place', 'not-ready'] as const).map((standing) => [
        {
          kind: 'box',
          title: both((w) => w.reasons.standing[standing]),
          tone: standing === 'in-place' ? 'key' : 'plain',
          blocks: groupsOf(project, standing),
        },
      ]),
    },
  ]
}

function groupsOf(project: 'promotion' | 'support', standing: 'in-place' | 'not-ready'): Block[] {
  const fitting = survey.reasons.filter((reason) => reason.project === project && reason.standing === standing)
  const groups = [...new Set(fitting.map(({ bodies }) => bodies.join('・')))]
  return groups.flatMap((group) => {
    const kinds = group.split('・') as BodyKind[]
    const label = {
      ja: `【${kinds.map((kind) => kindLabel(kind).ja.replace('中核市・', '')).join('・')}】`,
      en: `[${kinds.map((kind) => kindLabel(kind).en).join(', ')}]`,
    }
    const items = fitting
      .filter(({ bodies }) => bodies.join('・') === group)
      .map(
        ({ text, details }): ListItem => ({
          text: { ja: `◎ ${text.ja}`, en: text.en },
          strong: true,
          items: details.map((detail) => ({ text: detail })),
        }),
      )
    return [paragraph(label), marked(items)]
  })
}
