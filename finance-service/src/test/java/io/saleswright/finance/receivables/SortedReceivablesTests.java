package io.saleswright.finance.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who looks for what is due longest, or for most, need not load the whole list (FIN-05). */
class SortedReceivablesTests extends RunningFinance {

  @Autowired private MongoDatabase database;
  @Autowired private List<UnfinishedWork> unfinished;

  private final String customer = unique("customer");

  /** Paid before production: due at once. On credit: due long after shipment, which is not yet. */
  @Test
  void listsByDayAndAmountPageByPageWithWhatHasNoDayLast() {
    String small = owed(AnOrder.PREPAID, "9.50");
    String great = owed(AnOrder.PREPAID, "1000.00");
    String middle = owed(AnOrder.PREPAID, "100.00");
    String undated = owed(AnOrder.DEPOSIT_30, "50.00");
    String paid = owed(AnOrder.PREPAID, "70.00");
    pay(paid, "70.00");

    assertThat(listed("open")).containsExactly(paid, small, undated, middle, great);
    assertThat(listed("-open")).containsExactly(great, middle, undated, small, paid);
    assertThat(listed("dueOn")).hasSize(5).endsWith(paid);
    assertThat(listed("-dueOn")).hasSize(5).endsWith(paid);
    assertThat(listed("-created")).containsExactlyInAnyOrder(paid, undated, middle, great, small);
  }

  @Test
  void namesWhatMayBeSaid() {
    Answer refused = as("finance").get("/api/receivables?sort=total").expect(400);

    assertThat(refused.text("errors/0/field")).isEqualTo("sort");
    assertThat(refused.body().toString()).contains("-created, dueOn, -dueOn, open, -open");
  }

  /** A place in one order says nothing in another one. */
  @Test
  void aPageGoesOnOnlyInTheOrderThatItBeganIn() {
    owed(AnOrder.PREPAID, "1.00");
    owed(AnOrder.PREPAID, "2.00");
    String list = "/api/receivables?limit=1&customerId=" + customer;
    String next = as("finance").get(list + "&sort=open").expect(200).text("next");

    as("finance").get(list + "&sort=open&after=" + next).expect(200);
    for (String other : List.of("", "&sort=-open", "&sort=dueOn")) {
      Answer refused = as("finance").get(list + other + "&after=" + next).expect(400);
      assertThat(refused.text("errors/0/field")).isEqualTo("after");
    }
  }

  @Test
  void whatAnEarlierReleaseWroteIsWrittenOnceMore() {
    String first = owed(AnOrder.PREPAID, "5.00");
    String second = owed(AnOrder.PREPAID, "6.00");
    database
        .getCollection("receivables")
        .updateOne(
            Filters.eq("_id", first),
            Updates.combine(
                Updates.unset("state.sortable"),
                Updates.unset("state.dueOn"),
                Updates.unset("state.owed")));
    UnfinishedWork work =
        unfinished.stream()
            .filter(each -> each.name().equals("receivables that can't be sorted"))
            .findFirst()
            .orElseThrow();

    // The service's own sweep may be there before, or at the same time.
    work.finish(first, Cause.internal("finance", CLOCK.instant().plusSeconds(60)));

    await("the order of the list")
        .untilAsserted(() -> assertThat(listed("open")).containsExactly(first, second));
  }

  private String owed(String terms, String total) {
    AnOrder order = AnOrder.over1000(terms).of(customer).costing(total);
    placed(order);
    return order.id();
  }

  private void pay(String order, String amount) {
    as("finance")
        .post("/api/payments", Requests.payment(customer, amount, order, amount))
        .expect(201);
  }

  /** All of it, in pages that end between equals. */
  private List<String> listed(String sort) {
    String list = "/api/receivables?limit=2&customerId=" + customer + "&sort=" + sort;
    List<String> ids = new ArrayList<>();
    String next = "";
    do {
      Answer page = as("finance").get(next.isEmpty() ? list : list + "&after=" + next).expect(200);
      ids.addAll(page.items("id"));
      next = page.text("next");
    } while (!next.isEmpty());
    return ids;
  }
}
