package io.saleswright.testkit.contract;

import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.AggregateType;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a consumer made of one source aggregate's events: the steps in them, in the order in which
 * they took effect.
 *
 * @param steps a step for each effect
 */
public record Tally(List<Integer> steps) {

  static final AggregateType<Tally> TYPE = AggregateType.of("tallies", "tally", Tally.class);

  static Change<Tally> first(int step) {
    return Change.to(new Tally(List.of(step)));
  }

  static Change<Tally> next(Stored<Tally> stored, int step) {
    return Change.to(
        new Tally(Stream.concat(stored.state().steps().stream(), Stream.of(step)).toList()));
  }

  /** What the consumer reads of an event's data. */
  record Step(int step) {}
}
