/**
 * How statements are planned, on both engines. Each is planned once for a connection, not for each of its parameters:
 * our statements begin at an index whatever is asked, and planning a dozen tables takes longer than reading fifty rows
 * from them. What is read lies in memory or on a disk without an arm, so that a key is worth following.
 */
export const planning = { plan_cache_mode: 'force_generic_plan', random_page_cost: '1.1' } as const
