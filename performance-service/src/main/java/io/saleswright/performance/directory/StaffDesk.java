package io.saleswright.performance.directory;

import io.saleswright.performance.staff.Employing;
import io.saleswright.performance.staff.Person;
import io.saleswright.performance.staff.Post;
import io.saleswright.performance.staff.Staff;
import io.saleswright.performance.staff.StaffRefusal;
import io.saleswright.performance.staff.StaffStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Enters people into the directory, and says what becomes of their posts (HR-09, HR-11). */
public final class StaffDesk {

  private static final Set<String> KEEPERS = Set.of("hr", "sales-support", "support-supervisor");

  private final Aggregates<Staff> staff;
  private final WorkCalendar calendar;

  StaffDesk(Aggregates<Staff> staff, WorkCalendar calendar) {
    this.staff = staff;
    this.calendar = calendar;
  }

  /**
   * Enters somebody. Entered twice with the same words is once; their rights come with the login.
   *
   * @throws RuleViolation when the directory says something else of that staff id
   * @throws InvalidInput when something can't be told
   */
  public Stored<Staff> enter(String staffId, Person person, Post post, Act act) {
    StaffStep.ENTER_STAFF.mustBeOpenTo(act.caller());
    Stored<Staff> stored =
        staff.takeOver(staffId, act.cause(), _ -> Employing.enter(staffId, person, post, act.by()));
    StaffRefusal.STAFF_KNOWN.unless(isSaid(stored.state(), person, post));
    return stored;
  }

  /**
   * Enters many, each for themselves: what the directory says otherwise of one keeps nobody else
   * out, and a repeat enters nobody twice.
   *
   * @return what became of each, in their order
   * @throws InvalidInput when something of one of them can't be told; nobody is entered then
   */
  public List<Answer> enterAll(List<Newcomer> people, Act act) {
    StaffStep.ENTER_STAFF.mustBeOpenTo(act.caller());
    List<FieldError> errors = new ArrayList<>();
    for (int line = 0; line < people.size(); line++) {
      errors.addAll(wrongWith(people.get(line), "people[" + line + "]"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return people.stream().map(one -> outcome(one, act)).toList();
  }

  private static List<FieldError> wrongWith(Newcomer one, String line) {
    try {
      Employing.mustBeTellable(one.staffId(), one.post());
      return List.of();
    } catch (InvalidInput wrong) {
      return wrong.errors().stream().map(error -> error.below(line)).toList();
    }
  }

  private Answer outcome(Newcomer one, Act act) {
    String step = StaffStep.ENTER_STAFF.action();
    try {
      enter(one.staffId(), one.person(), one.post(), act);
      return new Answer(step, Optional.empty());
    } catch (RuleViolation refusal) {
      return new Answer(step, Optional.of(refusal));
    }
  }

  private static boolean isSaid(Staff known, Person person, Post post) {
    Post without =
        new Post(
            known.post().department(),
            known.post().team(),
            known.post().region(),
            known.post().supervisor(),
            post.roles());
    return known.person().equals(person) && without.equals(post);
  }

  /** Says anew what somebody is called and where they work. */
  public Stored<Staff> change(String id, long revision, Person person, Post post, Act act) {
    StaffStep.CHANGE_STAFF.mustBeOpenTo(act.caller());
    return staff.change(
        id, revision, act.cause(), now -> Employing.change(now.state(), person, post, act.by()));
  }

  /**
   * Says anew how somebody is reached.
   *
   * @throws NotPermitted when it is somebody else's line in the phone book
   */
  public Stored<Staff> reach(
      String id, long revision, @Nullable String phone, @Nullable String email, Act act) {
    StaffStep.CHANGE_CONTACT.mustBeOpenTo(act.caller());
    mustKeep(id, act.caller());
    return staff.change(
        id, revision, act.cause(), now -> Employing.reach(now.state(), phone, email));
  }

  static void mustKeep(String id, Caller caller) {
    if (!id.equals(caller.staffId())) {
      caller.mustHaveAny(StaffStep.CHANGE_CONTACT.rule(), KEEPERS);
    }
  }

  /**
   * Settles that somebody leaves.
   *
   * @param lastDay their last day
   */
  public Stored<Staff> leave(String id, LocalDate lastDay, Act act) {
    StaffStep.LEAVE_STAFF.mustBeOpenTo(act.caller());
    LocalDate today = calendar.businessDate(act.at());
    return staff.change(
        id, act.cause(), now -> Employing.leave(now.state(), lastDay, today, act.by()));
  }

  /**
   * Says that somebody who leaves has handed over.
   *
   * @param standing how much still stands with them
   * @param reason why that stays with them
   */
  public Stored<Staff> handOver(String id, int standing, @Nullable String reason, Act act) {
    StaffStep.CONFIRM_HAND_OVER.mustBeOpenTo(act.caller());
    return staff.change(
        id, act.cause(), now -> Employing.handOver(now.state(), standing, reason, act));
  }

  /** Takes somebody back. */
  public Stored<Staff> takeBack(String id, Act act) {
    StaffStep.TAKE_BACK_STAFF.mustBeOpenTo(act.caller());
    return staff.change(id, act.cause(), now -> Employing.takeBack(now.state(), act.by()));
  }
}
