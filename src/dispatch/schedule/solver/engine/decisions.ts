import type { Instance, Request, Slot } from '../instance.ts'

/** What was decided and proposed before, made ready to be looked up by request. */
export interface Decisions {
  /** Slots that are left of a request. */
  isOpen(request: Request, slot: Slot): boolean
  isForbidden(request: Request, slot: Slot, supporterId: string): boolean
  /** Supporters who have to be among the people, without those who are there already. */
  must(request: Request): string[]
  locks(request: Request): number
  wasThere(request: Request, slot: Slot, supporterId: string): boolean
}

export function decisionsOf({ keep, forbid, previous }: Instance): Decisions {
  const keeps = Map.groupBy(keep, ({ requestId }) => requestId)
  const forbids = Map.groupBy(forbid, ({ requestId }) => requestId)
  const before = new Map((previous?.visits ?? []).map((visit) => [visit.requestId, visit]))
  return {
    isOpen: (request, slot) =>
      (request.held === null || request.held.slotId === slot.id) &&
      !(keeps.get(request.id) ?? []).some(({ slotId }) => slotId !== null && slotId !== slot.id) &&
      !(forbids.get(request.id) ?? []).some(
        ({ slotId, supporterId }) => supporterId === null && (slotId === null || slotId === slot.id),
      ),
    isForbidden: (request, slot, id) =>
      (forbids.get(request.id) ?? []).some(
        ({ slotId, supporterId }) => supporterId === id && (slotId === null || slotId === slot.id),
      ),
    must: (request) =>
      [
        ...new Set(
          (keeps.get(request.id) ?? [])
            .map(({ supporterId }) => supporterId)
            .filter((id) => id !== null && !request.held?.supporterIds.includes(id)),
        ),
      ] as string[],
    locks: (request) => keeps.get(request.id)?.length ?? 0,
    wasThere: (request, slot, id) => {
      const visit = before.get(request.id)
      return visit?.slotId === slot.id && visit.supporterIds.includes(id)
    },
  }
}
