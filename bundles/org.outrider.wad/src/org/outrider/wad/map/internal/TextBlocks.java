/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;

/**
 * Reads the text of a TEXTMAP lump (UDMF): assignments {@code name = value;} and blocks {@code name { assignments }},
 * with comments as in C++. Names do not mind case. What the text means is left to others.
 */
final class TextBlocks {

    /**
     * A block.
     *
     * @param kind such as linedef, in lower case
     * @param line of the text on which it begins, from 1
     * @param values by their names in lower case; texts without their quotes
     */
    record Block(String kind, int line, Map<String, String> values) {
    }

    private final MapLumps lumps;
    private final String text;
    private final Map<String, String> globals = new HashMap<>();
    private final Map<String, List<Block>> blocks = new HashMap<>();
    private int at;
    private int line = 1;

    private TextBlocks(MapLumps lumps, String text) {
        this.lumps = lumps;
        this.text = text;
    }

    /**
     * Reads all of a map's TEXTMAP lump.
     *
     * @throws WadFormatException with the line of the text where it does not keep to the grammar
     */
    static TextBlocks read(MapLumps lumps) throws WadFormatException {
        TextBlocks blocks = new TextBlocks(lumps, new String(lumps.get("TEXTMAP").bytes(), StandardCharsets.UTF_8));
        blocks.readAll();
        return blocks;
    }

    /** The blocks of a kind, in their order, by which others mean them. */
    List<Block> of(String kind) {
        return blocks.getOrDefault(kind, List.of());
    }

    /** The value of an assignment outside of blocks, in lower case; empty where there is none. */
    String global(String name) {
        return globals.getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }

    private void readAll() throws WadFormatException {
        for (skip(); at < text.length(); skip()) {
            int begin = line;
            String name = identifier();
            skip();
            if (next() == '{') {
                Map<String, String> values = new HashMap<>();
                at++;
                for (skip(); next() != '}'; skip()) {
                    String key = identifier();
                    skip();
                    assign(key, values);
                }
                at++;
                blocks.computeIfAbsent(name, kind -> new ArrayList<>()).add(new Block(name, begin, values));
            } else {
                assign(name, globals);
            }
        }
    }

    private void assign(String name, Map<String, String> target) throws WadFormatException {
        expect('=');
        skip();
        target.put(name, next() == '"' ? quoted() : word());
        skip();
        expect(';');
    }

    private String identifier() throws WadFormatException {
        int begin = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        if (at == begin) {
            throw fault("a name is expected, not '" + next() + "'");
        }
        return text.substring(begin, at).toLowerCase(Locale.ROOT);
    }

    private String word() throws WadFormatException {
        int begin = at;
        while (at < text.length() && ";{}\"".indexOf(text.charAt(at)) < 0 && text.charAt(at) > ' ') {
            at++;
        }
        if (at == begin) {
            throw fault("a value is expected, not '" + next() + "'");
        }
        return text.substring(begin, at);
    }

    private String quoted() throws WadFormatException {
        StringBuilder value = new StringBuilder();
        at++;
        while (next() != '"') {
            if (next() == '\\') {
                at++;
            }
            if (next() == '\n') {
                line++;
            }
            value.append(next());
            at++;
        }
        at++;
        return value.toString();
    }

    private void skip() throws WadFormatException {
        while (at < text.length()) {
            if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    throw fault("a comment does not end");
                }
                line += (int) text.substring(at, end).chars().filter(letter -> letter == '\n').count();
                at = end + 2;
            } else if (text.charAt(at) <= ' ') {
                line += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            } else {
                return;
            }
        }
    }

    private char next() throws WadFormatException {
        if (at >= text.length()) {
            throw fault("the text ends too soon");
        }
        return text.charAt(at);
    }

    private void expect(char letter) throws WadFormatException {
        if (next() != letter) {
            throw fault("'" + letter + "' is expected, not '" + next() + "'");
        }
        at++;
    }

    private WadFormatException fault(String reason) {
        return lumps.error("TEXTMAP", line, reason);
    }
}
