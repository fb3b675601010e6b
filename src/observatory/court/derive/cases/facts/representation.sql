-- Assignments for the respondent; those of the government's attorneys are no representation.
CREATE OR REPLACE VIEW representation_facts AS
SELECT
  IDNCASE,
  coalesce(bool_or(STRATTYLEVEL = 'COURT'), false) AS before_court,
  coalesce(bool_or(STRATTYLEVEL = 'BOARD'), false) AS before_board,
  min(E_28_DATE) FILTER (STRATTYLEVEL = 'COURT') AS appeared_on
FROM (
  SELECT IDNCASE FROM case_row
  UNION ALL BY NAME
  SELECT IDNCASE, STRATTYLEVEL, E_28_DATE FROM tbl_RepsAssigned WHERE STRATTYTYPE = 'ALIEN'
)
GROUP BY IDNCASE;
