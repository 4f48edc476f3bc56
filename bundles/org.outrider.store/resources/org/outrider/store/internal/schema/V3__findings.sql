-- What findings mean to players, at which skills they are so, and what they are known by again in other versions.

alter table finding add column explanation varchar(10000) default '' not null;
alter table finding add column skills integer default 31 not null;
alter table finding add column things varchar(100000);
alter table finding add column fingerprint varchar(40) default '' not null;
create index finding_by_fingerprint on finding (fingerprint);

-- Findings and reports begin as new, and what is no bug is ignored.
update finding set state = 'NEW' where state = 'OPEN';
update finding set state = 'IGNORED' where state = 'REJECTED';
update bug_report set state = 'NEW' where state = 'OPEN';
update bug_report set state = 'IGNORED' where state = 'REJECTED';

-- Evidence is a moment of an episode, a demo, a picture or a fact of the map.
alter table finding_evidence add column kind varchar(12) default 'MOMENT' not null;
alter table finding_evidence add column name varchar(1000);
alter table finding_evidence add column note varchar(10000);
alter table finding_evidence alter column episode_num drop not null;
alter table finding_evidence alter column tic drop not null;
