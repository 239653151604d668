package io.saleswright.finance.dunning;

import io.saleswright.finance.chasing.Debt;
import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.chasing.DunningStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds cases. */
public interface DunningSearch {

  /** Stands between level and identity in a place. */
  String LEVEL_END = ":";

  /** A level as a place tells it. */
  Pattern LEVEL = Pattern.compile("[1-9]");

  /**
   * What is looked for; a null asks for nothing in particular.
   *
   * @param stage what is next
   * @param customerId who owes
   * @param salesperson staff id of who looks after it
   */
  record Wanted(
      @Nullable DunningStage stage, @Nullable String customerId, @Nullable String salesperson) {}

  /** Cases that lie in the caller's scope, newest first. */
  List<Stored<DunningCase>> newestFirst(Wanted wanted, Caller caller, Slice slice);

  /**
   * Cases in the caller's scope that somebody has to chase: the highest level first, then what has
   * been due for the longest (FIN-06). Looks at no more of them than it returns, wherever the part
   * lies.
   *
   * @param slice behind a place of {@link #placeOf}
   */
  List<Stored<DunningCase>> mostUrgentFirst(Caller caller, Slice slice);

  /** The place of a case in that list: its level stands before its identity. */
  static Place placeOf(Stored<DunningCase> stored) {
    Debt debt = stored.state().debt();
    LocalDate dueOn = debt.dueOn() == null ? LocalDate.EPOCH : debt.dueOn();
    return new Place(
        dueOn.atStartOfDay(ZoneOffset.UTC).toInstant(), debt.level() + LEVEL_END + stored.id());
  }

  /** The level of a place; of one that lies in no such list, below all of them. */
  static int levelOf(Place place) {
    int end = place.id().indexOf(LEVEL_END);
    String level = place.id().substring(0, Math.max(0, end));
    return LEVEL.matcher(level).matches() ? Integer.parseInt(level) : 0;
  }

  /** The same place among those of its level. */
  static Place withinLevel(Place place) {
    return new Place(place.createdAt(), place.id().substring(place.id().indexOf(LEVEL_END) + 1));
  }

  /** Identities of the cases of a customer that are not over. */
  List<String> goingOf(String customerId);

  /** Cases whose day has come, with that day. */
  SequencedMap<String, Instant> dueOn(LocalDate day, Look look);
}
