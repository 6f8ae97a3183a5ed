-- Figures are looked up, and not drawn for somebody else, while who answered may read what was said: for as long as he
-- could have answered, not only while he is waited for.
create index employer_agreements_figures on employer_agreements (code_digest)
  where state in ('waiting', 'agreed', 'declined', 'another');
