import type { Site } from '#platform/web/house.ts'

/** Prepares what stands in the database when the program starts: the demonstration, or nothing. */
export async function welcome(_site: Site, _empty: boolean): Promise<void> {}
