package io.saleswright.platform.mongodb;

import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.DeadlineMissed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** The clocks of one aggregate while a write is prepared. At most one runs for each rule. */
final class Clocks {

  private final List<Deadline> running;

  private Clocks(List<Deadline> running) {
    this.running = new ArrayList<>(running);
  }

  static Clocks running(List<Deadline> clocks) {
    return new Clocks(clocks);
  }

  /**
   * Ends the clocks of these rules; rules without a clock are passed over.
   *
   * @return the missed deadlines: the clocks that end after their due time, unless that was told
   *     before
   */
  List<DeadlineMissed> stop(List<String> rules, Instant at) {
    List<Deadline> ended = running.stream().filter(clock -> rules.contains(clock.rule())).toList();
    running.removeAll(ended);
    return ended.stream()
        .filter(clock -> !clock.missed() && at.isAfter(clock.due()))
        .map(clock -> new DeadlineMissed(clock.rule(), clock.due(), at))
        .toList();
  }

  /** Starts clocks; of two for one rule the later one in the list runs. */
  void start(List<Deadline> started) {
    for (Deadline clock : started) {
      running.removeIf(other -> other.rule().equals(clock.rule()));
      running.add(clock);
    }
  }

  /** When the first of them is to be looked after: a reminder comes before the due time. */
  Optional<Instant> nextDue() {
    return running.stream()
        .filter(clock -> !clock.missed())
        .map(Deadline::next)
        .min(Instant::compareTo);
  }

  List<Deadline> toList() {
    return List.copyOf(running);
  }

  BsonArray toBson() {
    return new BsonArray(running.stream().map(Clocks::toBson).toList());
  }

  private static BsonDocument toBson(Deadline clock) {
    BsonDocument document =
        new BsonDocument("rule", new BsonString(clock.rule()))
            .append("due", new BsonDateTime(clock.due().toEpochMilli()));
    if (clock.reminder() != null) {
      document.append("reminder", new BsonDateTime(clock.reminder().toEpochMilli()));
    }
    return clock.missed() ? document.append(Envelope.MISSED, BsonBoolean.TRUE) : document;
  }
}
