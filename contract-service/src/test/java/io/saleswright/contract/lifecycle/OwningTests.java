package io.saleswright.contract.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.drafting.ContractReassigned;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contracts tell when others see them (SEC-02). */
class OwningTests {

  private static final Stored<Contract> DRAFT =
      ContractStory.drafted(ContractStory.sale("120.00")).stored();

  private static Change<Contract> settled(String name, String region) {
    return Owning.settle(
        DRAFT, new KnownCustomer("customer-1", name, region, ContractStory.REP, "east-1"));
  }

  /** Whoever leads a region sees what lies in it, and what keeps the contract follows. */
  @Test
  void regionOfTheCustomerIsTold() {
    assertThat(settled("Hua Xia", "south").events())
        .containsExactly(
            new ContractReassigned(
                ContractStory.ID,
                ContractStory.REP,
                ContractStory.REP,
                "east-1",
                List.of(),
                "south"));
  }

  @Test
  void nothingIsToldWhereTheSamePeopleSeeIt() {
    assertThat(settled("Hua Xia", "east").effective()).isFalse();
    assertThat(settled("Hua Xia Furniture", "east").events()).isEmpty();
    assertThat(settled("Hua Xia Furniture", "east").effective()).isTrue();
  }
}
