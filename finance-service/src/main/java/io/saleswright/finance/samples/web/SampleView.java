package io.saleswright.finance.samples.web;

import io.saleswright.finance.samples.Sample;
import io.saleswright.finance.samples.Sampled;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sample as people see it.
 *
 * @param id identity of the sample
 * @param state OPEN until every expense was looked at, and EXAMINED then
 * @param from the first day on which payments were recorded
 * @param until the last day on which they were
 * @param size how many were wanted
 * @param seed what they were drawn by
 * @param candidates how many there were to draw from
 * @param recordedUntil the moment up to which recorded payments were candidates; with it and the
 *     seed the same are drawn again
 * @param drawn those that were drawn, with what was found
 * @param actions what the reader may do now
 */
record SampleView(
    String id,
    String state,
    LocalDate from,
    LocalDate until,
    int size,
    String seed,
    int candidates,
    @Nullable Instant recordedUntil,
    List<Sampled> drawn,
    List<Action> actions) {

  static SampleView of(Stored<Sample> stored, List<Action> actions) {
    Sample sample = stored.state();
    return new SampleView(
        stored.id(),
        sample.stage().name(),
        sample.from(),
        sample.until(),
        sample.size(),
        sample.seed(),
        sample.candidates(),
        sample.recordedUntil(),
        sample.drawn(),
        actions);
  }
}
