package io.saleswright.complaint.care;

import io.saleswright.complaint.goods.KnownProduct;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.List;

/**
 * That a customer was asked how they get on, and what they said; never changed (CMP-11).
 *
 * @param number the number by which people call it
 * @param customer who was asked
 * @param said what they said
 */
public record CareCall(String number, Complainant customer, Said said) {

  static Change<CareCall> asked(String id, String number, Complainant customer, Said said) {
    KnownProduct product = said.product();
    return Change.to(new CareCall(number, customer, said))
        .raising(
            new CustomerAsked(
                id,
                number,
                customer.customerId(),
                product == null ? null : product.id(),
                said.score(),
                said.by()));
  }

  /** Whom it belongs to: the salesperson of the customer, and who asked (SEC-02). */
  public Belonging belonging() {
    return new Belonging(
        customer.salesperson(),
        customer.team(),
        customer.region(),
        customer.customerId(),
        List.of(said.by()));
  }
}
