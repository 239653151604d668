package io.saleswright.contract.paperwork;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.StaffIds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Demands a paper (CON-12).
 *
 * @param paper what it is
 * @param contractId the contract that it belongs to; null when it belongs to another document
 * @param document that document, as people call it; null of a contract
 * @param salesperson staff id of who has to hand it in; null leaves it to the contract
 * @param dueOn the last day in time; null leaves it to the policy
 */
public record AskForPaper(
    String paper,
    @Nullable String contractId,
    @Nullable String document,
    @Nullable String salesperson,
    @Nullable LocalDate dueOn) {

  /**
   * @throws InvalidInput when it names neither a contract nor another document with its salesperson
   */
  public AskForPaper {
    if ((contractId == null) == (document == null)) {
      throw new InvalidInput(
          "contractId", "CON-12", "is given for a contract, and document for any other paper");
    }
    if (salesperson != null) {
      StaffIds.mustBeOne("salesperson", "CON-12", salesperson);
    }
    if (contractId == null && salesperson == null) {
      throw new InvalidInput("salesperson", "CON-12", "is required where no contract is named");
    }
    if (contractId != null && salesperson != null) {
      throw new InvalidInput(
          "salesperson", "CON-12", "is the contract's own where a contract is named");
    }
  }
}
