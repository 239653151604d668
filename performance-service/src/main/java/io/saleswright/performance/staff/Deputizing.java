package io.saleswright.performance.staff;

import io.saleswright.performance.absence.Deputyship;
import io.saleswright.performance.absence.Period;
import io.saleswright.performance.notices.StaffNotice;
import io.saleswright.performance.told.DeputyNamed;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.notice.Notice;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who stands in for somebody (HR-15). A deputy has the rights of whom they stand in for, on the
 * days on which these are away; so nobody makes themselves one, and who leads others names deputies
 * only for those who have no rights of leading.
 *
 * <p>Nobody stands in for somebody else's deputy: a circle that two people close at the same moment
 * gives nobody a right, and is refused only so that nobody relies on it.
 */
public final class Deputizing {

  /** Whoever has another role decides on more than who leads a team. */
  private static final Set<String> LED =
      Set.of("sales-rep", "account-manager", "sales-support", "customer-service", "marketing");

  private Deputizing() {}

  /**
   * Names a deputy.
   *
   * @param wanted who, and when
   * @param directory everybody, by staff id
   * @throws RuleViolation when the deputy can't stand in on these days
   * @throws InvalidInput when the days make no sense, or nobody has that staff id
   * @throws NotPermitted when the caller leads the person, and may not do this for them
   */
  public static Change<Staff> name(
      Staff now,
      Deputyship wanted,
      Function<String, Optional<Staff>> directory,
      LocalDate today,
      Caller caller) {
    Absenting.mustMakeSense(wanted.during(), today);
    StaffRefusal.OWN_DEPUTY.when(wanted.deputy().equals(now.staffId()));
    StaffRefusal.NAMES_THEMSELVES.when(wanted.deputy().equals(caller.staffId()));
    mustBeNamedBy(now, caller);
    Staff deputy =
        directory
            .apply(wanted.deputy())
            .orElseThrow(
                () -> new InvalidInput("deputy", "HR-15", "must be somebody in the directory"));
    Period days = wanted.during();
    StaffRefusal.DEPUTY_LEAVES.unless(deputy.isHereOn(days.until()));
    StaffRefusal.DEPUTY_AWAY.when(deputy.isAwayDuring(days));
    StaffRefusal.DEPUTY_THEN.when(
        now.deputies().stream().anyMatch(other -> other.during().overlaps(days)));
    StaffRefusal.DEPUTIES_IN_A_CIRCLE.when(leadsTo(now.staffId(), deputy, days, directory));
    List<Deputyship> all = recent(now, today);
    all.add(wanted);
    StaffRefusal.TOO_MANY_DEPUTIES.when(all.size() > Absenting.MOST);
    return told(now, all, caller.staffId()).noticing(standsIn(now, wanted));
  }

  private static void mustBeNamedBy(Staff now, Caller caller) {
    boolean asLeader = !caller.staffId().equals(now.staffId()) && !caller.has("hr");
    if (asLeader && !LED.containsAll(now.post().roles())) {
      throw new NotPermitted(
          "SEC-06", "for somebody with these rights only they themselves and HR name a deputy");
    }
  }

  /** Whether the deputies of deputies, on some of these days, lead to this person. */
  private static boolean leadsTo(
      String target, Staff deputy, Period days, Function<String, Optional<Staff>> directory) {
    Set<String> seen = new HashSet<>();
    Deque<Staff> open = new ArrayDeque<>(List.of(deputy));
    while (!open.isEmpty()) {
      for (Deputyship next : open.pop().deputies()) {
        if (next.isBy(target, days)) {
          return true;
        }
        if (next.during().overlaps(days) && seen.add(next.deputy())) {
          directory.apply(next.deputy()).ifPresent(open::push);
        }
      }
    }
    return false;
  }

  /**
   * Nobody stands in any more, or will: a deputyship that has begun ended yesterday, one that has
   * not is none.
   *
   * @param from its first day
   * @throws RuleViolation when none that is not over begins then
   */
  public static Change<Staff> end(Staff now, LocalDate from, LocalDate today, String by) {
    List<Deputyship> all = recent(now, today);
    Optional<Deputyship> ended =
        all.stream()
            .filter(one -> one.during().from().equals(from))
            .filter(one -> !one.during().until().isBefore(today))
            .findFirst();
    Deputyship found = ended.orElseThrow(StaffRefusal.NOT_ABSENT_THEN::violation);
    all.remove(found);
    if (from.isBefore(today)) {
      all.add(new Deputyship(found.deputy(), found.during().endingOn(today.minusDays(1))));
    }
    return told(now, all, by);
  }

  /** A deputy leaves: they stand in until their last day at most, and the person is told. */
  public static Change<Staff> lose(Staff now, String deputy, LocalDate lastDay, String by) {
    List<Deputyship> all = new ArrayList<>();
    for (Deputyship one : now.deputies()) {
      boolean lost = one.deputy().equals(deputy) && one.during().until().isAfter(lastDay);
      if (!lost) {
        all.add(one);
      } else if (!one.during().from().isAfter(lastDay)) {
        all.add(new Deputyship(deputy, one.during().endingOn(lastDay)));
      }
    }
    if (all.equals(now.deputies())) {
      return Change.none(now);
    }
    Notice lost =
        Notice.of(StaffNotice.DEPUTY_LOST, now.document())
            .with("lastDay", lastDay)
            .toStaff(now.staffId());
    return told(now, all, by).noticing(lost);
  }

  private static Change<Staff> told(Staff now, List<Deputyship> all, String by) {
    all.sort(Comparator.comparing(one -> one.during().from()));
    return Change.to(now.standingIn(all)).raising(new DeputyNamed(now.staffId(), all, by));
  }

  private static Notice standsIn(Staff now, Deputyship wanted) {
    return Notice.of(StaffNotice.DEPUTY_NAMED, now.document())
        .with("from", wanted.during().from())
        .with("until", wanted.during().until())
        .toStaff(wanted.deputy());
  }

  private static List<Deputyship> recent(Staff now, LocalDate today) {
    List<Deputyship> left = new ArrayList<>(now.deputies());
    left.removeIf(one -> one.during().until().isBefore(today.minusYears(1)));
    return left;
  }
}
