-- What has come of a run, summed up as its episodes are kept: a list of runs then reads the runs alone.

alter table run add column finished integer default 0 not null;
alter table run add column played integer default 0 not null;
alter table run add column exits integer default 0 not null;
alter table run add column deaths integer default 0 not null;
alter table run add column kills integer default 0 not null;
update run set
    finished = (select count(*) from episode e where e.run_id = run.id),
    played = (select count(*) from episode e where e.run_id = run.id and e.outcome <> 'failed'),
    exits = (select count(*) from episode e where e.run_id = run.id and e.outcome in ('exit', 'secret_exit')),
    deaths = coalesce((select sum(e.deaths) from episode e where e.run_id = run.id), 0),
    kills = coalesce((select sum(e.kills) from episode e where e.run_id = run.id), 0);

-- Ammunition: what is left at the end of an episode, and what there is for the weapon in hand at an event. Nobody
-- counted it before.
alter table episode add column ammo_left integer default 0 not null;
alter table event add column ammo integer default 0 not null;
