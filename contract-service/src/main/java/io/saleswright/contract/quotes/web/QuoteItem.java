package io.saleswright.contract.quotes.web;

import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.Version;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote in a list.
 *
 * @param revision the revision of its content, which who decides has to have seen
 * @param version number of the newest version
 * @param total what it comes to
 * @param waitingFor whom it waits for: roles, or {@code staff:} and a staff id
 */
record QuoteItem(
    String id,
    String number,
    long revision,
    String state,
    CustomerView customer,
    String salesperson,
    @Nullable String project,
    int version,
    Money total,
    @Nullable LocalDate validUntil,
    List<String> waitingFor,
    Instant createdAt) {

  static QuoteItem of(Stored<Quote> stored) {
    Quote quote = stored.state();
    Version newest = quote.newest();
    return new QuoteItem(
        stored.id(),
        quote.number(),
        stored.revision(),
        quote.stage().name(),
        CustomerView.of(quote.parties().buyer()),
        quote.parties().holder().salesperson(),
        quote.project(),
        newest.number(),
        newest.offer().total(),
        newest.offer().terms().validUntil(),
        quote.waitingFor(),
        stored.createdAt());
  }
}
