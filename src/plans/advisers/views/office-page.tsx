import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { ButtonRow, DataTable, LinkButton, PageHeading, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { OfficeFacts } from '../office-facts.ts'
import { decideGrowth, officeState } from '../rules.ts'
import type { SystemBuilder } from '../store.ts'
import type { Words } from '../words.ts'

type Props = OfficeFacts & { w: Words; language: Language; today: string; builders: SystemBuilder[] }

export function OfficePage({ w, language, today, office, cases, days, builders }: Props) {
  const day = (on: string | null) => (on ? formatDay(language, on, 'long') : '—')
  const { id } = office
  const many = (outcome: string) => String(cases.filter((each) => each.outcome === outcome).length)
  const lines: [string, string][] = [
    [w.offices.state, w.state[officeState(days, today)]],
    [w.offices.askedOn, day(office.asked_on)],
    [w.offices.builder, builders.find((builder) => builder.id === office.system_builder_id)?.name ?? '—'],
    [w.offices.matchedOn, day(office.matched_on)],
    [w.offices.ableOn, day(office.able_on)],
    [w.offices.growOn, day(days.supporterSince)],
  ]
  return (
    <>
      <PageHeading title={office.name} back={{ href: urls.advisers.index(), label: w.title }} />
      <SummaryList items={lines.map(([label, value]) => ({ label, value }))} />
      <ButtonRow>
        <LinkButton href={urls.advisers.officeSteps({ id })}>{w.offices.steps}</LinkButton>
        {decideGrowth(days, today).grow && (
          <LinkButton kind="quiet" href={urls.advisers.officeGrow({ id })}>
            {w.offices.grow}
          </LinkButton>
        )}
      </ButtonRow>
      <h2>{w.cases.title}</h2>
      <p>{w.cases.lead}</p>
      {cases.length > 0 && <p>{w.cases.summary(String(cases.length), many('moved'), many('near'))}</p>}
      <DataTable
        caption={w.cases.title}
        hideCaption
        empty={<p>{w.none}</p>}
        rows={cases}
        rowKey={(each) => each.id}
        columns={[
          {
            key: 'number',
            label: w.cases.number,
            rowHeader: true,
            cell: ({ number }) => (
              <a href={urls.advisers.caseEdit({ id, number: String(number) })}>
                {w.cases.number} {number}
              </a>
            ),
          },
          { key: 'contract', label: w.cases.contractOn, cell: ({ contract_on }) => day(contract_on) },
          { key: 'support', label: w.cases.supportOn, cell: ({ support_on }) => day(support_on) },
          { key: 'procedure', label: w.cases.procedureOn, cell: ({ procedure_on }) => day(procedure_on) },
          { key: 'outcome', label: w.cases.outcome, cell: ({ outcome }) => (outcome ? w.outcome[outcome] : '—') },
        ]}
      />
      <ButtonRow>
        <LinkButton href={urls.advisers.caseNew({ id })}>{w.cases.add}</LinkButton>
      </ButtonRow>
    </>
  )
}
