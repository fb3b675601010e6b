-- The month of birth ends here: only the age at the charge goes on, in months, and from there as a band of five years.
CREATE OR REPLACE VIEW age_facts AS
SELECT IDNCASE, year(max(charged_on)) * 12 + month(max(charged_on)) - 1 - any_value(born_month) AS months_old
FROM (SELECT IDNCASE, charged_on FROM course UNION ALL BY NAME SELECT IDNCASE, born_month FROM birth)
GROUP BY IDNCASE;
