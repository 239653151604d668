package io.saleswright.contract.parties;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.parties.Buyer.Status;
import org.junit.jupiter.api.Test;

/** What a paper tells of a customer whom somebody named before anything was told of them. */
class BuyerTests {

  private static final KnownCustomer KNOWN =
      new KnownCustomer("customer-1", "Hua Xia Furniture", "south", "rep-2", "south-1");

  private final Buyer unconfirmed = Buyer.of(KnownCustomer.unheardOf("customer-1"));

  /** SEC-02, PRD-03: an earlier release called them unconfirmed, whoever had named them. */
  @Test
  void tellsNeitherNamesNorPricesOfSomebodyElsesCustomer() {
    Buyer others = unconfirmed.knownAs(KNOWN, "rep-1");

    assertThat(others.status()).isEqualTo(Status.UNCONFIRMED);
    assertThat(others.name()).isNull();
    assertThat(parties("rep-1").pricedAs(_ -> KNOWN)).isNull();
    assertThat(parties("rep-1").pricedAs(KnownCustomer::unheardOf)).isNull();
  }

  @Test
  void tellsTheirOwnerAllThatIsKnownByNow() {
    assertThat(unconfirmed.knownAs(KNOWN, "rep-2").status()).isEqualTo(Status.CONFIRMED);
    assertThat(parties("rep-2").pricedAs(_ -> KNOWN)).isEqualTo("customer-1");
  }

  private Parties parties(String salesperson) {
    return new Parties(unconfirmed, Holder.of(salesperson, null));
  }
}
