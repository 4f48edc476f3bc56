/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardTest {

    private static final ObjectNumbers LINE_5 = new ObjectNumbers(Set.of(5), Set.of(), Set.of());
    private static final ObjectNumbers LINE_6 = new ObjectNumbers(Set.of(6), Set.of(), Set.of());

    @TempDir
    private Path folder;

    private static Label label(String bugClass, @Nullable String subclass, ObjectNumbers objects, double x, double y) {
        return new Label("id", "game.wad", "MAP01", bugClass, subclass, objects, x, y, "static", "human_report", 0.9);
    }

    private static Detection detection(String bugClass, @Nullable String subclass, ObjectNumbers objects, double x,
            double y) {
        return new Detection("game.wad", "MAP01", bugClass, subclass, objects, x, y, "rule", "title", "static");
    }

    private static boolean hits(Detection detection, Label label) {
        return Scorecard.of(List.of(label), List.of(), List.of(detection)).missed().isEmpty();
    }

    private static boolean hitsControl(Detection detection, Label control) {
        return Scorecard.of(List.of(), List.of(control), List.of(detection)).controls().hit() == 1;
    }

    @Test
    void sharedObjectIsAHit() {
        assertTrue(hits(detection("hom", null, LINE_5, 9000, 0), label("hom", null, LINE_5, 0, 0)));
    }

    @Test
    void pointWithin96UnitsIsAHitEvenOfAnotherObject() {
        assertTrue(hits(detection("hom", null, LINE_6, 96, 0), label("hom", null, LINE_5, 0, 0)));
        assertTrue(!hits(detection("hom", null, LINE_6, 97, 0), label("hom", null, LINE_5, 0, 0)));
    }

    @Test
    void classesOfOneClusterStandForEachOther() {
        assertTrue(hits(detection("missing_texture", null, LINE_5, 0, 0), label("hom", null, LINE_5, 0, 0)));
        assertTrue(!hits(detection("thin_secret", null, LINE_5, 0, 0), label("hom", null, LINE_5, 0, 0)));
    }

    @Test
    void othersAreToldApartBySubclass() {
        Label label = label("other", "hot_start", LINE_5, 0, 0);

        assertTrue(hits(detection("other", "hot_start", LINE_5, 0, 0), label));
        assertTrue(!hits(detection("other", "long_linedef", LINE_5, 0, 0), label));
    }

    @Test
    void controlsAreHitByTheirOwnClassAndObjectOnly() {
        Label control = label("missing_texture", null, LINE_5, 0, 0);

        assertTrue(hitsControl(detection("missing_texture", null, LINE_5, 0, 0), control));
        assertTrue(!hitsControl(detection("hom", null, LINE_5, 0, 0), control));
        assertTrue(!hitsControl(detection("missing_texture", null, LINE_6, 0, 0), control));
    }

    @Test
    void recallIsCountedByOriginOutcomeAndClass() {
        Label found = label("hom", null, LINE_5, 0, 0);
        Label missed = label("hom", null, LINE_6, 5000, 0);

        Scorecard card = Scorecard.of(List.of(found, missed), List.of(), List.of(detection("hom", null, LINE_5, 0, 0),
                detection("softlock", null, LINE_5, 0, 0)));

        Scorecard.Recall recall = card.recall().get("human_report").get("static");
        assertEquals(2, recall.labels());
        assertEquals(1, recall.hit());
        assertArrayEquals(new int[] { 1, 2 }, recall.byClass().get("hom"));
        assertEquals(Map.of("softlock", 1), card.unmatched());
        assertEquals(List.of(missed), card.missed());
    }

    @Test
    void jsonHasTheAgreedShape() {
        String json = ScorecardText.json(Scorecard.of(List.of(label("hom", null, LINE_5, 0, 0)), List.of(), List.of()));

        assertTrue(json.replaceAll("\\s", "").startsWith("{\"recall\":{\"human_report\":{\"static\":{\"labels\":1,"
                + "\"hit\":0,\"by_class\":{\"hom\":[0,1]}"), json);
        assertTrue(json.replaceAll("\\s", "").contains("\"controls\":{\"total\":0,\"hit\":0},\"unmatched\":{}"), json);
    }

    @Test
    void lineThatIsNoLabelIsNamed() throws Exception {
        Path file = folder.resolve("labels.jsonl");
        Files.writeString(file, "\n{\"id\": 5,\n");

        IOException failure = assertThrows(IOException.class, () -> Label.read(file));
        assertTrue(String.valueOf(failure.getMessage()).contains("labels.jsonl:2"), failure::getMessage);
    }

    /** The scoring that the labels came with is the judge; it runs in Python, on detections at random. */
    @Test
    void scoresLikeTheLabelsOwnProgram() throws Exception {
        Path bugs = bugs();
        List<Label> labels = Label.read(bugs.resolve("labels_public.jsonl")).stream()
                .filter(label -> label.confidence() >= 0.6).toList();
        List<Label> controls = Label.read(bugs.resolve("negatives_public.jsonl"));
        long seed = System.nanoTime();
        List<Detection> detections = random(new Random(seed), labels, controls);
        Path file = folder.resolve("detections.jsonl");
        Files.writeString(file, detections.stream().map(ScorecardText::line).collect(Collectors.joining()),
                StandardCharsets.UTF_8);

        Scorecard card = Scorecard.of(labels, controls, detections);
        String judge = python(bugs, file);

        Map<String, int[]> ours = new TreeMap<>();
        card.recall().values().forEach(outcomes -> outcomes.values().forEach(recall -> recall.byClass()
                .forEach((bugClass, counts) -> {
                    int[] sum = ours.computeIfAbsent(bugClass, key -> new int[2]);
                    sum[0] += counts[0];
                    sum[1] += counts[1];
                })));
        Matcher lines = Pattern.compile("(\\w+) +recall +(\\d+)/ *(\\d+)").matcher(judge);
        int classes = 0;
        while (lines.find()) {
            classes++;
            assertArrayEquals(new int[] { Integer.parseInt(lines.group(2)), Integer.parseInt(lines.group(3)) },
                    ours.get(lines.group(1)), "seed " + seed + ", class " + lines.group(1));
        }
        assertEquals(ours.size(), classes, "seed " + seed);
        assertTrue(judge.contains("negative controls reported: " + card.controls().hit() + " of "
                + card.controls().total()), "seed " + seed + "\n" + judge);
        assertTrue(judge.contains("unmatched on scored maps " + card.leftOver().size()), "seed " + seed + "\n" + judge);
    }

    private static Path bugs() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path bugs = at.resolveSibling("shared").resolve("bugs");
            if (Files.exists(bugs.resolve("score.py"))) {
                return bugs;
            }
        }
        assumeTrue(false, "the labelled bugs are not beside this checkout, in shared/bugs");
        throw new IllegalStateException("assumptions end a test");
    }

    /** Some near labels, some with their objects, some of other classes. */
    private static List<Detection> random(Random random, List<Label> labels, List<Label> controls) {
        List<Label> all = new ArrayList<>(labels);
        all.addAll(controls);
        List<Detection> detections = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Label label = all.get(random.nextInt(all.size()));
            Label other = all.get(random.nextInt(all.size()));
            Double x = label.x();
            Double y = label.y();
            detections.add(new Detection(label.iwad(), label.map(),
                    random.nextInt(4) == 0 ? other.bugClass() : label.bugClass(),
                    random.nextInt(4) == 0 ? other.subclass() : label.subclass(),
                    random.nextBoolean() ? label.objects() : ObjectNumbers.NONE,
                    x == null ? null : x + random.nextInt(201) - 100, y == null ? null : y + random.nextInt(201) - 100,
                    "rule " + i, "", "static"));
        }
        return detections;
    }

    private static String python(Path bugs, Path detections) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder("python3", bugs.resolve("score.py").toString(),
                    bugs.resolve("labels_public.jsonl").toString(), bugs.resolve("negatives_public.jsonl").toString(),
                    detections.toString()).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "there is no python3 here");
            throw e;
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "score.py goes on and on");
        assertEquals(0, process.exitValue(), text);
        return text;
    }
}
