package io.saleswright.performance.staff;

import static io.saleswright.performance.staff.People.TODAY;
import static io.saleswright.performance.staff.People.caller;
import static io.saleswright.performance.staff.People.days;
import static io.saleswright.performance.staff.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.saleswright.performance.told.StaffChanged;
import io.saleswright.performance.told.StaffLeft;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts, absences and leaving (HR-09, HR-11, HR-15). */
class EmployingTests {

  private static final Staff ANNA = person("anna", "sales-rep");

  private static Post post(String team, String supervisor) {
    return new Post("sales", team, "north", supervisor, List.of("general-manager"));
  }

  /** HR-11: HR says where somebody works, and never what they may do. */
  @Test
  void leavesRolesToTheLogin() {
    Change<Staff> change = Employing.change(ANNA, ANNA.person(), post("u", "boss"), "hr");

    assertThat(change.state().post().roles()).containsExactly("sales-rep");
    assertThat(change.events())
        .containsExactly(
            new StaffChanged("anna", "u", "north", "boss", List.of("sales-rep"), "hr"));
  }

  /** A name is told to nobody. */
  @Test
  void tellsNothingOfNames() {
    Person other = new Person("Other", "1", null);

    assertThat(Employing.change(ANNA, other, ANNA.post(), "hr").events()).isEmpty();
    assertThat(Employing.reach(ANNA, "1", null).events()).isEmpty();
    assertThat(ANNA.toString()).doesNotContain("Name of anna");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13900000000",
        "two words",
        "-x",
        "a/b",
        "1234567890123456789012345678901234567890x"
      })
  void takesNoTeamThatEventsCannotTell(String team) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Employing.enter("anna", ANNA.person(), post(team, "boss"), "hr"));
  }

  @Test
  void takesNobodyAsTheirOwnSuperiorAndNoNameAsStaffId() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Employing.enter("anna", ANNA.person(), post("t", "anna"), "hr"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Employing.enter("王小明", ANNA.person(), post("t", null), "hr"));
  }

  /** The login's word on roles counts at once, and what it does not know stays. */
  @Test
  void takesOverWhatTheLoginSaysOnce() {
    Staff now = Employing.asLoginSays(ANNA, "Anna", "u", "south", "hr").state();
    Staff leader = Employing.mayDo(now, List.of("vp-sales"), "hr").state();

    assertThat(now.post().department()).isEqualTo("sales");
    assertThat(now.post().roles()).containsExactly("sales-rep");
    assertThat(leader.post().roles()).containsExactly("vp-sales");
    assertThat(Employing.asLoginSays(leader, "Anna", "u", "south", "hr").effective()).isFalse();
    assertThat(Employing.mayDo(leader, List.of("vp-sales"), "hr").effective()).isFalse();
  }

  /** HR-09: known in advance, told to who leads them, and revocable. */
  @Test
  void leavesOnADay() {
    Change<Staff> change = Employing.leave(ANNA, TODAY.plusDays(30), TODAY, "hr");
    Staff leaving = change.state();

    assertThat(leaving.stage()).isEqualTo(StaffStage.LEFT);
    assertThat(leaving.isHereOn(TODAY.plusDays(30))).isTrue();
    assertThat(leaving.isHereOn(TODAY.plusDays(31))).isFalse();
    assertThat(change.events())
        .containsExactly(new StaffLeft("anna", TODAY.plusDays(30), "t", "north", null, "hr"));
    assertThat(change.notices())
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.to().getFirst().role()).isEqualTo("sales-manager");
          assertThat(notice.notTo()).isEqualTo("anna");
        });
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> Employing.leave(leaving, TODAY, TODAY, "hr"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Employing.leave(ANNA, TODAY.plusYears(1).plusDays(1), TODAY, "hr"));
    assertThat(Employing.takeBack(leaving, "hr").state()).isEqualTo(ANNA);
    assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Employing.takeBack(ANNA, "hr"));
  }

  @Test
  void isAwayOnSomeDaysOnce() {
    Staff away = Absenting.tell(ANNA, days(2, 4), TODAY, "anna").state();

    assertThat(away.absentUntil(TODAY.plusDays(1))).isEmpty();
    assertThat(away.absentUntil(TODAY.plusDays(2))).contains(TODAY.plusDays(4));
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> Absenting.tell(away, days(4, 6), TODAY, "anna"));
    assertThat(Absenting.tell(away, days(0, 1), TODAY, "anna").state().absences())
        .containsExactly(days(0, 1), days(2, 4));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Absenting.tell(ANNA, days(2, 1), TODAY, "anna"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Absenting.tell(ANNA, days(-32, 1), TODAY, "anna"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Absenting.tell(ANNA, days(1, 800), TODAY, "anna"));
  }

  @Test
  void isBackSooner() {
    Staff away = ANNA.away(List.of(days(-9, -5), days(-2, 4), days(6, 8)));

    assertThat(Absenting.end(away, TODAY.minusDays(2), TODAY, "anna").state().absences())
        .containsExactly(days(-9, -5), days(-2, -1), days(6, 8));
    assertThat(Absenting.end(away, TODAY.plusDays(6), TODAY, "anna").state().absences())
        .containsExactly(days(-9, -5), days(-2, 4));
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> Absenting.end(away, TODAY.minusDays(9), TODAY, "anna"));
  }

  /** HR-15: for themselves, for their team, and HR for all. */
  @Test
  void isSpokenForByThemselvesTheirLeaderAndHr() {
    assertThatNoException()
        .isThrownBy(() -> {
          ANNA.mustBeSpokenForBy(caller("anna", "sales-rep"));
          ANNA.mustBeSpokenForBy(caller("boss", "sales-manager"));
          ANNA.mustBeSpokenForBy(caller("boss", "support-supervisor"));
          ANNA.mustBeSpokenForBy(caller("x", "hr"));
        });
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> ANNA.mustBeSpokenForBy(caller("ben", "sales-rep")));
    Staff led = ANNA.with(new Post("sales", "u", "south", "head", List.of()));
    assertThatNoException().isThrownBy(() -> led.mustBeSpokenForBy(caller("head", "finance-head")));
    Staff elsewhere = ANNA.with(new Post("sales", "u", "south", null, List.of()));
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> elsewhere.mustBeSpokenForBy(caller("boss", "sales-manager")));
  }

  /** HR-09: whatever stays with who leaves, stays for a reason that somebody else gave. */
  @Test
  void handsOverBeforeLeavingOrSaysWhatStays() {
    Staff leaving = Employing.leave(ANNA, TODAY, TODAY, "hr").state();

    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> Employing.handOver(leaving, 3, null, act("hr-1", "hr")))
        .satisfies(refused -> assertThat(refused.problem()).isEqualTo("still-standing"));
    Staff done = Employing.handOver(leaving, 3, "closed accounts", act("hr-1", "hr")).state();
    assertThat(done.handedOver())
        .isEqualTo(new HandedOver(3, "closed accounts", "hr-1", Instant.EPOCH));
    assertThat(Employing.handOver(done, 0, null, act("boss", "sales-manager")).state().handedOver())
        .isEqualTo(new HandedOver(0, null, "boss", Instant.EPOCH));
    assertThat(Employing.takeBack(done, "hr").state().handedOver()).isNull();
  }

  @Test
  void isSeenOffByHrAndWhoLeadsThemAndByNobodyElse() {
    Staff leaving = Employing.leave(ANNA, TODAY, TODAY, "hr").state();

    for (Act act : List.of(act("anna", "sales-manager"), act("other", "sales-rep"))) {
      assertThatExceptionOfType(NotPermitted.class)
          .isThrownBy(() -> Employing.handOver(leaving, 0, null, act));
    }
    assertThatExceptionOfType(RuleViolation.class)
        .as("who stays hands nothing over")
        .isThrownBy(() -> Employing.handOver(ANNA, 0, null, act("hr-1", "hr")));
  }

  private static Act act(String id, String role) {
    return Act.of(caller(id, role), Instant.EPOCH, null, Trace.start(Instant.EPOCH));
  }
}
