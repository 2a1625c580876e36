import type { Town } from './town.ts'

/** The mails in the outbox of a municipality, the newest first. */
export async function lettersOf(town: Town): Promise<{ kind: string; to: string; subject: string; body: string }[]> {
  return town.work(async (tx, { tenantId, keys }) => {
    const rows = await tx
      .selectFrom('mail')
      .selectAll()
      .where('mail.tenant_id', '=', tenantId)
      .orderBy('mail.queued_at', 'desc')
      .execute()
    return rows.map((row) => ({
      kind: row.kind,
      to: keys.open(tenantId, row.to_sealed),
      subject: row.subject,
      body: keys.open(tenantId, row.body_sealed),
    }))
  })
}

/** The first address of ours in the newest mail of a kind, or in the newest to one reader. */
export async function linkIn(town: Town, kind: string, to?: string): Promise<string> {
  const letter = (await lettersOf(town)).find((each) => each.kind === kind && (!to || each.to === to))
  return /^\/\S+$/m.exec(letter?.body ?? '')?.[0] ?? ''
}
