package io.saleswright.order.payment;

import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What finance told of the order's money, and its contract of what was promised. It lies beside the
 * main line: money may come before the delivery note.
 *
 * @param release the gate before release to the workshop
 * @param shipment the gate before shipment (ORD-24, FIN-03)
 * @param settled whether everything is paid
 * @param invoiceNumber number of the invoice, once issued
 * @param exemption that the workshop may begin without the money or credit, if that was decided
 * @param contract how the order stands to its contract; null when it is under none
 */
public record PaymentView(
    GateView release,
    GateView shipment,
    boolean settled,
    @Nullable String invoiceNumber,
    @Nullable Exemption exemption,
    @Nullable ContractCover contract) {

  public static final PaymentView NONE =
      new PaymentView(GateView.CLOSED, GateView.CLOSED, false, null, null, null);

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

  /**
   * That the workshop may begin although finance has not opened the gate (FIN-03).
   *
   * @param revision what was ordered then; another revision needs another decision
   * @param reason why
   * @param by staff id of who decided it
   */
  public record Exemption(long revision, String reason, String by) {}

  /** Whether the workshop may begin with this revision, as far as money is concerned. */
  public boolean mayBegin(long revision) {
    return release.isOpenFor(revision) || (exemption != null && exemption.revision() == revision);
  }

  /** The same, and the workshop may begin. */
  public PaymentView exempted(Exemption decided) {
    return new PaymentView(release, shipment, settled, invoiceNumber, decided, contract);
  }

  /** The same of an order that stands so to its contract. */
  public PaymentView with(@Nullable ContractCover cover) {
    return new PaymentView(release, shipment, settled, invoiceNumber, exemption, cover);
  }

  public GateView gate(Gate gate) {
    return switch (gate) {
      case RELEASE -> release;
      case SHIPMENT -> shipment;
    };
  }

  public PaymentView with(Gate gate, GateView view) {
    return switch (gate) {
      case RELEASE -> new PaymentView(view, shipment, settled, invoiceNumber, exemption, contract);
      case SHIPMENT -> new PaymentView(release, view, settled, invoiceNumber, exemption, contract);
    };
  }

  public PaymentView settled(boolean paid) {
    return new PaymentView(release, shipment, paid, invoiceNumber, exemption, contract);
  }

  public PaymentView invoiced(@Nullable String number) {
    return new PaymentView(release, shipment, settled, number, exemption, contract);
  }
}
