package io.saleswright.customer.archive;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.testkit.TestBroker.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.customer.notices.CustomerNotice;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.comments.Colleagues;
import io.saleswright.testkit.deputies.DeputiesContract;
import io.saleswright.testkit.events.EventContract;
import io.saleswright.testkit.notices.NoticeContract;
import io.saleswright.testkit.states.StateContract;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shared contracts of events, notices and stored states; the order of one file's events. */
class CustomerEventTests extends RunningService
    implements EventContract, NoticeContract, StateContract {

  private static final String PATH = "/api/customers";
  private static final String TOPIC = "customer.customers.v1";

  @BeforeEach
  void colleaguesCanBeTold() {
    TestBroker.createTopic(DeputiesContract.TOPIC);
  }

  @Override
  public List<CustomerNotice> noticeKinds() {
    return List.of(CustomerNotice.values());
  }

  @Override
  public List<String> personal() {
    return List.of("Wang", "华夏", "李娜");
  }

  @Override
  public String service() {
    return "customer";
  }

  @Override
  public void tellEveryEvent() {
    String id = aFileIsOpenedEditedAndHandedOver();
    aPaperIsAttachedAndDetached(id);
    aCustomerIsTalkedAbout(id);
    as("sales-manager")
        .post(
            PATH + "/hand-overs",
            """
            {"from": "DEMO-sales-rep-2", "owner": "S-9", "reason": "leaves", "openWork": "keep"}
            """)
        .expect(201);
    as("auditor")
        .post(
            "/api/audit-findings",
            """
            {"about": "ORDER", "aboutId": "SO-1", "severity": "FAULT", "text": "no scale",
             "responsible": "DEMO-sales-support"}
            """)
        .expect(201);
    as("sales-support")
        .put("/api/work-reports/days/2026-11-20", "{\"done\": \"verified 12 orders\"}")
        .expect(200);
  }

  @Test
  void eventsOfAFileComeInOrderAndHoldNoPersonalData() {
    String id = aFileIsOpenedEditedAndHandedOver();

    List<ConsumerRecord<String, String>> events = TestBroker.await(TOPIC, id, 3);

    assertThat(events)
        .extracting(event -> header(event, "ce_type"))
        .containsExactly(
            "customer.CustomerRegistered.v1",
            "customer.CustomerChanged.v1",
            "customer.CustomerOwnerChanged.v1");
    assertThat(events)
        .extracting(event -> header(event, "ce_sequence"))
        .containsExactly("1", "2", "3");
    for (ConsumerRecord<String, String> event : events) {
      assertThat(event.value()).doesNotContain("李娜", "huaxia.example", "深南大道", "0755");
    }
  }

  private void aPaperIsAttachedAndDetached(String id) {
    String papers = PATH + "/" + id + "/attachments";
    String paper =
        as("sales-manager")
            .post(papers + "?name=a.pdf", "%PDF-1.7\n%%EOF\n", "Content-Type", "application/pdf")
            .expect(201)
            .id();
    as("sales-manager").delete(papers + "/" + paper).expect(200);
  }

  private void aCustomerIsTalkedAbout(String id) {
    String comments = PATH + "/" + id + "/comments";
    String question =
        Colleagues.ask(as("sales-support"), comments, "is Wang still there?", "DEMO-finance").id();
    String answer =
        as("finance")
            .post(comments, "{\"text\":\"he left\",\"answers\":\"%s\"}".formatted(question))
            .expect(201)
            .id();
    as("finance").post(comments + "/" + answer + "/withdrawal", "").expect(200);
  }

  private String aFileIsOpenedEditedAndHandedOver() {
    Answer file = as("sales-rep").post(PATH, company("秘密公司", "South", phone())).expect(201);
    String path = PATH + "/" + file.id();
    as("sales-rep").put(path, company(), "If-Match", "\"1\"").expect(200);
    as("sales-manager")
        .post(
            path + "/owner",
            """
            {"owner": "DEMO-sales-rep-2", "reason": "leaves", "team": "T-2", "openWork": "move"}
            """,
            "If-Match",
            "\"2\"")
        .expect(200);
    return file.id();
  }
}
