-- Whether another municipality has this domain, also one whose pages are not open: told yes or no, and nothing else of it.
create function portal_domain_is_taken(asked text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from (select distinct on (k.tenant_id) k.tenant_id, k.domain from portal_look k
                  order by k.tenant_id, k.recorded_at desc, k.id desc) newest
     where newest.domain = asked and newest.tenant_id <> current_tenant())
$$;
alter function portal_domain_is_taken owner to tomoni_finder;
