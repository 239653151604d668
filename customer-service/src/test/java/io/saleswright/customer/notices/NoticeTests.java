package io.saleswright.customer.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People find what they are told, each their own, and what they have read (ORD-42, ORD-43). */
class NoticeTests extends RunningService {

  private static final String PATH = "/api/notices";
  private static final String TOPIC = "saleswright.notices.v1";
  private static final String TYPE = "saleswright.NoticeGiven.v1";

  private final String person = unique("anna");
  private final String order = unique("order");

  @BeforeEach
  void noticesCanBeGiven() {
    TestBroker.createTopic(TOPIC);
  }

  @Test
  void aPersonFindsWhatNamesThemInTheirLanguage() {
    give(1, "{\"staffId\":\"DEMO-%s\"}".formatted(person), "");

    Answer page = awaitUnread(reader(), 1);

    assertThat(page.text("items/0/kind")).isEqualTo("order-shipped");
    assertThat(page.text("items/0/rule")).isEqualTo("ORD-28");
    assertThat(page.text("items/0/text"))
        .isEqualTo("Order SO-1 has left with SF; tracking number SF$1.");
    assertThat(page.text("items/0/about/document")).isEqualTo("order");
    assertThat(page.text("items/0/about/id")).isEqualTo(order);
    assertThat(page.text("items/0/read")).isEqualTo("false");
    assertThat(page.body().at("/items/0").has("to")).as("whom else it names").isFalse();
    assertThat(reader().with("Accept-Language", "zh-CN").get(PATH).text("items/0/text"))
        .isEqualTo("订单 SO-1 已发货，承运方 SF，物流单号 SF$1。");
  }

  @Test
  void nobodyFindsWhatNamesAnother() {
    give(1, "{\"staffId\":\"DEMO-%s\"},{\"role\":\"hr\"}".formatted(person), "");
    Answer page = awaitUnread(reader(), 1);

    TestHttp other = as(unique("bert"), "sales-rep");
    assertThat(other.get(PATH).items("id")).isEmpty();
    other.post(PATH + "/" + page.text("items/0/id") + "/reading", "").expect(404);
    asNobody().get(PATH).expect(401);
  }

  @Test
  void ofARoleThoseFindItWhoMaySeeTheDocument() {
    String region = unique("region");
    give(
        1,
        "{\"role\":\"sales-manager\"},{\"role\":\"sales-support\"}",
        ",\"within\":{\"owner\":\"S-1\",\"team\":\"t\",\"region\":\"%s\"}".formatted(region));
    TestHttp leader = asLeaderOf(region, "sales-manager");
    await().untilAsserted(() -> assertThat(orders(leader)).contains(order));

    assertThat(orders(as("sales-support"))).contains(order);
    assertThat(orders(asLeaderOf(unique("elsewhere"), "sales-manager"))).doesNotContain(order);
    assertThat(orders(asWith(Map.of("team", "t"), unique("lead"), "sales-manager")))
        .contains(order);
    assertThat(orders(as("finance"))).doesNotContain(order);
  }

  /** CMP-18: who something is about is not told of it by a role of theirs. */
  @Test
  void whoItIsAboutDoesNotFindIt() {
    give(1, "{\"role\":\"support-supervisor\"}", ",\"notTo\":\"DEMO-%s\"".formatted(person));
    TestHttp colleague = as(unique("bert"), "support-supervisor");
    await().untilAsserted(() -> assertThat(orders(colleague)).contains(order));

    assertThat(orders(as(person, "support-supervisor"))).doesNotContain(order);
  }

  /** ORD-18, ORD-28: a dealer speaks for one customer. */
  @Test
  void aDealerFindsWhatTheirCompanyIsTold() {
    String company = unique("company");
    give(1, "{\"customerId\":\"%s\"}".formatted(company), "");

    awaitUnread(asWith(Map.of("customer_id", company), person, "dealer"), 1);
    assertThat(
            asWith(Map.of("customer_id", unique("other")), unique("bert"), "dealer")
                .get(PATH)
                .items("id"))
        .isEmpty();
  }

  @Test
  void whatWasReadIsReadForThatPersonOnly() {
    String colleague = unique("bert");
    String both =
        "{\"staffId\":\"DEMO-%s\"},{\"staffId\":\"DEMO-%s\"}".formatted(person, colleague);
    give(1, both, "");
    give(2, both, "");
    give(3, both, "");
    Answer page = awaitUnread(reader(), 3);
    String newest = page.text("items/0/id");
    String oldest = page.text("items/2/id");

    assertThat(reader().post(PATH + "/" + newest + "/reading", "").expect(200).text("unread"))
        .isEqualTo("2");
    assertThat(reader().post(PATH + "/" + newest + "/reading", "").expect(200).text("unread"))
        .isEqualTo("2");
    assertThat(reader().get(PATH).text("items/0/read")).isEqualTo("true");
    assertThat(reader().get(PATH + "?unread=true").items("id")).doesNotContain(newest).hasSize(2);
    awaitUnread(as(colleague, "sales-rep"), 3);

    assertThat(
            reader()
                .post(PATH + "/reading", "{\"upTo\":\"" + oldest + "\"}")
                .expect(200)
                .text("unread"))
        .isEqualTo("1");
    assertThat(
            reader()
                .post(PATH + "/reading", "{\"upTo\":\"" + newest + "\"}")
                .expect(200)
                .text("unread"))
        .isEqualTo("0");
    reader().post(PATH + "/reading", "{\"upTo\":\"nothing\"}").expect(404);
    reader().post(PATH + "/reading", "{}").expect(400);
  }

  @Test
  void aRepeatedNoticeIsOneAndStaysRead() {
    TestEvent notice = notice(1, "{\"staffId\":\"DEMO-%s\"}".formatted(person), "");
    TestBroker.publish(TOPIC, notice);
    String id = awaitUnread(reader(), 1).text("items/0/id");
    reader().post(PATH + "/" + id + "/reading", "").expect(200);

    TestBroker.publish(TOPIC, notice);
    give(2, "{\"staffId\":\"DEMO-%s\"}".formatted(person), "");

    awaitUnread(reader(), 1);
    assertThat(reader().get(PATH).items("id")).hasSize(2);
  }

  @Test
  void aKindWithoutWordsIsShownWithItsValues() {
    TestBroker.publish(
        TOPIC,
        TestEvent.of(
            TYPE,
            order,
            1,
            """
            {"kind":"order-sings","rule":"ORD-43","to":[{"staffId":"DEMO-%s"}],
             "about":{"document":"order","documentId":"%s"},"parameters":{"song":"7"}}\
            """
                .formatted(person, order)));

    Answer page = awaitUnread(reader(), 1);
    assertThat(page.body().at("/items/0").has("text")).isFalse();
    assertThat(page.text("items/0/parameters/song")).isEqualTo("7");
  }

  @Test
  void aStepIsNamedAndItsTimeIsTheCompanys() {
    TestBroker.publish(
        TOPIC,
        TestEvent.of(
            TYPE,
            order,
            1,
            """
            {"kind":"step-due","rule":"ORD-40","to":[{"staffId":"DEMO-%s"}],
             "about":{"document":"order","documentId":"%s","number":"SO-1"},
             "parameters":{"step":"ORD-04","due":"2026-11-23T09:00:00Z"}}\
            """
                .formatted(person, order)));
    awaitUnread(reader(), 1);

    assertThat(reader().get(PATH).text("items/0/text"))
        .isEqualTo("Order SO-1: the verification is due at 2026-11-23 17:00.");
    assertThat(reader().with("Accept-Language", "zh-CN").get(PATH).text("items/0/text"))
        .isEqualTo("订单 SO-1 的核单将于 2026-11-23 17:00 到期。");
  }

  @Test
  void pagesGoOnWhereTheLastOneEnded() {
    for (int number = 1; number <= 3; number++) {
      give(number, "{\"staffId\":\"DEMO-%s\"}".formatted(person), "");
    }
    awaitUnread(reader(), 3);

    Answer first = reader().get(PATH + "?limit=2").expect(200);
    Answer second = reader().get(PATH + "?limit=2&after=" + first.text("next")).expect(200);

    assertThat(first.items("id")).hasSize(2);
    assertThat(second.items("id")).hasSize(1).doesNotContainAnyElementsOf(first.items("id"));
    assertThat(second.body().has("next") && !second.body().path("next").isNull()).isFalse();
  }

  private TestHttp reader() {
    return as(person, "sales-rep");
  }

  private Answer awaitUnread(TestHttp reader, int count) {
    return await()
        .until(
            () -> reader.get(PATH).expect(200),
            page -> page.text("unread").equals(String.valueOf(count)));
  }

  private static List<String> orders(TestHttp reader) {
    return reader.get(PATH + "?limit=200").expect(200).body().at("/items").findValuesAsString("id");
  }

  private void give(long number, String to, String more) {
    TestBroker.publish(TOPIC, notice(number, to, more));
  }

  private TestEvent notice(long number, String to, String more) {
    return TestEvent.of(
        TYPE,
        order,
        number,
        """
        {"kind":"order-shipped","rule":"ORD-28","to":[%s],
         "about":{"document":"order","documentId":"%s","number":"SO-1"},
         "parameters":{"carrier":"SF","trackingNumber":"SF$1"}%s}\
        """
            .formatted(to, order, more));
  }
}
