-- Hearings of each case, cancelled ones too: they stay in the court's record.
CREATE OR REPLACE VIEW hearing_facts AS
SELECT
  IDNCASE,
  count(IDNSCHEDULE) AS hearings,
  count(*) FILTER (CAL_TYPE = 'I') AS individual_hearings,
  count(*) FILTER (ADJ_RSN IS NOT NULL AND hearing_held(ADJ_RSN) IS NULL) AS adjournments,
  min(ADJ_DATE) AS first_hearing_on,
  max(ADJ_DATE) AS last_hearing_on
FROM (SELECT IDNCASE FROM case_row UNION ALL BY NAME SELECT IDNCASE, IDNSCHEDULE, CAL_TYPE, ADJ_RSN, ADJ_DATE FROM tbl_schedule)
GROUP BY IDNCASE;
