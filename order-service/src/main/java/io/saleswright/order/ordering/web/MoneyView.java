package io.saleswright.order.ordering.web;

import io.saleswright.order.payment.PaymentView;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What finance told of an order; amounts are for those who see prices. */
record MoneyView(
    GateState release,
    GateState shipment,
    boolean settled,
    @Nullable String invoiceNumber,
    @Nullable ExemptionView exemption) {

  /** That the workshop may begin without money or credit; holds for this revision only. */
  record ExemptionView(long revision, String reason, String by) {
    static @Nullable ExemptionView of(PaymentView.@Nullable Exemption decided) {
      return decided == null
          ? null
          : new ExemptionView(decided.revision(), decided.reason(), decided.by());
    }
  }

  record GateState(boolean open, @Nullable Money covered, @Nullable String reason) {
    static GateState of(PaymentView.GateView gate, long revision, boolean prices) {
      return new GateState(gate.isOpenFor(revision), prices ? gate.covered() : null, gate.reason());
    }
  }

  static MoneyView of(PaymentView payment, long revision, boolean prices) {
    return new MoneyView(
        GateState.of(payment.release(), revision, prices),
        GateState.of(payment.shipment(), revision, prices),
        payment.settled(),
        payment.invoiceNumber(),
        ExemptionView.of(payment.exemption()));
  }
}
