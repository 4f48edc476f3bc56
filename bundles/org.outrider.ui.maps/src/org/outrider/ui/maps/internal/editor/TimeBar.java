/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.outrider.ui.maps.EpisodeOverlay;
import org.outrider.ui.maps.PlaytestOverlay;
import org.outrider.ui.maps.internal.MapImages;
import org.outrider.ui.maps.internal.render.Playhead;

/** Goes through the time of an episode: shows its trail up to a moment, and plays it. */
final class TimeBar {

    private static final int TICS_PER_SECOND = 35;
    private static final int FRAME_MS = 57;
    private static final int TICS_PER_FRAME = 8;
    private static final String ALL = "All episodes";

    private final Composite control;
    private final MapViewer viewer;
    private final Combo episode;
    private final Button play;
    private final Scale time;
    private final Label clock;
    private List<EpisodeOverlay> episodes = List.of();
    private boolean playing;

    TimeBar(Composite parent, MapViewer viewer) {
        this.viewer = viewer;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 2).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        control.setVisible(false);
        episode = new Combo(control, SWT.READ_ONLY);
        episode.setToolTipText("The episode to look at");
        episode.addListener(SWT.Selection, event -> choose(episode.getSelectionIndex()));
        play = new Button(control, SWT.PUSH);
        play.addListener(SWT.Selection, event -> setPlaying(!playing));
        time = new Scale(control, SWT.HORIZONTAL);
        time.setToolTipText("The moment of the episode");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(time);
        time.addListener(SWT.Selection, event -> moved());
        clock = new Label(control, SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(clock);
        setPlaying(false);
    }

    /** Goes through the episodes of a playtest; null to have nothing to go through. */
    void show(@Nullable PlaytestOverlay overlay) {
        Playhead before = viewer.picture().playhead();
        episodes = overlay == null ? List.of()
                : overlay.episodes().stream().filter(played -> played.track().size() > 1).toList();
        ((GridData) control.getLayoutData()).exclude = episodes.isEmpty();
        control.setVisible(!episodes.isEmpty());
        episode.setItems(IntStream.rangeClosed(0, episodes.size())
                .mapToObj(i -> i == 0 ? ALL : "Episode " + episodes.get(i - 1).number())
                .toArray(String[]::new));
        int kept = before == null ? 0 : index(before.episode());
        if (before == null || kept == 0) {
            choose(0);
        } else {
            moveTo(before.episode(), before.tic());
        }
        control.getParent().layout();
    }

    /** Goes to a moment of an episode; where there is no such episode it stays where it is. */
    void moveTo(int number, int tic) {
        int index = index(number);
        if (index > 0) {
            prepare(index);
            time.setSelection(tic);
            moved();
        }
    }

    private int index(int number) {
        for (int i = 0; i < episodes.size(); i++) {
            if (episodes.get(i).number() == number) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Shows all episodes as wholes for index 0, or the end of one. */
    private void choose(int index) {
        prepare(index);
        time.setSelection(time.getMaximum());
        moved();
    }

    private void prepare(int index) {
        setPlaying(false);
        episode.select(index);
        time.setEnabled(index > 0);
        play.setEnabled(index > 0);
        if (index > 0) {
            int tics = Math.max(1, episodes.get(index - 1).tics());
            time.setMaximum(tics);
            time.setPageIncrement(Math.max(1, Math.min(10 * TICS_PER_SECOND, tics)));
            time.setIncrement(TICS_PER_SECOND);
        }
    }

    private void moved() {
        int index = episode.getSelectionIndex();
        boolean one = index > 0;
        viewer.picture().setPlayhead(
                one ? new Playhead(episodes.get(index - 1).number(), time.getSelection()) : null);
        clock.setText(one ? clock(time.getSelection()) + " / " + clock(time.getMaximum()) : "");
        viewer.redraw();
    }

    private void setPlaying(boolean nowPlaying) {
        playing = nowPlaying;
        play.setImage(MapImages.image(playing ? MapImages.PAUSE : MapImages.PLAY));
        play.setToolTipText(playing ? "Pause" : "Play");
        if (playing) {
            if (time.getSelection() >= time.getMaximum()) {
                time.setSelection(0);
            }
            nextFrame();
        }
    }

    private void nextFrame() {
        control.getDisplay().timerExec(FRAME_MS, () -> {
            if (!playing || control.isDisposed()) {
                return;
            }
            time.setSelection(time.getSelection() + TICS_PER_FRAME);
            moved();
            if (time.getSelection() >= time.getMaximum()) {
                setPlaying(false);
            } else {
                nextFrame();
            }
        });
    }

    private static String clock(int tics) {
        int seconds = tics / TICS_PER_SECOND;
        return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
    }
}
