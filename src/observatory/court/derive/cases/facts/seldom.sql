-- What most cases do not have, gathered from the views that tell it into one row for every case.
CREATE OR REPLACE VIEW seldom_facts AS
WITH told AS MATERIALIZED (
  SELECT IDNCASE, list(DISTINCT tag) FILTER (tag IS NOT NULL) AS tags, any_value(COLUMNS(* EXCLUDE (IDNCASE, tag))) AS "\0"
  FROM (
    FROM bond_facts
    UNION ALL BY NAME FROM appeal_facts
    UNION ALL BY NAME FROM motion_facts
    UNION ALL BY NAME FROM juvenile_facts
    UNION ALL BY NAME FROM rider_facts
    UNION ALL BY NAME FROM lead_facts
    UNION ALL BY NAME SELECT IDNCASE, CASE_ID AS tag FROM A_TblCaseIdentifier
  )
  WHERE IDNCASE IS NOT NULL
  GROUP BY IDNCASE
)
FROM told
UNION ALL BY NAME
SELECT IDNCASE FROM case_row WHERE IDNCASE NOT IN (SELECT IDNCASE FROM told);
