-- Applications of each case with what became of them; the day of the decision is that on which their proceeding ended.
CREATE OR REPLACE VIEW application_facts AS
SELECT
  IDNCASE,
  list(
    struct_pack(
      filed_on := APPL_RECD_DATE, code := APPL_CODE, decision := application_decision(APPL_DEC), decision_code := APPL_DEC,
      decided_on := CASE WHEN APPL_DEC IS NOT NULL THEN COMP_DATE END
    )
  ) FILTER (IDNPROCEEDINGAPPLN IS NOT NULL) AS applications
FROM (
  SELECT IDNCASE FROM case_row
  UNION ALL BY NAME
  SELECT IDNCASE, IDNPROCEEDINGAPPLN, APPL_RECD_DATE, APPL_CODE, APPL_DEC, COMP_DATE
  FROM tbl_Court_Appln LEFT JOIN (SELECT IDNPROCEEDING, COMP_DATE FROM proceeding) USING (IDNPROCEEDING)
)
GROUP BY IDNCASE;
