-- What a training tells of itself besides its loss, which it does not know before it learns.

alter table training_log alter column dqn_loss drop not null;
alter table training_log add column epsilon double precision;
alter table training_log add column mean_reward double precision;
alter table training_log add column mean_score double precision;
alter table training_log add column steps_per_second double precision;

-- How well the agent played without acting by chance.
create table training_evaluation (
    run_id varchar(40) not null references run on delete cascade,
    iteration bigint not null,
    episodes integer not null,
    mean_score double precision not null,
    score_interval double precision,
    mean_reward double precision not null,
    mean_kills double precision not null,
    mean_seconds double precision not null,
    evaluated_at timestamp(6) with time zone not null,
    primary key (run_id, iteration)
);

-- A training may be on a scenario, whose name is longer than that of a map.
alter table run alter column level_name set data type varchar(100);
