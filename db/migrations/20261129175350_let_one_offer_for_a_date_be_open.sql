-- The instant at which an offer was answered or taken back, whichever came first, so that the database can refuse a
-- second open one. What was said and by whom stays where it is recorded.
alter table offer add column ended_at timestamptz;

update offer set ended_at = (
  select min(ended.at) from (
    select a.answered_at as at from offer_answer a where a.tenant_id = offer.tenant_id and a.offer_id = offer.id
    union all
    select w.withdrawn_at from offer_withdrawal w where w.tenant_id = offer.tenant_id and w.offer_id = offer.id
  ) ended);

-- Should two be open from an earlier time, the first one stays.
insert into offer_withdrawal (tenant_id, offer_id, withdrawn_at)
select later.tenant_id, later.id, later.sent_at from offer later
 where later.ended_at is null and exists (
   select from offer earlier
    where earlier.tenant_id = later.tenant_id and earlier.slot_id = later.slot_id
      and earlier.person_id = later.person_id and earlier.ended_at is null
      and (earlier.sent_at, earlier.id) < (later.sent_at, later.id)
      and earlier.expires_at > later.sent_at);
update offer set ended_at = w.withdrawn_at from offer_withdrawal w
 where w.tenant_id = offer.tenant_id and w.offer_id = offer.id and offer.ended_at is null;

alter table offer add constraint one_open_offer_for_a_date exclude using gist (
  tenant_id with =, slot_id with =, person_id with =,
  tstzrange(sent_at, greatest(sent_at, least(expires_at, ended_at))) with &&
);
