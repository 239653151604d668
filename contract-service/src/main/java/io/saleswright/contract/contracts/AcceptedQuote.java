package io.saleswright.contract.contracts;

import io.saleswright.contract.content.ContractLine;
import io.saleswright.contract.content.ContractTerms;
import io.saleswright.contract.parties.Holder;
import io.saleswright.platform.kernel.Authors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote that the customer took, as a contract is drafted from it (QUO-07).
 *
 * @param quoteId identity of the quote
 * @param customerId the customer
 * @param holder whose it is at our side
 * @param project the customer's project that it is for, if it is for one
 * @param lines what is sold
 * @param terms on which terms
 * @param authors every hand in it, of whom nobody approves the contract (SEC-06)
 */
public record AcceptedQuote(
    String quoteId,
    String customerId,
    Holder holder,
    @Nullable String project,
    List<ContractLine> lines,
    ContractTerms terms,
    Authors authors) {

  public AcceptedQuote {
    lines = List.copyOf(lines);
  }
}
