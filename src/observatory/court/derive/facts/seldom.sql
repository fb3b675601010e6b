-- What most cases do not have, gathered from the views that tell it into one row for every case.
CREATE OR REPLACE VIEW seldom_facts AS
SELECT IDNCASE, any_value(COLUMNS(* EXCLUDE (IDNCASE))) AS "\0"
FROM (
  SELECT IDNCASE FROM case_row
  UNION ALL BY NAME FROM bond_facts
  UNION ALL BY NAME FROM appeal_facts
  UNION ALL BY NAME FROM motion_facts
  UNION ALL BY NAME FROM juvenile_facts
  UNION ALL BY NAME FROM tag_facts
  UNION ALL BY NAME FROM rider_facts
  UNION ALL BY NAME FROM lead_facts
)
GROUP BY IDNCASE;
