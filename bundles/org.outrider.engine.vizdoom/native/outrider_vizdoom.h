/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/*
 * Plain functions over vizdoom::DoomGame, so that Java needs to know no class of it.
 *
 * A game is a pointer that ov_create gives and ov_destroy takes. Functions that can fail return OV_OK or the reason,
 * and ov_message then has the words. Lists are written into arrays of the caller, whose sizes ov_state tells; names of
 * classes are told once, by number, since they hardly ever change from state to state. Buffers are copied: ViZDoom
 * frees those of a state with the next one, and Java must never hold memory that is gone.
 */
#ifndef OUTRIDER_VIZDOOM_H
#define OUTRIDER_VIZDOOM_H

#include "release_call.h"
#include "start_guard.h"

#include <ViZDoom.h>

#include <cstdint>
#include <cstring>
#include <exception>
#include <string>
#include <unordered_map>
#include <vector>

/* Numbers of buttons and variables are those of Java's enumerations. */
static_assert(vizdoom::MOVE_UP_DOWN_DELTA == 42, "this ViZDoom has other buttons");
static_assert(vizdoom::SELECTED_WEAPON == 15 && vizdoom::POSITION_X == 37 && vizdoom::PLAYER_NUMBER == 54
        && vizdoom::USER60 == 131, "this ViZDoom has other variables");

/* Tells libraries of other versions of these functions apart; counted up with each change of them. */
inline int ov_version() { return 2; }

enum ov_result {
    OV_OK = 0,
    OV_NO_FILE = 1,
    OV_NO_QUEUE = 2,
    OV_NO_MEMORY = 3,
    OV_ENGINE_ERROR = 4,
    OV_NOT_RUNNING = 5,
    OV_EXITED = 6,
    OV_OTHER = 7,
    OV_LOST = 8
};

enum ov_path { OV_PROGRAM = 0, OV_IWAD = 1, OV_PWAD = 2, OV_INI = 3 };

enum ov_buffer { OV_SCREEN = 0, OV_DEPTH = 1, OV_LABELS = 2, OV_AUTOMAP = 3, OV_AUDIO = 4 };

/* What ov_status writes. */
enum ov_status_field {
    OV_FINISHED = 0,
    OV_TIMEOUT = 1,
    OV_DEAD = 2,
    OV_NEW = 3,
    OV_RECORDING = 4,
    OV_REPLAYING = 5,
    OV_MULTIPLAYER = 6,
    OV_TIME = 7,
    OV_STATUS_FIELDS = 8
};

/* What ov_state writes: after the number and tic of the state the bytes of the buffers, then lengths of lists. */
enum ov_state_field {
    OV_NUMBER = 0,
    OV_TIC = 1,
    OV_BYTES = 2,
    OV_LABEL_COUNT = 7,
    OV_OBJECT_COUNT = 8,
    OV_SECTOR_COUNT = 9,
    OV_LINE_COUNT = 10,
    OV_NAME_COUNT = 11,
    OV_STATE_FIELDS = 12
};

struct ov_game : public vizdoom::DoomGame {
    vizdoom::GameStatePtr shown;
    std::string message;
    std::vector<std::string> names;
    std::unordered_map<std::string, int> numbers;

    /* ViZDoom counts rewards only when it updates its state, which it does only where that is asked for. */
    void tell() { updateState(); }

    int numberOf(const std::string &name) {
        auto found = numbers.find(name);
        if (found != numbers.end()) return found->second;
        int number = static_cast<int>(names.size());
        names.push_back(name);
        numbers.emplace(name, number);
        return number;
    }
};

inline int ov_fail(ov_game *game, ov_result reason, const char *message) {
    game->message = message ? message : "";
    return reason;
}

/* Does something with a game, and turns what is thrown into a result. */
template <typename Work>
inline int ov_try(ov_game *game, Work work) {
    try {
        work();
        return OV_OK;
    } catch (const vizdoom::FileDoesNotExistException &e) {
        return ov_fail(game, OV_NO_FILE, e.what());
    } catch (const vizdoom::MessageQueueException &e) {
        return ov_fail(game, OV_NO_QUEUE, e.what());
    } catch (const vizdoom::SharedMemoryException &e) {
        return ov_fail(game, OV_NO_MEMORY, e.what());
    } catch (const vizdoom::ViZDoomErrorException &e) {
        return ov_fail(game, OV_ENGINE_ERROR, e.what());
    } catch (const vizdoom::ViZDoomIsNotRunningException &e) {
        return ov_fail(game, OV_NOT_RUNNING, e.what());
    } catch (const vizdoom::ViZDoomUnexpectedExitException &e) {
        return ov_fail(game, OV_EXITED, e.what());
    } catch (const std::exception &e) {
        return ov_fail(game, OV_OTHER, e.what());
    } catch (...) {
        return ov_fail(game, OV_OTHER, "something that is no exception was thrown");
    }
}

/* A game that is not started; null where there is no memory for it. */
inline ov_game *ov_create() {
    try {
        return new ov_game();
    } catch (...) {
        return nullptr;
    }
}

inline void ov_destroy(ov_game *game) {
    try {
        delete game;
    } catch (...) {
        /* nobody is left who could be told */
    }
}

/* Why the last call failed. */
inline const char *ov_message(ov_game *game) { return game->message.c_str(); }

/* Settings, before ov_init. */

inline int ov_load_config(ov_game *game, const char *file) {
    return ov_try(game, [=] { game->loadConfig(file); });
}

/* Configuration files know paths only beside themselves, this any. */
inline int ov_set_path(ov_game *game, int which, const char *path) {
    return ov_try(game, [=] {
        switch (which) {
        case OV_PROGRAM: game->setViZDoomPath(path); break;
        case OV_IWAD: game->setDoomGamePath(path); break;
        case OV_PWAD: game->setDoomScenarioPath(path); break;
        default: game->setDoomConfigPath(path); break;
        }
    });
}

/* The buttons of actions, in their order. Configuration files do not know all of them. */
inline int ov_set_buttons(ov_game *game, const int *buttons, int count) {
    return ov_try(game, [=] {
        game->clearAvailableButtons();
        for (int i = 0; i < count; i++) game->addAvailableButton(static_cast<vizdoom::Button>(buttons[i]));
    });
}

/* The variables of states, in their order. */
inline int ov_set_variables(ov_game *game, const int *variables, int count) {
    return ov_try(game, [=] {
        game->clearAvailableGameVariables();
        for (int i = 0; i < count; i++) {
            game->addAvailableGameVariable(static_cast<vizdoom::GameVariable>(variables[i]));
        }
    });
}

/* Largest amount of a delta button either way; 0 for no limit. */
inline int ov_limit_button(ov_game *game, int button, double most) {
    return ov_try(game, [=] { game->setButtonMaxValue(static_cast<vizdoom::Button>(button), most); });
}

inline int ov_set_seed(ov_game *game, uint32_t seed) {
    return ov_try(game, [=] { game->setSeed(seed); });
}

/* Flow. */

/* Starts the engine. After OV_LOST the game can neither be used nor closed nor destroyed. */
inline int ov_init(ov_game *game) {
    game->shown = nullptr;
    volatile int result = OV_LOST;
    bool whole = ov_guarded([game, &result] {
        result = ov_try(game, [=] {
            if (!game->init()) throw vizdoom::ViZDoomIsNotRunningException();
        });
    });
    return whole ? result : OV_LOST;
}

inline int ov_close(ov_game *game) {
    return ov_try(game, [=] {
        game->shown = nullptr;
        game->close();
    });
}

/* An empty file name records nothing. */
inline int ov_new_episode(ov_game *game, const char *recording) {
    return ov_try(game, [=] { game->newEpisode(recording); });
}

inline int ov_replay_episode(ov_game *game, const char *file, int player) {
    return ov_try(game, [=] { game->replayEpisode(file, static_cast<unsigned int>(player)); });
}

inline int ov_set_action(ov_game *game, const double *values, int count) {
    return ov_try(game, [=] { game->setAction(std::vector<double>(values, values + count)); });
}

inline int ov_last_action(ov_game *game, double *values, int count) {
    return ov_try(game, [=] {
        std::vector<double> last = game->getLastAction();
        for (int i = 0; i < count; i++) values[i] = i < static_cast<int>(last.size()) ? last[i] : 0;
    });
}

inline int ov_advance(ov_game *game, int tics, bool update) {
    return ov_try(game, [=] {
        if (game->isEpisodeFinished()) return;
        game->advanceAction(static_cast<unsigned int>(tics), update);
        if (!update && game->isEpisodeFinished()) game->tell();
    });
}

inline int ov_respawn(ov_game *game) {
    return ov_try(game, [=] { game->respawnPlayer(); });
}

inline int ov_command(ov_game *game, const char *text) {
    return ov_try(game, [=] { game->sendGameCommand(text); });
}

inline int ov_save(ov_game *game, const char *file) {
    return ov_try(game, [=] { game->save(file); });
}

inline int ov_load(ov_game *game, const char *file) {
    return ov_try(game, [=] { game->load(file); });
}

/* How it stands: OV_STATUS_FIELDS numbers, and the last and the total reward. */
inline int ov_status(ov_game *game, int *fields, double *rewards) {
    return ov_try(game, [=] {
        fields[OV_FINISHED] = game->isEpisodeFinished();
        fields[OV_TIMEOUT] = game->isEpisodeTimeoutReached();
        fields[OV_DEAD] = game->isPlayerDead();
        fields[OV_NEW] = game->isNewEpisode();
        fields[OV_RECORDING] = game->isRecordingEpisode();
        fields[OV_REPLAYING] = game->isReplayingEpisode();
        fields[OV_MULTIPLAYER] = game->isMultiplayerGame();
        fields[OV_TIME] = static_cast<int>(game->getEpisodeTime());
        rewards[0] = game->getLastReward();
        rewards[1] = game->getTotalReward();
    });
}

inline int ov_variables(ov_game *game, const int *variables, int count, double *values) {
    return ov_try(game, [=] {
        for (int i = 0; i < count; i++) {
            values[i] = game->getGameVariable(static_cast<vizdoom::GameVariable>(variables[i]));
        }
    });
}

/* Takes the present state, which the functions below tell of: OV_STATE_FIELDS numbers, all 0 where there is none. */
inline int ov_state(ov_game *game, int *fields) {
    return ov_try(game, [=] {
        std::memset(fields, 0, OV_STATE_FIELDS * sizeof(int));
        game->shown = game->getState();
        if (!game->shown) return;
        const vizdoom::GameState &state = *game->shown;
        fields[OV_NUMBER] = static_cast<int>(state.number);
        fields[OV_TIC] = static_cast<int>(state.tic);
        const vizdoom::ImageBufferPtr pictures[] = {state.screenBuffer, state.depthBuffer, state.labelsBuffer,
                state.automapBuffer};
        for (int i = 0; i < 4; i++) fields[OV_BYTES + i] = pictures[i] ? static_cast<int>(pictures[i]->size()) : 0;
        fields[OV_BYTES + OV_AUDIO] =
                state.audioBuffer ? static_cast<int>(state.audioBuffer->size() * sizeof(int16_t)) : 0;
        fields[OV_LABEL_COUNT] = static_cast<int>(state.labels.size());
        fields[OV_OBJECT_COUNT] = static_cast<int>(state.objects.size());
        fields[OV_SECTOR_COUNT] = static_cast<int>(state.sectors.size());
        for (const vizdoom::Sector &sector : state.sectors) {
            fields[OV_LINE_COUNT] += static_cast<int>(sector.lines.size());
        }
        for (const vizdoom::Label &label : state.labels) game->numberOf(label.objectName);
        for (const vizdoom::Object &object : state.objects) game->numberOf(object.name);
        fields[OV_NAME_COUNT] = static_cast<int>(game->names.size());
    });
}

/* A name that was told by number. */
inline const char *ov_name(ov_game *game, int number) { return game->names[static_cast<size_t>(number)].c_str(); }

/* Copies a buffer of the state; the bytes it has, which may be more than were copied. */
inline int ov_copy(ov_game *game, int buffer, void *target, int capacity) {
    if (!game->shown) return 0;
    const vizdoom::GameState &state = *game->shown;
    if (buffer == OV_AUDIO) {
        int bytes = state.audioBuffer ? static_cast<int>(state.audioBuffer->size() * sizeof(int16_t)) : 0;
        if (bytes > 0) {
            std::memcpy(target, state.audioBuffer->data(), static_cast<size_t>(bytes < capacity ? bytes : capacity));
        }
        return bytes;
    }
    const vizdoom::ImageBufferPtr pictures[] = {state.screenBuffer, state.depthBuffer, state.labelsBuffer,
            state.automapBuffer};
    const vizdoom::ImageBufferPtr &picture = pictures[buffer];
    int bytes = picture ? static_cast<int>(picture->size()) : 0;
    if (bytes > 0) std::memcpy(target, picture->data(), static_cast<size_t>(bytes < capacity ? bytes : capacity));
    return bytes;
}

/* The labels: value, object, name, x, y, width, height; position, angle, pitch, roll, velocity. */
inline void ov_labels(ov_game *game, int *ints, double *numbers) {
    if (!game->shown) return;
    for (const vizdoom::Label &label : game->shown->labels) {
        *ints++ = label.value;
        *ints++ = static_cast<int>(label.objectId);
        *ints++ = game->numberOf(label.objectName);
        *ints++ = static_cast<int>(label.x);
        *ints++ = static_cast<int>(label.y);
        *ints++ = static_cast<int>(label.width);
        *ints++ = static_cast<int>(label.height);
        const double values[] = {label.objectPositionX, label.objectPositionY, label.objectPositionZ,
                label.objectAngle, label.objectPitch, label.objectRoll, label.objectVelocityX, label.objectVelocityY,
                label.objectVelocityZ};
        std::memcpy(numbers, values, sizeof(values));
        numbers += 9;
    }
}

/* The objects: id, name; position, angle, pitch, roll, velocity. */
inline void ov_objects(ov_game *game, int *ints, double *numbers) {
    if (!game->shown) return;
    for (const vizdoom::Object &object : game->shown->objects) {
        *ints++ = static_cast<int>(object.id);
        *ints++ = game->numberOf(object.name);
        const double values[] = {object.positionX, object.positionY, object.positionZ, object.angle, object.pitch,
                object.roll, object.velocityX, object.velocityY, object.velocityZ};
        std::memcpy(numbers, values, sizeof(values));
        numbers += 9;
    }
}

/* The sectors: heights of floor and ceiling, number of lines. */
inline void ov_sectors(ov_game *game, double *heights, int *line_counts) {
    if (!game->shown) return;
    for (const vizdoom::Sector &sector : game->shown->sectors) {
        *heights++ = sector.floorHeight;
        *heights++ = sector.ceilingHeight;
        *line_counts++ = static_cast<int>(sector.lines.size());
    }
}

/* The lines of all sectors, one after the other: start, end, 1 where it blocks. */
inline void ov_lines(ov_game *game, double *numbers) {
    if (!game->shown) return;
    for (const vizdoom::Sector &sector : game->shown->sectors) {
        for (const vizdoom::Line &line : sector.lines) {
            const double values[] = {line.x1, line.y1, line.x2, line.y2, line.isBlocking ? 1.0 : 0.0};
            std::memcpy(numbers, values, sizeof(values));
            numbers += 5;
        }
    }
}

/*
 * What the server of a game of several players knows: its tic and the number of players, then for each of 16 players
 * in game, frags, away, tic of the last action, tic of the last kill.
 */
inline int ov_server(ov_game *game, int *fields) {
    return ov_try(game, [=] {
        vizdoom::ServerStatePtr server = game->getServerState();
        int *to = fields;
        *to++ = static_cast<int>(server->tic);
        *to++ = static_cast<int>(server->playerCount);
        for (unsigned int i = 0; i < vizdoom::MAX_PLAYERS; i++) {
            *to++ = server->playersInGame[i];
            *to++ = server->playersFrags[i];
            *to++ = server->playersAfk[i];
            *to++ = static_cast<int>(server->playersLastActionTic[i]);
            *to++ = static_cast<int>(server->playersLastKillTic[i]);
        }
    });
}

/* Name of a player 0..15; valid until the next call. */
inline const char *ov_player_name(ov_game *game, int player) {
    if (ov_try(game, [=] { game->message = game->getServerState()->playersNames[player]; }) != OV_OK) return "";
    return game->message.c_str();
}

#endif
