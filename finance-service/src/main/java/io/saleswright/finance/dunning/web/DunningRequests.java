package io.saleswright.finance.dunning.web;

import io.saleswright.finance.customers.PaperWay;
import io.saleswright.finance.dunned.Call;
import io.saleswright.finance.dunned.Call.Way;
import io.saleswright.finance.dunned.CallResult;
import io.saleswright.platform.kernel.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people say when they chase money. */
final class DunningRequests {

  private DunningRequests() {}

  private static @Nullable String told(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /**
   * A letter.
   *
   * @param channel EMAIL, POST, FAX, BY_HAND or MESSENGER
   */
  record SendLetter(@NotNull PaperWay channel) {}

  /**
   * A call.
   *
   * @param way PHONE, VISIT, MESSAGE or EMAIL
   * @param result NOT_REACHED, TOLD, WILL_PAY, REFUSES or SAYS_PAID
   * @param person whom it was with, if anybody was reached
   * @param note what was said, if it is worth a note
   */
  record NoteCall(
      @NotNull Way way,
      @NotNull CallResult result,
      @Nullable @Size(max = 100) String person,
      @Nullable @Size(max = 1000) String note) {

    /** The level, who and when are the case's to say. */
    Call call(String by, Instant at) {
      return new Call(0, way, result, told(person), told(note), by, at);
    }
  }

  /**
   * A promise to pay.
   *
   * @param amount how much; at most what is open
   * @param on the last day on which it is kept; not past, and not further ahead than the policy
   *     `longest-promise-days` lets it be
   * @param person who promised it
   */
  record NotePromise(
      @NotNull @Valid Money amount,
      @NotNull LocalDate on,
      @NotBlank @Size(max = 100) String person) {}
}
