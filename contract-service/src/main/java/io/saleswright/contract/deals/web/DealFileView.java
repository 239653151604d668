package io.saleswright.contract.deals.web;

import io.saleswright.contract.deals.DealDesk;
import io.saleswright.contract.deals.DealFile;
import io.saleswright.contract.deals.DealPaper;
import io.saleswright.contract.deals.Waiver;
import io.saleswright.contract.execution.KnownPayment;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of a deal as people see it.
 *
 * @param id identity of the order
 * @param number the order's number
 * @param state COLLECTING, INCOMPLETE, COMPLETE or CANCELLED
 * @param contractId the contract that the order names
 * @param paidOn the day on which all of it was paid
 * @param papers what is there
 * @param payments what was paid
 * @param missing the papers that are missing
 * @param waived the papers that do not exist
 * @param late whether the missing ones were not there in time
 * @param actions what the reader may do now
 */
record DealFileView(
    String id,
    @Nullable String number,
    String state,
    @Nullable String customerId,
    @Nullable String contractId,
    @Nullable String salesperson,
    @Nullable LocalDate paidOn,
    List<PaperView> papers,
    List<PaymentView> payments,
    List<String> missing,
    List<WaiverView> waived,
    boolean late,
    List<Action> actions) {

  /**
   * A paper that is there.
   *
   * @param voidedOn the day on which it came not to count; null while it does
   */
  record PaperView(
      String kind,
      String documentId,
      @Nullable String number,
      LocalDate date,
      @Nullable LocalDate voidedOn) {

    static PaperView of(DealPaper paper) {
      return new PaperView(
          paper.kind().name(), paper.documentId(), paper.number(), paper.date(), paper.voidedOn());
    }
  }

  /**
   * A part of a payment that covers the order; negative when it came back.
   *
   * @param at when it was told; absent of what was told before that was kept
   */
  record PaymentView(String paymentId, Money amount, @Nullable Instant at) {

    static List<PaymentView> of(Stored<KnownPayment> payment, String orderId) {
      return payment.state().shares().stream()
          .filter(share -> share.orderId().equals(orderId))
          .map(share -> new PaymentView(payment.id(), share.amount(), share.at()))
          .toList();
    }
  }

  /** A paper that does not exist. */
  record WaiverView(String kind, String reason, String by, Instant at) {

    static WaiverView of(Waiver waiver) {
      return new WaiverView(waiver.kind().name(), waiver.reason(), waiver.by(), waiver.at());
    }
  }

  static DealFileView of(DealDesk.Found found, List<Action> actions) {
    DealFile file = found.file().state();
    DealFileItem item = DealFileItem.of(found.file());
    return new DealFileView(
        item.id(),
        item.number(),
        item.state(),
        item.customerId(),
        file.order() == null ? null : file.order().contractId(),
        item.salesperson(),
        item.paidOn(),
        file.papers().stream().map(PaperView::of).toList(),
        found.payments().stream()
            .flatMap(payment -> PaymentView.of(payment, item.id()).stream())
            .toList(),
        item.missing(),
        file.waived().stream().map(WaiverView::of).toList(),
        item.late(),
        actions);
  }
}
