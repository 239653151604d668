package io.saleswright.performance.staff;

import static io.saleswright.performance.staff.People.TODAY;
import static io.saleswright.performance.staff.People.by;
import static io.saleswright.performance.staff.People.caller;
import static io.saleswright.performance.staff.People.days;
import static io.saleswright.performance.staff.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.performance.absence.Deputyship;
import io.saleswright.performance.told.DeputyNamed;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Refusal;
import io.saleswright.platform.kernel.RuleViolation;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who may stand in for whom (HR-15, SEC-06). */
class DeputizingTests {

  private static final Staff ANNA = person("anna", "sales-rep");
  private static final Staff BEN = person("ben", "sales-rep");
  private static final Staff CARL = person("carl", "sales-rep");

  private final People people = new People().and(ANNA).and(BEN).and(CARL);

  private Change<Staff> names(Staff whom, Deputyship wanted, Caller caller) {
    return Deputizing.name(whom, wanted, people::find, TODAY, caller);
  }

  private Change<Staff> names(Staff whom, Deputyship wanted) {
    return names(whom, wanted, caller(whom.staffId(), "sales-rep"));
  }

  private static void refused(Refusal refusal, ThrowingCallable call) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(call)
        .satisfies(thrown -> assertThat(thrown.problem()).isEqualTo(refusal.problem()));
  }

  @Test
  void isNamedForSomeDaysAndToldToOthersAndToTheDeputy() {
    Change<Staff> change = names(ANNA, by("ben", 1, 5));

    assertThat(change.state().deputyOn(TODAY)).isEmpty();
    assertThat(change.state().deputyOn(TODAY.plusDays(1))).contains("ben");
    assertThat(change.state().deputyOn(TODAY.plusDays(5))).contains("ben");
    assertThat(change.state().deputyOn(TODAY.plusDays(6))).isEmpty();
    assertThat(change.events())
        .containsExactly(new DeputyNamed("anna", List.of(by("ben", 1, 5)), "anna"));
    assertThat(change.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.to().getFirst().staffId()).isEqualTo("ben"));
  }

  @Test
  void isSomebodyElseWhomTheDirectoryKnows() {
    refused(StaffRefusal.OWN_DEPUTY, () -> names(ANNA, by("anna", 1, 5)));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> names(ANNA, by("nobody", 1, 5)));
  }

  /** Who is away, or has left by then, stands in for nobody. */
  @Test
  void isThereOnAllDays() {
    people.and(BEN.away(List.of(days(3, 4))));
    names(ANNA, by("ben", 1, 2));
    names(ANNA, by("ben", 5, 6));
    refused(StaffRefusal.DEPUTY_AWAY, () -> names(ANNA, by("ben", 1, 3)));
    refused(StaffRefusal.DEPUTY_AWAY, () -> names(ANNA, by("ben", 4, 6)));

    people.and(BEN.until(TODAY.plusDays(4)));
    names(ANNA, by("ben", 1, 4));
    refused(StaffRefusal.DEPUTY_LEAVES, () -> names(ANNA, by("ben", 1, 5)));
  }

  @Test
  void isTheOnlyOneOnADay() {
    Staff anna = names(ANNA, by("ben", 1, 5)).state();

    refused(StaffRefusal.DEPUTY_THEN, () -> names(anna, by("carl", 5, 8)));
    assertThat(names(anna, by("carl", 6, 8)).state().deputies())
        .containsExactly(by("ben", 1, 5), by("carl", 6, 8));
  }

  /** Over any number of people, and only on days that all share. */
  @Test
  void leadsToNoCircle() {
    people.and(BEN.standingIn(List.of(by("carl", 1, 5))));
    people.and(CARL.standingIn(List.of(by("anna", 4, 9))));

    refused(StaffRefusal.DEPUTIES_IN_A_CIRCLE, () -> names(ANNA, by("carl", 9, 12)));
    refused(StaffRefusal.DEPUTIES_IN_A_CIRCLE, () -> names(ANNA, by("ben", 4, 5)));
    assertThat(names(ANNA, by("carl", 10, 12)).effective()).isTrue();
  }

  /** A deputy has the rights of whom they stand in for, so nobody takes them. */
  @Test
  void isNeverWhoNamesThem() {
    refused(
        StaffRefusal.NAMES_THEMSELVES,
        () -> names(ANNA, by("ben", 1, 5), caller("ben", "sales-manager")));
    refused(StaffRefusal.NAMES_THEMSELVES, () -> names(ANNA, by("ben", 1, 5), caller("ben", "hr")));
    Staff vice = person("vice", "sales-rep", "vp-sales");
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> names(vice, by("ben", 1, 5), caller("carl", "sales-manager")));
    assertThat(names(vice, by("ben", 1, 5), caller("carl", "hr")).effective()).isTrue();
    assertThat(names(vice, by("ben", 1, 5), caller("vice", "vp-sales")).effective()).isTrue();
    assertThat(names(ANNA, by("ben", 1, 5), caller("carl", "sales-manager")).effective()).isTrue();
  }

  @Test
  void isDismissedFromTodayOn() {
    Staff anna = ANNA.standingIn(List.of(by("ben", -3, 5), by("carl", 6, 8)));

    assertThat(Deputizing.end(anna, TODAY.minusDays(3), TODAY, "anna").state().deputies())
        .containsExactly(by("ben", -3, -1), by("carl", 6, 8));
    assertThat(Deputizing.end(anna, TODAY.plusDays(6), TODAY, "anna").state().deputies())
        .containsExactly(by("ben", -3, 5));
    refused(
        StaffRefusal.NOT_ABSENT_THEN,
        () -> Deputizing.end(anna, TODAY.minusDays(2), TODAY, "anna"));
  }

  /** HR-09: who leaves is a deputy until their last day, and no longer. */
  @Test
  void endsWithTheLastDayOfTheDeputy() {
    Staff anna = ANNA.standingIn(List.of(by("ben", 1, 5), by("carl", 6, 7), by("ben", 8, 9)));

    Change<Staff> change = Deputizing.lose(anna, "ben", TODAY.plusDays(3), "hr");

    assertThat(change.state().deputies()).containsExactly(by("ben", 1, 3), by("carl", 6, 7));
    assertThat(change.notices()).hasSize(1);
    assertThat(Deputizing.lose(anna, "ben", TODAY.plusDays(9), "hr").effective()).isFalse();
  }
}
