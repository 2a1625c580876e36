-- A host may not know yet which form of engagement it can offer: unknown is an answer.
alter table dispatch_request alter column form drop not null;

alter table dispatch_request
  add column calm_room text not null default 'unknown' check (calm_room in ('yes', 'no', 'unknown')),
  add column accommodations text not null default '',
  add column contact_name text not null default '',
  add column contact_phone_sealed text,
  add column received_on date;

comment on table dispatch_request is '機密性3: requests of hosts; null means unknown in audience_number, form and payment_yen; the telephone of the day is encrypted; received_on is the day on which paper or a call came in';
