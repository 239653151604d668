package io.saleswright.finance.confirmations.web;

import io.saleswright.finance.confirmations.Reply;
import io.saleswright.finance.customers.PaperWay;
import io.saleswright.platform.kernel.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people say about confirmations. */
final class ConfirmationRequests {

  private ConfirmationRequests() {}

  /**
   * A balance that a customer is asked to confirm.
   *
   * @param customerId who is asked
   * @param currency the currency of the balance
   * @param from the first day of the account that is shown
   * @param to the day at whose end the balance was; not in the future
   * @param channel EMAIL, POST, FAX, BY_HAND or MESSENGER
   */
  record Send(
      @NotBlank @Size(max = 100) String customerId,
      @NotBlank @Size(max = 3) String currency,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotNull PaperWay channel) {}

  /**
   * What a customer said.
   *
   * @param agreed whether the balance is theirs, too
   * @param amount the balance that they have, when they disagree
   * @param person who said so at the customer's
   * @param on the day on which they did
   * @param remark what there is to say, if anything
   */
  record Said(
      @NotNull Boolean agreed,
      @Nullable @Valid Money amount,
      @NotBlank @Size(max = 100) String person,
      @NotNull LocalDate on,
      @Nullable @Size(max = 500) String remark) {

    Reply reply(String by) {
      String told = remark == null || remark.isBlank() ? null : remark.strip();
      return new Reply(agreed, amount, person.strip(), on, told, by);
    }
  }
}
