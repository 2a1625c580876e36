-- A prefecture or the state sees counts of its municipalities and nothing else. The question is asked through one
-- function, which looks at the asker's own body, hides small numbers itself and never returns a row of a person.
create policy finding on enrolment for select to tomoni_finder using (true);
create policy finding on enrolment_withdrawal for select to tomoni_finder using (true);
create policy finding on visit for select to tomoni_finder using (true);
create policy finding on visit_record for select to tomoni_finder using (true);
grant select on enrolment, enrolment_withdrawal, visit, visit_record, tenant to tomoni_finder;
grant create on schema public to tomoni_finder;

-- `hidden` says that there is a number from one to below the limit; the number itself stays inside.
create function aggregate_figures(from_on date, to_on date, as_of_on date, small_limit integer)
returns table (code text, name_ja text, name_en text, registered integer, registered_hidden boolean,
               dispatched integer, dispatched_hidden boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with asker as (
    select t.kind, left(t.code, 2) as prefecture from tenant t
     where t.id = current_tenant() and t.kind in ('prefecture', 'state')
  ), counted as (
    select t.code, t.name_ja, t.name_en,
           (select count(distinct e.person_id) from enrolment e
              left join enrolment_withdrawal w on w.tenant_id = e.tenant_id and w.enrolment_id = e.id
             where e.tenant_id = t.id and e.enrolled_on <= as_of_on
               and (w.withdrawn_on is null or w.withdrawn_on > as_of_on))::integer as registered,
           (select count(*) from visit v join visit_record r on r.tenant_id = v.tenant_id and r.visit_id = v.id
             where v.tenant_id = t.id and r.took_place and v.on_day >= from_on and v.on_day < to_on)::integer as dispatched
      from tenant t, asker a
     where t.kind = 'municipality' and (a.kind = 'state' or left(t.code, 2) = a.prefecture)
  )
  select c.code, c.name_ja, c.name_en,
         case when c.registered > 0 and c.registered < greatest(small_limit, 5) then null else c.registered end,
         c.registered > 0 and c.registered < greatest(small_limit, 5),
         case when c.dispatched > 0 and c.dispatched < greatest(small_limit, 5) then null else c.dispatched end,
         c.dispatched > 0 and c.dispatched < greatest(small_limit, 5)
    from counted c order by c.code
$$;
alter function aggregate_figures owner to tomoni_finder;
revoke execute on function aggregate_figures from public;
grant execute on function aggregate_figures to tomoni_app;
revoke create on schema public from tomoni_finder;
