package io.saleswright.contract.deals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the contract that an order names.
 *
 * @param contract the contract as a paper; null while it is not filed (CON-08)
 * @param quote the quote from which it was made, as a paper; null when it was made from none
 */
public record DealContract(@Nullable DealPaper contract, @Nullable DealPaper quote) {

  /** The order names none, or one that nobody knows. */
  static final DealContract NONE = new DealContract(null, null);

  List<DealPaper> papers() {
    return Stream.of(quote, contract).filter(Objects::nonNull).toList();
  }
}
