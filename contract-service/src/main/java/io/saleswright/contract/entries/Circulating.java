package io.saleswright.contract.entries;

import io.saleswright.contract.circulation.Addressees;
import io.saleswright.contract.circulation.ArchiveCirculationClosed;
import io.saleswright.contract.circulation.ArchiveEntryCirculated;
import io.saleswright.contract.circulation.ArchiveEntryRead;
import io.saleswright.contract.circulation.Circulation;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How documents are passed on for reading (DOC-07). */
public final class Circulating {

  /** The rule whose clock waits for the readers. */
  static final String CLOCK = "DOC-07";

  private static final int MOST = 100;

  private Circulating() {}

  /**
   * Passes a document on; whoever it is passed to sees it from now on.
   *
   * @throws InvalidInput when the day is over
   * @throws RuleViolation when people with a role may not all see documents of this class
   */
  public static Change<ArchiveEntry> passOn(
      Stored<ArchiveEntry> stored,
      Addressees to,
      LocalDate dueOn,
      @Nullable String note,
      EntryRules rules,
      Act act) {
    ArchiveEntry entry = stored.state();
    EntryStep.PASS_ON.mustStartFrom(entry.stage());
    EntryRefusal.TOO_MANY_CIRCULATIONS.when(entry.circulations().size() >= MOST);
    if (dueOn.isBefore(rules.today(act.at()))) {
      throw new InvalidInput("dueOn", "DOC-07", "must not lie in the past");
    }
    DocumentClass secrecy = entry.sheet().documentClass();
    for (String role : to.roles()) {
      if (!rules.mayAllRead(role, secrecy)) {
        throw EntryRefusal.CLASS_NOT_FOR_ROLE.violation(
            Map.of("role", role, "class", secrecy.name()));
      }
    }
    int number = entry.circulations().size() + 1;
    List<Circulation> all = new ArrayList<>(entry.circulations());
    all.add(new Circulation(number, to, dueOn, note, act.by(), act.at(), List.of(), null));
    return watched(stored, entry.passedOn(entry.access().openedTo(to), all), rules, act.at())
        .raising(
            new ArchiveEntryCirculated(
                stored.id(), entry.number(), number, to.people(), to.roles(), dueOn, act.by()));
  }

  /**
   * Notes that somebody has read it; a second time changes nothing.
   *
   * @throws NotFound when there is no such circulation
   * @throws RuleViolation when it was not passed to them, or is over
   */
  public static Change<ArchiveEntry> confirm(
      Stored<ArchiveEntry> stored, int number, EntryRules rules, Act act) {
    ArchiveEntry entry = stored.state();
    EntryStep.CONFIRM_READING.mustStartFrom(entry.stage());
    Circulation before = find(entry, number);
    EntryRefusal.NOT_PASSED_TO_YOU.unless(
        before.closedAt() == null && before.to().include(act.caller()));
    if (before.isReadBy(act.by())) {
      return Change.none(entry);
    }
    Circulation after = before.readBy(act.caller(), act.at());
    return watched(stored, replaced(entry, after), rules, act.at())
        .raising(
            new ArchiveEntryRead(stored.id(), entry.number(), number, !after.isOpen(), act.by()));
  }

  /** Whether there is a circulation that this person has yet to confirm. */
  public static void mustWaitFor(ArchiveEntry entry, Caller caller) {
    EntryStep.CONFIRM_READING.mustStartFrom(entry.stage());
    EntryRefusal.NOT_PASSED_TO_YOU.when(
        entry.circulations().stream()
            .noneMatch(one ->
                one.closedAt() == null
                    && one.to().include(caller)
                    && !one.isReadBy(caller.staffId())));
  }

  /**
   * Ends a circulation that not all have read.
   *
   * @throws NotFound when there is none of this number
   * @throws RuleViolation when it is over
   */
  public static Change<ArchiveEntry> close(
      Stored<ArchiveEntry> stored, int number, EntryRules rules, Act act) {
    ArchiveEntry entry = stored.state();
    EntryStep.CLOSE_CIRCULATION.mustStartFrom(entry.stage());
    Circulation before = find(entry, number);
    EntryRefusal.CIRCULATION_OVER.unless(before.isOpen());
    return watched(stored, replaced(entry, before.closed(act.at())), rules, act.at())
        .raising(new ArchiveCirculationClosed(stored.id(), entry.number(), number, act.by()));
  }

  /** Whether a circulation is under way that could be ended. */
  public static void mustBeUnderWay(ArchiveEntry entry) {
    EntryStep.CLOSE_CIRCULATION.mustStartFrom(entry.stage());
    EntryRefusal.CIRCULATION_OVER.when(
        entry.circulations().stream().noneMatch(Circulation::isOpen));
  }

  /**
   * Waits no more for those who have left, or who have not the role any more for which they should
   * have read it.
   *
   * @param departed as {@link ArchiveEntry#expecting} names them
   */
  public static Change<ArchiveEntry> release(
      Stored<ArchiveEntry> stored, Set<String> departed, EntryRules rules, Instant now) {
    ArchiveEntry entry = stored.state();
    if (Collections.disjoint(entry.expecting(), departed)) {
      return Change.none(entry);
    }
    List<Circulation> all =
        entry.circulations().stream()
            .map(one -> one.isOpen() ? one.without(departed) : one)
            .toList();
    return watched(stored, entry.passedOn(entry.access(), all), rules, now);
  }

  private static Circulation find(ArchiveEntry entry, int number) {
    return entry.circulations().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("circulation"));
  }

  private static ArchiveEntry replaced(ArchiveEntry entry, Circulation after) {
    List<Circulation> all = new ArrayList<>(entry.circulations());
    all.set(after.number() - 1, after);
    return entry.passedOn(entry.access(), all);
  }

  /** Lets the clock wait for the next reading after it has run out for another one. */
  public static Change<ArchiveEntry> watchNext(
      Stored<ArchiveEntry> stored, EntryRules rules, Instant now) {
    Change<ArchiveEntry> change = watched(stored, stored.state(), rules, now);
    return change.started().isEmpty() ? Change.none(stored.state()) : change;
  }

  /** The change with the one clock of all circulations: it waits for the next that is due. */
  private static Change<ArchiveEntry> watched(
      Stored<ArchiveEntry> before, ArchiveEntry after, EntryRules rules, Instant now) {
    List<Deadline> open =
        after.circulations().stream()
            .filter(Circulation::isOpen)
            .map(one -> new Deadline(CLOCK, rules.calendar().endOfWork(one.dueOn())))
            .sorted(Comparator.comparing(Deadline::due))
            .toList();
    Optional<Deadline> running =
        before.deadlines().stream().filter(one -> one.rule().equals(CLOCK)).findFirst();
    Optional<Deadline> next = next(open, running, now);
    Change<ArchiveEntry> change = Change.to(after);
    if (next.isPresent()) {
      return running.filter(one -> one.due().equals(next.get().due())).isPresent()
          ? change
          : change.starting(next.get().remindingBefore(rules.reminder()));
    }
    boolean waits =
        running
            .filter(one -> open.stream().anyMatch(other -> other.due().equals(one.due())))
            .isPresent();
    return waits ? change : change.stopping(CLOCK);
  }

  /**
   * The first that was not told: behind one that has run out, or, where none has, the first that
   * can still be met, and of those that can't the earliest.
   */
  private static Optional<Deadline> next(
      List<Deadline> open, Optional<Deadline> running, Instant now) {
    Instant told = running.map(one -> told(one, now)).orElse(now);
    Optional<Deadline> later = open.stream().filter(one -> one.due().isAfter(told)).findFirst();
    return later.isEmpty() && running.isEmpty() ? open.stream().findFirst() : later;
  }

  private static Instant told(Deadline running, Instant now) {
    if (running.missed()) {
      return running.due();
    }
    return running.due().isAfter(now) ? now : running.due().minusMillis(1);
  }
}
