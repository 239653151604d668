package io.saleswright.finance.dunning;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.LocalDate;

/** Brings cases to where a test begins, over HTTP and events as everybody else would. */
public final class ADunning {

  public static final String PATH = "/api/dunning";

  private final RunningFinance service;

  public ADunning(RunningFinance service) {
    this.service = service;
  }

  /** An order whose deposit of 300.00 is overdue for 19 days, with its case. */
  public AnOrder late(AnOrder order) {
    return late(order, "2026-11-01T");
  }

  /**
   * An order whose deposit of 300.00 is overdue, with its case.
   *
   * @param day the day on which it came in, three days before it was due
   */
  public AnOrder late(AnOrder order, String day) {
    String placed = order.placed().replace("2026-11-23T", day);
    TestBroker.publish(
        "order.orders.v1", TestEvent.of("order.OrderPlaced.v1", order.id(), 1, placed));
    await().until(() -> service.as("finance").get(PATH + "/" + order.id()).status() == 200);
    return order;
  }

  /** Its case, once it is at this stage. */
  public Answer awaitStage(AnOrder order, String stage) {
    return await()
        .until(
            () -> service.as("finance").get(PATH + "/" + order.id()),
            found -> found.text("state").equals(stage));
  }

  /** Notes a promise of 300.00 for today. */
  public Answer promise(AnOrder order) {
    return service
        .as("sales-support")
        .post(PATH + "/" + order.id() + "/promises", promise("300.00", "2026-11-23"));
  }

  static String promise(String amount, String on) {
    return """
    {"amount": {"amount": "%s", "currency": "CNY"}, "on": "%s", "person": "Ms Li"}
    """
        .formatted(amount, on);
  }

  /** Lets the day of its promise be over, as if it had been made some days ago. */
  public void letPromisePass(MongoDatabase database, AnOrder order) {
    LocalDate past = LocalDate.parse("2026-11-20");
    database
        .getCollection("dunning-cases")
        .updateOne(
            Filters.eq("_id", order.id()),
            Updates.combine(
                Updates.set("state.promises.0.on", past), Updates.set("state.nextOn", past)));
  }

  /** Tells that a complaint was opened; about no order in particular when that is null. */
  public void complained(String complaint, long sequence, String customer, String order) {
    String about = order.isEmpty() ? "" : ", \"orderId\": \"" + order + "\"";
    String data =
        """
        {"complaintId": "%s", "number": "CP-%s", "customerId": "%s", "kind": "QUALITY"%s}
        """
            .formatted(complaint, complaint, customer, about);
    tell(complaint, sequence, "ComplaintOpened", data);
  }

  /** Tells that a complaint is over, or open again. */
  public void turned(String complaint, long sequence, String type, String customer) {
    String data =
        """
        {"complaintId": "%s", "number": "CP-%s", "customerId": "%s"}
        """
            .formatted(complaint, complaint, customer);
    tell(complaint, sequence, type, data);
  }

  private static void tell(String complaint, long sequence, String type, String data) {
    TestBroker.publish(
        "complaint.complaints.v1",
        TestEvent.of("complaint." + type + ".v1", complaint, sequence, data));
  }
}
