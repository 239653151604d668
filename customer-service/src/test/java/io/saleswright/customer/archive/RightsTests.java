package io.saleswright.customer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsTests {

  private static final Customer MINE = Files.owned(Files.company("A"), "me");
  private static final Customer IN_SOUTH = Files.owned(Files.company("B"), "colleague");
  private static final Customer IN_NORTH =
      Files.owned(Files.inRegion(Files.company("C"), "North"), "colleague");

  @Test
  void salespersonSeesHisOwnCustomers() {
    Scope scope = rights("South", "sales-rep", "account-manager").scope();

    assertThat(scope.covers(MINE)).isTrue();
    assertThat(scope.covers(IN_SOUTH)).isFalse();
  }

  @Test
  void regionalManagerSeesHisRegion() {
    Scope scope = rights("South", "sales-manager").scope();

    assertThat(scope.covers(MINE)).isTrue();
    assertThat(scope.covers(IN_SOUTH)).isTrue();
    assertThat(scope.covers(IN_NORTH)).isFalse();
  }

  @Test
  void managerOfAllRegionsSeesAll() {
    assertThat(rights(null, "sales-manager").scope()).isEqualTo(new Scope.All());
  }

  @Test
  void financeSeesAllCustomersButNoContacts() {
    Rights finance = rights(null, "finance");

    assertThat(finance.scope()).isEqualTo(new Scope.All());
    assertThat(finance.contactScope()).isEqualTo(new Scope.None());
  }

  @Test
  void twoRolesDoNotOpenTheContactsOfOthers() {
    Rights both = rights(null, "finance", "sales-rep");

    assertThat(both.scope().covers(IN_SOUTH)).isTrue();
    assertThat(both.contactScope().covers(IN_SOUTH)).isFalse();
    assertThat(both.contactScope().covers(MINE)).isTrue();
    assertThatThrownBy(() -> both.mustEdit(IN_SOUTH)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void contactsAreSearchedOnlyWhereTheyAreSeen() {
    assertThat(query(rights(null, "sales-rep")).contactsToo()).isTrue();
    assertThat(query(rights(null, "sales-support")).contactsToo()).isTrue();
    assertThat(query(rights(null, "auditor")).contactsToo()).isFalse();
    assertThat(query(rights(null, "finance", "sales-rep")).contactsToo()).isFalse();
  }

  @Test
  void onlySalespeopleOwnWhatTheyRegister() {
    assertThat(rights(null, "sales-rep").ownsWhatHeRegisters()).isTrue();
    assertThat(rights(null, "sales-support").ownsWhatHeRegisters()).isFalse();
    assertThat(rights(null, "sales-rep", "sales-manager").ownsWhatHeRegisters()).isFalse();
  }

  private static CustomerQuery query(Rights rights) {
    return CustomerQuery.of("李", null, null, rights);
  }

  private static Rights rights(String region, String... roles) {
    return Rights.of(new Caller("me", "Me", Set.of(roles), null, region));
  }
}
