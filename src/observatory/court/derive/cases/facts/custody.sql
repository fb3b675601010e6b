-- Custody of each case in all three places that speak of it, with what is known of the day of the charge.
CREATE OR REPLACE VIEW custody_facts AS
SELECT
  IDNCASE,
  coalesce(bool_or(code IN ('D', 'R') OR detained IS NOT NULL), false) AS detained_ever,
  min(detained) AS first_detained_on,
  max(released) AS last_released_on,
  bool_or(detained <= charged_on AND (released IS NULL OR released > charged_on)) AS at_charging
FROM (
  SELECT IDNCASE, CUSTODY AS code, DATE_DETAINED AS detained, DATE_RELEASED AS released FROM case_row
  UNION ALL
  SELECT IDNCASE, CUSTODY, DATE_DETAINED, DATE_RELEASED FROM B_TblProceeding WHERE CUSTODY <> 'N' OR DATE_DETAINED IS NOT NULL
  UNION ALL
  SELECT IDNCASE, CUSTODY, DATDETAINED, DATRELEASED FROM tbl_CustodyHistory WHERE CUSTODY <> 'N' OR DATDETAINED IS NOT NULL
)
JOIN (SELECT IDNCASE, charged_on FROM course) USING (IDNCASE)
GROUP BY IDNCASE;
