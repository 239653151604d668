package io.saleswright.order.payment;

import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What finance told of the order's money. It lies beside the main line: money may come before the
 * delivery note.
 *
 * @param release the gate before release to the workshop
 * @param shipment the gate before shipment (ORD-24, FIN-03)
 * @param settled whether everything is paid
 * @param invoiceNumber number of the invoice, once issued
 */
public record PaymentView(
    GateView release, GateView shipment, boolean settled, @Nullable String invoiceNumber) {

  public static final PaymentView NONE =
      new PaymentView(GateView.CLOSED, GateView.CLOSED, false, null);

  /** Which step a gate guards. */
  public enum Gate {
    RELEASE,
    SHIPMENT
  }

  /**
   * A gate, as finance last told of it.
   *
   * @param openFor the order revision for which it is open, or null when it is closed
   * @param covered the amount that covers it
   * @param reason why it is closed, if finance said so
   */
  public record GateView(@Nullable Long openFor, @Nullable Money covered, @Nullable String reason) {

    static final GateView CLOSED = new GateView(null, null, null);

    /** Whether it is open for what is ordered now. */
    public boolean isOpenFor(long revision) {
      return openFor != null && openFor == revision;
    }
  }

  public GateView gate(Gate gate) {
    return switch (gate) {
      case RELEASE -> release;
      case SHIPMENT -> shipment;
    };
  }

  public PaymentView with(Gate gate, GateView view) {
    return switch (gate) {
      case RELEASE -> new PaymentView(view, shipment, settled, invoiceNumber);
      case SHIPMENT -> new PaymentView(release, view, settled, invoiceNumber);
    };
  }

  public PaymentView settled(boolean paid) {
    return new PaymentView(release, shipment, paid, invoiceNumber);
  }

  public PaymentView invoiced(String number) {
    return new PaymentView(release, shipment, settled, number);
  }
}
