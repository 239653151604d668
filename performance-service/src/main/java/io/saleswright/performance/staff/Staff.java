package io.saleswright.performance.staff;

import io.saleswright.performance.absence.Deputyship;
import io.saleswright.performance.absence.Period;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.notice.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here.
 *
 * @param staffId their staff id, as their login tells it; it never changes
 * @param person what they are called, and how they are reached
 * @param post where they work, and what they may do
 * @param absences when they are away, the earliest first; no two share a day
 * @param deputies who stands in for them, the earliest first; no two share a day
 * @param lastDay their last day; null when nothing is settled
 * @param handedOver that they have handed over what they looked after; null while nobody said so
 */
public record Staff(
    String staffId,
    Person person,
    Post post,
    List<Period> absences,
    List<Deputyship> deputies,
    @Nullable LocalDate lastDay,
    @Nullable HandedOver handedOver) {

  /** The roles of those who lead their team. */
  public static final Set<String> LEADERS = Set.of("sales-manager", "support-supervisor");

  public Staff {
    absences = List.copyOf(absences);
    deputies = List.copyOf(deputies);
  }

  /** Whether they belong to us. */
  public StaffStage stage() {
    return lastDay == null ? StaffStage.ACTIVE : StaffStage.LEFT;
  }

  /** Whether they work here on this day still. */
  public boolean isHereOn(LocalDate day) {
    return lastDay == null || !day.isAfter(lastDay);
  }

  /** Until when they are away, when they are on this day. */
  public Optional<LocalDate> absentUntil(LocalDate day) {
    return absences.stream()
        .filter(absence -> absence.includes(day))
        .map(Period::until)
        .findFirst();
  }

  /** Who stands in for them on this day. */
  public Optional<String> deputyOn(LocalDate day) {
    return deputies.stream()
        .filter(named -> named.during().includes(day))
        .map(Deputyship::deputy)
        .findFirst();
  }

  boolean isAwayDuring(Period days) {
    return absences.stream().anyMatch(days::overlaps);
  }

  /**
   * Lets only those pass who may say when somebody is away and who stands in: the person, HR, and
   * who leads them or their team or region.
   *
   * @throws NotPermitted when it is somebody else
   */
  public void mustBeSpokenForBy(Caller caller) {
    if (!caller.staffId().equals(staffId) && !caller.has("hr") && !isLedBy(caller)) {
      throw new NotPermitted("HR-15", "you speak for yourself and for those whom you lead");
    }
  }

  /**
   * Lets only HR pass, and who leads them or their team or region.
   *
   * @throws NotPermitted when it is somebody else, or the person themselves
   */
  public void mustBeSeenOffBy(Caller caller) {
    boolean themselves = caller.staffId().equals(staffId);
    if (themselves || !(caller.has("hr") || isLedBy(caller))) {
      throw new NotPermitted("HR-09", "HR and who leads them see to what they hand over");
    }
  }

  /** Whether the caller leads them, by name or with their team or region. */
  public boolean isLedBy(Caller caller) {
    if (caller.staffId().equals(post.supervisor())) {
      return true;
    }
    boolean ofTeam = caller.team() != null && caller.team().equals(post.team());
    boolean ofRegion = caller.has("sales-manager") && post.isInRegionOf(caller);
    return caller.hasAny(LEADERS) && (ofTeam || ofRegion);
  }

  /**
   * Who sees to it that they hand over what they looked after (HR-09): HR, and who leads them by
   * name. Who leads their team or region may do it, too, and is not reminded.
   */
  public List<String> seenOffBy() {
    return post.supervisor() == null ? List.of("hr") : List.of("hr", "staff:" + post.supervisor());
  }

  /** What notices call them: their staff id, because notices tell no name. */
  Notice.Document document() {
    return new Notice.Document("staff", staffId, staffId);
  }

  Staff with(Person other) {
    return new Staff(staffId, other, post, absences, deputies, lastDay, handedOver);
  }

  Staff with(Post other) {
    return new Staff(staffId, person, other, absences, deputies, lastDay, handedOver);
  }

  Staff away(List<Period> other) {
    return new Staff(staffId, person, post, other, deputies, lastDay, handedOver);
  }

  Staff standingIn(List<Deputyship> other) {
    return new Staff(staffId, person, post, absences, other, lastDay, handedOver);
  }

  Staff until(@Nullable LocalDate day) {
    return new Staff(staffId, person, post, absences, deputies, day, null);
  }

  Staff having(HandedOver said) {
    return new Staff(staffId, person, post, absences, deputies, lastDay, said);
  }
}
