package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.course.Message.Direction;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on complaints. */
final class CaseRequests {

  private CaseRequests() {}

  /** Who gets the case. */
  record To(@NotBlank @Size(max = 64) String staffId) {}

  /** An answer to the customer, and on which way they got it. */
  record Reply(@NotNull Channel channel, @NotBlank @Size(max = 4000) String text) {}

  /** What was said: by the customer and on which way, or among ourselves. */
  record Word(
      @Nullable Direction direction,
      @Nullable Channel channel,
      @NotBlank @Size(max = 4000) String text) {}

  /** How bad it is. */
  record Grade(@NotNull Severity severity) {}

  /** Why; it stays at the complaint. */
  record Why(@NotBlank @Size(max = 1000) @WithoutContacts String reason) {}

  /** What was done, as the customer was told. */
  record Text(@NotBlank @Size(max = 4000) String text) {}

  /** Whether it is solved, and how content the customer is, from 1 to 5. */
  record Revisit(
      @NotNull Boolean solved,
      @Nullable @Min(1) @Max(5) Integer score,
      @Nullable @Size(max = 2000) String remark) {}
}
