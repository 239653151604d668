package io.saleswright.order.missed.web;

import io.saleswright.order.missed.Breach;
import io.saleswright.order.missed.MissedOrder;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on missed orders. */
final class MissedOrderRequests {

  private MissedOrderRequests() {}

  /** A field that was left blank tells nothing, and an id has no blanks around it. */
  private static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /**
   * What is reported.
   *
   * @param customerId the customer whose order it is
   * @param askedOn the day on which they asked for it
   * @param description what happened
   * @param orderId the order, as far as one was entered
   */
  record MissedReport(
      @NotNull Breach breach,
      @NotBlank @Size(max = 64) String customerId,
      @NotNull LocalDate askedOn,
      @NotBlank @Size(max = 2000) @WithoutContacts String description,
      @Nullable @Size(max = 64) String orderId) {

    MissedOrder.Report report(Act act) {
      return new MissedOrder.Report(
          customerId, askedOn, description, told(orderId), act.by(), act.at());
    }
  }

  /**
   * What was found out.
   *
   * @param confirmed whether it is as it was reported
   * @param explanation how it came about
   * @param responsible staff id of whose fault it was, if it was somebody's
   * @param orderId the order that was entered for it in the end, if one was
   */
  record MissedFinding(
      @NotNull Boolean confirmed,
      @NotBlank @Size(max = 2000) @WithoutContacts String explanation,
      @Nullable @Size(max = 64) String responsible,
      @Nullable @Size(max = 64) String orderId) {

    MissedOrder.Finding finding(Act act) {
      return new MissedOrder.Finding(
          confirmed, explanation, told(responsible), told(orderId), act.by(), act.at());
    }
  }
}
