-- Whether a calendar entry was ever sent for a reservation: whoever only waited hears of a cancellation without a calendar
-- message about something that is in no calendar.
ALTER TABLE schedule_reservation ADD COLUMN entered TINYINT(1) DEFAULT 0 NOT NULL;
