package io.saleswright.contract.quotes.web;

import io.saleswright.contract.parties.Buyer;
import io.saleswright.contract.parties.Holder;
import io.saleswright.contract.parties.Lead;
import io.saleswright.contract.quotes.Outcome;
import io.saleswright.contract.quotes.Quote;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as people see it.
 *
 * @param id identity of the quote
 * @param number its number for people
 * @param state how far it has come
 * @param customer who is offered it
 * @param salesperson staff id of whose quote it is
 * @param sharedWith staff ids of others who look after it, too
 * @param author staff id of who began it
 * @param project the customer's project that it is for
 * @param version number of the newest version
 * @param offer what the newest version offers
 * @param outcome how it ended, once it has
 * @param createdAt when it was begun
 * @param actions what the reader may do now
 */
record QuoteView(
    String id,
    String number,
    String state,
    CustomerView customer,
    String salesperson,
    List<String> sharedWith,
    String author,
    @Nullable String project,
    int version,
    OfferView offer,
    @Nullable OutcomeView outcome,
    Instant createdAt,
    List<Action> actions) {

  /**
   * Who is offered something.
   *
   * @param id id in the customer service; null for a lead
   * @param name what people call them, as far as it is known
   * @param status LEAD, UNCONFIRMED, CONFIRMED or CLAIMED
   * @param contact how a lead is reached
   */
  record CustomerView(
      @Nullable String id, @Nullable String name, String status, @Nullable String contact) {

    static CustomerView of(Buyer buyer) {
      Lead lead = buyer.lead();
      return new CustomerView(
          buyer.customerId(),
          buyer.calledName(),
          buyer.status().name(),
          lead == null ? null : lead.contact());
    }
  }

  /** How a quote ended. */
  record OutcomeView(String kind, String by, Instant at, @Nullable String reason) {

    static @Nullable OutcomeView of(@Nullable Outcome outcome) {
      return outcome == null
          ? null
          : new OutcomeView(outcome.kind().name(), outcome.by(), outcome.at(), outcome.reason());
    }
  }

  static QuoteView of(Stored<Quote> stored, List<Action> actions) {
    Quote quote = stored.state();
    Holder holder = quote.parties().holder();
    return new QuoteView(
        stored.id(),
        quote.number(),
        quote.stage().name(),
        CustomerView.of(quote.parties().buyer()),
        holder.salesperson(),
        holder.sharedWith(),
        stored.createdBy(),
        quote.project(),
        quote.newest().number(),
        OfferView.of(quote.newest().offer()),
        OutcomeView.of(quote.outcome()),
        stored.createdAt(),
        actions);
  }
}
