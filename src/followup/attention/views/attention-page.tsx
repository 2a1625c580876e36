import type { VNode } from 'preact'
import { formatDay } from '#platform/i18n/dates.ts'
import { sourceInWords } from '#platform/settings/source-words.ts'
import {
  ButtonRow,
  Card,
  Disclosure,
  EmptyState,
  LinkButton,
  PageHeading,
  PostButton,
  Tag,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { DatedLimits } from '../facts/limits.queries.ts'
import type { Attention } from '../rules/attention.ts'
import { type AttentionKind, attentionGroups, attentionKinds, groupOf, settingOf } from '../rules/kinds.ts'
import { words } from '../words.ts'
import { AttentionList } from './attention-list.tsx'

interface Props {
  found: readonly Attention[]
  limits: DatedLimits
  /** Sections of slices further up. */
  fromOthers: readonly VNode[]
  wantsDigest: boolean
  today: string
}

export function AttentionPage({ found, limits, fromOthers, wantsDigest, today }: Props) {
  const w = words(usePage().language)
  const kinds = attentionKinds.filter((kind) => found.some((one) => one.kind === kind))
  const groups = attentionGroups.filter((group) => kinds.some((kind) => groupOf[kind] === group))
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      {groups.length === 0 && fromOthers.length === 0 && (
        <EmptyState title={w.none}>
          <p>{w.noneLead}</p>
        </EmptyState>
      )}
      {groups.length > 1 && (
        <ButtonRow>
          {groups.map((group) => (
            <LinkButton key={group} kind="quiet" href={`#${group}`}>
              {w.group[group]} {w.count(String(found.filter((one) => groupOf[one.kind] === group).length))}
            </LinkButton>
          ))}
        </ButtonRow>
      )}
      {groups.map((group) => (
        <section key={group} id={group}>
          <h2>{w.group[group]}</h2>
          {kinds
            .filter((kind) => groupOf[kind] === group)
            .map((kind) => (
              <OneKind
                key={kind}
                kind={kind}
                found={found.filter((one) => one.kind === kind)}
                limits={limits}
                today={today}
              />
            ))}
        </section>
      ))}
      {fromOthers}
      <section>
        <h2>{w.digest.title}</h2>
        <p>{wantsDigest ? w.digest.on : w.digest.off}</p>
        <PostButton action={urls.digest()} kind="secondary" fields={{ wanted: wantsDigest ? 'no' : 'yes' }}>
          {wantsDigest ? w.digest.stop : w.digest.start}
        </PostButton>
      </section>
    </>
  )
}

interface KindProps {
  kind: AttentionKind
  found: readonly Attention[]
  limits: DatedLimits
  today: string
}

/** So many of a kind stand open; the others are one tap away. */
const atFirst = 10

/** One kind: what it is, what to do, on which number it rests, and each case with its link. */
function OneKind({ kind, found, limits, today }: KindProps) {
  const w = words(usePage().language)
  return (
    <Card
      level={3}
      title={
        <>
          {w.kind[kind]} <Tag tone="blue">{w.count(String(found.length))}</Tag>
        </>
      }
      footer={
        <p class="field-hint">
          <Basis kind={kind} limits={limits} />
        </p>
      }
    >
      <p>{w.about[kind]}</p>
      <AttentionList found={found.slice(0, atFirst)} today={today} />
      {found.length > atFirst && (
        <Disclosure summary={w.more(String(found.length - atFirst))}>
          <AttentionList found={found.slice(atFirst)} today={today} />
        </Disclosure>
      )}
    </Card>
  )
}

function Basis({ kind, limits }: { kind: AttentionKind; limits: DatedLimits }) {
  const { language } = usePage()
  const w = words(language)
  const key = (settingOf as Partial<Record<AttentionKind, keyof DatedLimits>>)[kind]
  if (!key) return <>{w.atOnce}</>
  const { value, validFrom, source } = limits[key]
  const basis = w.basis[kind as keyof typeof w.basis](String(value))
  return <>{w.source(basis, formatDay(language, validFrom, 'long'), sourceInWords(language, source))}</>
}
