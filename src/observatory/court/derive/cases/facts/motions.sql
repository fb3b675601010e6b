-- Motions to reopen. One granted after the standing decision reopens the case, even where no new row bears it out yet.
CREATE OR REPLACE VIEW motion_facts AS
SELECT
  m.IDNCASE,
  count(*) AS motions_to_reopen,
  count(*) FILTER (motion_decision("DEC") = 'granted') AS motions_to_reopen_granted,
  bool_or(motion_decision("DEC") = 'granted' AND COMP_DATE > completed_on) AS reopening_granted
FROM tbl_Court_Motions m LEFT JOIN (SELECT IDNCASE, completed_on FROM course) USING (IDNCASE)
WHERE motion_kind(REC_TYPE) = 'reopen'
GROUP BY m.IDNCASE;
