package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.inquiry.Department;
import io.saleswright.complaint.remedy.RemedyKind;
import io.saleswright.platform.kernel.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands with which complaints are looked into and made good. */
final class WorkRequests {

  private WorkRequests() {}

  /** What a department has to find out, and until when; the policy says when it is left out. */
  record Question(
      @NotNull Department department,
      @NotBlank @Size(max = 2000) String text,
      @Nullable Instant due) {}

  /** Why it went wrong: a place in the tree of causes. */
  record Why(@NotBlank @Size(max = 100) String cause, @Nullable @Size(max = 2000) String remark) {}

  /** What shall keep it from coming back, who sees to it, and until when. */
  record Measure(
      @NotBlank @Size(max = 2000) String what,
      @NotBlank @Size(max = 64) String owner,
      @NotNull LocalDate dueOn) {}

  /** Whether a measure works, and how that was found. */
  record Effect(@NotNull Boolean works, @NotBlank @Size(max = 2000) String remark) {}

  /** What the customer gets, and what that costs us. */
  record Remedy(
      @NotNull RemedyKind kind, @NotBlank @Size(max = 2000) String text, @NotNull Money amount) {}

  /** What a side of a dispute offers, and what that would cost us. */
  record Offer(
      io.saleswright.complaint.dispute.Offer.@NotNull Side side,
      @NotNull RemedyKind kind,
      @Nullable Money amount,
      @NotBlank @Size(max = 2000) String text) {}

  /** Which offer both agreed on, and what else. */
  record Settlement(int offer, @NotBlank @Size(max = 2000) String text) {}

  /** What somebody says who agrees. */
  record Opinion(@Nullable @Size(max = 1000) String opinion) {}

  /** By what it can be found, such as the number of a credit note. */
  record Reference(@NotBlank @Size(max = 200) String reference) {}
}
