-- The map library, runs and what comes of them. Written in the SQL that H2 and PostgreSQL share.

create sequence library_map_seq start with 1 increment by 1;
create sequence artifact_seq start with 50 increment by 50;
create sequence episode_seq start with 50 increment by 50;
create sequence finding_seq start with 50 increment by 50;
create sequence bug_report_seq start with 1 increment by 1;
create sequence checkpoint_seq start with 1 increment by 1;

-- A WAD under a name. Entries of one content share a file; entries of one name are versions of a map.
create table library_map (
    id bigint primary key,
    name varchar(100) not null,
    filename varchar(255) not null,
    sha256 varchar(64) not null,
    size_bytes bigint not null,
    iwad boolean not null,
    file_path varchar(500) not null,
    uploaded_at timestamp(6) with time zone not null,
    unique (name, sha256)
);
create index library_map_by_content on library_map (sha256);

-- The maps in a WAD, such as MAP01.
create table library_level (
    map_id bigint not null references library_map on delete cascade,
    idx integer not null,
    level_name varchar(8) not null,
    primary key (map_id, idx)
);

create table run (
    id varchar(40) primary key,
    kind varchar(10) not null,
    status varchar(10) not null,
    map_id bigint not null references library_map,
    level_name varchar(8) not null,
    checkpoint varchar(255) not null,
    skill integer not null,
    total integer not null,
    request varchar(1000000) not null,
    engine varchar(100) not null,
    submitted_at timestamp(6) with time zone not null,
    started_at timestamp(6) with time zone,
    completed_at timestamp(6) with time zone,
    error varchar(4000)
);
create index run_by_time on run (submitted_at);
create index run_by_map on run (map_id, submitted_at);
create index run_by_status on run (status, submitted_at);

-- The files that a run is played with, the IWAD first.
create table run_wad (
    run_id varchar(40) not null references run on delete cascade,
    idx integer not null,
    map_id bigint not null references library_map,
    primary key (run_id, idx)
);
create index run_wad_by_map on run_wad (map_id);

-- The key (run_id, episode_num) is what keeps an episode from being counted twice.
create table episode (
    id bigint primary key,
    run_id varchar(40) not null references run on delete cascade,
    episode_num integer not null,
    seed bigint not null,
    outcome varchar(12) not null,
    tics integer not null,
    kills integer not null,
    deaths integer not null,
    items integer not null,
    secrets integer not null,
    damage_dealt integer not null,
    health_lost integer not null,
    ammo_used integer not null,
    final_health integer not null,
    error varchar(1000),
    trace varchar(100000),
    started_at timestamp(6) with time zone not null,
    completed_at timestamp(6) with time zone not null,
    unique (run_id, episode_num)
);

-- x and y are map units; detail is JSON with what else the kind of event has.
create table event (
    episode_id bigint not null references episode on delete cascade,
    idx integer not null,
    tic integer not null,
    kind varchar(20) not null,
    x double precision not null,
    y double precision not null,
    health integer not null,
    detail varchar(2000) not null,
    primary key (episode_id, idx)
);

-- Files beside the database; path is relative to their folder, with slashes.
create table artifact (
    id bigint primary key,
    path varchar(500) not null unique,
    kind varchar(20) not null,
    sha256 varchar(64) not null,
    size_bytes bigint not null,
    run_id varchar(40) references run on delete cascade,
    episode_num integer,
    created_at timestamp(6) with time zone not null
);
create index artifact_by_run on artifact (run_id, episode_num);
create index artifact_by_time on artifact (created_at);

create table finding (
    id bigint primary key,
    run_id varchar(40) not null references run on delete cascade,
    rule_id varchar(60) not null,
    severity varchar(10) not null,
    title varchar(1000) not null,
    detail varchar(10000) not null,
    x double precision,
    y double precision,
    sectors varchar(100000),
    lines varchar(100000),
    state varchar(12) not null
);
create index finding_by_run on finding (run_id);
create index finding_by_rule on finding (rule_id, severity);

create table finding_evidence (
    finding_id bigint not null references finding on delete cascade,
    idx integer not null,
    episode_num integer not null,
    tic integer not null,
    primary key (finding_id, idx)
);

-- What a person keeps of a finding, or writes without one.
create table bug_report (
    id bigint primary key,
    run_id varchar(40) not null references run on delete cascade,
    finding_id bigint references finding on delete set null,
    title varchar(1000) not null,
    body varchar(1000000) not null,
    severity varchar(10) not null,
    state varchar(12) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null
);
create index bug_report_by_run on bug_report (run_id);

create table checkpoint (
    id bigint primary key,
    run_id varchar(40) not null references run on delete cascade,
    iteration bigint not null,
    configuration varchar(1000000) not null,
    artifact_id bigint not null references artifact on delete cascade,
    created_at timestamp(6) with time zone not null,
    unique (run_id, iteration)
);

create table training_log (
    run_id varchar(40) not null references run on delete cascade,
    iteration bigint not null,
    dqn_loss double precision not null,
    logged_at timestamp(6) with time zone not null,
    primary key (run_id, iteration)
);
