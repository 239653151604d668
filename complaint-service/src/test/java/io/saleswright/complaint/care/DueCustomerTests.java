package io.saleswright.complaint.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningServiceCases;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Customers who are due to be asked how they get on stand in a list (CMP-11). */
class DueCustomerTests extends RunningServiceCases {

  private List<String> due(String rep) {
    return list(as(rep, "sales-rep")).items("customerId");
  }

  private static Answer list(TestHttp who) {
    return who.get(CALLS + "/due").expect(200);
  }

  /** It counts from the goods, and from the customer's last word after that. */
  @Test
  void whoSignedLongAgoAndWasNotAskedSinceIsDue() {
    String rep = unique("rep");
    String old = aCustomer(new Belonging("DEMO-" + rep, null, "east"), "A");
    String young = aCustomer(new Belonging("DEMO-" + rep, null, "east"), null);
    signed(young, 179);
    signed(old, 181);
    await().until(() -> due(rep).equals(List.of(old)));

    Answer shown = list(as(rep, "sales-rep"));
    assertThat(shown.text("items/0/customerName")).isEqualTo("Hua Xia");
    assertThat(shown.text("items/0/customerClass")).isEqualTo("A");
    assertThat(shown.text("items/0/askedAt")).isEmpty();
    assertThat(shown.text("items/0/dueSince")).isNotEmpty();
    assertThat(due(unique("rep"))).isEmpty();
    String key = CALLS + "/due?customerClass=";
    assertThat(as(rep, "sales-rep").get(key + "A").items("customerId")).containsExactly(old);
    assertThat(as(rep, "sales-rep").get(key + "B").items("customerId")).isEmpty();

    as(rep, "sales-rep").post(CALLS, call(old, "")).expect(201);
    assertThat(due(rep)).isEmpty();
  }

  /** CUS-26: what key customers were asked and said, for who leads those that look after them. */
  @Test
  void whatKeyCustomersSayIsOnOneList() {
    String region = unique("region");
    String key = aCustomer(new Belonging(unique("rep"), null, region), "A");
    String other = aCustomer(new Belonging(unique("rep"), null, region), "B");
    String said = as("sales-support").post(CALLS, call(key, "")).expect(201).id();
    as("sales-support").post(CALLS, call(other, "")).expect(201);

    assertThat(
            asLeaderOf(region, "sales-manager")
                .get(CALLS + "?customerClass=A")
                .expect(200)
                .items("id"))
        .containsExactly(said);
  }

  /** The list follows its customer (CUS-24). */
  @Test
  void whoIsHandedOverIsAskedByTheNewOne() {
    String former = unique("rep");
    String next = unique("rep");
    Belonging to = new Belonging("DEMO-" + next, null, "east");
    String customer = aCustomer(new Belonging("DEMO-" + former, null, "east"), null);
    signed(customer, 200);
    await().until(() -> due(former).equals(List.of(customer)));

    customerTells(
        customer,
        2,
        "CustomerOwnerChanged",
        Bodies.handedOver(customer, "DEMO-" + former, to, "move"));
    await().until(() -> due(next).equals(List.of(customer)));
    assertThat(due(former)).isEmpty();
  }
}
