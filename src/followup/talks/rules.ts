/** A wish for a talk is open until somebody has talked with the person after it was said. Instants, null for never. */
export function isTalkOpen({ wishedAt, talkedAt }: { wishedAt: string | null; talkedAt: string | null }): boolean {
  return wishedAt !== null && (talkedAt === null || talkedAt < wishedAt)
}
