package io.saleswright.contract.paperwork.web;

import io.saleswright.contract.paperwork.AskForPaper;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on requests for papers. */
final class PaperRequests {

  private PaperRequests() {}

  /**
   * A demand: the paper of a contract, or of another document with its salesperson.
   *
   * @param paper what it is
   * @param contractId the contract that it belongs to
   * @param document another document, as people call it
   * @param salesperson staff id of who has to hand that in
   * @param dueOn the last day in time; the policy's when it is not said
   */
  record Demand(
      @NotBlank @Size(max = 200) String paper,
      @Nullable @Size(max = 64) String contractId,
      @Nullable @Size(max = 100) String document,
      @Nullable @Size(max = 64) String salesperson,
      @Nullable LocalDate dueOn) {

    AskForPaper wish() {
      return new AskForPaper(
          paper.strip(), told(contractId), told(document), told(salesperson), dueOn);
    }

    private static @Nullable String told(@Nullable String typed) {
      return typed == null || typed.isBlank() ? null : typed.strip();
    }
  }

  /** What is said of it: where it is, or why it is sent back or not needed. */
  record Note(@NotBlank @Size(max = 500) String note) {}
}
