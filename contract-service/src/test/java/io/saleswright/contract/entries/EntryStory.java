package io.saleswright.contract.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.time.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** An entry of the archive as it comes along, without any framework. */
final class EntryStory {

  static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          new WorkingTime(
              ZoneId.of("Asia/Shanghai"),
              List.of(new WorkingTime.Shift(LocalTime.of(8, 30), LocalTime.of(17, 30))),
              Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              "HR-01"),
          List.of());

  static final EntryRules RULES = rules(3);

  private Stored<ArchiveEntry> stored;
  private Change<ArchiveEntry> last;

  private EntryStory(Change<ArchiveEntry> first) {
    last = first;
    stored =
        new Stored<>(
            "e-1", 1, 1, 1, first.state(), List.of(), MONDAY, "clerk", MONDAY, "clerk", false);
  }

  /** Rules under which papers are kept so many years. */
  static EntryRules rules(int years) {
    return new EntryRules(
        List.of(new EntryKind("other", DocumentClass.INTERNAL, "G-02", years, "a test")),
        Set.of("G-02"),
        Map.of(
            DocumentClass.OPEN, List.of("sales-rep", "hr"),
            DocumentClass.INTERNAL, List.of("sales-rep", "sales-support"),
            DocumentClass.CONFIDENTIAL, List.of("sales-support"),
            DocumentClass.SECRET, List.of("legal")),
        Duration.ofHours(24),
        CALENDAR);
  }

  /** A paper that was filed; its period counts from a day. */
  static EntryStory filed(DocumentClass secrecy, @Nullable LocalDate countsFrom) {
    Sheet sheet =
        new Sheet(
            "other",
            "Minutes",
            secrecy,
            List.of("board"),
            "of Monday",
            TODAY,
            countsFrom,
            null,
            null);
    return new EntryStory(
        Entering.file(
            "e-1",
            "AR-1",
            sheet,
            new Shelf("G-02", "7", "B1", "V1", "Room 2"),
            null,
            Access.of("clerk", null, null),
            "clerk"));
  }

  EntryStory then(BiFunction<Stored<ArchiveEntry>, Act, Change<ArchiveEntry>> verb, Act act) {
    last = verb.apply(stored, act);
    Map<String, Deadline> clocks = new LinkedHashMap<>();
    stored.deadlines().forEach(one -> clocks.put(one.rule(), one));
    last.stopped().forEach(clocks::remove);
    last.started().forEach(one -> clocks.put(one.rule(), one));
    stored =
        new Stored<>(
            "e-1",
            stored.version() + 1,
            stored.revision(),
            stored.lastEvent() + last.events().size(),
            last.state(),
            List.copyOf(clocks.values()),
            MONDAY,
            "clerk",
            act.at(),
            act.by(),
            false);
    return this;
  }

  /** The clocks that run have run out, and that was told. */
  EntryStory missed() {
    stored =
        new Stored<>(
            "e-1",
            stored.version(),
            stored.revision(),
            stored.lastEvent(),
            stored.state(),
            stored.deadlines().stream().map(Deadline::asMissed).toList(),
            MONDAY,
            "clerk",
            MONDAY,
            "clerk",
            false);
    return this;
  }

  Stored<ArchiveEntry> stored() {
    return stored;
  }

  ArchiveEntry entry() {
    return stored.state();
  }

  Change<ArchiveEntry> last() {
    return last;
  }

  /** Somebody's act on Monday. */
  static Act act(String by, String... roles) {
    Caller caller = new Caller(by, by, Set.of(roles), null, null);
    return Act.of(caller, MONDAY, null, Trace.start(MONDAY));
  }

  static void refuses(String problem, ThrowingCallable step) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(step)
        .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
  }
}
