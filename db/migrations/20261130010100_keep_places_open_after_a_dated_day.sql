-- A place with usual hours that adds a gathering stays when that day is past. Events, trials and courses are over then.
update portal_listing as listing set last_on = null
 where listing.kind not in ('event', 'trial', 'course')
   and exists (select from portal_entry_hours as h
                where h.tenant_id = listing.tenant_id and h.entry_id = listing.entry_id
                  and h.version_number = listing.version_number);

-- What a list brought in columns that no layout has is kept here too, and nobody knows what is in them.
comment on table portal_entry_version is '機密性2: every saved wording of an entry, never changed; unknown is null, not no; extra keeps columns of an imported list that have no place of their own, of which those of the standard go out again';
