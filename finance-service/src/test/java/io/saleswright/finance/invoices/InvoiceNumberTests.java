package io.saleswright.finance.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.fixtures.Acts;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.testkit.TestHttp.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Numbers of invoices follow each other without a hole and without a double, whoever clicks twice,
 * is refused, loses a race or crashes (FIN-08, FIN-16).
 */
class InvoiceNumberTests extends RunningFinance {

  private static final String SERIES = "INV-S1-2026-";

  private final EnvelopeStore<Invoice> store;
  private final InvoiceNumbers numbers;
  private final Supplier<InvoiceRules> rules;

  @Autowired
  InvoiceNumberTests(
      EnvelopeStore<Invoice> store, InvoiceNumbers numbers, Supplier<InvoiceRules> rules) {
    this.store = store;
    this.numbers = numbers;
    this.rules = rules;
  }

  @Test
  void followEachOtherWhoeverIssuesAtOnceIsRefusedOrVoids() throws Exception {
    List<String> invoices = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      invoices.add(requested());
    }
    try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> clicks = new ArrayList<>();
      for (String invoice : invoices) {
        for (String rate : List.of("13", "12.5", "13")) {
          clicks.add(
              clerks.submit(() ->
                  as("finance").post("/api/invoices/" + invoice + "/issue", Requests.issue(rate))));
        }
      }
      for (Future<Answer> click : clicks) {
        assertThat(click.get().status()).isIn(200, 400, 409);
      }
    }
    String voided = invoices.getFirst();
    as("finance-head")
        .post("/api/invoices/" + voided + "/voiding", "{\"reason\":\"wrong title\"}")
        .expect(200);
    String number = as("finance").get("/api/invoices/" + voided).text("issued/number");
    Answer again =
        as("finance").post("/api/invoices/" + requested() + "/issue", Requests.issue("13"));

    assertThat(again.expect(200).text("issued/number")).isGreaterThan(number);
    assertThat(as("finance").get("/api/invoices?number=" + number).items("state"))
        .containsExactly("VOIDED");
    assertThat(given()).containsExactlyElementsOf(oneToLast());
  }

  /** The process ends, or a rule refuses, after a number was asked for and before it is stored. */
  @Test
  void areNobodysUntilTheyAreStored() throws Exception {
    List<String> invoices = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      invoices.add(requested());
    }
    try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writing = new ArrayList<>();
      for (int i = 0; i < invoices.size(); i++) {
        String id = invoices.get(i);
        boolean dies = i % 3 == 0;
        writing.add(clerks.submit(() -> issue(id, dies)));
      }
      for (Future<?> one : writing) {
        one.get();
      }
    }

    assertThat(given()).containsExactlyElementsOf(oneToLast());
  }

  private void issue(String id, boolean dies) {
    try {
      store.change(
          id,
          Cause.internal("test", CLOCK.instant()),
          now -> {
            String number = numbers.next(LocalDate.of(2026, 11, 23));
            if (dies) {
              throw new IllegalStateException("killed");
            }
            return issued(id, number, now.state());
          });
    } catch (IllegalStateException | RuleViolation died) {
      assertThat(dies).isTrue();
    }
  }

  private Change<Invoice> issued(String id, String number, Invoice invoice) {
    return invoice.issued(
        id,
        number,
        new IssueInvoice(
            new Issue.Buyer("Ajanta Trading", null, null, null), new BigDecimal("13"), null),
        rules.get(),
        Acts.by("clerk", CLOCK.instant()));
  }

  private List<String> given() {
    return store
        .fields(Filters.regex("state.issue.number", "^" + SERIES), "state.issue.number")
        .stream()
        .map(
            found -> found.getDocument("state").getDocument("issue").getString("number").getValue())
        .sorted()
        .toList();
  }

  private List<String> oneToLast() {
    List<String> all = new ArrayList<>();
    int last = Integer.parseInt(given().getLast().substring(SERIES.length()));
    for (int number = 1; number <= last; number++) {
      all.add(SERIES + String.format(Locale.ROOT, "%08d", number));
    }
    return all;
  }

  private String requested() {
    return new Signing(this).invoiceOf(AnOrder.over1000(AnOrder.PREPAID));
  }
}
