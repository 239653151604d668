package io.saleswright.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTests {

  private static final String TWO_ROLES = "role.clerk = own\nrole.chief = all\n";

  private static Roles roles(String text) throws IOException {
    return Roles.read(new StringReader(text));
  }

  private static Caller caller(String role) {
    return new Caller("E-1", "Li", Set.of(role), null, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "read-parked; SEC-06; admin, auditor",
        "replay-parked; SEC-06; admin",
        "read-refusals; SEC-07; admin, auditor, sales-support, support-supervisor, sales-manager",
        "read-policies; SEC-06; auditor",
        "read-health; SEC-10; admin, auditor, support-supervisor",
        "change-policies; SEC-06; admin"
      })
  void reserveTheStepsOfThePlatform(String step, String rule, String roles) {
    Reservation reservation = Reservation.of(step);

    assertThat(reservation.rule()).isEqualTo(rule);
    assertThat(reservation.roles()).containsExactly(roles.split(", "));
  }

  @Test
  void letOnlyThoseForWhomAStepIsReserved() throws IOException {
    Reservation hiring = roles(TWO_ROLES + "may.hire = HR-1: chief").reservation("hire");

    hiring.mustInclude(caller("chief"));
    assertThatThrownBy(() -> hiring.mustInclude(caller("clerk")))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("this step is reserved for chief");
  }

  @Test
  void areOnesOwnWhenTheyAreNotListed() throws IOException {
    Roles roles = roles(TWO_ROLES);

    assertThat(roles.reach("chief")).isEqualTo(Reach.ALL);
    assertThat(roles.reach("stranger")).isEqualTo(Reach.OWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "role.spy = everything; role.spy must be own, managed or all, not 'everything'",
        "role.spy =; role.spy must be own, managed or all, not ''",
        "spy = all; spy is neither a role nor a step",
        "may.hire = chief; may.hire must name a requirement and roles, not 'chief'",
        "may.hire = HR-1:; may.hire must name a requirement and roles, not 'HR-1:'",
        "may.hire = HR-1: chief, cheif; may.hire names 'cheif', which is not a role",
        "may.hire = HR-1: chief,; may.hire names '', which is not a role"
      })
  void areRefusedWithTheReason(String line, String reason) {
    assertThatIllegalStateException()
        .isThrownBy(() -> roles(TWO_ROLES + line))
        .withMessageEndingWith("roles.properties: " + reason);
  }

  @Test
  void areRefusedWhenTheFileIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Roles.packaged("/nowhere/roles.properties"))
        .withMessage("/nowhere/roles.properties is not on the class path");
  }

  @Test
  void mustSayForWhomAStepIs() throws IOException {
    Roles roles = roles(TWO_ROLES);

    assertThatIllegalStateException()
        .isThrownBy(() -> roles.reservation("hire"))
        .withMessageEndingWith("may.hire is missing");
  }
}
