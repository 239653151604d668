package io.saleswright.customer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.customer.fixtures.Profiles;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactAccessTests {

  private static final Customer MINE = Files.owned(Profiles.company("A"), "me");
  private static final Customer IN_SOUTH = Files.owned(Profiles.company("B"), "colleague");
  private static final Customer IN_NORTH =
      Files.owned(Profiles.inRegion(Profiles.company("C"), "North"), "colleague");
  private static final Customer OF_TEAM = Files.ofTeam(Profiles.company("D"), "colleague", "T-1");

  @Test
  void salespeopleSeeThoseOfTheirOwnCustomers() {
    ContactAccess access = access("South", "sales-rep", "account-manager");

    assertThat(access.includes(MINE)).isTrue();
    assertThat(access.includes(IN_SOUTH)).isFalse();
  }

  @Test
  void regionalManagerSeesThoseOfTheRegion() {
    ContactAccess access = access("South", "sales-manager");

    assertThat(access.includes(MINE)).isTrue();
    assertThat(access.includes(IN_SOUTH)).isTrue();
    assertThat(access.includes(IN_NORTH)).isFalse();
  }

  @Test
  void managerOfATeamSeesThoseOfTheTeam() {
    ContactAccess access =
        ContactAccess.of(new Caller("me", "Me", Set.of("sales-manager"), "T-1", null));

    assertThat(access.includes(MINE)).isTrue();
    assertThat(access.includes(OF_TEAM)).isTrue();
    assertThat(access.includes(IN_SOUTH)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sales-manager",
        "sales-support",
        "support-supervisor",
        "vp-sales",
        "general-manager"
      })
  void insideSalesAndLeadershipSeeAll(String role) {
    ContactAccess access = access(null, role);

    assertThat(access.includes(IN_NORTH)).isTrue();
    assertThat(access.isUnlimited()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "finance",
        "finance-head",
        "customer-service",
        "auditor",
        "warehouse",
        "migration",
        "legal"
      })
  void outsideOfSalesNobodySeesAny(String role) {
    ContactAccess access = access(null, role);

    assertThat(access.includes(MINE)).isFalse();
    assertThat(access.includes(IN_SOUTH)).isFalse();
    assertThat(access.reader()).isEmpty();
  }

  @Test
  void aSecondRoleOutsideOfSalesDoesNotOpenTheContactsOfOthers() {
    ContactAccess both = access(null, "finance", "sales-rep");

    assertThat(both.includes(IN_SOUTH)).isFalse();
    assertThat(both.includes(MINE)).isTrue();
    assertThatThrownBy(() -> both.mustCoverEditOf(IN_SOUTH))
        .isInstanceOfSatisfying(
            NotPermitted.class, refusal -> assertThat(refusal.rule()).isEqualTo("CUS-08"));
  }

  @Test
  void contactsAreSearchedOnlyWhereTheyAreSeen() {
    assertThat(access(null, "sales-rep").isUnlimited()).isTrue();
    assertThat(access(null, "sales-support").isUnlimited()).isTrue();
    assertThat(access(null, "auditor").isUnlimited()).isFalse();
    assertThat(access(null, "finance", "sales-rep").isUnlimited()).isFalse();
    assertThat(access("South", "finance", "sales-manager").isUnlimited()).isFalse();
  }

  @Test
  void onlySalespeopleOwnWhatTheyRegister() {
    assertThat(access(null, "sales-rep").isOwnOnly()).isTrue();
    assertThat(access(null, "finance", "sales-rep").isOwnOnly()).isTrue();
    assertThat(access(null, "sales-support").isOwnOnly()).isFalse();
    assertThat(access(null, "sales-rep", "sales-manager").isOwnOnly()).isFalse();
  }

  private static ContactAccess access(@Nullable String region, String... roles) {
    return ContactAccess.of(new Caller("me", "Me", Set.of(roles), null, region));
  }
}
