package io.saleswright.contract.regulations.web;

import io.saleswright.contract.regulations.RuleContent;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on rules of the company. */
final class RuleRequests {

  private RuleRequests() {}

  /**
   * What a version shall say.
   *
   * @param title what people call it
   * @param text the rule itself
   * @param interpretedBy the department that says what it means in doubt
   * @param effectiveFrom the first day on which it shall be in force; never before all have agreed
   */
  record Content(
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 50000) String text,
      @NotBlank @Size(max = 100) String interpretedBy,
      @NotNull LocalDate effectiveFrom) {

    RuleContent content() {
      return new RuleContent(title.strip(), text, interpretedBy.strip(), effectiveFrom);
    }
  }

  /** What a department says. */
  record Opinion(@Nullable @Size(max = 500) String opinion) {

    @Nullable String said() {
      return opinion == null || opinion.isBlank() ? null : opinion.strip();
    }
  }

  /** Why. */
  record Reason(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}

  /**
   * That a rule ends.
   *
   * @param from the first day on which it is not in force any more
   * @param reason why
   */
  record RepealBody(
      @NotNull LocalDate from, @NotBlank @Size(max = 500) @WithoutContacts String reason) {}
}
