package io.saleswright.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.security.DataScope.All;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.platform.security.DataScope.Own;
import io.saleswright.platform.security.DataScope.Region;
import io.saleswright.platform.security.DataScope.Team;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataScopeTests {

  private static DataScope scope(@Nullable String team, @Nullable String region, String... roles) {
    return DataScope.of(new Caller("E-1", "Li", Set.of(roles), team, region));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sales-rep", "account-manager", "dealer", "offline_access"})
  void isOnesOwn(String role) {
    assertThat(scope("north", "Hubei", role)).isEqualTo(new Own("E-1"));
  }

  @Test
  void isTheDealersCompanys() {
    Caller dealer = new Caller("E-1", "Li", Set.of("dealer"), null, null, "C-1");

    DataScope scope = DataScope.of(dealer);

    assertThat(scope.includes(of("somebody", "C-1"))).isTrue();
    assertThat(scope.includes(of("E-1", "C-2"))).isTrue();
    assertThat(scope.includes(of("somebody", "C-2"))).isFalse();
    assertThat(scope.includes(new Belonging("somebody", null, null))).isFalse();
  }

  private static Belonging of(String owner, String customer) {
    return new Belonging(owner, null, null, customer, List.of());
  }

  @Test
  void takesInWhatWasOpenedToThePerson() {
    Belonging opened = new Belonging("somebody", null, null, null, List.of("E-1"));

    assertThat(new Own("E-1").includes(opened)).isTrue();
    assertThat(new Team("north", "E-1").includes(opened)).isTrue();
    assertThat(new Own("E-2").includes(opened)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sales-support",
        "support-supervisor",
        "vp-sales",
        "general-manager",
        "marketing",
        "customer-service",
        "legal",
        "finance",
        "finance-head",
        "technical",
        "production",
        "warehouse",
        "hr",
        "auditor",
        "migration",
        "admin",
        "production-system",
        "warehouse-system"
      })
  void isEverything(String role) {
    assertThat(scope("north", "Hubei", role)).isEqualTo(new All());
  }

  @Test
  void isWhatAManagerLeads() {
    assertThat(scope("north", "Hubei", "sales-manager")).isEqualTo(new Region("Hubei", "E-1"));
    assertThat(scope("north", null, "sales-manager")).isEqualTo(new Team("north", "E-1"));
    assertThat(scope(null, null, "sales-manager")).isEqualTo(new All());
  }

  @Test
  void isTheWidestOfSeveralRoles() {
    assertThat(scope(null, "Hubei", "sales-rep", "sales-manager"))
        .isEqualTo(new Region("Hubei", "E-1"));
    assertThat(scope(null, "Hubei", "sales-manager", "auditor")).isEqualTo(new All());
  }

  @Test
  void isOnesOwnWithoutAnyRole() {
    assertThat(scope(null, null)).isEqualTo(new Own("E-1"));
  }

  @Test
  void includesWhatBelongsThere() {
    Belonging mine = Belonging.to("E-1");
    Belonging another = new Belonging("E-2", "north", "Hubei");
    Belonging nobodys = Belonging.to(null);

    assertThat(new Own("E-1").includes(mine)).isTrue();
    assertThat(new Own("E-1").includes(another)).isFalse();
    assertThat(new Own("E-1").includes(nobodys)).isFalse();
    assertThat(new Team("north", "E-1").includes(mine)).isTrue();
    assertThat(new Team("north", "E-1").includes(another)).isTrue();
    assertThat(new Team("south", "E-1").includes(another)).isFalse();
    assertThat(new Region("Hubei", "E-1").includes(mine)).isTrue();
    assertThat(new Region("Hubei", "E-1").includes(another)).isTrue();
    assertThat(new Region("Hunan", "E-1").includes(another)).isFalse();
    assertThat(new Region("Hunan", "E-1").includes(nobodys)).isFalse();
    assertThat(new All().includes(nobodys)).isTrue();
  }

  @Test
  void makesWhatLiesOutsideLookAsIfItDidNotExist() {
    assertThatThrownBy(() -> new Own("E-1").mustInclude(Belonging.to("E-2"), "order 7"))
        .isInstanceOf(NotFound.class)
        .hasMessage(new NotFound("order 7").getMessage());
    new Own("E-1").mustInclude(Belonging.to("E-1"), "order 7");
  }
}
