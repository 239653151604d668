package io.saleswright.contract.quotes.web;

import io.saleswright.contract.parties.Holder;
import io.saleswright.contract.quoting.Outcome;
import io.saleswright.contract.quoting.Outcome.ByLink;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Warning;
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
 * @param copiedFrom identity of the quote that it was copied from
 * @param newest the newest version; earlier ones are read one by one
 * @param talks what was spoken of it with the customer
 * @param outcome how it ended, once it has
 * @param waitingFor whom it waits for: roles, or {@code staff:} and a staff id
 * @param createdAt when it was begun
 * @param actions what the reader may do now
 * @param warnings what to think of, such as promised dates whose holidays are not known
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
    @Nullable String copiedFrom,
    VersionView newest,
    TalksView talks,
    @Nullable OutcomeView outcome,
    List<String> waitingFor,
    Instant createdAt,
    List<Action> actions,
    List<Warning> warnings) {

  /**
   * How a quote ended.
   *
   * @param by staff id of who recorded it, or who holds the link
   * @param customerPerson who of the customer said so behind a link, as they wrote it
   * @param linkMadeAt when that link was made; the audit trail names who made it
   */
  record OutcomeView(
      String kind,
      int version,
      String by,
      Instant at,
      @Nullable String reason,
      @Nullable String customerPerson,
      @Nullable Instant linkMadeAt) {

    static @Nullable OutcomeView of(@Nullable Outcome outcome) {
      if (outcome == null) {
        return null;
      }
      ByLink signed = outcome.byLink();
      return new OutcomeView(
          outcome.kind().name(),
          outcome.version(),
          outcome.by(),
          outcome.at(),
          outcome.reason(),
          signed == null ? null : signed.name(),
          signed == null ? null : signed.linkMadeAt());
    }
  }

  static QuoteView of(
      Stored<Quote> stored, boolean margin, List<Action> actions, List<Warning> warnings) {
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
        quote.copiedFrom(),
        VersionView.of(quote, quote.newest(), margin),
        TalksView.of(quote.talks()),
        OutcomeView.of(quote.outcome()),
        quote.waitingFor(),
        stored.createdAt(),
        actions,
        warnings);
  }
}
