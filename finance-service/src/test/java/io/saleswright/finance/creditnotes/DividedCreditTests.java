package io.saleswright.finance.creditnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A credit over more than each invoice of its order has left is made in parts: one red-letter note
 * for each invoice, all of one decision, and together the whole to the cent (FIN-08, FIN-18).
 */
class DividedCreditTests extends RunningFinance {

  private static final String PATH = "/api/credit-notes";
  private static final String REASON = "{\"reason\":\"a mistake\"}";

  private final ACredit credits = new ACredit(this);

  @Test
  void aReturnThatIsMoreThanEachInvoiceIsCreditedByOneNotePerInvoice() {
    AnOrder order = placed(false);
    split(order, "500.00").forEach(this::write);
    String returned = unique("return");
    String id = credits.returned(order, returned, "800.00").id();

    Answer first = credits.issue(id).expect(200);

    assertThat(first.text("state")).isEqualTo("ISSUED");
    assertThat(first.text("gross/amount")).isEqualTo("500.00");
    Answer second = note(first.text("parts/0"));
    assertThat(second.text("state")).isEqualTo("ISSUED");
    assertThat(second.text("partOf")).isEqualTo(id);
    assertThat(second.text("gross/amount")).isEqualTo("300.00");
    assertThat(second.text("groundId")).isEqualTo(returned);
    assertThat(second.text("requestedBy")).isEqualTo(first.text("requestedBy"));
    assertThat(List.of(first.text("invoiceId"), second.text("invoiceId"))).doesNotHaveDuplicates();
    assertThat(first.text("issued/number")).isNotEqualTo(second.text("issued/number"));
    assertThat(receivable(order).text("credited/amount")).isEqualTo("800.00");
  }

  /** The event and the command come again; nothing is made twice. */
  @Test
  void whatIsToldAndCommandedAgainMakesNothingTwice() {
    AnOrder order = placed(false);
    split(order, "500.00").forEach(this::write);
    String returned = unique("return");
    String id = credits.returned(order, returned, "800.00").id();
    String key = unique("key");
    Answer once = issue(id, key).expect(200);

    ACredit.tellReturn(order, returned, "800.00");
    Answer again = issue(id, key).expect(200);

    assertThat(again.text("parts/0")).isEqualTo(once.text("parts/0"));
    assertThat(notesOf(returned)).hasSize(2);
    assertThat(receivable(order).text("credited/amount")).isEqualTo("800.00");
  }

  /** What waits because one invoice is not written is divided once it is. */
  @Test
  void whatWaitsIsWrittenOnceAllInvoicesAre() {
    AnOrder order = placed(false);
    List<String> invoices = split(order, "500.00");
    write(invoices.getFirst());
    String id = credits.returned(order, unique("return"), "800.00").id();
    assertThat(credits.issue(id).expect(409).problem()).isEqualTo("/problems/above-each-invoice");
    write(invoices.getLast());

    assertThat(credits.issue(id).expect(200).text("gross/amount")).isEqualTo("500.00");

    assertThat(receivable(order).text("credited/amount")).isEqualTo("800.00");
  }

  /** Each note can be taken back by itself, and then its invoice is free for another one. */
  @Test
  void whatOneOfThemTookIsThereAgainWhenItIsTakenBack() {
    AnOrder order = placed(false);
    split(order, "500.00").forEach(this::write);
    String id = credits.byHand(order, "800.00").expect(201).id();
    String part = credits.issue(id).expect(200).text("parts/0");

    as("finance-head").post(PATH + "/" + part + "/reversal", REASON).expect(200);

    assertThat(receivable(order).text("credited/amount")).isEqualTo("500.00");
    assertThat(note(id).text("state")).isEqualTo("ISSUED");
    String other = credits.byHand(order, "500.00").expect(201).id();
    assertThat(credits.issue(other).expect(200).text("parts/0")).isEmpty();
  }

  /** Net 999.99 at 13 % over invoices of 333.33 and what is left: net, tax and gross add up. */
  @Test
  void netAndTaxOfThePartsAreThoseOfTheWhole() {
    AnOrder order = placed(true);
    split(order, "333.33").forEach(this::write);
    String id = credits.returned(order, unique("return"), "999.99").id();
    Answer first = credits.issue(id).expect(200);

    List<Answer> all = List.of(first, note(first.text("parts/0")));

    assertThat(sum(all, "gross/amount")).isEqualByComparingTo("1129.99");
    assertThat(sum(all, "issued/net/amount")).isEqualByComparingTo("999.99");
    assertThat(sum(all, "issued/tax/amount")).isEqualByComparingTo("130.00");
  }

  private AnOrder placed(boolean withoutTax) {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    orderTells(order, 1, "OrderPlaced", withoutTax ? order.placedWithoutTax() : order.placed());
    awaitReceivable(order);
    return order;
  }

  /** The goods are signed for, and so much of the order gets an invoice of its own. */
  private List<String> split(AnOrder order, String amount) {
    String invoice = credits.signed(order, order.signed("2026-11-23"));
    String path = "/api/invoices/" + invoice;
    String part =
        as("finance")
            .with("If-Match", as("finance").get(path).etag())
            .post(path + "/parts", Requests.part(amount))
            .expect(200)
            .text("parts/0");
    return List.of(invoice, part);
  }

  private void write(String invoice) {
    as("finance").post("/api/invoices/" + invoice + "/issue", Requests.issue("13")).expect(200);
  }

  private Answer issue(String id, String key) {
    return as("finance").post(PATH + "/" + id + "/issue", "", "Idempotency-Key", key);
  }

  private Answer note(String id) {
    return as("finance").get(PATH + "/" + id).expect(200);
  }

  private List<String> notesOf(String ground) {
    return as("finance").get(PATH + "?groundId=" + ground).items("id");
  }

  private static BigDecimal sum(List<Answer> notes, String pointer) {
    return notes.stream()
        .map(note -> new BigDecimal(note.text(pointer)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
