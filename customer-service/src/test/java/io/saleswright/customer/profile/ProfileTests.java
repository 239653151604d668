package io.saleswright.customer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.customer.fixtures.Profiles;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTests {

  @Test
  void namesEveryDetailThatADealerLacks() {
    assertThatThrownBy(() -> new DealerDetails("王强", "南京路 88 号", " ", "021", "", "021", "", "顺达"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input -> {
              assertThat(input.errors())
                  .extracting(FieldError::field)
                  .containsExactly("dealer.floor", "dealer.qq", "dealer.email");
              assertThat(input.errors()).extracting(FieldError::rule).containsOnly("CUS-02");
            });
  }

  @Test
  void dealerNeedsDetails() {
    assertThatThrownBy(
            () -> new Profile("店", CustomerKind.DEALER, null, List.of(), List.of(), null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("CUS-02");
  }

  @Test
  void companyHasNoDealerDetails() {
    assertThatThrownBy(() ->
            new Profile("公司", CustomerKind.COMPANY, null, List.of(), List.of(), Profiles.details()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("CUS-02");
  }

  @Test
  void nameIsRequired() {
    assertThatThrownBy(
            () -> new Profile("  ", CustomerKind.COMPANY, null, List.of(), List.of(), null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("name");
  }

  @Test
  void blanksAreNothing() {
    Contact contact = new Contact(" 李娜 ", " ", " 0755 ", "", null, null);

    assertThat(contact).isEqualTo(new Contact("李娜", null, "0755", null, null, null));
  }
}
