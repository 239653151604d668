package io.saleswright.performance.staff;

import io.saleswright.performance.notices.StaffNotice;
import io.saleswright.performance.told.StaffChanged;
import io.saleswright.performance.told.StaffJoined;
import io.saleswright.performance.told.StaffLeft;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.notice.Notice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of somebody's post: they come, move, and leave (HR-09, HR-11). */
public final class Employing {

  /** A last day lies within so many years. */
  private static final int YEARS = 1;

  private Employing() {}

  /**
   * Somebody works here from now on.
   *
   * @throws InvalidInput when staff id, department, team, region or superior can't be told
   */
  public static Change<Staff> enter(String staffId, Person person, Post post, String by) {
    mustBeTellable(staffId, post);
    return joined(new Staff(staffId, person, post, List.of(), List.of(), null, null), by);
  }

  /**
   * Lets only somebody pass who can be entered.
   *
   * @throws InvalidInput when staff id, department, team, region or superior can't be told
   */
  public static void mustBeTellable(String staffId, Post post) {
    StaffIds.mustBeOne("staffId", "HR-11", staffId);
    post.mustBeTellable();
    mustNotLeadThemselves(staffId, post);
  }

  private static Change<Staff> joined(Staff now, String by) {
    Post post = now.post();
    return Change.to(now)
        .raising(
            new StaffJoined(
                now.staffId(), post.team(), post.region(), post.supervisor(), post.roles(), by));
  }

  /**
   * Says anew what somebody is called and where they work. Their roles stay.
   *
   * @throws InvalidInput when department, team, region or superior can't be told
   */
  public static Change<Staff> change(Staff now, Person person, Post post, String by) {
    post.mustBeTellable();
    mustNotLeadThemselves(now.staffId(), post);
    Post moved = post.withRoles(now.post().roles());
    return told(now, now.with(person).with(moved), by).editing();
  }

  /** Says anew how somebody is reached. Nobody is told by event, because nobody else keeps it. */
  public static Change<Staff> reach(Staff now, @Nullable String phone, @Nullable String email) {
    return Change.to(now.with(new Person(now.person().name(), phone, email))).editing();
  }

  /** Takes over what somebody may do, by their login. */
  public static Change<Staff> mayDo(Staff now, List<String> roles, String by) {
    Post post = now.post().withRoles(roles);
    return post.equals(now.post()) ? Change.none(now) : told(now, now.with(post), by).editing();
  }

  /**
   * Takes over what the login says beside that. What it does not know of somebody stays.
   *
   * @throws InvalidInput when team or region can't be told
   */
  public static Change<Staff> asLoginSays(
      Staff now, String name, @Nullable String team, @Nullable String region, String by) {
    Post here = now.post();
    Post post = new Post(here.department(), team, region, here.supervisor(), here.roles());
    post.mustBeTellable();
    Person person = new Person(name, now.person().phone(), now.person().email());
    Staff after = now.with(person).with(post);
    return after.equals(now) ? Change.none(now) : told(now, after, by).editing();
  }

  private static Change<Staff> told(Staff before, Staff now, String by) {
    Post post = now.post();
    StaffChanged event =
        new StaffChanged(
            now.staffId(), post.team(), post.region(), post.supervisor(), post.roles(), by);
    return post.equals(before.post()) ? Change.to(now) : Change.to(now).raising(event);
  }

  private static void mustNotLeadThemselves(String staffId, Post post) {
    if (staffId.equals(post.supervisor())) {
      throw new InvalidInput("supervisor", "HR-11", "must be somebody else");
    }
  }

  /**
   * It is settled that somebody leaves; who leads them is told, so that they hand over in time.
   *
   * @param lastDay their last day
   * @throws RuleViolation when it was settled before
   * @throws InvalidInput when the day lies more than a year away
   */
  public static Change<Staff> leave(Staff now, LocalDate lastDay, LocalDate today, String by) {
    mustBeAbleToLeave(now);
    if (lastDay.isBefore(today.minusYears(YEARS)) || lastDay.isAfter(today.plusYears(YEARS))) {
      throw new InvalidInput("lastDay", "HR-09", "must lie within a year");
    }
    Post post = now.post();
    StaffLeft event =
        new StaffLeft(now.staffId(), lastDay, post.team(), post.region(), post.supervisor(), by);
    return Change.to(now.until(lastDay)).raising(event).noticing(leaves(now, lastDay));
  }

  static void mustBeAbleToLeave(Staff now) {
    StaffStep.LEAVE_STAFF.mustStartFrom(now.stage());
  }

  private static Notice leaves(Staff now, LocalDate lastDay) {
    Notice notice =
        Notice.of(StaffNotice.STAFF_LEAVES, now.document())
            .with("lastDay", lastDay)
            .notTo(now.staffId());
    Post post = now.post();
    return post.supervisor() != null
        ? notice.toStaff(post.supervisor())
        : notice.within(now.staffId(), post.team(), post.region()).toRole("sales-manager");
  }

  /**
   * Somebody has handed over what they looked after, as far as it is not said why something stays.
   *
   * @param standing how much still stands with them
   * @param reason why that stays
   * @throws RuleViolation when they do not leave, or something stands and nobody says why
   * @throws NotPermitted when somebody else sees to that
   */
  public static Change<Staff> handOver(Staff now, int standing, @Nullable String reason, Act act) {
    mustHandOverTo(now, act.caller());
    StaffRefusal.STILL_STANDING.when(standing > 0 && reason == null);
    return Change.to(now.having(new HandedOver(standing, reason, act.by(), act.at())));
  }

  /** Checks whether somebody may say now that it is handed over. */
  public static void mustHandOverTo(Staff now, Caller caller) {
    StaffStep.CONFIRM_HAND_OVER.mustStartFrom(now.stage());
    now.mustBeSeenOffBy(caller);
  }

  /**
   * Somebody stays, or comes back.
   *
   * @throws RuleViolation when they do not leave
   */
  public static Change<Staff> takeBack(Staff now, String by) {
    StaffStep.TAKE_BACK_STAFF.mustStartFrom(now.stage());
    return joined(now.until(null), by);
  }
}
