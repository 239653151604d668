package io.saleswright.contract.quotes.web;

import io.saleswright.contract.confirmations.Department;
import io.saleswright.contract.quotes.ReviewDesk.Word;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands by which a quote is looked at before the customer gets it. */
final class ReviewRequests {

  private ReviewRequests() {}

  /** What a department says (QUO-02). */
  record Confirmation(
      @NotNull Department department,
      @NotNull Boolean feasible,
      @Nullable LocalDate feasibleOn,
      @Nullable @Size(max = 1000) String remark) {

    Word word() {
      return new Word(department, feasible, feasibleOn, QuoteRequests.told(remark));
    }
  }

  /** What somebody says who agrees. */
  record Opinion(@Nullable @Size(max = 1000) String opinion) {}

  /** Why it goes back; for its author, and for nobody else. */
  record Return(@NotBlank @Size(max = 1000) @WithoutContacts String reason) {}
}
