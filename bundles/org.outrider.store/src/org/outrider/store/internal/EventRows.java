/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Stamp;
import org.outrider.store.StoreException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes events of an episode into rows, many at a time, and reads them back. */
public final class EventRows {

    private static final int BATCH = 1000;
    private static final String INSERT =
            "insert into event (episode_id, idx, tic, kind, x, y, health, ammo, detail)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT =
            "select tic, kind, x, y, health, ammo, detail from event where episode_id = ? order by idx";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            // a record's components are its state; what it answers besides is not
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    private EventRows() {
    }

    /** Inserts the events of an episode. */
    public static void insert(Connection connection, long episodeId, List<GameEvent> events) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < events.size(); i++) {
                GameEvent event = events.get(i);
                Stamp stamp = event.stamp();
                statement.setLong(1, episodeId);
                statement.setInt(2, i);
                statement.setInt(3, stamp.tic());
                statement.setString(4, event.getClass().getSimpleName());
                statement.setDouble(5, stamp.x());
                statement.setDouble(6, stamp.y());
                statement.setInt(7, stamp.health());
                statement.setInt(8, stamp.ammo());
                statement.setString(9, detail(event));
                statement.addBatch();
                if ((i + 1) % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** The events of an episode, oldest first. */
    public static List<GameEvent> select(Connection connection, long episodeId) throws SQLException, StoreException {
        List<GameEvent> events = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setLong(1, episodeId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Stamp stamp = new Stamp(rows.getInt(1), rows.getDouble(3), rows.getDouble(4), rows.getInt(5),
                            rows.getInt(6));
                    events.add(event(rows.getString(2), stamp, rows.getString(7)));
                }
            }
        }
        return events;
    }

    private static String detail(GameEvent event) {
        ObjectNode fields = JSON.valueToTree(event);
        fields.remove("stamp");
        return fields.toString();
    }

    private static GameEvent event(String kind, Stamp stamp, String detail) throws StoreException {
        for (Class<?> type : GameEvent.class.getPermittedSubclasses()) {
            if (type.getSimpleName().equals(kind)) {
                try {
                    ObjectNode fields = (ObjectNode) JSON.readTree(detail);
                    fields.set("stamp", JSON.valueToTree(stamp));
                    return (GameEvent) JSON.treeToValue(fields, type);
                } catch (JsonProcessingException e) {
                    throw new StoreException("the event " + kind + " at tic " + stamp.tic() + " cannot be read: "
                            + e.getOriginalMessage(), e);
                }
            }
        }
        throw new StoreException("unknown kind of event: " + kind);
    }
}
