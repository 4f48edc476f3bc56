/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal.jni;

import java.nio.ByteBuffer;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * The functions of {@code native/outrider_vizdoom.h}, from which JavaCPP makes the native library.
 *
 * <p>A game is the address that {@link #create()} gives. What returns an int gives {@link #OK} or the reason why it
 * failed, and {@link #message} then tells more; see the header for what arrays hold.
 */
@Platform(include = "outrider_vizdoom.h", link = "vizdoom", library = NativeViZDoom.LIBRARY)
public final class NativeViZDoom {

    /** Name of the native library. */
    public static final String LIBRARY = "jniOutriderViZDoom";

    /** What {@link #version()} gives where the native library is the one for this class. */
    public static final int VERSION = 2;

    public static final int OK = 0;
    public static final int LOST = 8;

    public static final int PROGRAM = 0;
    public static final int IWAD = 1;
    public static final int PWAD = 2;
    public static final int INI = 3;

    public static final int SCREEN = 0;
    public static final int DEPTH = 1;
    public static final int LABELS = 2;
    public static final int AUTOMAP = 3;
    public static final int AUDIO = 4;

    public static final int FINISHED = 0;
    public static final int TIMEOUT = 1;
    public static final int DEAD = 2;
    public static final int NEW = 3;
    public static final int RECORDING = 4;
    public static final int REPLAYING = 5;
    public static final int MULTIPLAYER = 6;
    public static final int TIME = 7;
    public static final int STATUS_FIELDS = 8;

    public static final int NUMBER = 0;
    public static final int TIC = 1;
    public static final int BYTES = 2;
    public static final int LABEL_COUNT = 7;
    public static final int OBJECT_COUNT = 8;
    public static final int SECTOR_COUNT = 9;
    public static final int LINE_COUNT = 10;
    public static final int NAME_COUNT = 11;
    public static final int STATE_FIELDS = 12;

    private NativeViZDoom() {
    }

    @Name("ov_version")
    public static native int version();

    @Name("ov_create")
    public static native @Cast("jlong") long create();

    @Name("ov_destroy")
    public static native void destroy(@Cast("ov_game*") long game);

    /**
     * Gives a waiting call the answer that an engine that has ended does not give any more.
     *
     * @param instance ViZDoom's name for the engine
     * @return whether the answer was given
     */
    @Name("ov_release")
    public static native @Cast("bool") boolean release(String instance);

    @Name("ov_message")
    public static native String message(@Cast("ov_game*") long game);

    @Name("ov_load_config")
    public static native int loadConfig(@Cast("ov_game*") long game, String file);

    @Name("ov_set_path")
    public static native int setPath(@Cast("ov_game*") long game, int which, String path);

    @Name("ov_set_buttons")
    public static native int setButtons(@Cast("ov_game*") long game, int[] buttons, int count);

    @Name("ov_set_variables")
    public static native int setVariables(@Cast("ov_game*") long game, int[] variables, int count);

    @Name("ov_limit_button")
    public static native int limitButton(@Cast("ov_game*") long game, int button, double most);

    @Name("ov_set_seed")
    public static native int setSeed(@Cast("ov_game*") long game, @Cast("uint32_t") int seed);

    @Name("ov_init")
    public static native int init(@Cast("ov_game*") long game);

    @Name("ov_close")
    public static native int close(@Cast("ov_game*") long game);

    @Name("ov_new_episode")
    public static native int newEpisode(@Cast("ov_game*") long game, String recording);

    @Name("ov_replay_episode")
    public static native int replayEpisode(@Cast("ov_game*") long game, String file, int player);

    @Name("ov_set_action")
    public static native int setAction(@Cast("ov_game*") long game, double[] values, int count);

    @Name("ov_last_action")
    public static native int lastAction(@Cast("ov_game*") long game, double[] values, int count);

    @Name("ov_advance")
    public static native int advance(@Cast("ov_game*") long game, int tics, boolean update);

    @Name("ov_respawn")
    public static native int respawn(@Cast("ov_game*") long game);

    @Name("ov_command")
    public static native int command(@Cast("ov_game*") long game, String text);

    @Name("ov_save")
    public static native int save(@Cast("ov_game*") long game, String file);

    @Name("ov_load")
    public static native int load(@Cast("ov_game*") long game, String file);

    @Name("ov_status")
    public static native int status(@Cast("ov_game*") long game, int[] fields, double[] rewards);

    @Name("ov_variables")
    public static native int variables(@Cast("ov_game*") long game, int[] variables, int count, double[] values);

    @Name("ov_state")
    public static native int state(@Cast("ov_game*") long game, int[] fields);

    @Name("ov_name")
    public static native String name(@Cast("ov_game*") long game, int number);

    @Name("ov_copy")
    public static native int copy(@Cast("ov_game*") long game, int buffer, @Cast("void*") ByteBuffer target,
            int capacity);

    @Name("ov_labels")
    public static native void labels(@Cast("ov_game*") long game, int[] ints, double[] numbers);

    @Name("ov_objects")
    public static native void objects(@Cast("ov_game*") long game, int[] ints, double[] numbers);

    @Name("ov_sectors")
    public static native void sectors(@Cast("ov_game*") long game, double[] heights, int[] lineCounts);

    @Name("ov_lines")
    public static native void lines(@Cast("ov_game*") long game, double[] numbers);

    @Name("ov_server")
    public static native int server(@Cast("ov_game*") long game, int[] fields);

    @Name("ov_player_name")
    public static native String playerName(@Cast("ov_game*") long game, int player);
}
