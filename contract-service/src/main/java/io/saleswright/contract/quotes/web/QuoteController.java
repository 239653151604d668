package io.saleswright.contract.quotes.web;

import io.saleswright.contract.quotes.QuoteDesk;
import io.saleswright.contract.quotes.QuoteQuery;
import io.saleswright.contract.quotes.QuoteReader;
import io.saleswright.contract.quotes.QuoteSearch;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.SortedBy;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Quotes: what is offered to customers, and lists of it. */
@RestController
@RequestMapping("/api/quotes")
class QuoteController {

  private final QuoteDesk desk;
  private final QuoteReader reader;
  private final QuoteAnswers answers;

  QuoteController(QuoteDesk desk, QuoteReader reader, QuoteAnswers answers) {
    this.desk = desk;
    this.reader = reader;
    this.answers = answers;
  }

  /** Begins a quote, for a customer or for a lead without a file (QUO-01, QUO-04). */
  @PostMapping
  @Creates
  ResponseEntity<QuoteView> begin(@RequestBody @Valid QuoteRequests.Content body, Act act) {
    return answers.created(desk.begin(body.draft(), act), act.caller());
  }

  /** Begins a quote that offers the same as another one, by the catalogue of today. */
  @PostMapping("/{id}/copies")
  @Creates
  ResponseEntity<QuoteView> copy(
      @PathVariable String id, @RequestBody @Valid QuoteRequests.Copy body, Act act) {
    return answers.created(desk.copy(id, body.recipient(), act), act.caller());
  }

  /** One quote with its newest version. */
  @GetMapping("/{id}")
  ResponseEntity<QuoteView> get(@PathVariable String id, Caller caller) {
    return answers.ok(reader.get(id, caller), caller);
  }

  /** One version of a quote, and in what it differs from the one before (QUO-06). */
  @GetMapping("/{id}/versions/{version}")
  VersionView version(@PathVariable String id, @PathVariable int version, Caller caller) {
    Quote quote = reader.get(id, caller).state();
    return VersionView.of(quote, quote.version(version), reader.showsMargin(caller));
  }

  /**
   * Quotes that the caller may see.
   *
   * @param q any part of what people call a quote by
   * @param product part of the code or name of a product in any version
   * @param project part of the project's name
   * @param customerId only those for this customer
   * @param salesperson only those of this salesperson, by staff id
   * @param state only those that have come this far
   * @param from only those begun on that day or later
   * @param to only those begun on that day or earlier
   * @param waitingFor {@code me}: only those that wait for the caller
   */
  @GetMapping
  @NotesLists(of = "quotes", rule = "CON-13")
  Page<QuoteItem> list(
      @RequestParam @Nullable @Size(max = 100) String q,
      @RequestParam @Nullable @Size(max = 100) String product,
      @RequestParam @Nullable @Size(max = 100) String project,
      @RequestParam @Nullable @Size(max = 64) String customerId,
      @RequestParam @Nullable @Size(max = 64) String salesperson,
      @RequestParam @Nullable QuoteStage state,
      @RequestParam @Nullable LocalDate from,
      @RequestParam @Nullable LocalDate to,
      @RequestParam @Nullable String waitingFor,
      @SortedBy("validUntil") PageRequest page,
      Caller caller) {
    if (waitingFor != null && !waitingFor.equals("me")) {
      throw new InvalidInput(
          "waitingFor", "choice", "must be one of {choices}", Map.of("choices", "me"));
    }
    QuoteQuery query =
        new QuoteQuery(
            q, product, project, customerId, salesperson, state, from, to, waitingFor != null);
    return Page.ofStored(
        reader.list(query, page.slice(), caller), page, QuoteSearch.SORTS, QuoteItem::of);
  }

  /** Writes the newest version anew, before the customer has it. */
  @PutMapping("/{id}")
  ResponseEntity<QuoteView> edit(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid QuoteRequests.OfferBody body,
      Act act) {
    return answers.ok(desk.edit(id, seen.revision(), body.wish(), act), act.caller());
  }

  /** Begins the next version of what the customer has (QUO-06). */
  @PostMapping("/{id}/versions")
  ResponseEntity<QuoteView> offerAnew(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid QuoteRequests.OfferBody body,
      Act act) {
    return answers.ok(desk.offerAnew(id, seen.revision(), body.wish(), act), act.caller());
  }

  /** Names the file that a lead has got, or confirms whose customer somebody named. */
  @PostMapping("/{id}/customer")
  ResponseEntity<QuoteView> nameCustomer(
      @PathVariable String id, @RequestBody @Valid QuoteRequests.CustomerFile body, Act act) {
    return answers.ok(desk.nameCustomer(id, body.customerId(), act), act.caller());
  }

  /** Offers a quote no more; the reason is kept. */
  @PostMapping("/{id}/withdrawal")
  ResponseEntity<QuoteView> withdraw(
      @PathVariable String id, @RequestBody @Valid QuoteRequests.Reason body, Act act) {
    return answers.ok(desk.withdraw(id, body.reason(), act), act.caller());
  }
}
