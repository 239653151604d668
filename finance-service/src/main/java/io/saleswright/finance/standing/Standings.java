package io.saleswright.finance.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be asked of the standings of one receivable, oldest first. */
public final class Standings {

  private Standings() {}

  /**
   * The same with how it stands now, if that is another than before. A moment that is earlier than
   * the last one, by clocks that differ a little, counts as that one.
   */
  public static List<Standing> with(List<Standing> past, Standing now) {
    if (past.isEmpty()) {
      return List.of(now);
    }
    Standing last = past.getLast();
    if (last.saysTheSameAs(now)) {
      return past;
    }
    List<Standing> all = new ArrayList<>(past);
    all.add(now.from().isBefore(last.from()) ? now.since(last.from()) : now);
    return List.copyOf(all);
  }

  /** How it stood at a moment; empty when there was nothing of it yet. */
  public static Optional<Standing> at(List<Standing> past, Instant moment) {
    return past.reversed().stream()
        .filter(standing -> !standing.from().isAfter(moment))
        .findFirst();
  }

  /** Since when nothing is open of it; empty while something is. */
  public static Optional<Instant> clearedSince(List<Standing> past) {
    Instant since = null;
    for (Standing standing : past.reversed()) {
      if (!standing.parts().isEmpty()) {
        break;
      }
      since = standing.from();
    }
    return Optional.ofNullable(since);
  }
}
